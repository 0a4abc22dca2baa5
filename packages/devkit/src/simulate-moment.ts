/** A keyed moment as a simulated player meets it. Knows neither player nor estimate. */
import { LEVELS, type Level } from '@requapass/framework';
import { pickIndex, shuffled, type Random } from './simulate-random.js';

/** One option on screen: the level it is keyed to, and whether its sentence is the longest. */
export interface ShownOption {
  readonly level: Level;
  readonly isLongest: boolean;
}

/** How moments are written. */
export interface MomentStyle {
  readonly options: 3 | 4;
  /**
   * How often the longest sentence is that of the highest level. `fair`: as often as chance has it, which
   * is what the content linter wants; a number is what happens when writers slip.
   */
  readonly longestIsHighest: 'fair' | number;
}

export const PLAIN_MOMENTS: MomentStyle = { options: 4, longestIsHighest: 'fair' };

/** A moment's options in the order they are shown. With three options one level is left out, at random. */
export function createMoment(style: MomentStyle, random: Random): readonly ShownOption[] {
  const left = style.options === 3 ? pickIndex(LEVELS.length, random) : -1;
  const levels = LEVELS.filter((_, index) => index !== left);
  const longest = pickLongest(levels.length, style.longestIsHighest, random);
  return shuffled(
    levels.map((level, index) => ({ level, isLongest: index === longest })),
    random,
  );
}

/** Levels are ascending: the highest is the last. */
function pickLongest(count: number, rule: MomentStyle['longestIsHighest'], random: Random): number {
  if (rule === 'fair') return pickIndex(count, random);
  return random() < rule ? count - 1 : pickIndex(count - 1, random);
}
