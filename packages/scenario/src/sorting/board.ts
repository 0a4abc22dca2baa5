/**
 * The board of a sorting challenge as it is played: a challenge that continues another one keeps its
 * items and shelves, changed or completed by its own. Knows no state.
 */
import { chainOf, challengeOfKind, mergeBy } from '../challenge/merge.js';
import type { Mission, Slug } from '../mission.js';
import type { Shelf, SortingChallenge, SortingItem } from './types.js';

/** Items and shelves in play. */
export interface Board {
  readonly items: readonly SortingItem[];
  readonly shelves: readonly Shelf[];
  /** Shelves that take nothing any more. */
  readonly closed: ReadonlySet<Slug>;
}

const idOf = ({ id }: { readonly id: Slug }): Slug => id;

/** The board of one challenge. What it does not write again stays as it was in the one it continues. */
export function boardOf(mission: Mission, slug: Slug): Board {
  return chainOf(mission, slug, 'sorting').reduce<Board>(
    (board, { items, shelves, closes = [] }) => ({
      items: mergeBy(board.items, items, idOf),
      shelves: mergeBy(board.shelves, shelves, idOf),
      closed: new Set([...board.closed, ...closes]),
    }),
    { items: [], shelves: [], closed: new Set() },
  );
}

/** The sorting challenge of this slug as it is written. Throws when there is none: parse the mission first. */
export function sortingOf(mission: Mission, slug: Slug): SortingChallenge {
  return challengeOfKind(mission, slug, 'sorting');
}
