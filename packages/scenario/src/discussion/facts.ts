/**
 * What a discussion writes down: the table of facts of `DiscussionChallenge`, in numbers.
 * Knows no condition and no competence.
 */
import { include } from '../challenge/act.js';
import type { Slug } from '../mission.js';
import type { Facts } from '../runner/facts.js';
import { isWeary, positionOn } from './opinion.js';
import type { Table } from './table.js';
import type { DiscussionState } from './types.js';

/** Every fact, without the challenge's prefix. The names depend on the table only, never on the state. */
export function discussionFacts(table: Table, state: DiscussionState): Facts {
  const { people, proposals, customs, tasks } = table;
  const among = (list: readonly Slug[]) => people.filter(({ who }) => list.includes(who)).length;
  const middle = proposals.find(({ id }) => id === state.middle);
  const positions = middle ? people.map((person) => positionOn(person, middle, state)) : [];
  const cut = state.speaking === null ? state.cut : include(state.cut, state.speaking);
  const minded = new Set([...state.kept, ...state.explained]);
  const noted = tasks.filter(({ id }) => (state.holders[id] ?? null) !== null);
  const facts: Record<string, number> = {
    people: people.length,
    heard: among(state.heard),
    'heard-out': people.filter(({ who }) => state.told[who] === 2).length,
    interrupted: among(cut),
    hurt: people.filter(({ who }) => state.hurt.includes(who) || state.speaking === who).length,
    weary: people.filter((person) => isWeary(person, state)).length,
    looked: among(state.looked),
    learnt: among(state.learnt),
    thanked: among(state.everThanked),
    customs: customs.filter(({ id }) => minded.has(id)).length,
    explained: customs.filter(({ id }) => state.explained.includes(id)).length,
    'summed-up': state.summedUp,
    proposed: state.proposed.length,
    combined: state.combined.length,
    agreeing: positions.filter((position) => position === 'for').length,
    against: positions.filter((position) => position === 'against').length,
    tasks: tasks.length,
    noted: noted.length,
    willing: noted.filter(({ id, suits }) => suits.includes(state.holders[id] ?? '')).length,
    asked: state.hasAsked ? 1 : 0,
  };
  for (const { who } of people) facts[`heard.${who}`] = state.heard.includes(who) ? 1 : 0;
  for (const { id } of customs) facts[`custom.${id}`] = minded.has(id) ? 1 : 0;
  for (const { id } of proposals) facts[`decision.${id}`] = state.middle === id ? 1 : 0;
  return facts;
}
