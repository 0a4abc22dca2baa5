/**
 * The board of a sorting challenge as it is played: a challenge that continues another one keeps its
 * items and shelves, changed or completed by its own. Knows no state.
 */
import type { Mission, Slug } from '../mission.js';
import type { Shelf, SortingChallenge, SortingItem } from './types.js';

/** Items and shelves in play. */
export interface Board {
  readonly items: readonly SortingItem[];
  readonly shelves: readonly Shelf[];
  /** Shelves that take nothing any more. */
  readonly closed: ReadonlySet<Slug>;
}

/** The board of one challenge. What it does not write again stays as it was in the one it continues. */
export function boardOf(mission: Mission, slug: Slug): Board {
  const challenges: SortingChallenge[] = [];
  for (let at: Slug | undefined = slug; at !== undefined;) {
    const challenge = sortingOf(mission, at);
    if (challenges.includes(challenge))
      throw new Error(`sorting "${slug}" continues itself; parse the mission first`);
    challenges.unshift(challenge);
    at = challenge.continues;
  }
  return challenges.reduce<Board>(
    (board, challenge) => ({
      items: merge(board.items, challenge.items),
      shelves: merge(board.shelves, challenge.shelves),
      closed: new Set([...board.closed, ...(challenge.closes ?? [])]),
    }),
    { items: [], shelves: [], closed: new Set() },
  );
}

/** `before`, each entry replaced where `after` writes it again, then what is new. */
function merge<T extends { readonly id: Slug }>(before: readonly T[], after: readonly T[]): readonly T[] {
  const written = new Map(after.map((entry) => [entry.id, entry]));
  const known = new Set(before.map((entry) => entry.id));
  return [
    ...before.map((entry) => written.get(entry.id) ?? entry),
    ...after.filter((entry) => !known.has(entry.id)),
  ];
}

/** The sorting challenge of this slug as it is written. Throws when there is none: parse the mission first. */
export function sortingOf(mission: Mission, slug: Slug): SortingChallenge {
  const challenge = mission.challenges?.[slug];
  if (challenge?.kind !== 'sorting') {
    throw new Error(`sorting "${slug}" is not in mission "${mission.id}"; parse the mission first`);
  }
  return challenge;
}
