import type { Level } from '@requapass/framework';
import { describe, expect, it } from 'vitest';
import type { Mission, MissionNode } from '../mission.js';
import { CAKE_STAND } from '../testing/cake-stand.js';
import { lintOne } from '../testing/lint-one.js';
import { END, missionOf, momentOf, option } from '../testing/nodes.js';
import { isPattern } from './give-away.js';
import { highestFirst } from './highest-first.js';
import { highestLongest } from './highest-longest.js';

/** As many moments as orders of levels. The text of level n is `x.n`. */
function missionWith(...orders: Level[][]): Mission {
  const nodes = orders.map((levels, index): [string, MissionNode] => [
    `m${index}`,
    momentOf(
      levels.map((level) => ({
        ...option(`o${level}`, level, index + 1 < orders.length ? `m${index + 1}` : 'end'),
        text: `x.l${level}`,
      })),
    ),
  ]);
  return missionOf({ ...Object.fromEntries(nodes), end: END });
}
const longestIs = (level: Level) => ({
  fr: Object.fromEntries([1, 2, 3, 4].map((other) => [`x.l${other}`, other === level ? 'longer' : 'short'])),
});
const RISING: Level[] = [1, 2, 3, 4];
const FALLING: Level[] = [4, 3, 2, 1];

describe('isPattern', () => {
  const rows: [number, number, boolean][] = [
    [2, 2, false],
    [1, 3, false],
    [2, 3, true],
    [2, 5, false],
    [3, 5, true],
    [3, 8, false],
    [4, 8, true],
  ];
  it.each(rows)('%i of %i: %s', (count, moments, expected) => {
    expect(isPattern(count, moments)).toBe(expected);
  });
});

describe('highest-first', () => {
  it('has nothing to say of the sample mission', () => {
    expect(lintOne(highestFirst, CAKE_STAND)).toEqual([]);
  });
  it('finds the highest level first in most moments', () => {
    expect(lintOne(highestFirst, missionWith(FALLING, FALLING, RISING, RISING))).toEqual(['error nodes']);
  });
  it('bears it now and then', () => {
    expect(lintOne(highestFirst, missionWith(FALLING, RISING, RISING, RISING))).toEqual([]);
  });
});

describe('highest-longest', () => {
  it('has nothing to say of the sample mission', () => {
    expect(lintOne(highestLongest, CAKE_STAND)).toEqual([]);
  });
  it('finds the highest level longest in most moments', () => {
    expect(lintOne(highestLongest, missionWith(RISING, RISING, RISING), longestIs(4))).toEqual([
      'error nodes',
    ]);
  });
  it('bears another level being the longest, and all being as long', () => {
    expect(lintOne(highestLongest, missionWith(RISING, RISING, RISING), longestIs(2))).toEqual([]);
    const even = { fr: Object.fromEntries([1, 2, 3, 4].map((level) => [`x.l${level}`, 'same'])) };
    expect(lintOne(highestLongest, missionWith(RISING, RISING, RISING), even)).toEqual([]);
  });
  it('looks at each language by itself', () => {
    const texts = { ...longestIs(1), nl: longestIs(4).fr };
    expect(lintOne(highestLongest, missionWith(RISING, RISING, RISING), texts)).toEqual(['error nodes']);
  });
});
