/** Reading a document nobody vouches for: what is refused, where, and what is put right. */
import { COMPETENCE_IDS, type Evidence } from '@requapass/framework';
import { describe, expect, test } from 'vitest';
import { makeOutcome } from './make-outcome.js';
import type { Outcome } from './outcome.js';
import { OUTCOME_LIMITS } from './outcome-schema.js';
import { parseOutcome } from './parse-outcome.js';

const SPEAK = COMPETENCE_IDS.indexOf('speak');
const WRITE = COMPETENCE_IDS.indexOf('write');
const PATHWAY = COMPETENCE_IDS.indexOf('pathway');

function makeGood(): Outcome {
  const evidence = Array.from({ length: 4 }, (_, index): Evidence => ({
    competence: 'speak',
    level: 2,
    offered: [1, 2, 3],
    mission: 'welcome-desk',
    moment: `moment-${index}`,
    text: 'welcome-desk.did.greet',
    source: 'choice',
    isHelped: index === 0,
  }));
  return makeOutcome({
    source: 'game',
    evidence,
    content: { id: 'la-passerelle', version: '1.0.0-rc.1' },
    locale: 'fr',
    missions: [{ id: 'welcome-desk', isFinished: true }],
    isComplete: true,
    stances: { speak: 'contested' },
  });
}

/** A deep copy of the good document with one value replaced (or removed, by `undefined`). */
function withValue(path: readonly (string | number)[], value: unknown): unknown {
  const document: unknown = JSON.parse(JSON.stringify(makeGood()));
  let node = document as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) node = node[key] as Record<string | number, unknown>;
  const last = path.at(-1) as string | number;
  if (value === undefined) Reflect.deleteProperty(node, last);
  else node[last] = value;
  return document;
}

const SAID = { mission: 'bench', moment: 'next', text: 'bench.next.idea' };

function errorOf(input: unknown) {
  const result = parseOutcome(input);
  return result.ok ? null : result.error;
}

test('a good document is read back whole, as a value and as text', () => {
  const good = makeGood();
  expect(parseOutcome(good)).toEqual({ ok: true, outcome: good, warnings: [] });
  expect(parseOutcome(JSON.stringify(good))).toEqual({ ok: true, outcome: good, warnings: [] });
});

test('what the person said of themselves is read back too', () => {
  const document = withValue(['competences', PATHWAY, 'reflections'], [SAID]);
  const result = parseOutcome(document);
  expect(result.ok && result.outcome.competences[PATHWAY]?.reflections).toEqual([SAID]);
  expect(result).toEqual({ ok: true, outcome: document, warnings: [] });
});

test('it is refused where play observes, where it is free text, and where it is endless', () => {
  const errorAt = (index: number, said: readonly unknown[]) =>
    errorOf(withValue(['competences', index, 'reflections'], said));
  expect(errorAt(SPEAK, [SAID])).toMatchObject({
    code: 'inconsistent',
    path: `competences[${SPEAK}].reflections`,
  });
  expect(errorAt(PATHWAY, [{ ...SAID, text: 'I want to be a nurse' }])).toMatchObject({
    code: 'invalid-field',
    path: `competences[${PATHWAY}].reflections[0].text`,
  });
  expect(errorAt(PATHWAY, Array<unknown>(OUTCOME_LIMITS.reflections + 1).fill(SAID))).toMatchObject({
    code: 'too-large',
    path: `competences[${PATHWAY}].reflections`,
  });
});

test.each([null, undefined, 42, true, [], {}, '[]', 'null', { format: 'other' }, () => 1, Symbol('x')])(
  '%o is not an outcome',
  (input) => {
    expect(errorOf(input)?.code).toBe('not-an-outcome');
  },
);

test('text that is not JSON is said to be that', () => {
  expect(errorOf('<!doctype html>')?.code).toBe('not-json');
});

