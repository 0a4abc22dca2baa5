/** The figures of agreement, on tables worked out by hand. */
import { expect, test } from 'vitest';
import { agreementOf, createAgreementCounter } from './simulate-measures.js';

test('perfect agreement is exact, unbiased and has a kappa of 1', () => {
  const counter = createAgreementCounter();
  for (const level of [1, 2, 3, 4, 4] as const) counter.add(level, level);
  expect(counter.read()).toEqual({ count: 5, exact: 1, withinOne: 1, kappa: 1, bias: 0 });
});

test('a table is read with true levels in rows and estimates in columns', () => {
  // Squared disagreement seen: 2·1 + 1·9 = 11. Expected by chance: Σ row·column·d² / 10 = 260 / 10.
  const table = [
    [2, 1, 0, 1],
    [0, 2, 1, 0],
    [0, 0, 0, 0],
    [0, 0, 0, 3],
  ];
  const { count, exact, withinOne, kappa, bias } = agreementOf(table);
  expect(count).toBe(10);
  expect(exact).toBeCloseTo(0.7);
  expect(withinOne).toBeCloseTo(0.9);
  expect(bias).toBeCloseTo((1 + 3 + 1) / 10);
  const byChance = 4 * (3 * 1 + 1 * 4 + 4 * 9) + 3 * (2 * 1 + 1 * 1 + 4 * 4) + 3 * (2 * 9 + 3 * 4 + 1 * 1);
  expect(kappa).toBeCloseTo(1 - 11 / (byChance / 10));
});

test('answers that have nothing to do with the truth have a kappa of 0', () => {
  const even = [1, 2, 3, 4].map(() => [5, 5, 5, 5]);
  expect(agreementOf(even).kappa).toBeCloseTo(0);
});
