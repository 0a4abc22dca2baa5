/** What a screen is shown of a discussion. Knows the table and its state; knows no picture file. */
import type { Slug } from '../mission.js';
import { viewHelp } from '../runner/view-help.js';
import { isOpenForAll } from './open-moves.js';
import { combinationOf, isKept, moodOf, positionOn, proposalsOn } from './opinion.js';
import type { Table } from './table.js';
import type {
  DiscussionChallenge,
  DiscussionState,
  DiscussionView,
  Participant,
  ParticipantView,
  Proposal,
} from './types.js';
import { canTurnTo, targetOf } from './use-move.js';

/** Signs, habits and wishes appear once they are known. */
export function viewDiscussion(
  slug: Slug,
  { text, ending, faces, help }: DiscussionChallenge,
  table: Table,
  state: DiscussionState,
  canFinish: boolean,
): DiscussionView {
  const onTable = proposalsOn(table, state);
  return {
    kind: 'discussion',
    challenge: slug,
    text,
    ending,
    who: state.said?.who ?? null,
    said: state.said,
    cutNow: state.cutNow,
    people: table.people.map((person) => viewPerson(table, state, person, onTable, faces)),
    proposals: onTable.map(({ id, name, about, picture, of }) => ({
      id,
      name,
      about,
      picture,
      isInMiddle: state.middle === id,
      isCombined: of !== undefined,
      fits: onTable.map((other) => other.id).filter((other) => combinationOf(table, id, other)),
    })),
    customs: table.customs.map((custom) => ({
      id: custom.id,
      name: custom.name,
      isRespected: isKept(table, state, custom) || state.explained.includes(custom.id),
    })),
    moves: table.moves.map((move) => ({
      id: move.id,
      name: move.name,
      picture: move.picture ?? null,
      on: targetOf(move),
      isOpen: isOpenForAll(table, state, move),
      isListening: move.does === 'approach' && move.listens === true,
    })),
    tasks: table.tasks.map(({ id, name, picture }) => ({
      id,
      name,
      picture,
      holder: state.holders[id] ?? null,
    })),
    props: state.shown,
    canFinish,
    help: viewHelp(help, state.hasAsked),
  };
}

function viewPerson(
  table: Table,
  state: DiscussionState,
  person: Participant,
  onTable: readonly Proposal[],
  faces: DiscussionChallenge['faces'],
): ParticipantView {
  const { who, sign, habit, wish, positions } = person;
  const mood = moodOf(table, state, person);
  const middle = onTable.find(({ id }) => id === state.middle);
  const told = state.told[who] ?? 0;
  const favoured = told > 0 ? onTable.find(({ id }) => positions?.[id] === 'for') : undefined;
  return {
    who,
    mood,
    face: faces[mood],
    isHeard: state.heard.includes(who),
    isSpeaking: state.speaking === who,
    sign: state.looked.includes(who) ? sign : null,
    habit: state.learnt.includes(who) ? habit : null,
    wish: told === 2 ? (wish ?? null) : null,
    position: middle ? positionOn(person, middle, state) : null,
    favours: favoured?.id ?? null,
    moves: table.moves.filter((move) => canTurnTo(table, state, move, person)).map(({ id }) => id),
  };
}
