/** The moves of the table that would be accepted now. Makes none. */
import type { Action } from '../run.js';
import { proposalsOn } from './opinion.js';
import type { Table } from './table.js';
import { nextInRound } from './talk.js';
import type { DiscussionState, TalkMove } from './types.js';
import { canTurnTo, targetOf } from './use-move.js';

/** Every `use` that is open, for each person and proposal it can be done with. */
export function openMoves(table: Table, state: DiscussionState): readonly Action[] {
  return table.moves.flatMap((move): Action[] => {
    switch (targetOf(move)) {
      case 'person':
        return table.people
          .filter((person) => canTurnTo(table, state, move, person))
          .map(({ who }) => ({ type: 'use', use: move.id, on: who }));
      case 'proposal':
        return proposalsOn(table, state)
          .filter(({ id }) => id !== state.middle)
          .map(({ id }) => ({ type: 'use', use: move.id, on: id }));
      default:
        return isOpenForAll(table, state, move) ? [{ type: 'use', use: move.id }] : [];
    }
  });
}

/** A round is over once everybody has had a turn; the rest can always be done again. */
export function isOpenForAll(table: Table, state: DiscussionState, move: TalkMove): boolean {
  return move.does !== 'round' || nextInRound(table, state) !== undefined;
}
