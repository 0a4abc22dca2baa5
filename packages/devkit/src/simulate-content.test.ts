/** The targets of the whole game, on simulated people and bots over the real missions, with a fixed seed. */
import { expect, test, vi } from 'vitest';
import { conditionDistance } from './content-players/condition-distance.js';
import { contentToText } from './content-players/content-report.js';
import { simulateContent } from './simulate-content.js';

// Whole games on a busy machine.
vi.setConfig({ testTimeout: 240_000 });

const figures = simulateContent({ players: 60, botGames: 12, seed: 7, effort: 1 });

test('every inferred competence is observed at least six times in every whole game', () => {
  const seldom = Object.entries(figures.recovery).filter(([, { observations }]) => observations < 6);
  expect(seldom).toEqual([]);
});

test('people get their true levels back', () => {
  expect(figures.mean.exact).toBeGreaterThanOrEqual(0.75);
  expect(figures.mean.kappa).toBeGreaterThanOrEqual(0.85);
  for (const [id, { kappa }] of Object.entries(figures.recovery)) expect(kappa, id).toBeGreaterThan(0.75);
});

test('some play that was found reaches every tier of every challenge', () => {
  expect(figures.unreached).toEqual([]);
});

test('clicking without reading flatters nobody', () => {
  expect(figures.bots.filter(({ flattered }) => flattered > 0)).toEqual([]);
});

test('there are at least five endings, and no one of them is for most people', () => {
  const shares = Object.values(figures.endings);
  expect(shares.length).toBeGreaterThanOrEqual(5);
  expect(Math.max(...shares)).toBeLessThan(0.6);
});

test('the report names every competence and every bot', () => {
  const text = contentToText(figures);
  for (const name of [...Object.keys(figures.recovery), ...figures.bots.map((bot) => bot.name)])
    expect(text).toContain(name);
});

test.each([
  [{ fact: 'a', atLeast: 5 }, 3],
  [{ fact: 'a', atMost: 1 }, 1],
  [{ fact: 'gone', is: false }, 0],
  [{ fact: 'a', atLeastFact: 'b' }, 2],
  [
    {
      all: [
        { fact: 'a', atLeast: 5 },
        { fact: 'b', is: 4 },
      ],
    },
    3,
  ],
  [
    {
      any: [
        { fact: 'a', atLeast: 5 },
        { fact: 'b', atLeast: 5 },
      ],
    },
    1,
  ],
  [{ not: { fact: 'a', is: 2 } }, 1],
])('facts are some way from %j', (condition, distance) => {
  expect(conditionDistance(condition, { a: 2, b: 4 })).toBe(distance);
});
