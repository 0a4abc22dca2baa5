import type { Level } from '@requapass/framework';
import { describe, expect, it } from 'vitest';
import type { Mission, MissionNode } from '../mission.js';
import { CAKE_PACK } from '../testing/cake-pack.js';
import { END, missionOf, momentOf, option } from '../testing/nodes.js';
import { MIN_MOMENTS, packLongest } from './pack-longest.js';

const LEVELS: Level[] = [1, 2, 3, 4];

/** As many moments as levels, each with its option of that level the longest. */
function missionWith(
  longest: readonly Level[],
  levels = LEVELS,
): { mission: Mission; texts: Record<string, string> } {
  const nodes = longest.map((_, at): [string, MissionNode] => [
    `m${at}`,
    momentOf(
      levels.map((level) => ({
        ...option(`o${level}`, level, at + 1 < longest.length ? `m${at + 1}` : 'end'),
        text: `x.m${at}.l${level}`,
      })),
    ),
  ]);
  const texts = longest.flatMap((long, at) =>
    levels.map((level) => [`x.m${at}.l${level}`, level === long ? 'longer' : 'short'] as const),
  );
  return { mission: missionOf({ ...Object.fromEntries(nodes), end: END }), texts: Object.fromEntries(texts) };
}
const levels = (highest: number, of: number): Level[] =>
  Array.from({ length: of }, (_, index) => (index < highest ? 4 : 1));
const said = (longest: readonly Level[], offered?: Level[]) => {
  const { mission, texts } = missionWith(longest, offered);
  return packLongest.lint({ pack: CAKE_PACK, texts: { fr: texts }, missions: [mission] });
};

describe('pack-longest', () => {
  it('bears what chance gives, and a little more', () => {
    expect(said(levels(10, 40))).toEqual([]);
    expect(said(levels(11, 40))).toEqual([]);
  });
  it('refuses more, and names the moments', () => {
    expect(said(levels(12, 40))).toEqual([
      expect.objectContaining({
        severity: 'error',
        message: expect.stringContaining('in 12 of 40') as string,
      }),
    ]);
  });
  it('knows that chance gives more with three options', () => {
    expect(said(levels(12, 40), [1, 2, 4])).toEqual([]);
    expect(said(levels(15, 40), [1, 2, 4])).toHaveLength(1);
  });
  it('cannot tell from a few moments', () => {
    expect(said(levels(MIN_MOMENTS - 1, MIN_MOMENTS - 1))).toEqual([]);
  });
});
