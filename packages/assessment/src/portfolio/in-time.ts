/** Which of a portfolio's outcomes is later. Knows nothing of what is in them. */
import type { KeptOutcome } from './portfolio.js';

/**
 * From the earliest to the latest: by the day they were added, and on the same day by their place in the list.
 * An outcome without a day counts as earliest. (`YYYY-MM-DD` sorts as text.)
 */
export function inTime(outcomes: readonly KeptOutcome[]): readonly KeptOutcome[] {
  return [...outcomes].sort((a, b) => compareText(a.addedOn ?? '', b.addedOn ?? ''));
}

/** By code unit, the same in every language of the device. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
