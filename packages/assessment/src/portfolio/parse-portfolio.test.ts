/** A portfolio is read whole or refused whole, with the place; any document is told by its format. */
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
    [{ requests: [] }, 'inconsistent', 'confirmations[0].request.id'],
    [
      { confirmations: [{ ...SAMPLE_ANSWER, date: '2026-11-24' }] },
      'inconsistent',
      'confirmations[0].digest',
    ],
    [{ confirmations: [SAMPLE_ANSWER, SAMPLE_ANSWER] }, 'inconsistent', 'confirmations[1]'],
    [{ stances: [...GOOD.stances, ...GOOD.stances] }, 'inconsistent', 'stances[1].competence'],
  ])('changed to %j is refused', (change, code, path) => {
    const result = parsePortfolio(JSON.parse(JSON.stringify({ ...GOOD, ...change })));
    expect(result).toMatchObject({ ok: false, error: { code, path } });
  });

  test('says which reason a confirmation in it was refused for', () => {
    const confirmations = [{ ...SAMPLE_ANSWER, date: '2026-11-24' }];
    expect(parsePortfolio({ ...GOOD, confirmations })).toMatchObject({
      error: { message: expect.stringContaining('tampered') },
    });
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
