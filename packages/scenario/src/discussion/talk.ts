/**
 * What moves do to the talk: who speaks, who is cut off, who waits. Each takes a state and gives the next.
 * Knows no action: `rules.ts` decides which move is open.
 */
import { include } from '../challenge/act.js';
import type { Slug } from '../mission.js';
import { isKept } from './opinion.js';
import type { Table } from './table.js';
import type { DiscussionState, Line, Participant, Said, TalkMove } from './types.js';

/** Somebody is helped to speak by a move; with one that is not theirs they hold back. */
export function approach(
  table: Table,
  before: DiscussionState,
  person: Participant,
  move: TalkMove,
): DiscussionState {
  const { who, opensTo, holds, says, more } = person;
  const state = passTurn(table, before, who);
  const isListening = move.does === 'approach' && move.listens === true;
  const isOpen = opensTo.includes(move.id);
  switch (state.told[who]) {
    case 0:
      return isOpen ? speak(state, person) : say(state, who, holds);
    case 1:
      if (before.speaking === who && !isListening) return { ...say(state, who, says, true), speaking: who };
      return isListening || isOpen ? finishSpeech(state, person) : say(state, who, holds);
    default:
      return say(state, who, more ?? says);
  }
}

/** They say what they have to say, or the first part of it. */
function speak(state: DiscussionState, { who, says, more }: Participant): DiscussionState {
  const isUnfinished = more !== undefined;
  return {
    ...say(state, who, says, isUnfinished),
    told: { ...state.told, [who]: isUnfinished ? 1 : 2 },
    heard: include(state.heard, who),
    speaking: isUnfinished ? who : null,
    hurt: without(state.hurt, who),
    thanked: without(state.thanked, who),
  };
}

function finishSpeech(state: DiscussionState, { who, says, more }: Participant): DiscussionState {
  return {
    ...say(state, who, more ?? says),
    told: { ...state.told, [who]: 2 },
    speaking: null,
    hurt: without(state.hurt, who),
  };
}

/** Whose turn it is in a round: the next one who has not spoken; nobody once it is over. */
export function nextInRound({ people }: Table, { told, turns }: DiscussionState): Participant | undefined {
  return people.find(({ who }) => told[who] === 0 && !turns.includes(who));
}

/** The next one in the round has their turn. */
export function goRound(
  table: Table,
  state: DiscussionState,
  next: Participant,
  move: TalkMove,
): DiscussionState {
  const turned = approach(table, state, next, move);
  return { ...turned, turns: include(turned.turns, next.who) };
}

/** Somebody is thanked: what hurt them is over. */
export function thank(table: Table, state: DiscussionState, person: Participant): DiscussionState {
  const { who, thanked } = person;
  const turned = passTurn(table, state, who);
  const isUnfinished = state.speaking === who;
  return {
    ...say(turned, who, thanked, isUnfinished),
    speaking: isUnfinished ? who : null,
    hurt: without(turned.hurt, who),
    thanked: include(turned.thanked, who),
    everThanked: include(turned.everThanked, who),
  };
}

/** Something is done for all, once whoever had the floor is silent. */
export function doForAll(
  table: Table,
  before: DiscussionState,
  move: Slug | null,
  line: Line,
  isSummary = false,
): DiscussionState {
  const state = passTurn(table, before, null);
  return {
    ...say(state, line.who ?? null, line.text, false, isSummary),
    waited: move === null ? state.waited : {},
    done: move === null ? state.done : include(state.done, move),
  };
}

/** Remembers which customs are respected by now: what comes after does not undo it. */
export function keepCustoms(table: Table, state: DiscussionState): DiscussionState {
  return {
    ...state,
    kept: table.customs.filter((custom) => isKept(table, state, custom)).map(({ id }) => id),
  };
}

/** The turn passes to `to`, or to nobody in particular: whoever had not finished is cut off, the others wait. */
export function passTurn({ people }: Table, state: DiscussionState, to: Slug | null): DiscussionState {
  const cutNow = state.speaking === to ? null : state.speaking;
  const waiting = people.filter(({ who }) => who !== to && state.told[who] === 0);
  return {
    ...state,
    speaking: null,
    cutNow,
    cut: cutNow === null ? state.cut : include(state.cut, cutNow),
    hurt: cutNow === null ? state.hurt : include(state.hurt, cutNow),
    waited: Object.fromEntries(waiting.map(({ who }) => [who, (state.waited[who] ?? 0) + 1])),
    met: null,
  };
}

function say(
  state: DiscussionState,
  who: Slug | null,
  text: string,
  isUnfinished = false,
  isSummary = false,
): DiscussionState {
  const said: Said = { who, text, isUnfinished, isSummary };
  return { ...state, said };
}

/** Somebody says a line, whatever it is about. */
export function sayLine(state: DiscussionState, line: Line | undefined): DiscussionState {
  return line ? say(state, line.who ?? null, line.text) : { ...state, said: null };
}

function without(list: readonly Slug[], item: Slug): readonly Slug[] {
  return list.filter((other) => other !== item);
}
