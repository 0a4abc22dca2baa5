/**
 * The rules of planning: reading notes, giving turns and taking them back, asking, finishing.
 * Nothing is refused for being a bad plan; only what does not exist, or a cell nobody is needed in, is.
 */
import { acceptAct, askForHelp, include, refuseAct, refuseName } from '../challenge/act.js';
import type { Beginning, ChallengeContext, ChallengeResult, ChallengeRules } from '../challenge/rules.js';
import type { Help, Slug } from '../mission.js';
import type { Action } from '../run.js';
import { planningFacts } from './facts.js';
import { cellId, ownerOf, planningOf, planOf, turnsOf, type Plan } from './plan.js';
import { emptyPlaces } from './reading.js';
import type { PlanningState, PlanTurn } from './types.js';
import { viewPlanning } from './view.js';

/** How a planning is played. */
export const PLANNING_RULES: ChallengeRules<PlanningState> = {
  start: startPlanning,
  act(context, state, action) {
    switch (action.type) {
      case 'inspect':
        return inspect(planIn(context), state, action.item);
      case 'place':
        return place(planIn(context), state, action.item, action.at);
      case 'help':
        return askForHelp(helpOf(context), state);
      default:
        return refuseAct(
          'not-now',
          `action "${action.type}" does not fit a planning; use inspect, place, help or finish`,
        );
    }
  },
  canFinish: (context, state) => state.hasActed || emptyPlaces(planIn(context), state.placements) === 0,
  hasAsked: (state) => state.hasAsked,
  facts: (context, state) => planningFacts(planIn(context), state),
  view(context, state) {
    const canFinish = PLANNING_RULES.canFinish(context, state);
    return viewPlanning(
      context,
      planningOf(context.mission, context.slug),
      planIn(context),
      state,
      canFinish,
    );
  },
  openActions(context, state) {
    const plan = planIn(context);
    const cells = [...plan.cells.map(({ id }) => id), null];
    const actions: Action[] = plan.helpers.flatMap((helper) => [
      { type: 'inspect', item: helper.who },
      ...turnsOf(helper).flatMap((item) => cells.map((at): Action => ({ type: 'place', item, at }))),
    ]);
    return helpOf(context) && !state.hasAsked ? [...actions, { type: 'help' }] : actions;
  },
};

function startPlanning(context: ChallengeContext, { states }: Beginning): PlanningState {
  const plan = planIn(context);
  const { continues, begins = [] } = planningOf(context.mission, context.slug);
  const found = continues === undefined ? undefined : states[continues];
  const earlier = found?.kind === 'planning' ? found : undefined;
  const needed = new Set(plan.cells.map(({ id }) => id));
  const turns = plan.helpers.flatMap(turnsOf);
  // Turns keep the order in which they came; those that are new come last.
  const known = Object.keys(earlier?.placements ?? {}).filter((turn) => turns.includes(turn));
  const placements = Object.fromEntries(
    [...known, ...turns.filter((turn) => !known.includes(turn))].map((turn) => {
      const cell = earlier?.placements[turn] ?? null;
      return [turn, cell !== null && needed.has(cell) ? cell : null];
    }),
  );
  const begun = begins.reduce((board, turn) => beginWith(plan, board, turn), placements);
  return {
    kind: 'planning',
    placements: begun,
    before: begun,
    inspected: earlier?.inspected ?? [],
    givenUnread: [],
    checked: [],
    moved: [],
    hasActed: false,
    hasAsked: false,
  };
}

/** Gives the next free turn of somebody; the board as it is when they have none left. */
function beginWith(
  plan: Plan,
  placements: PlanningState['placements'],
  { who, task, slot }: PlanTurn,
): PlanningState['placements'] {
  const helper = plan.helpers.find((other) => other.who === who);
  const turn = helper && turnsOf(helper).find((id) => placements[id] === null);
  return turn === undefined ? placements : putLast(placements, turn, cellId(task, slot));
}

function putLast(
  placements: PlanningState['placements'],
  turn: string,
  cell: string | null,
): PlanningState['placements'] {
  const { [turn]: _, ...others } = placements;
  return { ...others, [turn]: cell };
}

function inspect(plan: Plan, state: PlanningState, who: Slug): ChallengeResult<PlanningState> {
  const people = plan.helpers.map((helper) => helper.who);
  if (!people.includes(who)) return refuseName('item', who, people);
  const isCheck = state.inspected.includes(who) && emptyPlaces(plan, state.placements) === 0;
  return acceptAct(
    {
      ...state,
      inspected: include(state.inspected, who),
      checked: isCheck ? include(state.checked, who) : state.checked,
    },
    'picked',
  );
}

function place(
  plan: Plan,
  state: PlanningState,
  turn: string,
  cell: string | null,
): ChallengeResult<PlanningState> {
  const helper = ownerOf(plan, turn);
  if (!helper) return refuseName('item', turn, plan.helpers.flatMap(turnsOf));
  const cells = plan.cells.map(({ id }) => id);
  if (cell !== null && !cells.includes(cell)) return refuseName('place', cell, cells);
  const from = state.placements[turn] ?? null;
  if (from === cell) return acceptAct({ ...state, hasActed: true }, 'placed');
  const isUnread = cell !== null && !state.inspected.includes(helper.who);
  const placements = putLast(state.placements, turn, cell);
  const isFullNow = emptyPlaces(plan, placements) === 0 && emptyPlaces(plan, state.placements) > 0;
  return acceptAct(
    {
      ...state,
      placements,
      givenUnread: isUnread ? include(state.givenUnread, helper.who) : state.givenUnread,
      moved: from === null ? state.moved : include(state.moved, turn),
      hasActed: true,
    },
    'placed',
    ...(isFullNow ? ['chime'] : []),
  );
}

function planIn({ mission, slug }: ChallengeContext): Plan {
  return planOf(mission, slug);
}

function helpOf({ mission, slug }: ChallengeContext): Help | undefined {
  return planningOf(mission, slug).help;
}
