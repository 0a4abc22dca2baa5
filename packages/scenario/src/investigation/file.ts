/**
 * The file of an investigation as it is played: one that continues another keeps its sources, claims, passes
 * and people, changed or completed by its own. Knows what can be opened; judges nothing.
 */
import { chainOf, mergeBy } from '../challenge/merge.js';
import type { Mission, Slug } from '../mission.js';
import type { Claim, Clue, Contact, InvestigationState, Pass, Source } from './types.js';

/** Everything in play. */
export interface CaseFile {
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly passes: readonly Pass[];
  readonly people: readonly Contact[];
}

type Named = { readonly id: Slug };

const idOf = ({ id }: Named): Slug => id;
const whoOf = ({ who }: Contact): Slug => who;

/** The file of one challenge. What it does not write again stays as it was in the one it continues. */
export function caseFileOf(mission: Mission, slug: Slug): CaseFile {
  return chainOf(mission, slug, 'investigation').reduce<CaseFile>(
    (before, { sources, claims, passes, people, closes = [] }) => {
      const isThere = ({ id }: Named): boolean => !closes.includes(id);
      return {
        sources: mergeBy(before.sources.filter(isThere), sources, idOf),
        claims: mergeBy(before.claims.filter(isThere), claims, idOf),
        passes: mergeBy(before.passes.filter(isThere), passes, idOf),
        people: mergeBy(
          before.people.filter(({ who }) => !closes.includes(who)),
          people,
          whoOf,
        ),
      };
    },
    { sources: [], claims: [], passes: [], people: [] },
  );
}

/** The sources that can be opened by now. */
export function openSources({ sources }: CaseFile, state: InvestigationState): readonly Source[] {
  const { opened, questioned } = state;
  return sources.filter(
    ({ after }) => after === undefined || opened.includes(after) || questioned.includes(after),
  );
}

export function openedSources({ sources }: CaseFile, { opened }: InvestigationState): readonly Source[] {
  return sources.filter(({ id }) => opened.includes(id));
}

/** A clue that was found, and the source it was found in. */
export interface FoundClue extends Clue {
  readonly source: Source;
}

/** The clues in the sources that were opened. */
export function foundClues(file: CaseFile, state: InvestigationState): readonly FoundClue[] {
  return openedSources(file, state).flatMap((source) => source.clues.map((clue) => ({ ...clue, source })));
}

/** The found clues in the notebook, in the order they were pinned. */
export function pinnedClues(file: CaseFile, state: InvestigationState): readonly FoundClue[] {
  const found = foundClues(file, state);
  return state.pinned.flatMap((id) => found.filter((clue) => clue.id === id));
}
