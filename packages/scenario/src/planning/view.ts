/** What a screen is shown of a planning. Knows the plan and its state; knows no picture file. */
import type { ChallengeContext } from '../challenge/rules.js';
import { viewHelp } from '../runner/view-help.js';
import { isAgainst, turnsOf, type Plan } from './plan.js';
import { emptyPlaces, freeIn, givenTurns, moodOf, turnsIn } from './reading.js';
import type {
  PlanHelper,
  PlanningChallenge,
  PlanningState,
  PlanningView,
  PlanTaskView,
  PlanTurnView,
} from './types.js';

/** Notes appear once they were read; only then do the limits in them show on the board. */
export function viewPlanning(
  { slug }: ChallengeContext,
  challenge: PlanningChallenge,
  plan: Plan,
  state: PlanningState,
  canFinish: boolean,
): PlanningView {
  const isRead = ({ who }: PlanHelper): boolean => state.inspected.includes(who);
  const known: Plan = {
    ...plan,
    helpers: plan.helpers.map((helper) => (isRead(helper) ? helper : { ...helper, limits: [] })),
  };
  const given = givenTurns(known, state.placements);
  const turnViews = new Map(
    given.map((turn): [string, PlanTurnView] => [
      turn.id,
      { id: turn.id, who: turn.helper.who, mood: moodOf(turn, given) },
    ]),
  );
  const tasks = plan.tasks.map(({ id, name, picture }): PlanTaskView => ({ id, name, picture }));
  const places = plan.cells.reduce((sum, { need }) => sum + need, 0);
  return {
    kind: 'planning',
    challenge: slug,
    text: challenge.text,
    slots: plan.slots.map(({ id, name }) => ({ id, name, free: freeIn(known, given, id).length })),
    tasks,
    cells: plan.cells.map((cell) => ({
      ...cell,
      turns: turnsIn(plan, state.placements, cell.id).flatMap((turn) => turnViews.get(turn) ?? []),
    })),
    helpers: known.helpers.map((helper) => ({
      id: helper.who,
      who: helper.who,
      wishes: tasks.filter(({ id }) => helper.wishes.includes(id)),
      note: isRead(helper) ? helper.note : null,
      against: plan.cells.filter((cell) => isAgainst(helper, cell)).map(({ id }) => id),
      turns: turnsOf(helper),
      left: turnsOf(helper).filter((turn) => !turnViews.has(turn)),
    })),
    places,
    filled: places - emptyPlaces(plan, state.placements),
    canFinish,
    help: viewHelp(challenge.help, state.hasAsked),
  };
}
