/**
 * The outcomes of a portfolio in time, which two are put side by side first, and whether two can be compared at all.
 * Knows no words and no screen.
 */
import type { KeptOutcome, Outcome, Portfolio } from '@requapass/assessment';
import { inTime } from '@requapass/assessment/portfolio.js';

/** Places in the list of moments; `earlier` is always the lower one. */
export interface Pair {
  readonly earlier: number;
  readonly later: number;
}

/** `yes`, or why not. A game sees and a person says: two things. Two games have other moments. */
export type Comparability = 'yes' | 'other-source' | 'other-content';

/** From the first to the last. */
export function momentsOf({ outcomes }: Portfolio): readonly KeptOutcome[] {
  return inTime(outcomes);
}

/**
 * The first and the last that can be compared: of games before what the person says, of the content that was played
 * last; where no two can, the very first and the very last. Null for fewer than two.
 */
export function firstAndLast(moments: readonly KeptOutcome[]): Pair | null {
  if (moments.length < 2) return null;
  const lastFirst = moments.map((_, index) => index).reverse();
  const pairs = lastFirst.flatMap((later) => {
    const earlier = moments.findIndex(
      ({ outcome }, index) => index < later && comparability(outcome, at(moments, later)) === 'yes',
    );
    return earlier < 0 ? [] : [{ earlier, later }];
  });
  return (
    pairs.find(({ later }) => at(moments, later).source === 'game') ??
    pairs[0] ?? { earlier: 0, later: moments.length - 1 }
  );
}

/** One of the two is another moment now. Choosing the same one twice exchanges them. */
export function choose({ earlier, later }: Pair, which: keyof Pair, index: number): Pair {
  const other = which === 'earlier' ? later : earlier;
  if (index === other) return { earlier, later };
  return { earlier: Math.min(index, other), later: Math.max(index, other) };
}

export function comparability(earlier: Outcome, later: Outcome): Comparability {
  if (earlier.source !== later.source) return 'other-source';
  return earlier.content.id === later.content.id ? 'yes' : 'other-content';
}

/** The missions that were played to their end are not the same. */
export function hasOtherMissions(earlier: Outcome, later: Outcome): boolean {
  const finished = ({ missions }: Outcome): string =>
    missions
      .filter(({ isFinished }) => isFinished)
      .map(({ id }) => id)
      .sort()
      .join(' ');
  return finished(earlier) !== finished(later);
}

function at(moments: readonly KeptOutcome[], index: number): Outcome {
  return (moments[index] as KeptOutcome).outcome;
}
