import { expect, test } from 'vitest';
import { peopleAt, person, sampleGroup } from '../testing/sample-group.js';
import { sampleOutcome } from '../testing/sample-outcome.js';
import { GroupStore } from './group-store.js';
import type { Arrival } from './members.js';

const arrivals = (outcomes: ReturnType<typeof sampleGroup>): Arrival[] =>
  outcomes.map((outcome) => ({ name: '', outcomes: [outcome] }));

const speak = (store: GroupStore) => store.summary('game').perCompetence.find(({ id }) => id === 'speak');

test('a group adds up documents and live games', () => {
  const store = new GroupStore();
  store.add(arrivals(peopleAt('speak', 2, 4)));
  expect(store.counts()).toMatchObject({ documents: 4, live: 0, people: { game: null, self: null } });
  const game = {};
  expect(store.sit(game, person(sampleOutcome({ speak: 2 }), 50), false)).toBe(true);
  expect(store.counts()).toMatchObject({ documents: 4, live: 1, people: { game: 5, self: null } });
  expect(speak(store)?.counts).toEqual([0, 5, 0, 0]);
});

test('a file of a game that is live as well counts once', () => {
  const store = new GroupStore();
  store.add(arrivals(peopleAt('speak', 2, 5)));
  store.sit({}, peopleAt('speak', 2, 1)[0]!, true);
  expect(store.counts()).toMatchObject({ duplicates: 1, people: { game: 5 } });
});

test('removing everything is taken back whole, and keeps what live games saw since', () => {
  const store = new GroupStore();
  const [first, second] = [{}, {}];
  store.add(arrivals(peopleAt('speak', 2, 5)));
  store.sit(first, person(sampleOutcome({ speak: 2 }), 50), true);
  store.clear();
  expect(store.isEmpty).toBe(true);
  expect(store.counts()).toMatchObject({ documents: 0, live: 0 });
  store.sit(second, person(sampleOutcome({ speak: 2 }), 51), false);
  expect(store.undo()).toBe(true);
  expect(store.counts()).toMatchObject({ documents: 5, live: 2, people: { game: 7 } });
  store.undo();
  expect(store.counts()).toMatchObject({ documents: 0, live: 2 });
  expect(store.undo()).toBe(false);
});

test('200 people are added up in less than 200 ms', () => {
  const people = arrivals(sampleGroup(200));
  const best = Math.min(
    ...[1, 2, 3].map(() => {
      const store = new GroupStore();
      const start = performance.now();
      store.add(people);
      expect(store.counts().people.game).toBe(200);
      return performance.now() - start;
    }),
  );
  expect(best).toBeLessThan(200);
});
