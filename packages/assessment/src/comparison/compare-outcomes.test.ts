/** Two outcomes over time: what changed, and whether chance would do as a reason. */
import { COMPETENCE_IDS, INFERRED_COMPETENCE_IDS, LEVELS, type Level } from '@requapass/framework';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome } from '../outcome.js';
import { sampleGame, sampleSelf } from '../testing/sample-documents.js';
import { compareOutcomes } from './compare-outcomes.js';

const of = (changes: ReturnType<typeof compareOutcomes>, id: string) =>
  changes.find((change) => change.id === id)!;

/** A person who answers at these levels, many times, in everything: little is left to doubt. */
const steady = (level: Level, times = 8): Outcome =>
  sampleGame(Object.fromEntries(INFERRED_COMPETENCE_IDS.map((id) => [id, Array(times).fill(level)])));

test('every kind of change is told', () => {
  const earlier = sampleGame({ speak: [2, 2, 2], write: [3, 3, 3], customs: [2, 2, 2], digital: [2, 2, 2] });
  const later = sampleGame({ speak: [3, 3, 3], write: [2, 2, 2], customs: [2, 2, 2], quality: [1, 1, 1] });
  const changes = compareOutcomes(earlier, later);
  expect(changes.map(({ id }) => id)).toEqual(COMPETENCE_IDS);
  expect(of(changes, 'speak')).toMatchObject({ earlier: 2, later: 3, change: 'up' });
  expect(of(changes, 'write')).toMatchObject({ earlier: 3, later: 2, change: 'down' });
  expect(of(changes, 'customs')).toMatchObject({ earlier: 2, later: 2, change: 'same' });
  expect(of(changes, 'digital')).toMatchObject({ earlier: 2, later: null, change: 'gone' });
  expect(of(changes, 'quality')).toMatchObject({ earlier: null, later: 1, change: 'new' });
  expect(of(changes, 'pathway')).toMatchObject({ earlier: null, later: null, change: 'none' });
});

test('a change between two plays that leave no doubt is certain, and so is none', () => {
  expect(of(compareOutcomes(steady(2), steady(4)), 'speak')).toMatchObject({ change: 'up', isCertain: true });
  expect(of(compareOutcomes(steady(4), steady(2)), 'speak')).toMatchObject({
    change: 'down',
    isCertain: true,
  });
  expect(of(compareOutcomes(steady(2), steady(2)), 'speak')).toMatchObject({
    change: 'same',
    isCertain: true,
  });
});

test('a change between two short plays is not certain', () => {
  const changes = compareOutcomes(sampleGame({ speak: [2, 2, 2] }), sampleGame({ speak: [3, 3, 3] }));
  expect(of(changes, 'speak')).toMatchObject({ change: 'up', isCertain: false });
});

test('where one side is shown with low confidence, nothing is certain', () => {
  const doubtful = steady(4);
  const competences = doubtful.competences.map((competence) => ({
    ...competence,
    confidence: competence.confidence && ('low' as const),
  }));
  const changes = compareOutcomes(steady(2), { ...doubtful, competences });
  expect(changes.some(({ isCertain }) => isCertain)).toBe(false);
});

test('what a person says of themselves is compared, without any certainty', () => {
  const changes = compareOutcomes(sampleSelf({ speak: 1, pathway: 2 }), sampleSelf({ speak: 4, pathway: 2 }));
  expect(of(changes, 'speak')).toMatchObject({ change: 'up', isCertain: false });
  expect(of(changes, 'pathway')).toMatchObject({ change: 'same', isCertain: false });
  expect(of(compareOutcomes(sampleSelf({ speak: 1 }), steady(4)), 'speak').isCertain).toBe(false);
});

test('seen from the other end, up is down and certainty the same', () => {
  const anyGame = fc
    .dictionary(
      fc.constantFrom(...INFERRED_COMPETENCE_IDS),
      fc.array(fc.constantFrom(...LEVELS), { maxLength: 9 }),
    )
    .map((answers) => sampleGame(answers));
  const opposite = { up: 'down', down: 'up', new: 'gone', gone: 'new', same: 'same', none: 'none' };
  fc.assert(
    fc.property(anyGame, anyGame, (one, two) => {
      const back = compareOutcomes(two, one);
      compareOutcomes(one, two).forEach(({ change, isCertain }, index) => {
        expect(back[index]).toMatchObject({ change: opposite[change], isCertain });
      });
    }),
    { seed: 1, numRuns: 40 },
  );
});
