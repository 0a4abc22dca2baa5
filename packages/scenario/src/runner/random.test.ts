import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom, shuffle } from './random.js';

describe('createRandom', () => {
  it('gives the same numbers for the same seed for ever', () => {
    const random = createRandom(42);
    const drawn = Array.from({ length: 3 }, () => random().toFixed(6));
    expect(drawn).toEqual(['0.601104', '0.448291', '0.852466']);
  });

  it('stays within [0, 1) and spreads evenly', () => {
    const random = createRandom(7);
    const drawn = Array.from({ length: 10_000 }, () => random());
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    expect(drawn.reduce((sum, value) => sum + value, 0) / drawn.length).toBeCloseTo(0.5, 1);
  });
});

describe('shuffle', () => {
  it('keeps every entry and leaves the list it was given alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), fc.string(), (list, seed, name) => {
        const before = [...list];
        const shuffled = shuffle(list, seed, name);
        expect([...shuffled].sort((a, b) => a - b)).toEqual([...before].sort((a, b) => a - b));
        expect(list).toEqual(before);
      }),
    );
  });

  it('depends on seed and name only', () => {
    const list = ['a', 'b', 'c', 'd'];
    expect(shuffle(list, 3, 'node')).toEqual(shuffle(list, 3, 'node'));
    const orders = new Set(Array.from({ length: 50 }, (_, seed) => shuffle(list, seed, 'node').join('')));
    const names = new Set(
      Array.from({ length: 50 }, (_, index) => shuffle(list, 3, `node-${index}`).join('')),
    );
    expect(orders.size).toBeGreaterThan(10);
    expect(names.size).toBeGreaterThan(10);
  });

  it('puts each of four entries first about equally often', () => {
    const firsts = [0, 0, 0, 0];
    for (let seed = 0; seed < 4000; seed += 1) firsts[shuffle([0, 1, 2, 3], seed, 'door')[0] as number]! += 1;
    for (const count of firsts) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});
