/** A portfolio is read whole or refused whole, but for confirmations nobody can believe; any document is told by its format. */
import { describe, expect, test } from 'vitest';
import { digestOf } from '../documents/digest.js';
import { makeExperiences } from '../make-experiences.js';
import { SAMPLE_ANSWER, SAMPLE_PORTFOLIO, SAMPLE_REQUEST, sampleGame } from '../testing/sample-documents.js';
import { makePortfolio } from './make-portfolio.js';
import { parsePortfolio } from './parse-portfolio.js';
import { PORTFOLIO_LIMITS, type Portfolio } from './portfolio.js';
import { readAnyDocument } from './read-any-document.js';

const GOOD = SAMPLE_PORTFOLIO;
const kept = GOOD.outcomes[0]!;

function withDistribution(distribution: readonly number[]): unknown {
  const competences = kept.outcome.competences.map((each) =>
    each.distribution ? { ...each, distribution } : each,
  );
  return { ...kept.outcome, competences };
}

describe('a portfolio', () => {
  test('is read back whole, as a value and as text', () => {
    expect(parsePortfolio(GOOD)).toEqual({ ok: true, document: GOOD });
    expect(parsePortfolio(JSON.stringify(GOOD))).toEqual({ ok: true, document: GOOD });
  });

  test('may be empty', () => {
    expect(parsePortfolio(makePortfolio())).toEqual({ ok: true, document: makePortfolio() });
  });

  test.each<[change: Partial<Record<keyof Portfolio | 'extra', unknown>>, code: string, path: string]>([
    [{ format: 'other' }, 'wrong-format', 'format'],
    [{ version: 2 }, 'newer-version', 'version'],
    [{ extra: 1 }, 'invalid-field', 'extra'],
    [{ stances: undefined }, 'invalid-field', 'stances'],
    [{ outcomes: new Array(13).fill(kept) }, 'too-large', 'outcomes'],
    [{ experiences: new Array(101).fill(null) }, 'too-large', 'experiences'],
    [{ requests: new Array(51).fill(null) }, 'too-large', 'requests'],
    [{ confirmations: new Array(51).fill(null) }, 'too-large', 'confirmations'],
    [{ outcomes: [{ ...kept, label: 'x'.repeat(61) }] }, 'invalid-field', 'outcomes[0].label'],
    [{ outcomes: [{ ...kept, addedOn: '2026-02-30' }] }, 'inconsistent', 'outcomes[0].addedOn'],
    [{ outcomes: [{ ...kept, addedOn: 'today' }] }, 'invalid-field', 'outcomes[0].addedOn'],
    [{ outcomes: [kept, kept] }, 'inconsistent', 'outcomes[1]'],
    [{ outcomes: [{ ...kept, outcome: null }] }, 'wrong-format', 'outcomes[0].outcome'],
    [
      { outcomes: [{ ...kept, outcome: JSON.stringify(kept.outcome) }] },
      'wrong-format',
      'outcomes[0].outcome',
    ],
    [
      { outcomes: [{ ...kept, outcome: { ...kept.outcome, locale: 'de' } }] },
      'invalid-field',
      'outcomes[0].outcome.locale',
    ],
    [
      { experiences: [{ competence: 'speak', where: 'moon', words: '' }] },
      'invalid-field',
      'experiences[0].where',
    ],
    [{ requests: [{ ...SAMPLE_REQUEST, id: 'x' }] }, 'invalid-field', 'requests[0].id'],
    [{ requests: [SAMPLE_REQUEST, SAMPLE_REQUEST] }, 'inconsistent', 'requests[1].id'],
    [{ confirmations: [SAMPLE_ANSWER, SAMPLE_ANSWER] }, 'inconsistent', 'confirmations[1]'],
    [{ stances: [...GOOD.stances, ...GOOD.stances] }, 'inconsistent', 'stances[1].competence'],
  ])('changed to %j is refused', (change, code, path) => {
    const result = parsePortfolio(JSON.parse(JSON.stringify({ ...GOOD, ...change })));
    expect(result).toMatchObject({ ok: false, error: { code, path } });
  });

  test.each<[what: string, change: Partial<Record<keyof Portfolio, unknown>>, code: string, path: string]>([
    [
      'was changed afterwards',
      { confirmations: [{ ...SAMPLE_ANSWER, date: '2026-11-24' }] },
      'tampered',
      'digest',
    ],
    ['answers no request that is there', { requests: [] }, 'foreign', 'request.id'],
    ['has a field too many', { confirmations: [{ ...SAMPLE_ANSWER, more: 1 }] }, 'invalid-field', 'more'],
    ['is no answer', { confirmations: [{ by: SAMPLE_ANSWER.by }] }, 'wrong-format', 'format'],
  ])('is read without a confirmation that %s, and says which', (_what, change, code, path) => {
    const result = parsePortfolio(JSON.stringify({ ...GOOD, ...change }));
    const document = { ...GOOD, ...change, confirmations: [] };
    const message = expect.stringContaining(code) as string;
    const where = `confirmations[0].${path}`;
    expect(result).toEqual({
      ok: true,
      document,
      leftOut: [{ path: where, code, message, by: SAMPLE_ANSWER.by.name }],
    });
    expect(JSON.stringify(result.ok && result.leftOut?.map((each) => each.message))).not.toContain(
      SAMPLE_ANSWER.by.name,
    );
    expect(readAnyDocument({ ...GOOD, ...change })).toEqual({ ...result, kind: 'portfolio' });
  });

  test('keeps the confirmations that are right beside one that is not', () => {
    const confirmations = [null, SAMPLE_ANSWER, { ...SAMPLE_ANSWER, by: { name: 7 } }];
    const result = parsePortfolio({ ...GOOD, confirmations });
    expect(result).toMatchObject({ ok: true, document: GOOD });
    expect(result.ok && result.leftOut?.map(({ path, by }) => [path, by])).toEqual([
      ['confirmations[0]', ''],
      ['confirmations[2].by.name', ''],
    ]);
  });

  test.each([
    [
      { outcomes: [{ ...kept, label: 'x'.repeat(61) }] },
      'outcomes[0].label has 61 characters; it must have at most 60',
    ],
    [
      {
        outcomes: [{ ...kept, outcome: { ...kept.outcome, competences: kept.outcome.competences.slice(1) } }],
      },
      'competences has 11 entries; it must have at least 12',
    ],
    [
      { outcomes: [{ ...kept, outcome: withDistribution([2, 0, 0, 0]) }] },
      'distribution[0] is 2; it must be at most 1',
    ],
  ])('says in words what is too long, too short or too much: %#', (change, words) => {
    const result = parsePortfolio({ ...GOOD, ...change });
    expect(!result.ok && result.error.message).toContain(words);
  });

  test('that is cut or damaged is refused with the line', () => {
    const text = JSON.stringify(GOOD, null, 2);
    const lines = text.slice(0, text.length / 2).split('\n').length;
    for (const read of [parsePortfolio, readAnyDocument]) {
      expect(read(text.slice(0, text.length / 2))).toMatchObject({
        ok: false,
        error: { code: 'not-json', line: lines, message: expect.stringContaining(`line ${lines}`) as string },
      });
    }
    expect(parsePortfolio('<html>')).toMatchObject({
      error: { code: 'not-json', message: 'the text is not JSON' },
    });
    expect(parsePortfolio('<html>')).not.toHaveProperty('error.line');
  });

  test('of the largest kind is read', () => {
    const portfolio = makePortfolio({
      outcomes: Array.from({ length: PORTFOLIO_LIMITS.outcomes }, (_, index) => ({
        label: 'é'.repeat(60),
        addedOn: '2026-11-23',
        outcome: sampleGame({ speak: [3, 3, 4] }, { from: index * 10 }),
      })),
      experiences: Array.from({ length: PORTFOLIO_LIMITS.experiences }, () => ({
        competence: 'speak' as const,
        where: 'other' as const,
        words: '\u0001'.repeat(500),
      })),
    });
    expect(parsePortfolio(JSON.stringify(portfolio, null, 2))).toMatchObject({ ok: true });
  });
});

