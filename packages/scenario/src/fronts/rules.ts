/**
 * The rules of fronts: looking ahead, sending helpers and the voice, playing turns.
 * Nothing is refused for being unwise; only what does not exist, or is over, is.
 */
import { acceptAct, askForHelp, include, refuseAct, refuseName } from '../challenge/act.js';
import { challengeOfKind } from '../challenge/merge.js';
import type { Beginning, ChallengeContext, ChallengeResult, ChallengeRules } from '../challenge/rules.js';
import type { Slug } from '../mission.js';
import type { Action } from '../run.js';
import { holds, type Facts } from '../runner/facts.js';
import { frontsFacts } from './facts.js';
import { fieldOf, type Field } from './field.js';
import { bounded, playTurn, presentIn, TIRING } from './turn.js';
import type { Front, FrontReason, FrontsCounts, FrontsState } from './types.js';
import { viewFronts } from './view.js';

type Result = ChallengeResult<FrontsState>;

/** Playing the turn. */
const GO = 'go';

const NO_COUNTS: FrontsCounts = {
  sent: 0,
  sentWell: 0,
  lookedAhead: 0,
  kept: 0,
  overworked: 0,
  reassigned: 0,
  answered: 0,
  told: 0,
  priority: 0,
};

/** How fronts are played. */
export const FRONTS_RULES: ChallengeRules<FrontsState> = {
  start: startFronts,
  act(context, state, action) {
    const field = fieldAt(context);
    switch (action.type) {
      case 'inspect':
        return inspect(field, state, action.item);
      case 'place':
        return place(field, state, action.item, action.at);
      case 'use':
        return action.use === GO ? go(field, state) : refuseName('use', action.use, [GO]);
      case 'help':
        return ask(context, state);
      default:
        return refuseAct(
          'not-now',
          `action "${action.type}" does not fit fronts; use inspect, place, use, help or finish`,
        );
    }
  },
  canFinish: (context, state) => isOver(fieldAt(context), state),
  hasAsked: (state) => state.hasAsked,
  facts: (context, state) => frontsFacts(fieldAt(context), state),
  view: (context, state) =>
    viewFronts(
      context.slug,
      challengeOfKind(context.mission, context.slug, 'fronts'),
      fieldAt(context),
      state,
    ),
  openActions(context, state) {
    const field = fieldAt(context);
    const turn = field.turns[state.turn];
    const { help } = challengeOfKind(context.mission, context.slug, 'fronts');
    const asking: readonly Action[] = help && !state.hasAsked ? [{ type: 'help' }] : [];
    if (!turn) return asking;
    return [
      ...turn.sources.map(({ id }): Action => ({ type: 'inspect', item: id })),
      ...sendable(field, state).flatMap((item) =>
        [...field.fronts.map(({ id }) => id), null].map((at): Action => ({ type: 'place', item, at })),
      ),
      { type: 'use', use: GO },
      ...asking,
    ];
  },
};

function fieldAt({ mission, slug }: ChallengeContext): Field {
  return fieldOf(mission, slug);
}

function isOver({ turns }: Field, { turn }: FrontsState): boolean {
  return turn >= turns.length;
}

/** Everybody who is there, and the voice. */
function sendable(field: Field, state: FrontsState): readonly Slug[] {
  return [...presentIn(field, state).map(({ who }) => who), ...(field.voice ? [field.voice.id] : [])];
}

function startFronts(context: ChallengeContext, { states, facts }: Beginning): FrontsState {
  const { fronts, people } = fieldAt(context);
  const from = challengeOfKind(context.mission, context.slug, 'fronts').continues;
  const found = from === undefined ? undefined : states[from];
  const before = found?.kind === 'fronts' ? found : undefined;
  const present = people.filter(({ when }) => !when || holds(when, facts));
  return {
    kind: 'fronts',
    turn: 0,
    hasNews: false,
    trouble: Object.fromEntries(
      fronts.map((front) => [front.id, before?.trouble[front.id] ?? startOf(front, facts)]),
    ),
    change: {},
    reasons: Object.fromEntries(
      fronts.map(({ id, eases, worsens }) => [
        id,
        [...holding(eases, facts), ...holding(worsens, facts)].map(({ text }) => text),
      ]),
    ),
    worked: before?.worked ?? {},
    shifts: Object.fromEntries(
      present.map(({ who, tired }) => [
        who,
        before?.shifts[who] ?? (tired && holds(tired, facts) ? TIRING : 0),
      ]),
    ),
    sent: {},
    sentBefore: null,
    looked: [],
    lookedNow: [],
    isAhead: false,
    counts: NO_COUNTS,
    hasAsked: false,
    askedIn: null,
  };
}

function ask({ mission, slug }: ChallengeContext, state: FrontsState): Result {
  return askForHelp(challengeOfKind(mission, slug, 'fronts').help, { ...state, askedIn: state.turn });
}

function startOf({ starts, eases, worsens }: Front, facts: Facts): number {
  return bounded(starts + holding(worsens, facts).length - holding(eases, facts).length);
}

function holding(reasons: readonly FrontReason[] = [], facts: Facts): readonly FrontReason[] {
  return reasons.filter(({ when }) => holds(when, facts));
}

function inspect(field: Field, state: FrontsState, item: Slug): Result {
  const turn = field.turns[state.turn];
  if (!turn) return refuseOver();
  const names = turn.sources.map(({ id }) => id);
  if (!names.includes(item)) return refuseName('item', item, names);
  const isFirst = Object.keys(state.sent).length === 0 && !state.hasNews;
  return acceptAct(
    {
      ...state,
      looked: include(state.looked, `${turn.id}.${item}`),
      lookedNow: include(state.lookedNow, item),
      isAhead: state.isAhead || isFirst,
    },
    'picked',
  );
}

function place(field: Field, state: FrontsState, item: Slug, at: Slug | null): Result {
  if (isOver(field, state)) return refuseOver();
  const items = sendable(field, state);
  if (!items.includes(item)) return refuseName('item', item, items);
  const places = field.fronts.map(({ id }) => id);
  if (at !== null && !places.includes(at)) return refuseName('place', at, places);
  const { [item]: _, ...others } = state.sent;
  return acceptAct({ ...state, sent: at === null ? others : { ...others, [item]: at } }, 'placed');
}

/** Tells the news first, where there are any; then plays the turn. */
function go(field: Field, state: FrontsState): Result {
  const turn = field.turns[state.turn];
  if (!turn) return refuseOver();
  if (turn.news && !state.hasNews) {
    const { cue } = turn.news;
    return acceptAct(
      { ...state, hasNews: true, sentBefore: state.sent },
      ...(cue === undefined ? [] : [cue]),
    );
  }
  const next = field.turns[state.turn + 1]?.cue;
  const after = playTurn(field, state, turn);
  const isBetter = Object.values(after.change).reduce((sum, change) => sum + change, 0) <= 0;
  return acceptAct(after, isBetter ? 'chime' : 'murmur', ...(next === undefined ? [] : [next]));
}

function refuseOver(): Result {
  return refuseAct('not-now', 'every turn is played; finish is what is left');
}
