/**
 * Who is in the group by documents that came in: each counted once, at most so many people, and what was refused and
 * why. Nothing is changed in place. Knows no file, no screen and no live game.
 */
import type { Outcome } from '@requapass/assessment';
import { outcomeKey } from '@requapass/assessment/group.js';
import type { ImportProblem } from '../competence-map/imports/import-problem.js';

export interface GroupProblem extends Omit<ImportProblem, 'code'> {
  readonly code:
    | ImportProblem['code']
    /** There are as many people as a group view takes. */
    | 'group-full'
    /** A game that was left, to be gone on with: it has no outcome that can be read here. */
    | 'saved-game'
    /** A map without any outcome in it. */
    | 'no-outcome';
}

/** One document, read: one person's outcomes, at most one of each source; or why it is none. */
export type Arrival =
  | { readonly name: string; readonly outcomes: readonly Outcome[] }
  | { readonly name: string; readonly problem: GroupProblem };

export interface Refusal {
  /** Of the file; empty for what was pasted or given by the page. May be a person's name: for the screen only. */
  readonly name: string;
  readonly problem: GroupProblem;
}

export interface Members {
  /** By what makes an outcome different from others. */
  readonly known: ReadonlyMap<string, Outcome>;
  /** Documents that are counted: one a person. */
  readonly people: number;
  /** Documents that were there already. */
  readonly duplicates: number;
  readonly refused: readonly Refusal[];
}

export const NOBODY: Members = { known: new Map(), people: 0, duplicates: 0, refused: [] };

/** @param room - how many people there may be in all */
export function addArrivals(members: Members, arrivals: readonly Arrival[], room: number): Members {
  const known = new Map(members.known);
  const refused = [...members.refused];
  let { people, duplicates } = members;
  for (const arrival of arrivals) {
    if ('problem' in arrival) {
      refused.push(arrival);
      continue;
    }
    const fresh = new Map(
      arrival.outcomes
        .map((outcome) => [outcomeKey(outcome), outcome] as const)
        .filter(([key]) => !known.has(key)),
    );
    if (fresh.size === 0) duplicates += 1;
    else if (people >= room) refused.push({ name: arrival.name, problem: tooMany(room) });
    else {
      people += 1;
      for (const [key, outcome] of fresh) known.set(key, outcome);
    }
  }
  return { known, people, duplicates, refused };
}

function tooMany(room: number): GroupProblem {
  return {
    code: 'group-full',
    path: '',
    message: `the group has ${room} people already, no more are counted`,
  };
}
