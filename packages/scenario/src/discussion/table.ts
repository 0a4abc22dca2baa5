/**
 * The table of a discussion as it is played: a challenge that continues another one keeps its people,
 * proposals, customs, moves and tasks, changed or completed by its own. Knows no state.
 */
import { challengeOfKind, mergeBy } from '../challenge/merge.js';
import type { Mission, Slug } from '../mission.js';
import type {
  DiscussionChallenge,
  MeetingCustom,
  Participant,
  Proposal,
  TableTask,
  TalkMove,
} from './types.js';

/** Who and what is at the table. */
export interface Table {
  readonly people: readonly Participant[];
  readonly proposals: readonly Proposal[];
  readonly customs: readonly MeetingCustom[];
  readonly moves: readonly TalkMove[];
  readonly tasks: readonly TableTask[];
}

/** The table of one challenge. What it does not write again stays as it was in the one it continues. */
export function tableOf(mission: Mission, slug: Slug): Table {
  const { continues, closes = [], ...written } = discussionOf(mission, slug);
  if (continues === undefined) return { ...written, tasks: written.tasks ?? [] };
  if (continues === slug) throw new Error(`discussion "${slug}" continues itself; parse the mission first`);
  const before = tableOf(mission, continues);
  const isOpen = ({ id }: { readonly id: Slug }) => !closes.includes(id);
  return {
    people: mergeBy(before.people, written.people, ({ who }) => who),
    proposals: mergeBy(before.proposals, written.proposals, ({ id }) => id).filter(isOpen),
    customs: mergeBy(before.customs, written.customs, ({ id }) => id),
    moves: mergeBy(before.moves, written.moves, ({ id }) => id).filter(isOpen),
    tasks: mergeBy(before.tasks, written.tasks ?? [], ({ id }) => id),
  };
}

/** The discussion of this slug as it is written. Throws when there is none: parse the mission first. */
export function discussionOf(mission: Mission, slug: Slug): DiscussionChallenge {
  return challengeOfKind(mission, slug, 'discussion');
}
