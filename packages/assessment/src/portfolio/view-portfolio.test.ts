/** Several documents of one person side by side: pooled by stated rules, and nothing said moves what was seen. */
import {
  COMPETENCE_IDS,
  INFERRED_COMPETENCE_IDS,
  LEVELS,
  type Evidence,
  type Level,
} from '@requapass/framework';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeOutcome } from '../make-outcome.js';
import type { Outcome } from '../outcome.js';
import { SAMPLE_PORTFOLIO, sampleGame, sampleSelf } from '../testing/sample-documents.js';
import { makePortfolio } from './make-portfolio.js';
import type { KeptOutcome } from './portfolio.js';
import { viewPortfolio, type ViewedCompetence } from './view-portfolio.js';

const keep = (outcome: Outcome, addedOn: string | null = null): KeptOutcome => ({
  label: '',
  addedOn,
  outcome,
});
const viewOf = (...outcomes: KeptOutcome[]) => viewPortfolio(makePortfolio({ outcomes }));
const of = (view: readonly ViewedCompetence[], id: string) => view.find((entry) => entry.id === id)!;

const anyGame = fc
  .record({
    content: fc.constantFrom('la-passerelle', 'other-pack'),
    mission: fc.constantFrom('storm', 'rota'),
    from: fc.nat(3),
    answers: fc.dictionary(
      fc.constantFrom(...INFERRED_COMPETENCE_IDS),
      fc.array(fc.constantFrom(...LEVELS), { maxLength: 6 }),
    ),
  })
  .map(({ answers, ...where }) => sampleGame(answers, where));

const anyEvidence = fc.array(
  fc.record({
    competence: fc.constantFrom(...INFERRED_COMPETENCE_IDS),
    mission: fc.constantFrom('storm', 'rota', 'till'),
    moment: fc.constantFrom('first', 'second', 'third', 'fourth'),
    level: fc.constantFrom(...LEVELS),
    isHelped: fc.boolean(),
    source: fc.constantFrom('choice' as const, 'rubric' as const),
  }),
  { maxLength: 40 },
);
/** The outcome of these missions only. */
const outcomeOf = (evidence: readonly Evidence[], ...missions: readonly string[]): Outcome =>
  makeOutcome({
    source: 'game',
    content: { id: 'la-passerelle', version: '1.0.0' },
    locale: 'fr',
    isComplete: false,
    missions: missions.map((id) => ({ id, isFinished: true })),
    evidence: evidence.filter(({ mission }) => missions.includes(mission)),
  });

