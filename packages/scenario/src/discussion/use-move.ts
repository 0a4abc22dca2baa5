/**
 * One move of the table: to a person, to all, or with a proposal. Says what is wrong with a move that is not
 * there; what each move brings about is in `talk.ts`.
 */
import { acceptAct, include, refuseAct, refuseName } from '../challenge/act.js';
import type { ChallengeResult } from '../challenge/rules.js';
import type { Slug } from '../mission.js';
import { proposalsOn } from './opinion.js';
import type { Table } from './table.js';
import { approach, doForAll, goRound, nextInRound, thank } from './talk.js';
import type {
  DiscussionState,
  GestureMove,
  MeetingCustom,
  Participant,
  ProposeMove,
  SumUpMove,
  TalkMove,
} from './types.js';

type Result = ChallengeResult<DiscussionState>;

/** What a move is done to. */
export function targetOf(move: TalkMove): 'person' | 'table' | 'proposal' {
  switch (move.does) {
    case 'approach':
    case 'thank':
    case 'explain':
      return 'person';
    case 'propose':
      return 'proposal';
    default:
      return 'table';
  }
}

/** Makes a move. `on` is ignored for those that are done for all. */
export function useMove(table: Table, state: DiscussionState, id: Slug, on: Slug | undefined): Result {
  const move = table.moves.find((other) => other.id === id);
  if (!move)
    return refuseName(
      'use',
      id,
      table.moves.map((other) => other.id),
    );
  switch (move.does) {
    case 'propose':
      return propose(table, state, move, on);
    case 'round': {
      const next = nextInRound(table, state);
      if (!next) return refuseAct('closed', `everybody has had a turn; choose another move than "${id}"`);
      return acceptAct(goRound(table, state, next, move), 'picked');
    }
    case 'gesture':
      return acceptAct(showing(doForAll(table, state, id, move.says), move), 'placed');
    case 'sum-up':
      return acceptAct(
        showing({ ...doForAll(table, state, id, move.says, true), summedUp: state.heard.length }, move),
        'placed',
      );
    default:
      return turnTo(table, state, move, on);
  }
}

function showing(state: DiscussionState, { shows }: GestureMove | SumUpMove): DiscussionState {
  return shows === undefined ? state : { ...state, shown: include(state.shown, shows) };
}

function turnTo(table: Table, state: DiscussionState, move: TalkMove, on: Slug | undefined): Result {
  const person = table.people.find(({ who }) => who === on);
  if (!person)
    return refuseName(
      'place',
      on ?? 'nobody',
      table.people.map(({ who }) => who),
    );
  if (!canTurnTo(table, state, move, person))
    return refuseAct('closed', `move "${move.id}" would change nothing for "${person.who}" now`);
  if (move.does === 'thank') return acceptAct(thank(table, state, person), 'picked');
  if (move.does === 'explain') return acceptAct(explain(table, state, person), 'placed');
  return acceptAct(approach(table, state, person, move), 'picked');
}

/** Whether a move to this person would change anything. */
export function canTurnTo(
  table: Table,
  state: DiscussionState,
  { does }: TalkMove,
  { who, custom }: Participant,
): boolean {
  switch (does) {
    case 'thank':
      return (state.heard.includes(who) && !state.thanked.includes(who)) || state.hurt.includes(who);
    case 'explain':
      return (
        state.learnt.includes(who) &&
        customOf(table, custom) !== undefined &&
        !state.explained.includes(custom ?? '')
      );
    default:
      return does === 'approach';
  }
}

/** The others hear why somebody does as they do. */
function explain(table: Table, state: DiscussionState, { custom }: Participant): DiscussionState {
  const found = customOf(table, custom);
  if (!found) return state;
  const said = doForAll(table, state, null, { text: found.explained });
  return { ...said, explained: include(said.explained, found.id) };
}

function customOf({ customs }: Table, id: Slug | undefined): MeetingCustom | undefined {
  return customs.find((custom) => custom.id === id);
}

function propose(table: Table, state: DiscussionState, move: ProposeMove, on: Slug | undefined): Result {
  const onTable = proposalsOn(table, state);
  const proposal = onTable.find(({ id }) => id === on);
  if (!proposal)
    return refuseName(
      'place',
      on ?? 'nothing',
      onTable.map(({ id }) => id),
    );
  if (state.middle === proposal.id)
    return refuseAct('closed', `"${proposal.id}" lies in the middle already; "${move.id}" another one`);
  const said = doForAll(table, state, null, proposal.echo ?? { text: proposal.about });
  return acceptAct(
    { ...said, middle: proposal.id, proposed: include(state.proposed, proposal.id) },
    'placed',
  );
}
