/** A group's spread: nothing of fewer than five people, neither shown nor to be worked out. */
import { COMPETENCE_IDS, type Level } from '@requapass/framework';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../outcome.js';
import { sampleGame, sampleSelf } from '../testing/sample-documents.js';
import { GROUP_LIMITS, summariseGroup, type GroupCompetence } from './summarise-group.js';

const BASE = {
  1: sampleGame({ speak: [1, 1, 1] }),
  2: sampleGame({ speak: [2, 2, 2] }),
  3: sampleGame({ speak: [3, 3, 3] }),
  4: sampleGame({ speak: [4, 4, 4] }),
  none: sampleGame({ write: [2, 2, 2] }),
};

/** So many people at each level of `speak`, and so many without; each document different from all others. */
function group(counts: readonly number[], notObserved = 0): Outcome[] {
  const people = [...counts, notObserved].flatMap((count, index) =>
    Array.from({ length: count }, () => (index < 4 ? BASE[(index + 1) as Level] : BASE.none)),
  );
  return people.map((outcome, index) => ({
    ...outcome,
    missions: [{ id: `mission-${index}`, isFinished: true }],
  }));
}

const speak = (counts: readonly number[], notObserved?: number) =>
  summariseGroup(group(counts, notObserved)).perCompetence.find(
    ({ id }) => id === 'speak',
  ) as GroupCompetence;

describe('a group', () => {
  test.each<[counts: number[], notObserved: number, shown: Omit<GroupCompetence, 'id'>]>([
    [[5, 6, 7, 8], 0, { observed: 26, counts: [5, 6, 7, 8], bands: [11, 15] }],
    [[5, 0, 7, 0], 5, { observed: 12, counts: [5, 0, 7, 0], bands: [5, 7] }],
    [[4, 6, 7, 8], 0, { observed: 25, counts: null, bands: [10, 15] }],
    [[2, 3, 1, 4], 0, { observed: 10, counts: null, bands: [5, 5] }],
    [[9, 9, 1, 2], 0, { observed: 21, counts: null, bands: null }],
    [[9, 9, 9, 9], 3, { observed: null, counts: null, bands: null }],
    [[1, 1, 1, 1], 9, { observed: null, counts: null, bands: null }],
    [[0, 0, 0, 0], 9, { observed: 0, counts: [0, 0, 0, 0], bands: [0, 0] }],
    [[4, 0, 0, 0], 0, { observed: null, counts: null, bands: null }],
  ])('of %j and %i without a level shows %j', (counts, notObserved, shown) => {
    expect(speak(counts, notObserved)).toEqual({ id: 'speak', ...shown });
  });

  test('never lets a cell of one to four people be worked out from all that is shown', () => {
    const anyCount = fc.nat(9);
    fc.assert(
      fc.property(fc.tuple(anyCount, anyCount, anyCount, anyCount), anyCount, (counts, notObserved) => {
        const { people, perCompetence } = summariseGroup(group(counts, notObserved));
        const entry = perCompetence.find(({ id }) => id === 'speak') as GroupCompetence;
        const { counts: four, bands: two, observed } = entry;
        const figures = [people, observed, ...(four ?? []), ...(two ?? [])];
        // What is left of each sum when one of its parts is taken away.
        if (people !== null && observed !== null) figures.push(people - observed);
        if (observed !== null && two) figures.push(observed - two[0], observed - two[1]);
        if (two && four) figures.push(two[0] - four[0], two[0] - four[1], two[1] - four[2], two[1] - four[3]);
        for (const figure of figures) expect(figure === null || figure === 0 || figure >= 5).toBe(true);
        if (four) expect(four).toEqual(counts);
        if (observed !== null) expect(observed).toBe(counts.reduce((sum, count) => sum + count, 0));
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test('of fewer than five people shows nothing at all', () => {
    const { people, perCompetence } = summariseGroup(group([1, 1, 1, 1]));
    expect(people).toBeNull();
    for (const { observed, counts, bands } of perCompetence) {
      expect([observed, counts, bands]).toEqual([null, null, null]);
    }
  });

  test('counts the same document once, whatever the order of its fields', () => {
    const people = group([6, 0, 0, 0]);
    const turned = Object.fromEntries(Object.entries(people[0]!).reverse()) as unknown as Outcome;
    expect(summariseGroup([...people, turned, people[1]!])).toMatchObject({ people: 6, duplicates: 2 });
  });

  test('tells documents apart that differ in one answer only', () => {
    const moved = (from: number) => sampleGame({ speak: [3, 3, 3], write: [2] }, { from });
    expect(summariseGroup([0, 1, 2, 3, 4, 4, 5].map(moved))).toMatchObject({ people: 6, duplicates: 1 });
  });

  test('never adds up what was seen and what was said', () => {
    const said = sampleSelf({ speak: 4 });
    const both = [...group([6, 0, 0, 0]), said];
    expect(summariseGroup(both)).toMatchObject({ people: 6, otherSource: 1 });
    expect(summariseGroup(both, 'self')).toMatchObject({ people: null, otherSource: 6 });
  });

  test('does not depend on who came first, and keeps the framework’s order', () => {
    const people = group([5, 6, 7, 8], 5);
    const { perCompetence } = summariseGroup(people);
    expect(perCompetence.map(({ id }) => id)).toEqual(COMPETENCE_IDS);
    expect(summariseGroup([...people].reverse()).perCompetence).toEqual(perCompetence);
  });

  test('of 200 whole games is added up in less than 200 ms', () => {
    const levels = Array.from({ length: 20 }, (_, index) => ((index % 4) + 1) as Level);
    const whole = Object.fromEntries(COMPETENCE_IDS.map((id) => [id, levels]));
    const people = Array.from(
      { length: GROUP_LIMITS.people },
      (_, index) =>
        ({
          ...sampleGame(whole),
          missions: [{ id: `mission-${index}`, isFinished: true }],
        }) satisfies Outcome,
    );
    const best = Math.min(
      ...[1, 2, 3].map(() => {
        const start = performance.now();
        expect(summariseGroup(people).people).toBe(200);
        return performance.now() - start;
      }),
    );
    expect(best).toBeLessThan(200);
  });
});
