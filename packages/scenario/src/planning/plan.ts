/**
 * The plan of a planning challenge as it is played: a challenge that continues another one keeps its slots,
 * tasks and helpers, changed or completed by its own. Names cells and turns. Knows no state.
 */
import { chainOf, challengeOfKind, mergeBy } from '../challenge/merge.js';
import type { Mission, Slug } from '../mission.js';
import type { PlanHelper, PlanLimit, PlanningChallenge, PlanSlot, PlanTask } from './types.js';

/** Slots, tasks and helpers in play. */
export interface Plan {
  readonly slots: readonly PlanSlot[];
  readonly tasks: readonly PlanTask[];
  readonly helpers: readonly PlanHelper[];
  /** Cells that need somebody, task by task. */
  readonly cells: readonly PlanCell[];
  /** Whose turn each is, by its name, helper by helper. */
  readonly owners: ReadonlyMap<string, PlanHelper>;
}

/** A task in a slot. */
export interface PlanCell {
  readonly id: string;
  readonly task: Slug;
  readonly slot: Slug;
  readonly need: number;
}

type Listed = Pick<Plan, 'slots' | 'tasks' | 'helpers'>;

const KNOWN = new WeakMap<Mission, Map<Slug, Plan>>();

/**
 * The plan of one challenge. What it does not write again stays as it was in the one it continues.
 * Worked out once for each challenge.
 */
export function planOf(mission: Mission, slug: Slug): Plan {
  const plans = KNOWN.get(mission) ?? new Map<Slug, Plan>();
  KNOWN.set(mission, plans);
  const plan = plans.get(slug) ?? makePlan(mission, slug);
  plans.set(slug, plan);
  return plan;
}

function makePlan(mission: Mission, slug: Slug): Plan {
  const byId = ({ id }: { readonly id: Slug }) => id;
  const byWho = ({ who }: PlanHelper) => who;
  const merged = chainOf(mission, slug, 'planning').reduce<Listed>(
    (plan, { slots, tasks, helpers, leave = [] }) => ({
      slots: mergeBy(plan.slots, slots, byId),
      tasks: mergeBy(plan.tasks, tasks, byId),
      helpers: mergeBy(
        plan.helpers.filter(({ who }) => !leave.includes(who)),
        helpers,
        byWho,
      ),
    }),
    { slots: [], tasks: [], helpers: [] },
  );
  const owners = merged.helpers.flatMap((helper) => turnsOf(helper).map((turn) => [turn, helper] as const));
  return { ...merged, cells: cellsOf(merged), owners: new Map(owners) };
}

/** The planning challenge of this slug as it is written. Throws when there is none: parse the mission first. */
export function planningOf(mission: Mission, slug: Slug): PlanningChallenge {
  return challengeOfKind(mission, slug, 'planning');
}

/** The name of a cell. */
export function cellId(task: Slug, slot: Slug): string {
  return `${task}.${slot}`;
}

/** The turns of a helper, by name. */
export function turnsOf({ who, turns }: PlanHelper): readonly string[] {
  return Array.from({ length: turns }, (_, index) => `${who}.${index + 1}`);
}

/** Whose turn this is. */
export function ownerOf(plan: Plan, turn: string): PlanHelper | undefined {
  return plan.owners.get(turn);
}

/** Whether a limit of the helper speaks against a cell. */
export function isAgainst({ limits }: PlanHelper, { task, slot }: Omit<PlanCell, 'id' | 'need'>): boolean {
  return limits.some((limit) => fitsLimit(limit, 'task', task) && fitsLimit(limit, 'slot', slot));
}

/** Whether the helper cannot be there at all in this slot. */
export function isAway({ limits }: PlanHelper, slot: Slug): boolean {
  return limits.some((limit) => limit.task === undefined && limit.slot === slot);
}

function fitsLimit(limit: PlanLimit, part: 'task' | 'slot', value: Slug): boolean {
  return limit[part] === undefined || limit[part] === value;
}

function cellsOf({ tasks, slots }: Listed): readonly PlanCell[] {
  return tasks.flatMap(({ id: task, needs }) =>
    slots.flatMap(({ id: slot }) => {
      const need = Object.hasOwn(needs, slot) ? (needs[slot] ?? 0) : 0;
      return need > 0 ? [{ id: cellId(task, slot), task, slot, need }] : [];
    }),
  );
}
