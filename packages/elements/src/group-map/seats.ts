/**
 * Live games of the page and who sat there. One game is one person, until an outcome was handed in and another game
 * begins in the same place: then the next person sits down. Nothing is changed in place. Knows no DOM.
 */
import type { Outcome } from '@requapass/assessment';
import { continues } from '@requapass/assessment/group.js';

export interface Seat {
  /** Who sat there before, as they left. */
  readonly before: readonly Outcome[];
  readonly now: Outcome;
  /** The game ended or the person shared it: `now` stays, whatever comes. */
  readonly isHandedIn: boolean;
}

/** @returns the seat as it was where nothing was observed yet: a game that is only open counts nobody. */
export function sit(seat: Seat | undefined, outcome: Outcome, isHandedIn: boolean): Seat | undefined {
  if (!isBegun(outcome)) return seat;
  if (!seat) return { before: [], now: outcome, isHandedIn };
  if (continues(outcome, seat.now) || continues(seat.now, outcome)) {
    return { ...seat, now: outcome, isHandedIn: isHandedIn || seat.isHandedIn };
  }
  return { before: seat.isHandedIn ? [...seat.before, seat.now] : seat.before, now: outcome, isHandedIn };
}

export function outcomesOf(seats: Iterable<Seat>): readonly Outcome[] {
  return [...seats].flatMap(({ before, now }) => [...before, now]);
}

function isBegun({ competences }: Outcome): boolean {
  return competences.some(({ observations, level }) => observations > 0 || level !== null);
}