describe('what was seen', () => {
  test('in two parts of one game is what the whole game says, results of challenges among it', () => {
    fc.assert(
      fc.property(anyEvidence, (moments) => {
        const evidence = moments.map((moment): Evidence => ({
          ...moment,
          offered: LEVELS,
          text: 'storm.said',
        }));
        const whole = outcomeOf(evidence, 'storm', 'rota', 'till');
        const view = viewOf(keep(outcomeOf(evidence, 'storm')), keep(outcomeOf(evidence, 'rota', 'till')));
        for (const { id, seen } of view) {
          const entry = whole.competences.find((competence) => competence.id === id)!;
          const { level, observations, confidence, distribution } = entry;
          expect(seen).toMatchObject({ level, observations, confidence, distribution });
        }
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  test('of one game is what its outcome says', () => {
    fc.assert(
      fc.property(anyGame, (outcome) => {
        for (const { id, seen } of viewOf(keep(outcome))) {
          const { level, observations, confidence, distribution } = outcome.competences.find(
            (competence) => competence.id === id,
          )!;
          expect(seen).toMatchObject({ level, observations, confidence });
          seen.distribution?.forEach((chance, index) =>
            expect(chance).toBeCloseTo(distribution?.[index] ?? -1, 3),
          );
        }
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  test('of two missions apart is what they say together', () => {
    const view = viewOf(
      keep(sampleGame({ speak: [3, 3] }, { mission: 'welcome-desk' })),
      keep(sampleGame({ speak: [3, 4] }, { mission: 'rumour' })),
    );
    expect(of(view, 'speak').seen).toMatchObject({ level: 3, observations: 4 });
    expect(of(view, 'speak').seen.evidence.map(({ mission }) => mission)).toEqual([
      'rumour',
      'rumour',
      'welcome-desk',
      'welcome-desk',
    ]);
    expect(of(view, 'write').seen).toMatchObject({ level: null, observations: 0, evidence: [] });
  });

  test('counts a moment played twice once: as it was later', () => {
    const first = keep(sampleGame({ speak: [1, 1, 1] }), '2026-11-01');
    const second = keep(sampleGame({ speak: [4, 4] }), '2026-11-02');
    for (const view of [viewOf(first, second), viewOf(second, first)]) {
      expect(of(view, 'speak').seen.evidence.map(({ level }) => level)).toEqual([4, 4, 1]);
    }
  });

  test('on the same day, or on none, takes what comes last in the list as later', () => {
    const [low, high] = [keep(sampleGame({ speak: [1, 1, 1] })), keep(sampleGame({ speak: [4, 4, 4] }))];
    expect(of(viewOf(low, high), 'speak').seen.level).toBe(4);
    expect(of(viewOf(high, low), 'speak').seen.level).toBe(1);
  });

  test('holds the same slugs of two packs apart', () => {
    const view = viewOf(
      keep(sampleGame({ speak: [3, 3] }, { content: 'one' })),
      keep(sampleGame({ speak: [3, 3] }, { content: 'two' })),
    );
    expect(of(view, 'speak').seen.observations).toBe(4);
  });

  test('does not depend on the order of different contents', () => {
    const anyGames = fc.array(anyGame, { maxLength: 6 });
    fc.assert(
      fc.property(anyGames, fc.boolean(), (games, isSwapped) => {
        const one = games.filter(({ content }) => content.id === 'la-passerelle').map((game) => keep(game));
        const two = games.filter(({ content }) => content.id !== 'la-passerelle').map((game) => keep(game));
        const woven = one.flatMap((game, index) => [game, ...two.slice(index, index + 1)]);
        const rest = two.slice(one.length);
        const expected = viewOf(...one, ...two).map(({ seen }) => seen);
        const other = isSwapped ? viewOf(...two, ...one) : viewOf(...woven, ...rest);
        expect(other.map(({ seen }) => seen)).toEqual(expected);
      }),
      { seed: 2, numRuns: 40 },
    );
  });

  test('is not moved by a self-positioning, a stance, a confirmation or an experience', () => {
    const anyLevels = fc.dictionary(fc.constantFrom(...COMPETENCE_IDS), fc.constantFrom(...LEVELS));
    fc.assert(
      fc.property(anyGame, anyLevels, (game, levels) => {
        const alone = viewOf(keep(game)).map(({ seen }) => seen);
        const beside = viewPortfolio({
          ...SAMPLE_PORTFOLIO,
          outcomes: [keep(sampleSelf(levels)), keep(game), keep(sampleSelf({ speak: 1 }))],
        });
        expect(beside.map(({ seen }) => seen)).toEqual(alone);
      }),
      { seed: 3, numRuns: 30 },
    );
  });

  test('that an outcome counts without listing it is not pooled: the fullest outcome speaks', () => {
    const full = sampleGame({ speak: [3, 3, 3, 3, 3] });
    const bare: Outcome = {
      ...full,
      competences: full.competences.map((competence) => ({ ...competence, evidence: [] })),
    };
    const other = keep(sampleGame({ speak: [1, 1, 1] }, { content: 'other-pack' }));
    for (const view of [viewOf(keep(bare), other), viewOf(other, keep(bare))]) {
      expect(of(view, 'speak').seen).toMatchObject({ level: 3, observations: 5, evidence: [] });
    }
  });
});

describe('what was said', () => {
  test('is the later self-positioning, competence by competence', () => {
    const view = viewOf(
      keep(sampleSelf({ speak: 2, write: 3 as Level }), '2026-10-01'),
      keep(sampleSelf({ speak: 4 }), '2026-11-01'),
    );
    expect(of(view, 'speak').said.level).toBe(4);
    expect(of(view, 'write').said.level).toBe(3);
    expect(of(view, 'customs').said.level).toBeNull();
  });

  test('as a stance is the later one, an outcome without one leaving it', () => {
    const first = keep(sampleGame({}, { stances: { speak: 'contested', write: 'unsure' } }), '2026-10-01');
    const second = keep(sampleGame({}, { stances: { speak: 'confirmed' } }), '2026-11-01');
    for (const view of [viewOf(first, second), viewOf(second, first)]) {
      expect(of(view, 'speak').said.stance).toBe('confirmed');
      expect(of(view, 'write').said.stance).toBe('unsure');
    }
  });

  test('on the map is later than an outcome of the same day, and may take a stance back', () => {
    const outcomes = [keep(sampleGame({}, { stances: { speak: 'contested' } }), '2026-11-01')];
    const said = (saidOn: string | null, stance: 'confirmed' | null = 'confirmed') =>
      of(
        viewPortfolio(makePortfolio({ outcomes, stances: [{ competence: 'speak', stance, saidOn }] })),
        'speak',
      ).said.stance;
    expect(said('2026-11-01')).toBe('confirmed');
    expect(said('2026-11-01', null)).toBeNull();
    expect(said('2026-10-31')).toBe('contested');
    expect(said(null)).toBe('contested');
  });

  test('as a sentence is kept from every outcome, the same one once', () => {
    const view = viewOf(
      keep(sampleGame({}, { reflections: ['bench.said.one', 'bench.said.two'] })),
      keep(sampleGame({}, { reflections: ['bench.said.two', 'bench.said.three'] })),
    );
    expect(of(view, 'pathway').said.reflections.map(({ text }) => text)).toEqual([
      'bench.said.one',
      'bench.said.three',
      'bench.said.two',
    ]);
  });
});

test('confirmations and experiences are laid beside, under their competence', () => {
  const view = viewPortfolio(SAMPLE_PORTFOLIO);
  expect(of(view, 'speak')).toMatchObject({
    seen: { level: 3, observations: 5 },
    said: { level: 2, stance: 'confirmed' },
    confirmed: [{ by: { name: 'Nadia B.' }, date: '2026-11-23', answer: 'confirmed', level: 3 }],
    experiences: [{ where: 'association' }],
  });
  expect(of(view, 'pathway')).toMatchObject({
    seen: { level: null },
    said: { level: 3 },
    confirmed: [{ answer: 'not-seen', level: null }],
    experiences: [],
  });
  expect(view.map(({ id }) => id)).toEqual(COMPETENCE_IDS);
});
