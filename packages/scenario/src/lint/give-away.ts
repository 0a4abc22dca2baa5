/** What the two rules against give-aways share: how often something may happen before it is a pattern. */
import type { MomentNode } from '../mission.js';

/** With three or four options chance alone gives 25 to 33 %. */
export const MAX_SHARE = 0.4;

/** Below this many moments nothing can be told from chance. */
const MIN_MOMENTS = 3;

/** Whether `count` of `moments` is more than chance explains. */
export function isPattern(count: number, moments: number): boolean {
  return moments >= MIN_MOMENTS && count > Math.max(1, MAX_SHARE * moments);
}

/** Index of the option of the highest level; the first of them. */
export function highestOption(node: MomentNode): number {
  const levels = node.options.map((option) => option.level);
  return levels.indexOf(Math.max(...levels) as (typeof levels)[number]);
}
