/**
 * What the state of a planning says once it is read against its plan: who is where, who suits, who is free.
 * Pure; shared by the facts and the view.
 */
import type { Slug } from '../mission.js';
import { isAgainst, isAway, ownerOf, turnsOf, type Plan, type PlanCell } from './plan.js';
import type { PlanHelper, PlanningState, TurnMood } from './types.js';

type Placements = PlanningState['placements'];

/** A turn that was given. */
export interface GivenTurn {
  readonly id: string;
  readonly helper: PlanHelper;
  readonly cell: PlanCell;
}

/** Every turn in a cell, helper by helper. */
export function givenTurns(plan: Plan, placements: Placements): readonly GivenTurn[] {
  const cells = new Map(plan.cells.map((cell) => [cell.id, cell]));
  return plan.helpers.flatMap((helper) =>
    turnsOf(helper).flatMap((id) => {
      const cell = cells.get(placements[id] ?? '');
      return cell ? [{ id, helper, cell }] : [];
    }),
  );
}

/** The turns in one cell, in the order they came: a turn that is placed goes to the end of `placements`. */
export function turnsIn(plan: Plan, placements: Placements, cell: string): readonly string[] {
  return Object.keys(placements).filter((turn) => placements[turn] === cell && ownerOf(plan, turn));
}

/** How many places have nobody. */
export function emptyPlaces(plan: Plan, placements: Placements, task?: Slug): number {
  return plan.cells
    .filter((cell) => task === undefined || cell.task === task)
    .reduce((sum, { id, need }) => sum + Math.max(0, need - turnsIn(plan, placements, id).length), 0);
}

/** Whether the same person has a second turn in the slot of this one. */
export function isDouble(turn: GivenTurn, given: readonly GivenTurn[]): boolean {
  return given.some(
    (other) => other.id !== turn.id && other.helper === turn.helper && other.cell.slot === turn.cell.slot,
  );
}

/** How a turn suits its person, limits included. */
export function moodOf(turn: GivenTurn, given: readonly GivenTurn[]): TurnMood {
  if (isDouble(turn, given)) return 'double';
  if (isAgainst(turn.helper, turn.cell)) return 'limit';
  return turn.helper.wishes.includes(turn.cell.task) ? 'wish' : 'plain';
}

/** Whether a helper has a wish that is met, and no turn that cannot be. */
export function isPleased(helper: PlanHelper, given: readonly GivenTurn[]): boolean {
  const moods = given.filter((turn) => turn.helper === helper).map((turn) => moodOf(turn, given));
  return moods.includes('wish') && !moods.includes('double') && !moods.includes('limit');
}

/** Helpers who could still step in during a slot. */
export function freeIn(plan: Plan, given: readonly GivenTurn[], slot: Slug): readonly PlanHelper[] {
  return plan.helpers.filter((helper) => {
    const own = given.filter((turn) => turn.helper === helper);
    return own.length < helper.turns && !isAway(helper, slot) && own.every(({ cell }) => cell.slot !== slot);
  });
}
