import { describe, expect, it } from 'vitest';
import type { Level } from '@requapass/framework';
import { CAKE_STAND } from '../testing/cake-stand.js';
import { lintOne, messagesOf } from '../testing/lint-one.js';
import { END, missionOf, momentOf, option } from '../testing/nodes.js';
import { momentOptions } from './moment-options.js';

const ofLevels = (...levels: Level[]) =>
  missionOf({ m: momentOf(levels.map((level, index) => option(`o${index}`, level, 'end'))), end: END });

describe('moment-options', () => {
  it('has nothing to say of the sample mission, whatever the order of the visits', () => {
    expect(lintOne(momentOptions, CAKE_STAND)).toEqual([]);
  });

  const rows: [Level[], number][] = [
    [[1, 2, 3], 0],
    [[1, 2, 3, 4], 0],
    [[2, 2, 3, 4], 0],
    [[1, 2], 2],
    [[1, 2, 2, 1], 1],
    [[1, 2, 3, 4, 4], 1],
  ];
  it.each(rows)('with levels %j has %i things to say', (levels, count) => {
    expect(lintOne(momentOptions, ofLevels(...levels))).toEqual(Array(count).fill('error nodes.m.options'));
  });

  it('counts what is open, not what is written', () => {
    const rain = { fact: 'world.rain', is: true };
    const options = [option('a', 1, 'end'), option('b', 2, 'end'), option('c', 3, 'end', rain)];
    const one = missionOf({ m: momentOf(options), end: END }, { 'world.rain': false });
    expect(messagesOf(momentOptions, one).map(({ message }) => message)).toEqual([
      '"m" may offer 2 options; offer three or four',
      '"m" may offer levels 1 and 2 only; offer at least three',
    ]);
    const either = [...options, option('d', 4, 'end', { not: rain })];
    expect(
      lintOne(momentOptions, missionOf({ m: momentOf(either), end: END }, { 'world.rain': false })),
    ).toEqual([]);
  });
});
