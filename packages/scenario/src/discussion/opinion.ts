/**
 * What people at the table think and feel, worked out from what happened so far: which proposals lie there,
 * where each person stands, their mood, the customs that are respected. Changes nothing.
 */
import type { Slug } from '../mission.js';
import type { Table } from './table.js';
import type {
  DiscussionState,
  MeetingCustom,
  TableMood,
  Participant,
  TablePosition,
  Proposal,
} from './types.js';

/** What lies on the table: not what nobody has brought up or put together yet, nor what is part of another. */
export function proposalsOn(table: Table, state: DiscussionState): readonly Proposal[] {
  const parts = table.proposals.flatMap(({ id, of }) => (state.combined.includes(id) ? (of ?? []) : []));
  return table.proposals.filter(
    ({ id, from, of }) =>
      !parts.includes(id) &&
      (from === undefined || state.heard.includes(from)) &&
      (of === undefined || state.combined.includes(id)),
  );
}

/** What two proposals make together, if anything does. */
export function combinationOf(table: Table, one: Slug, other: Slug): Proposal | undefined {
  return table.proposals.find(({ of }) => one !== other && of?.includes(one) && of.includes(other));
}

/** Where somebody stands on a proposal now. */
export function positionOn(person: Participant, proposal: Proposal, state: DiscussionState): TablePosition {
  const told = state.told[person.who] ?? 0;
  const isAnswered = person.need === undefined || proposal.answers.includes(person.need);
  const first = person.positions?.[proposal.id] ?? (isAnswered ? 'unsure' : 'against');
  if (state.hurt.includes(person.who)) return first === 'against' ? 'against' : 'unsure';
  if (first === 'unsure') return told > 0 ? 'for' : 'unsure';
  if (first === 'against') return told === 2 && person.need !== undefined && isAnswered ? 'for' : 'against';
  return 'for';
}

/** How somebody feels now. */
export function moodOf(table: Table, state: DiscussionState, person: Participant): TableMood {
  const { who } = person;
  if (state.hurt.includes(who)) return 'hurt';
  const middle = table.proposals.find(({ id }) => id === state.middle);
  const position = middle && positionOn(person, middle, state);
  if (position === 'against') return 'against';
  if (state.met === who) return 'met';
  if (position === 'for') return 'glad';
  if (isWeary(person, state)) return 'weary';
  const isRespected = person.custom !== undefined && isRespectedNow(table, state, person.custom);
  return state.thanked.includes(who) || isRespected ? 'glad' : 'calm';
}

/** They never spoke, and waited longer than they can. */
export function isWeary({ who, patience }: Participant, { told, waited }: DiscussionState): boolean {
  return told[who] === 0 && (waited[who] ?? 0) > patience;
}

/** Whether a custom is respected: everything it is kept by was done, now or in the part before. */
export function isKept(table: Table, state: DiscussionState, custom: MeetingCustom): boolean {
  if (state.kept.includes(custom.id)) return true;
  return custom.keptBy.every((id) => {
    const isRound = table.moves.some((move) => move.id === id && move.does === 'round');
    return isRound ? hasGoneRound(table, state) : state.done.includes(id);
  });
}

function isRespectedNow(table: Table, state: DiscussionState, custom: Slug): boolean {
  const found = table.customs.find(({ id }) => id === custom);
  return found !== undefined && isKept(table, state, found);
}

/** Everybody has spoken, or has had their turn. */
function hasGoneRound({ people }: Table, { heard, turns }: DiscussionState): boolean {
  return people.every(({ who }) => heard.includes(who) || turns.includes(who));
}
