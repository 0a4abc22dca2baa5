/**
 * The rules of a discussion: looking at people, turning to them or to all, proposing, combining, noting down.
 * Nothing is refused for being clumsy; only what does not exist, or would change nothing, is.
 */
import { acceptAct, askForHelp, include, refuseAct, refuseName } from '../challenge/act.js';
import type { Beginning, ChallengeContext, ChallengeResult, ChallengeRules } from '../challenge/rules.js';
import type { Slug } from '../mission.js';
import type { Action } from '../run.js';
import { discussionFacts } from './facts.js';
import { openMoves } from './open-moves.js';
import { combinationOf, proposalsOn } from './opinion.js';
import { startDiscussion } from './start.js';
import { discussionOf, tableOf, type Table } from './table.js';
import { doForAll, keepCustoms, passTurn, sayLine } from './talk.js';
import type { DiscussionState, Participant } from './types.js';
import { useMove } from './use-move.js';
import { viewDiscussion } from './view.js';

type Result = ChallengeResult<DiscussionState>;

/** How a discussion is played. */
export const DISCUSSION_RULES: ChallengeRules<DiscussionState> = {
  start: (context: ChallengeContext, beginning: Beginning) =>
    startDiscussion(discussionOf(context.mission, context.slug), tableAt(context), beginning),
  act(context, state, action) {
    const table = tableAt(context);
    switch (action.type) {
      case 'inspect':
        return inspect(table, state, action.item);
      case 'place':
        return place(table, state, action.item, action.at);
      case 'use':
        return keeping(table, state, useMove(table, state, action.use, action.on));
      case 'help':
        return askForHelp(discussionOf(context.mission, context.slug).help, state);
      default:
        return refuseAct(
          'not-now',
          `action "${action.type}" does not fit a discussion; use inspect, use, place, help or finish`,
        );
    }
  },
  canFinish: (context, state) => canFinish(tableAt(context), state),
  hasAsked: (state) => state.hasAsked,
  facts: (context, state) => discussionFacts(tableAt(context), state),
  view(context, state) {
    const table = tableAt(context);
    const challenge = discussionOf(context.mission, context.slug);
    return viewDiscussion(context.slug, challenge, table, state, canFinish(table, state));
  },
  openActions(context, state) {
    const table = tableAt(context);
    const { help } = discussionOf(context.mission, context.slug);
    const looks = table.people
      .filter(({ who }) => !state.looked.includes(who) || !state.learnt.includes(who))
      .map(({ who }): Action => ({ type: 'inspect', item: who }));
    return [
      ...looks,
      ...openMoves(table, state),
      ...placings(table, state),
      ...(help && !state.hasAsked ? [{ type: 'help' } as const] : []),
    ];
  },
};

function tableAt({ mission, slug }: ChallengeContext): Table {
  return tableOf(mission, slug);
}

/** Where proposals can be put to all, one must have been; elsewhere somebody must have spoken. */
function canFinish({ moves }: Table, { middle, heard }: DiscussionState): boolean {
  return moves.some((move) => move.does === 'propose') ? middle !== null : heard.length > 0;
}

/** The first look shows how they sit, the second how they are used to meeting. */
function inspect({ people }: Table, state: DiscussionState, who: Slug): Result {
  const found = people.find((person) => person.who === who);
  if (!found) return refuseName('item', who, people.map(nameOf));
  const isSecond = state.looked.includes(who);
  return acceptAct(
    {
      ...state,
      looked: include(state.looked, who),
      learnt: isSecond ? include(state.learnt, who) : state.learnt,
      met: who,
      cutNow: null,
    },
    'picked',
  );
}

/** A proposal is put on another one, or what was combined is taken apart; a task is put with somebody. */
function place(table: Table, state: DiscussionState, item: Slug, at: Slug | null): Result {
  const onTable = proposalsOn(table, state).map(({ id }) => id);
  const task = table.tasks.find(({ id }) => id === item);
  if (!task && !onTable.includes(item))
    return refuseName('item', item, [...onTable, ...table.tasks.map(({ id }) => id)]);
  if (task) {
    const person = table.people.find(({ who }) => who === at);
    if (!person && at !== null) return refuseName('place', at, table.people.map(nameOf));
    const holders = { ...state.holders, [item]: at };
    if (!person) return acceptAct({ ...state, holders, cutNow: null }, 'placed');
    const text = task.suits.includes(person.who) ? person.takes : person.wonders;
    const turned = passTurn(table, { ...state, holders }, person.who);
    const answered = sayLine(turned, text === undefined ? undefined : { who: person.who, text });
    return keeping(table, state, acceptAct(answered, 'placed'));
  }
  if (at === null && state.combined.includes(item)) return acceptAct(takeApart(state, item), 'placed');
  const made = at === null || !onTable.includes(at) ? undefined : combinationOf(table, item, at);
  if (!made) return refuseName('place', at ?? 'null', fitsOf(table, state, item));
  const combined = include(state.combined, made.id);
  const laid = { ...state, combined, middle: made.id, proposed: include(state.proposed, made.id) };
  const said = doForAll(table, laid, null, made.echo ?? { text: made.about });
  return keeping(table, state, acceptAct(said, 'placed'));
}

function takeApart(state: DiscussionState, id: Slug): DiscussionState {
  const combined = state.combined.filter((other) => other !== id);
  return { ...state, combined, middle: state.middle === id ? null : state.middle, cutNow: null };
}

/** The proposals on the table that this one can be combined with. */
function fitsOf(table: Table, state: DiscussionState, id: Slug): readonly Slug[] {
  return proposalsOn(table, state)
    .map((other) => other.id)
    .filter((other) => combinationOf(table, id, other));
}

function placings(table: Table, state: DiscussionState): readonly Action[] {
  const ids = proposalsOn(table, state).map(({ id }) => id);
  const pairs = ids.flatMap((item) =>
    fitsOf(table, state, item).map((at): Action => ({ type: 'place', item, at })),
  );
  const names = [...table.people.map(nameOf), null];
  return [
    ...pairs,
    ...state.combined
      .filter((id) => ids.includes(id))
      .map((item): Action => ({ type: 'place', item, at: null })),
    ...table.tasks.flatMap(({ id }) => names.map((at): Action => ({ type: 'place', item: id, at }))),
  ];
}

/** What a move respects stays respected, and is heard: somebody cut off, a custom met. */
function keeping(table: Table, before: DiscussionState, result: Result): Result {
  if (!result.ok) return result;
  const state = keepCustoms(table, result.state);
  return acceptAct(
    state,
    ...result.cues,
    ...(state.cutNow === null ? [] : ['murmur']),
    ...(state.kept.length > before.kept.length ? ['chime'] : []),
  );
}

function nameOf({ who }: Participant): Slug {
  return who;
}
