/** The targets of the estimate, on simulated people and bots, with a fixed seed. */
import { describe, expect, test, vi } from 'vitest';
import { measureBot } from './simulate-bots.js';
import { BOT_CELLS, RECOVERY_CELLS } from './simulate-cells.js';
import { BOTS, FLATTERER, MATCHED, MISMATCHED } from './simulate-players.js';
import { PLAIN_MOMENTS } from './simulate-moment.js';
import { createRandom } from './simulate-random.js';
import { measureRecovery } from './simulate-recovery.js';
import { reportToText } from './simulate-report.js';
import { runSimulation } from './simulate-run.js';

// Thousands of games on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const wholeGame = (observations: number) => ({ competences: 10, observations, moments: PLAIN_MOMENTS });
const recover = (observations: number, player = MATCHED, people = 600) =>
  measureRecovery(wholeGame(observations), player, people, createRandom(1, 'test'));

describe('people the model describes, with six observations', () => {
  const { model, naiveMean, highestWins, confidence } = recover(6, MATCHED, 1500);

  test('get their true level back', () => {
    expect(model.count).toBe(15_000);
    expect(model.exact).toBeGreaterThanOrEqual(0.8);
    expect(model.withinOne).toBeGreaterThanOrEqual(0.96);
    expect(model.kappa).toBeGreaterThanOrEqual(0.87);
    expect(Math.abs(model.bias)).toBeLessThanOrEqual(0.05);
  });

  test('are read better than by the mean, and far better than by the highest answer', () => {
    expect(model.exact).toBeGreaterThan(naiveMean.exact + 0.15);
    expect(naiveMean.exact).toBeGreaterThan(highestWins.exact + 0.15);
    expect(highestWins.bias).toBeGreaterThan(0.8);
  });

  test('get more than low confidence about half of the time', () => {
    expect(confidence.medium.share + confidence.high.share).toBeGreaterThan(0.45);
    expect(confidence.medium.shareOfLower + confidence.high.shareOfLower).toBeGreaterThan(0.7);
    expect(confidence.medium.shareOfUpper + confidence.high.shareOfUpper).toBeGreaterThan(0.2);
  });

  test('can rely on what the confidence says', () => {
    expect(confidence.high.exact).toBeGreaterThan(0.92);
    expect(confidence.medium.exact).toBeGreaterThan(0.68);
  });
});

test('more observations find more true levels, and give more confidence', () => {
  const [three, six, eight] = [recover(3), recover(6), recover(8)];
  expect(three.model.exact).toBeGreaterThan(0.65);
  expect(six.model.exact).toBeGreaterThan(three.model.exact + 0.08);
  expect(eight.model.exact).toBeGreaterThan(six.model.exact + 0.02);
  expect(three.confidence.high.share).toBe(0);
  expect(eight.confidence.high.share).toBeGreaterThan(six.confidence.high.share);
});

test.each(MISMATCHED.map((player) => [player.name, player] as const))(
  'people who answer otherwise are still read better than by the mean: %s',
  (_name, player) => {
    const { model, naiveMean } = recover(6, player, 300);
    expect(model.exact).toBeGreaterThan(naiveMean.exact + 0.05);
    expect(model.withinOne).toBeGreaterThan(0.9);
    expect(Math.abs(model.bias)).toBeLessThan(0.25);
  },
);

test('inattentive people get less confidence than attentive ones', () => {
  const low = (name: string) => {
    const player = MISMATCHED.find((candidate) => candidate.name.includes(name));
    return recover(6, player, 300).confidence.low.share;
  };
  expect(low('ε 0.4')).toBeGreaterThan(low('ε 0)') + 0.3);
});

describe.each(BOTS.map((bot) => [bot.name, bot] as const))('a bot that clicks %s', (_name, bot) => {
  test.each([
    ['a whole game', wholeGame(6)],
    ['two missions', { competences: 4, observations: 4, moments: PLAIN_MOMENTS }],
  ])('is never flattered after %s', (_plan, plan) => {
    const figures = measureBot(plan, bot, 1500, createRandom(2, bot.name));
    expect(figures.flattered).toBe(0);
    expect(figures.lowShare).toBeGreaterThan(0.97);
  });
});

test('somebody who always takes the highest option is believed: a limit the docs state', () => {
  expect(measureBot(wholeGame(6), FLATTERER, 20, createRandom(3, 'test')).flattered).toBe(20);
});

test('the same seed gives the same report, in any cell, and a table of it', () => {
  const names: string[] = [];
  const settings = { players: 4, seed: 7 };
  const report = runSimulation({ ...settings, onProgress: (_done, _total, name) => names.push(name) });
  expect(runSimulation(settings)).toEqual(report);
  expect(runSimulation({ ...settings, seed: 8 })).not.toEqual(report);
  expect(names).toHaveLength(RECOVERY_CELLS.length + BOT_CELLS.length + report.limits.length);
  const text = reportToText(report);
  for (const { name } of [...report.recovery, ...report.bots, ...report.limits]) expect(text).toContain(name);
  expect(text).not.toMatch(/NaN|undefined/);
});
