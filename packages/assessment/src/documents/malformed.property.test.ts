/** Ten thousand documents with something wrong in them: each read or refused with a place, none thrown over. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkConfirmation } from '../confirmation/check-confirmation.js';
import { makeExperiences } from '../make-experiences.js';
import { addToPortfolio } from '../portfolio/add-to-portfolio.js';
import { makePortfolio } from '../portfolio/make-portfolio.js';
import { readAnyDocument } from '../portfolio/read-any-document.js';
import { viewPortfolio } from '../portfolio/view-portfolio.js';
import { SAMPLE_ANSWER, SAMPLE_PORTFOLIO, SAMPLE_REQUEST, sampleGame } from '../testing/sample-documents.js';

const RUNS = 10_000;
/** A busy machine; alone it takes two or three seconds. */
const TIMEOUT_MS = 60_000;

const SOURCES = [
  SAMPLE_REQUEST,
  SAMPLE_ANSWER,
  SAMPLE_PORTFOLIO,
  makeExperiences(SAMPLE_PORTFOLIO.experiences),
  sampleGame({ speak: [3, 3, 2] }),
].map((document) => ({ text: JSON.stringify(document), places: placesOf(document) }));

/** Every place in a document, as a list of keys. */
function placesOf(node: unknown, place: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof node !== 'object' || node === null) return [place];
  return [place, ...Object.entries(node).flatMap(([key, value]) => placesOf(value, [...place, key]))];
}

type How = 'set' | 'remove' | 'repeat' | 'add' | 'swell';

/** Breaks the document at a place. It is changed; places of one already broken may be gone. */
function mutate(document: unknown, place: readonly string[], value: unknown, how: How): unknown {
  const last = place.at(-1);
  if (last === undefined) return how === 'set' ? value : document;
  let parent: unknown = document;
  for (const key of place.slice(0, -1)) parent = (parent as Record<string, unknown> | undefined)?.[key];
  if (typeof parent !== 'object' || parent === null) return document;
  const fields = parent as Record<string, unknown>;
  if (how === 'remove') Reflect.deleteProperty(fields, last);
  else if (how === 'repeat') fields[last] = [fields[last], fields[last]];
  else if (how === 'add') fields['somethingNew'] = value;
  else if (how === 'swell') fields[last] = new Array(300).fill(fields[last]);
  else fields[last] = value;
  return document;
}

const oddValue = fc.oneof(
  fc.constantFrom<unknown>(-1, 0.5, 3, 9, NaN, Infinity, '', 'speak', null, undefined, [], {}, '2026-02-30'),
  fc.constantFrom<unknown>('\uD83D', '\u202E', 'x'.repeat(999), 'requapass-outcome', '__proto__', -0, true),
  fc.anything({ maxDepth: 1, maxKeys: 3 }),
);

const anyMutation = fc.record({
  where: fc.nat(),
  value: oddValue,
  how: fc.constantFrom<How>('set', 'set', 'remove', 'repeat', 'add', 'swell'),
});

test('no malformed document is thrown over, and each refusal has its place', { timeout: TIMEOUT_MS }, () => {
  const seen = { read: 0, refused: 0 };
  const property = fc.property(
    fc.nat(SOURCES.length - 1),
    fc.array(anyMutation, { minLength: 1, maxLength: 2 }),
    fc.boolean(),
    (which, mutations, isText) => {
      const { text, places } = SOURCES[which]!;
      let document: unknown = JSON.parse(text);
      for (const { where, value, how } of mutations) {
        document = mutate(document, places[where % places.length]!, value, how);
      }
      const result = readAnyDocument(isText ? asText(document) : document);
      if (!result.ok) {
        seen.refused += 1;
        const { code, path, message, hint } = result.error;
        if (!/^[a-z-]+$/.test(code) || !message || !hint || typeof path !== 'string') {
          throw new Error(`a poor refusal: ${JSON.stringify(result.error)}`);
        }
        return;
      }
      seen.read += 1;
      // What is read can be used: checked, added, laid out.
      if (result.kind === 'confirmation') checkConfirmation(result.document, [SAMPLE_REQUEST]);
      const added = addToPortfolio(makePortfolio(), result, '2026-11-23');
      if (added.ok && added.changes.length > 0) viewPortfolio(added.portfolio);
    },
  );
  fc.assert(property, { numRuns: RUNS, seed: 20261123 });
  expect(seen.refused).toBeGreaterThan(RUNS / 2);
  expect(seen.read).toBeGreaterThan(RUNS / 100);
});

/** Text, also of what JSON cannot say. */
function asText(document: unknown): string {
  try {
    return JSON.stringify(document) ?? 'undefined';
  } catch {
    return '{';
  }
}

test('a value whose fields throw is refused', () => {
  const trap = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no');
      },
    },
  );
  expect(readAnyDocument(trap)).toMatchObject({ ok: false, error: { code: 'wrong-format' } });
  expect(readAnyDocument({ ...SAMPLE_PORTFOLIO, outcomes: trap }).ok).toBe(false);
});
