/**
 * What a planning mentions: slots, tasks, people, texts, places. Knows no pack.
 */
import type { ChallengeAuthoring } from '../challenge/authoring.js';
import { problemsOfContinues } from '../challenge/continues.js';
import type { Mission, Slug } from '../mission.js';
import type { Found, Keys } from '../parse/found.js';
import { pathOf, type Problem } from '../parse/problem.js';
import { duplicateNames, unknownNames } from '../parse/unknown-name.js';
import { cellId, planningOf, planOf } from './plan.js';
import type { PlanningChallenge } from './types.js';

/** Where the cells are, and where people wait: every scene of a planning has these places. */
const PLACES = ['board', 'people'];

/** What the parser, the checker and the linter ask of a planning. */
export const PLANNING_AUTHORING: ChallengeAuthoring<PlanningChallenge> = {
  texts(challenge, keys) {
    return [
      { value: challenge.text, role: 'line', keys: [...keys, 'text'] },
      ...challenge.slots.map(({ name }, index) => ({
        value: name,
        role: 'name' as const,
        keys: [...keys, 'slots', index, 'name'],
      })),
      ...challenge.tasks.map(({ name }, index) => ({
        value: name,
        role: 'name' as const,
        keys: [...keys, 'tasks', index, 'name'],
      })),
      ...challenge.helpers.map(({ note }, index) => ({
        value: note,
        role: 'line' as const,
        keys: [...keys, 'helpers', index, 'note'],
      })),
    ];
  },

  problems(mission, slug) {
    const circle = problemsOfContinues(mission, slug);
    if (circle.length > 0) return circle;
    return [...unknownIn(mission, slug), ...problemsOfPlan(mission, slug)];
  },

  places: () => PLACES,
};

/** Names that do not exist in the plan, or are written twice. */
function unknownIn(mission: Mission, slug: Slug): readonly Problem[] {
  const keys = ['challenges', slug];
  const { slots, tasks, helpers, begins = [], leave = [], continues } = planningOf(mission, slug);
  const plan = planOf(mission, slug);
  const before = continues === undefined ? [] : planOf(mission, continues).helpers;
  const slotNames = plan.slots.map(({ id }) => id);
  const taskNames = plan.tasks.map(({ id }) => id);
  const each = <T>(list: readonly T[], part: string, find: (one: T, at: Keys) => readonly Found<Slug>[]) =>
    list.flatMap((one, index) => find(one, [...keys, part, index]));
  return [
    ...unknownNames(
      'slot',
      [
        ...each(tasks, 'tasks', ({ needs }, at) =>
          Object.keys(needs).map((value) => ({ value, keys: [...at, 'needs', value] })),
        ),
        ...each(helpers, 'helpers', ({ limits }, at) => limitsOf(limits, 'slot', at)),
        ...each(begins, 'begins', ({ slot }, at) => [{ value: slot, keys: [...at, 'slot'] }]),
      ],
      slotNames,
    ),
    ...unknownNames(
      'task',
      [
        ...each(helpers, 'helpers', ({ wishes, limits }, at) => [
          ...wishes.map((value, wish) => ({ value, keys: [...at, 'wishes', wish] })),
          ...limitsOf(limits, 'task', at),
        ]),
        ...each(begins, 'begins', ({ task }, at) => [{ value: task, keys: [...at, 'task'] }]),
      ],
      taskNames,
    ),
    ...unknownNames(
      'helper',
      each(leave, 'leave', (value, at) => [{ value, keys: at }]),
      before.map(({ who }) => who),
    ),
    ...unknownNames(
      'helper',
      each(begins, 'begins', ({ who }, at) => [{ value: who, keys: [...at, 'who'] }]),
      plan.helpers.map(({ who }) => who),
    ),
    ...unknownNames(
      'character',
      each(helpers, 'helpers', ({ who }, at) => [{ value: who, keys: [...at, 'who'] }]),
      mission.cast,
    ),
    ...duplicateNames(
      'slot',
      each(slots, 'slots', ({ id }, at) => [{ value: id, keys: [...at, 'id'] }]),
    ),
    ...duplicateNames(
      'task',
      each(tasks, 'tasks', ({ id }, at) => [{ value: id, keys: [...at, 'id'] }]),
    ),
    ...duplicateNames(
      'helper',
      each(helpers, 'helpers', ({ who }, at) => [{ value: who, keys: [...at, 'who'] }]),
    ),
  ];
}

function limitsOf(
  limits: PlanningChallenge['helpers'][number]['limits'],
  part: 'slot' | 'task',
  keys: Keys,
): readonly Found<Slug>[] {
  return limits.flatMap((limit, index) => {
    const value = limit[part];
    return value === undefined ? [] : [{ value, keys: [...keys, 'limits', index, part] }];
  });
}

/** A plan nobody could make: nobody to place, nowhere to place them, a limit that says nothing. */
function problemsOfPlan(mission: Mission, slug: Slug): readonly Problem[] {
  const keys = ['challenges', slug];
  const { helpers, begins = [] } = planningOf(mission, slug);
  const plan = planOf(mission, slug);
  const cells = new Set(plan.cells.map(({ id }) => id));
  const problem = (code: string, at: Keys, message: string, hint: string): Problem => ({
    code,
    path: pathOf([...keys, ...at]),
    message,
    hint,
  });
  return [
    ...(plan.cells.length === 0
      ? [problem('no-cell', ['tasks'], 'no task needs anybody', 'write how many people a slot needs')]
      : []),
    ...(plan.helpers.length === 0
      ? [problem('no-helper', ['helpers'], 'there is nobody to place', 'write one helper at least')]
      : []),
    ...helpers.flatMap(({ who, limits }, helper) =>
      limits.flatMap(({ slot, task }, limit) =>
        slot === undefined && task === undefined
          ? [
              problem(
                'empty-limit',
                ['helpers', helper, 'limits', limit],
                `a limit of "${who}" names neither slot nor task`,
                'write a slot, a task, or both',
              ),
            ]
          : [],
      ),
    ),
    ...begins.flatMap(({ task, slot }, index) =>
      cells.has(cellId(task, slot))
        ? []
        : [
            problem(
              'closed-cell',
              ['begins', index],
              `nobody is needed at "${task}" in "${slot}"`,
              'begin in a cell that needs somebody',
            ),
          ],
    ),
  ];
}
