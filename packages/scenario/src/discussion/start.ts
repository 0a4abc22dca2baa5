/** A discussion as it begins: new, or going on from the one before. Knows no action. */
import type { Beginning } from '../challenge/rules.js';
import type { Slug } from '../mission.js';
import { isKept } from './opinion.js';
import type { Table } from './table.js';
import type { DiscussionChallenge, DiscussionState } from './types.js';

/** Somebody written again has something new to say; what was said before stays heard. */
export function startDiscussion(
  { continues, people: written, closes = [] }: DiscussionChallenge,
  table: Table,
  { states }: Beginning,
): DiscussionState {
  const found = continues === undefined ? undefined : states[continues];
  const before = found?.kind === 'discussion' ? found : undefined;
  const isNew = (who: Slug): boolean => !before || written.some((person) => person.who === who);
  const toldOf = (who: Slug): 0 | 1 | 2 => (isNew(who) ? 0 : (before?.told[who] ?? 0));
  // Whoever was left in the middle of a speech when the part before ended was cut off too.
  const leftOut = before?.speaking ? [before.speaking] : [];
  const hurt = [...(before?.hurt ?? []), ...leftOut].filter((who) => !isNew(who));
  const state: DiscussionState = {
    kind: 'discussion',
    told: Object.fromEntries(table.people.map(({ who }) => [who, toldOf(who)])),
    heard: before?.heard ?? [],
    speaking: null,
    said: null,
    cutNow: null,
    cut: [],
    hurt: [
      ...new Set([
        ...hurt,
        ...table.people.flatMap(({ who, isHurt }) => (isHurt && isNew(who) ? [who] : [])),
      ]),
    ],
    waited: {},
    looked: (before?.looked ?? []).filter((who) => !isNew(who)),
    learnt: before?.learnt ?? [],
    met: null,
    thanked: (before?.thanked ?? []).filter((who) => !isNew(who)),
    everThanked: [],
    turns: [],
    done: [],
    shown: before?.shown ?? [],
    kept: [],
    explained: before?.explained ?? [],
    summedUp: 0,
    proposed: [],
    combined: (before?.combined ?? []).filter((id) => !closes.includes(id)),
    middle: null,
    holders: Object.fromEntries(table.tasks.map(({ id }) => [id, before?.holders[id] ?? null])),
    hasAsked: false,
  };
  const kept = table.customs.filter(({ id }) => before?.kept.includes(id)).map(({ id }) => id);
  return {
    ...state,
    kept: table.customs.filter((custom) => isKept(table, { ...state, kept }, custom)).map(({ id }) => id),
  };
}
