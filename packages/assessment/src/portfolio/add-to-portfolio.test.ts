/** Documents come into a portfolio: all or nothing, once, and with the earlier value untouched. */
import { INFERRED_COMPETENCE_IDS, LEVELS } from '@requapass/framework';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestOf } from '../documents/digest.js';
import { makeExperiences } from '../make-experiences.js';
import {
  SAMPLE_ANSWER,
  SAMPLE_PORTFOLIO,
  SAMPLE_REQUEST,
  sampleGame,
  sampleSelf,
} from '../testing/sample-documents.js';
import { addToPortfolio } from './add-to-portfolio.js';
import { removeFromPortfolio, sayStance, withExperiences } from './change-portfolio.js';
import { makePortfolio } from './make-portfolio.js';
import { parsePortfolio } from './parse-portfolio.js';
import type { Portfolio } from './portfolio.js';
import type { AnyDocument } from './read-any-document.js';
import { viewPortfolio } from './view-portfolio.js';

const TODAY = '2026-11-23';

function add(portfolio: Portfolio, document: AnyDocument, label?: string) {
  const before = JSON.stringify(portfolio);
  const result = addToPortfolio(portfolio, document, TODAY, label);
  expect(JSON.stringify(portfolio)).toBe(before);
  if (!result.ok) throw new Error(result.error.code);
  expect(parsePortfolio(JSON.stringify(result.portfolio))).toEqual({ ok: true, document: result.portfolio });
  return result;
}

const outcome = (document: ReturnType<typeof sampleGame>): AnyDocument => ({ kind: 'outcome', document });

describe('an outcome', () => {
  test('is added with its day and label', () => {
    const game = sampleGame({ speak: [3, 3, 3] });
    const { portfolio, changes } = add(makePortfolio(), outcome(game), ' La\nPasserelle ');
    expect(portfolio.outcomes).toEqual([{ label: 'La Passerelle', addedOn: TODAY, outcome: game }]);
    expect(changes).toEqual([{ what: 'outcome', how: 'added' }]);
  });

  test('that is there already changes nothing', () => {
    const anyGame = fc
      .dictionary(fc.constantFrom(...INFERRED_COMPETENCE_IDS), fc.array(fc.constantFrom(...LEVELS)))
      .map((answers) => sampleGame(answers));
    fc.assert(
      fc.property(fc.array(anyGame, { minLength: 1, maxLength: 3 }), (games) => {
        const whole = games.reduce((kept, game) => add(kept, outcome(game)).portfolio, makePortfolio());
        const last = games.at(-1)!;
        const again = add(whole, outcome(last));
        expect(again.portfolio).toBe(whole);
        expect(again.changes).toEqual([{ what: 'outcome', how: 'known' }]);
      }),
      { seed: 1, numRuns: 15 },
    );
  });

  test('of a game that went on replaces what was there of it, and keeps the label', () => {
    const early = add(makePortfolio(), outcome(sampleGame({ speak: [3, 3] })), 'November').portfolio;
    const late = sampleGame({ speak: [3, 3, 4], write: [2] });
    const { portfolio, changes } = add(early, outcome(late));
    expect(portfolio.outcomes).toEqual([{ label: 'November', addedOn: TODAY, outcome: late }]);
    expect(changes).toEqual([{ what: 'outcome', how: 'replaced' }]);
    expect(add(portfolio, outcome(sampleGame({ speak: [3, 3] }))).portfolio).toBe(portfolio);
  });

  test('of the same game with another stance replaces it: the later word counts', () => {
    const first = add(makePortfolio(), outcome(sampleGame({ speak: [3, 3] }))).portfolio;
    const second = add(first, outcome(sampleGame({ speak: [3, 3] }, { stances: { speak: 'unsure' } })));
    expect(second.changes).toEqual([{ what: 'outcome', how: 'replaced' }]);
    expect(second.portfolio.outcomes).toHaveLength(1);
  });

  test('of another play, another pack or a self-positioning is kept beside', () => {
    let portfolio = add(makePortfolio(), outcome(sampleGame({ speak: [3, 3] }))).portfolio;
    portfolio = add(portfolio, outcome(sampleGame({ speak: [4, 3] }))).portfolio;
    portfolio = add(portfolio, outcome(sampleGame({ speak: [3, 3] }, { content: 'other' }))).portfolio;
    portfolio = add(portfolio, outcome(sampleSelf({ speak: 2 }))).portfolio;
    portfolio = add(portfolio, outcome(sampleSelf({ speak: 3 }))).portfolio;
    expect(portfolio.outcomes).toHaveLength(5);
  });

  test('is refused as the thirteenth, and on a wrong day, or with a long label', () => {
    let portfolio = makePortfolio();
    for (let from = 0; from < 12; from += 1) {
      portfolio = add(portfolio, outcome(sampleGame({ speak: [3] }, { from }))).portfolio;
    }
    const next = outcome(sampleGame({ speak: [3] }, { from: 12 }));
    expect(addToPortfolio(portfolio, next, TODAY)).toMatchObject({ ok: false, error: { code: 'full' } });
    for (const day of ['', '2026-02-30', '23/11/2026']) {
      expect(addToPortfolio(makePortfolio(), next, day)).toMatchObject({ error: { code: 'invalid-date' } });
    }
    expect(addToPortfolio(makePortfolio(), next, TODAY, 'x'.repeat(61))).toMatchObject({
      error: { code: 'invalid-label' },
    });
  });
});

