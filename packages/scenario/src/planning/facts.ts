/**
 * What a planning writes down: the table of facts of `PlanningChallenge`, in numbers.
 * Knows no condition and no competence.
 */
import type { Slug } from '../mission.js';
import type { Facts } from '../runner/facts.js';
import { isAgainst, ownerOf, type Plan } from './plan.js';
import { emptyPlaces, freeIn, givenTurns, isDouble, isPleased, turnsIn, type GivenTurn } from './reading.js';
import type { PlanningState } from './types.js';

/** Every fact, without the challenge's prefix. The names depend on the plan only, never on the state. */
export function planningFacts(plan: Plan, state: PlanningState): Facts {
  const given = givenTurns(plan, state.placements);
  return {
    ...boardFacts(plan, state, given),
    ...peopleFacts(plan, given),
    ...processFacts(plan, state, given),
    ...Object.fromEntries(
      plan.tasks.map(({ id }) => [`empty.${id}`, emptyPlaces(plan, state.placements, id)]),
    ),
    ...Object.fromEntries(
      plan.helpers.flatMap((helper) => [
        [`turns.${helper.who}`, given.filter((turn) => turn.helper === helper).length],
        [`pleased.${helper.who}`, isPleased(helper, given) ? 1 : 0],
      ]),
    ),
    asked: state.hasAsked ? 1 : 0,
  };
}

function boardFacts(plan: Plan, { placements, before }: PlanningState, given: readonly GivenTurn[]): Facts {
  const places = plan.cells.reduce((sum, { need }) => sum + need, 0);
  const empty = emptyPlaces(plan, placements);
  const had = plan.cells.filter(({ id }) => peopleIn(plan, before, id) !== '');
  const isSame = ({ id }: { readonly id: string }) =>
    peopleIn(plan, before, id) === peopleIn(plan, placements, id);
  return {
    places,
    filled: places - empty,
    empty,
    extra: given.length - (places - empty),
    double: given.filter((turn) => isDouble(turn, given)).length,
    'over-limit': given.filter(({ helper, cell }) => isAgainst(helper, cell)).length,
    margin: plan.slots.filter(({ id }) => freeIn(plan, given, id).length > 0).length,
    changed: plan.cells.filter((cell) => !isSame(cell)).length,
    untouched: had.filter(isSame).length,
    disturbed: had.filter((cell) => !isSame(cell)).length,
  };
}

function peopleFacts({ helpers }: Plan, given: readonly GivenTurn[]): Facts {
  const wishing = helpers.filter(({ wishes }) => wishes.length > 0);
  const met = wishing.filter((helper) =>
    given.some((turn) => turn.helper === helper && helper.wishes.includes(turn.cell.task)),
  );
  const turns = helpers.map((helper) => given.filter((turn) => turn.helper === helper).length);
  return {
    helpers: helpers.length,
    'wishes-met': met.length,
    'wishes-unmet': wishing.length - met.length,
    pleased: helpers.filter((helper) => isPleased(helper, given)).length,
    idle: turns.filter((count) => count === 0).length,
    spread: turns.length === 0 ? 0 : Math.max(...turns) - Math.min(...turns),
  };
}

function processFacts({ helpers }: Plan, state: PlanningState, given: readonly GivenTurn[]): Facts {
  const count = (list: readonly Slug[]) => helpers.filter(({ who }) => list.includes(who)).length;
  const placed = new Set(given.map(({ helper }) => helper.who));
  return {
    inspected: count(state.inspected),
    'read-first': count(state.inspected.filter((who) => !state.givenUnread.includes(who))),
    unread: count([...placed].filter((who) => !state.inspected.includes(who))),
    checked: count(state.checked),
    moved: state.moved.length,
  };
}

/** Who is in a cell, as one word: the same people give the same word, whichever of their turns it is. */
function peopleIn(plan: Plan, placements: PlanningState['placements'], cell: string): string {
  return turnsIn(plan, placements, cell)
    .map((turn) => ownerOf(plan, turn)?.who)
    .sort()
    .join(' ');
}