test('a document of a later version is recognised before anything else in it is read', () => {
  const error = errorOf({ format: 'requapass-outcome', version: 2, something: 'new' });
  expect(error).toMatchObject({ code: 'newer-version', path: 'version' });
  expect(error?.message).toContain('version is 2');
});

describe('a wrong field is named by its path', () => {
  test.each<[path: (string | number)[], value: unknown, where: string]>([
    [['version'], 0, 'version'],
    [['version'], '2', 'version'],
    [['framework'], 'rectec', 'framework'],
    [['source'], 'guess', 'source'],
    [['content'], null, 'content'],
    [['content', 'id'], 'La Passerelle', 'content.id'],
    [['content', 'version'], '', 'content.version'],
    [['locale'], 'de', 'locale'],
    [['isComplete'], 'yes', 'isComplete'],
    [['missions'], {}, 'missions'],
    [['missions', 0, 'isFinished'], 1, 'missions[0].isFinished'],
    [['competences'], [], 'competences'],
    [['competences', 3], null, 'competences[3]'],
    [['competences', 3, 'id'], 'charm', 'competences[3].id'],
    [['competences', SPEAK, 'level'], 5, `competences[${SPEAK}].level`],
    [['competences', SPEAK, 'level'], undefined, `competences[${SPEAK}].level`],
    [['competences', SPEAK, 'distribution'], [1, 0, 0], `competences[${SPEAK}].distribution[3]`],
    [['competences', SPEAK, 'distribution'], [1, 0, 0, 0, 0], `competences[${SPEAK}].distribution[4]`],
    [['competences', SPEAK, 'distribution', 1], -0.1, `competences[${SPEAK}].distribution[1]`],
    [['competences', SPEAK, 'observations'], 2.5, `competences[${SPEAK}].observations`],
    [['competences', SPEAK, 'confidence'], 'certain', `competences[${SPEAK}].confidence`],
    [['competences', SPEAK, 'stance'], 'agreed', `competences[${SPEAK}].stance`],
    [['competences', SPEAK, 'evidence', 1, 'level'], '2', `competences[${SPEAK}].evidence[1].level`],
    [['competences', SPEAK, 'evidence', 1, 'offered'], [], `competences[${SPEAK}].evidence[1].offered`],
    [
      ['competences', SPEAK, 'evidence', 1, 'text'],
      'My name is Alex',
      `competences[${SPEAK}].evidence[1].text`,
    ],
  ])('%j = %j', (path, value, where) => {
    const error = errorOf(withValue(path, value));
    expect(error).toMatchObject({ code: 'invalid-field', path: where });
    expect(error?.message).toContain(where);
  });
});

describe('a document that contradicts itself is refused', () => {
  const flat = [0.25, 0.25, 0.25, 0.25];
  test.each<[name: string, path: (string | number)[], value: unknown, where: string]>([
    [
      'a sum that is not 1',
      ['competences', SPEAK, 'distribution'],
      [0.1, 0.8, 0, 0],
      `competences[${SPEAK}].distribution`,
    ],
    [
      'a level that is not the most likely',
      ['competences', SPEAK, 'level'],
      4,
      `competences[${SPEAK}].level`,
    ],
    [
      'a level without a distribution',
      ['competences', SPEAK, 'distribution'],
      null,
      `competences[${SPEAK}].level`,
    ],
    [
      'a confidence without a level',
      ['competences', WRITE, 'confidence'],
      'high',
      `competences[${WRITE}].level`,
    ],
    [
      'a level after two observations',
      ['competences', SPEAK, 'observations'],
      2,
      `competences[${SPEAK}].observations`,
    ],
    [
      'a level taken that was not offered',
      ['competences', SPEAK, 'evidence', 2, 'offered'],
      [1, 3],
      `competences[${SPEAK}].evidence[2].offered`,
    ],
    [
      'a reflective competence inferred from play',
      ['competences', PATHWAY],
      {
        id: 'pathway',
        level: 1,
        distribution: flat,
        observations: 3,
        confidence: 'low',
        stance: null,
        evidence: [],
      },
      `competences[${PATHWAY}].level`,
    ],
    ['a competence listed twice', ['competences', WRITE, 'id'], 'speak', `competences[${WRITE}].id`],
    ['an estimate in a self-positioning', ['source'], 'self', `competences[${SPEAK}].distribution`],
  ])('%s', (_name, path, value, where) => {
    expect(errorOf(withValue(path, value))).toMatchObject({ code: 'inconsistent', path: where });
  });
});