describe('any document', () => {
  test.each([
    ['outcome', kept.outcome],
    ['portfolio', GOOD],
    ['experiences', makeExperiences(GOOD.experiences)],
    ['request', SAMPLE_REQUEST],
    ['confirmation', SAMPLE_ANSWER],
  ])('of kind %s is told by its format', (kind, document) => {
    expect(readAnyDocument(document)).toEqual({ ok: true, kind, document });
    expect(readAnyDocument(JSON.stringify(document))).toEqual({ ok: true, kind, document });
  });

  test.each([null, 7, [], {}, '[]', { format: 'toString' }, { format: '__proto__' }, { format: 3 }])(
    'that is %j is refused, naming what could have been',
    (value) => {
      const result = readAnyDocument(value);
      expect(result).toMatchObject({ ok: false, error: { code: 'wrong-format' } });
      for (const format of ['requapass-outcome', 'requapass-portfolio', 'requapass-confirmation-request']) {
        expect(!result.ok && result.error.message).toContain(format);
      }
    },
  );

  test('keeps the path of what is wrong inside', () => {
    expect(readAnyDocument({ ...SAMPLE_ANSWER, by: {} })).toMatchObject({ error: { path: 'by.name' } });
    expect(readAnyDocument({ ...kept.outcome, locale: 'de' })).toMatchObject({ error: { path: 'locale' } });
    expect(readAnyDocument('{oops')).toMatchObject({ error: { code: 'not-json' } });
  });

  test('has one digest, however its fields are ordered', () => {
    const turned = Object.fromEntries(Object.entries(kept.outcome).reverse());
    expect(digestOf(turned)).toBe(digestOf(kept.outcome));
  });
});
