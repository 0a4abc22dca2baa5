/** Make and parse, on thousands of generated documents: a round trip loses nothing, a broken one never throws. */
import {
  COMPETENCE_IDS,
  INFERRED_COMPETENCE_IDS,
  LEVELS,
  LOCALES,
  type Evidence,
} from '@requapass/framework';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeOutcome, type OutcomeInput } from './make-outcome.js';
import { STANCES } from './outcome.js';
import { parseOutcome } from './parse-outcome.js';

/** Thousands of documents on a busy machine. */
const TIMEOUT_MS = 60_000;

const anyLevel = fc.constantFrom(...LEVELS);
const anySlug = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,6}){0,2}$/);

const anyEvidence: fc.Arbitrary<Evidence> = fc
  .record({
    competence: fc.constantFrom(...INFERRED_COMPETENCE_IDS),
    offered: fc.array(anyLevel, { minLength: 1, maxLength: 5 }),
    pick: fc.nat(),
    mission: anySlug,
    moment: anySlug,
    source: fc.constantFrom('choice' as const, 'rubric' as const),
    isHelped: fc.boolean(),
  })
  .map(({ pick, ...rest }) => ({
    ...rest,
    level: rest.offered[pick % rest.offered.length] as Evidence['level'],
    text: `${rest.mission}.did.${rest.moment}`,
  }));

const anyContext = fc.record({
  content: fc.record({ id: anySlug, version: fc.constantFrom('1.0.0', '2.1.0-rc.1', '2026.1+build') }),
  locale: fc.constantFrom(...LOCALES),
  missions: fc.array(fc.record({ id: anySlug, isFinished: fc.boolean() }), { maxLength: 10 }),
  isComplete: fc.boolean(),
  stances: fc.dictionary(fc.constantFrom(...COMPETENCE_IDS), fc.constantFrom(...STANCES)),
});

const anyInput: fc.Arbitrary<OutcomeInput> = fc.oneof(
  fc
    .record({ context: anyContext, evidence: fc.array(anyEvidence, { maxLength: 40 }) })
    .map(({ context, evidence }): OutcomeInput => ({ ...context, source: 'game', evidence })),
  fc
    .record({ context: anyContext, levels: fc.dictionary(fc.constantFrom(...COMPETENCE_IDS), anyLevel) })
    .map(({ context, levels }): OutcomeInput => ({ ...context, source: 'self', levels })),
);

test('parsing what was made gives it back', { timeout: TIMEOUT_MS }, () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const outcome = makeOutcome(input);
      const result = parseOutcome(JSON.parse(JSON.stringify(outcome)));
      expect(result).toMatchObject({ ok: true });
      if (result.ok) expect(result.outcome).toEqual(outcome);
    }),
    { numRuns: 300, seed: 1 },
  );
});

/** Every place in a document, as a list of keys. */
function placesOf(node: unknown, place: readonly string[] = []): string[][] {
  if (typeof node !== 'object' || node === null) return [[...place]];
  return [[...place], ...Object.entries(node).flatMap(([key, value]) => placesOf(value, [...place, key]))];
}

/** Replaces, removes, doubles or adds something at a place. The document is changed. */
function mutate(
  document: unknown,
  place: readonly string[],
  value: unknown,
  how: 'set' | 'remove' | 'repeat' | 'add',
): unknown {
  const last = place.at(-1);
  if (last === undefined) return value;
  let parent = document as Record<string, unknown>;
  for (const key of place.slice(0, -1)) parent = parent[key] as Record<string, unknown>;
  if (how === 'remove') Reflect.deleteProperty(parent, last);
  else if (how === 'repeat') parent[last] = [parent[last], parent[last]];
  else if (how === 'add') parent['somethingNew'] = value;
  else parent[last] = value;
  return document;
}

test(
  'a mutated document is either read or refused with a code and a path, never thrown over',
  { timeout: TIMEOUT_MS },
  () => {
    const seen = { read: 0, refused: 0 };
    const anyMutation = fc.record({
      where: fc.nat(),
      value: fc.oneof(fc.anything(), fc.constantFrom(-1, 0.5, 3, 9, Number.NaN, Infinity, '', 'speak', null)),
      how: fc.constantFrom('set' as const, 'remove' as const, 'repeat' as const, 'add' as const),
    });
    fc.assert(
      fc.property(anyInput, fc.array(anyMutation, { minLength: 1, maxLength: 3 }), (input, mutations) => {
        let document: unknown = JSON.parse(JSON.stringify(makeOutcome(input)));
        for (const { where, value, how } of mutations) {
          const places = placesOf(document);
          document = mutate(document, places[where % places.length] ?? [], value, how);
        }
        const result = parseOutcome(document);
        if (result.ok) {
          seen.read += 1;
          expect(parseOutcome(JSON.stringify(result.outcome))).toMatchObject({
            ok: true,
            outcome: result.outcome,
          });
        } else {
          seen.refused += 1;
          expect(result.error.code).toMatch(/^[a-z-]+$/);
          expect(result.error.message).not.toBe('');
          expect(result.error.message).not.toMatch(/undefined/);
        }
      }),
      { numRuns: 2000, seed: 2 },
    );
    expect(seen.refused).toBeGreaterThan(1000);
    expect(seen.read).toBeGreaterThan(50);
  },
);