describe('what is odd but harmless is accepted with a warning', () => {
  test('competences in another order are put in the framework’s', () => {
    const good = makeGood();
    const result = parseOutcome({ ...good, competences: [...good.competences].reverse() });
    expect(result).toMatchObject({ ok: true, outcome: good, warnings: [{ code: 'reordered' }] });
  });

  test('observations whose evidence is not listed', () => {
    const result = parseOutcome(withValue(['competences', SPEAK, 'evidence'], []));
    expect(result).toMatchObject({
      ok: true,
      warnings: [{ code: 'evidence-not-listed', path: `competences[${SPEAK}].evidence` }],
    });
  });

  test('an unfinished mission in a complete outcome', () => {
    const result = parseOutcome(withValue(['missions', 0, 'isFinished'], false));
    expect(result).toMatchObject({
      ok: true,
      warnings: [{ code: 'unfinished-mission', path: 'missions[0].isFinished' }],
    });
  });

  test('a sum that is off by rounding', () => {
    expect(parseOutcome(withValue(['competences', SPEAK, 'distribution'], [0, 0.9995, 0, 0])).ok).toBe(true);
  });
});

test('unknown fields are dropped, whatever their name', () => {
  const text = JSON.stringify(makeGood()).replace(
    '{',
    '{"name":"Alex","__proto__":{"polluted":true},"constructor":1,',
  );
  const result = parseOutcome(text);
  expect(result).toEqual({ ok: true, outcome: makeGood(), warnings: [] });
  expect('polluted' in {}).toBe(false);
  if (result.ok) expect(Object.keys(result.outcome)).not.toContain('name');
});

describe('a hostile document is refused early', () => {
  const many = (count: number) => Array.from({ length: count }, () => ({}));
  test.each<[path: (string | number)[], value: unknown, where: string]>([
    [['missions'], new Array(1e8), 'missions'],
    [['competences'], many(1e5), 'competences'],
    [['competences', 0, 'evidence'], many(1e5), 'competences[0].evidence'],
    [
      ['competences', SPEAK, 'evidence', 0, 'offered'],
      many(1e5),
      `competences[${SPEAK}].evidence[0].offered`,
    ],
  ])('an enormous %j', (path, value, where) => {
    const startedAt = performance.now();
    expect(errorOf(withValue(path, value))).toMatchObject({ code: 'too-large', path: where });
    expect(performance.now() - startedAt).toBeLessThan(500);
  });

  test('an enormous text', () => {
    expect(errorOf('['.repeat(OUTCOME_LIMITS.jsonCharacters + 1))).toMatchObject({ code: 'too-large' });
    expect(errorOf('['.repeat(OUTCOME_LIMITS.jsonCharacters))?.code).toBe('not-json');
  });

  test('an enormous string in a field, and its message stays short', () => {
    const error = errorOf(withValue(['content', 'id'], 'a-'.repeat(1e6)));
    expect(error?.path).toBe('content.id');
    expect(error?.message.length).toBeLessThan(300);
  });

  test('a value whose fields throw when they are read', () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('boom');
        },
      },
    );
    expect(errorOf(trap)?.code).toBe('not-an-outcome');
    expect(
      errorOf(
        Object.defineProperty({ ...makeGood() }, 'missions', {
          get() {
            throw new Error('boom');
          },
        }),
      )?.code,
    ).toBe('not-an-outcome');
  });
});
