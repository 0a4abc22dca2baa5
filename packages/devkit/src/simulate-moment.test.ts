/** What simulated players meet, and that each of them does what its name says. */
import { expect, test } from 'vitest';
import { createMoment, PLAIN_MOMENTS } from './simulate-moment.js';
import { BOTS, FLATTERER, MATCHED } from './simulate-players.js';
import { createRandom, shuffled } from './simulate-random.js';

const random = createRandom(5, 'test');
const many = <T>(make: () => T) => Array.from({ length: 4000 }, make);
const share = (values: readonly boolean[]) => values.filter(Boolean).length / values.length;

test('a moment offers each level once, in any order, with one longest sentence', () => {
  const moments = many(() => createMoment(PLAIN_MOMENTS, random));
  for (const moment of moments) {
    expect(moment.map(({ level }) => level).sort()).toEqual([1, 2, 3, 4]);
    expect(moment.filter(({ isLongest }) => isLongest)).toHaveLength(1);
  }
  expect(share(moments.map(([first]) => first?.level === 4))).toBeCloseTo(0.25, 1);
  expect(share(moments.map((moment) => moment.some((o) => o.isLongest && o.level === 4)))).toBeCloseTo(
    0.25,
    1,
  );
});

test('a careless writer’s longest sentence is often the highest', () => {
  const moments = many(() => createMoment({ options: 4, longestIsHighest: 0.5 }, random));
  expect(share(moments.map((moment) => moment.some((o) => o.isLongest && o.level === 4)))).toBeCloseTo(
    0.5,
    1,
  );
});

test('with three options one of the four levels is left out', () => {
  const moments = many(() => createMoment({ ...PLAIN_MOMENTS, options: 3 }, random));
  for (const moment of moments) expect(new Set(moment.map(({ level }) => level)).size).toBe(3);
  expect(share(moments.map((moment) => moment.every(({ level }) => level !== 4)))).toBeCloseTo(0.25, 1);
});

test.each([
  ['always first', 0, 2],
  ['always last', 3, 4],
  ['always longest', 1, 1],
])('the bot "%s" takes that option', (name, index, level) => {
  const options = [
    { level: 2, isLongest: false },
    { level: 1, isLongest: true },
    { level: 3, isLongest: false },
    { level: 4, isLongest: false },
  ] as const;
  const bot = BOTS.find((candidate) => candidate.name === name);
  const taken = bot?.arrive(random)(options, 3, random) ?? -1;
  expect(taken).toBe(index);
  expect(options[taken]?.level).toBe(level);
  expect(options[FLATTERER.arrive(random)(options, 1, random)]?.level).toBe(4);
});

test('a person of the model takes their own level as often as the formula says', () => {
  const choose = MATCHED.arrive(random);
  const taken = many(() => {
    const options = createMoment(PLAIN_MOMENTS, random);
    return options[choose(options, 2, random)]?.level;
  });
  const weights = [1, 0, 1, 2].map((distance) => Math.exp(-distance / 0.8));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  for (const level of [1, 2, 3, 4]) {
    const expected = (0.8 * (weights[level - 1] as number)) / total + 0.2 / 4;
    expect(share(taken.map((other) => other === level))).toBeCloseTo(expected, 1);
  }
});

test('the same seed and name shuffle alike, another name does not', () => {
  const items = Array.from({ length: 30 }, (_, index) => index);
  const order = (seed: number, name: string) => shuffled(items, createRandom(seed, name));
  expect(order(1, 'a')).toEqual(order(1, 'a'));
  expect(order(1, 'a')).not.toEqual(order(1, 'b'));
  expect(order(1, 'a')).not.toEqual(order(2, 'a'));
  expect([...order(1, 'a')].sort((x, y) => x - y)).toEqual(items);
});