describe('other documents', () => {
  test('add experiences, each once', () => {
    const [mine] = SAMPLE_PORTFOLIO.experiences;
    const document = makeExperiences([mine!, { ...mine!, where: 'family' }, mine!]);
    const { portfolio, changes } = add(SAMPLE_PORTFOLIO, { kind: 'experiences', document });
    expect(portfolio.experiences).toEqual([mine, { ...mine, where: 'family' }]);
    expect(changes.map(({ how }) => how)).toEqual(['known', 'added', 'known']);
  });

  test('add a request and the answer to it, each once', () => {
    const asked = add(makePortfolio(), { kind: 'request', document: SAMPLE_REQUEST }).portfolio;
    const answered = add(asked, { kind: 'confirmation', document: SAMPLE_ANSWER }).portfolio;
    expect(answered.confirmations).toEqual([SAMPLE_ANSWER]);
    expect(add(answered, { kind: 'confirmation', document: SAMPLE_ANSWER }).portfolio).toBe(answered);
    expect(add(answered, { kind: 'request', document: SAMPLE_REQUEST }).portfolio).toBe(answered);
  });

  test('are refused with the reason, and nothing is added', () => {
    const answer: AnyDocument = { kind: 'confirmation', document: SAMPLE_ANSWER };
    expect(addToPortfolio(makePortfolio(), answer, TODAY)).toMatchObject({ error: { code: 'foreign' } });
    const changed = { ...SAMPLE_REQUEST, from: 'Somebody' };
    expect(addToPortfolio(makePortfolio({ requests: [changed] }), answer, TODAY)).toMatchObject({
      error: { code: 'changed-request' },
    });
    const other: AnyDocument = { kind: 'request', document: changed };
    expect(addToPortfolio(SAMPLE_PORTFOLIO, other, TODAY)).toMatchObject({
      error: { code: 'other-request' },
    });
    const tampered = { ...SAMPLE_ANSWER, date: '2026-11-22' };
    expect(
      addToPortfolio(SAMPLE_PORTFOLIO, { kind: 'confirmation', document: tampered }, TODAY),
    ).toMatchObject({ error: { code: 'tampered' } });
  });

  test('as a whole portfolio come into an empty one as they were, and change nothing the second time', () => {
    const whole: AnyDocument = { kind: 'portfolio', document: SAMPLE_PORTFOLIO };
    const { portfolio } = add(makePortfolio(), whole);
    expect(portfolio).toEqual(SAMPLE_PORTFOLIO);
    const again = add(portfolio, whole);
    expect(again.portfolio).toBe(portfolio);
    expect(new Set(again.changes.map(({ how }) => how))).toEqual(new Set(['known']));
  });
});

describe('by hand', () => {
  test('a request is taken out with its answers, an answer or an outcome alone', () => {
    const { requests, confirmations, outcomes } = SAMPLE_PORTFOLIO;
    expect(removeFromPortfolio(SAMPLE_PORTFOLIO, { what: 'request', id: requests[0]!.id })).toMatchObject({
      requests: [],
      confirmations: [],
    });
    const { digest } = confirmations[0]!;
    expect(removeFromPortfolio(SAMPLE_PORTFOLIO, { what: 'confirmation', digest })).toEqual({
      ...SAMPLE_PORTFOLIO,
      confirmations: [],
    });
    const first = digestOf(outcomes[0]!.outcome);
    expect(removeFromPortfolio(SAMPLE_PORTFOLIO, { what: 'outcome', digest: first }).outcomes).toEqual([
      outcomes[1],
    ]);
    expect(removeFromPortfolio(SAMPLE_PORTFOLIO, { what: 'outcome', digest: 'none' })).toBe(SAMPLE_PORTFOLIO);
  });

  test('a stance said now counts over all before, and the earlier portfolio is as it was', () => {
    const said = sayStance(SAMPLE_PORTFOLIO, 'speak', 'contested', TODAY);
    const stanceOf = (portfolio: Portfolio) =>
      viewPortfolio(portfolio).find(({ id }) => id === 'speak')?.said.stance;
    expect(stanceOf(said)).toBe('contested');
    expect(stanceOf(sayStance(said, 'speak', null, TODAY))).toBeNull();
    expect(stanceOf(SAMPLE_PORTFOLIO)).toBe('confirmed');
  });

  test('experiences are replaced as a list', () => {
    expect(withExperiences(SAMPLE_PORTFOLIO, [])).toEqual({ ...SAMPLE_PORTFOLIO, experiences: [] });
  });
});
