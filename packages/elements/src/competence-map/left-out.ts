/** Names who is said to confirm what a map was read without. Knows no screen. */
import type { LeftOut } from '@requapass/assessment/portfolio.js';

/** "Nadia B., Bart": as they are written; the place of one that has no name. */
export function whoConfirms(leftOut: readonly Pick<LeftOut, 'by' | 'path'>[]): string {
  return [...new Set(leftOut.map(({ by, path }) => by || path))].join(', ');
}
