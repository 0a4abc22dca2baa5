/** Ways of playing a planning: with care, or filling cells one after the other. For tests. Knows no mission by name. */
import type { Action, Mission, PlanHelper, PlanLimit, RunContent } from '@requapass/scenario';

type Planning = Extract<RunContent, { kind: 'planning' }>;
type Cell = Planning['cells'][number];

/** Gives the next turn to the next empty cell, whoever comes, wherever `choose` says. */
export function planAnyhow(content: Planning, choose: (cells: readonly Cell[]) => Cell): Action {
  const turn = content.helpers.flatMap(({ left }) => left)[0];
  const open = content.cells.filter(({ turns, need }) => turns.length < need);
  if (turn === undefined || open.length === 0)
    return content.canFinish ? { type: 'finish' } : takeBack(content);
  return { type: 'place', item: turn, at: choose(open).id };
}

/**
 * Reads every note first when `reads`, takes off what cannot stay, then fills each place with somebody who can,
 * rather at a wish and rather with turns to spare. Never moves what suits.
 */
export function planWell(mission: Mission, content: Planning, reads: boolean): Action {
  const unread = content.helpers.find(({ note }) => note === null);
  if (reads && unread) return { type: 'inspect', item: unread.id };
  const helpers = helpersOf(mission, content.challenge);
  const given = content.cells.flatMap((cell) => cell.turns.map((turn) => ({ ...turn, cell })));
  const bad = given.find(
    ({ id, who, cell }) =>
      isAgainst(helpers.get(who)?.limits ?? [], cell) ||
      given.some((other) => other.id < id && other.who === who && other.cell.slot === cell.slot),
  );
  if (bad) return { type: 'place', item: bad.id, at: null };
  const next = content.cells
    .filter(({ turns, need }) => turns.length < need)
    .map((cell) => ({ cell, people: content.helpers.filter((helper) => canTake(helper, cell)) }))
    .sort((one, other) => one.people.length - other.people.length)[0];
  const best = next?.people.sort((one, other) => worth(other, next.cell) - worth(one, next.cell))[0];
  if (!next || best?.left[0] === undefined) return content.canFinish ? { type: 'finish' } : takeBack(content);
  return { type: 'place', item: best.left[0], at: next.cell.id };

  function canTake({ id, left }: Planning['helpers'][number], cell: Cell): boolean {
    const isThere = given.some(({ who, cell: other }) => who === id && other.slot === cell.slot);
    return left.length > 0 && !isThere && !isAgainst(helpers.get(id)?.limits ?? [], cell);
  }

  function worth({ wishes, turns, left }: Planning['helpers'][number], { task }: Cell): number {
    const isIdle = left.length === turns.length;
    return (wishes.some(({ id }) => id === task) ? 4 : 0) + (isIdle ? 2 : 0) + left.length / 10;
  }
}

/** Every helper of a challenge, those of the one it continues included. */
function helpersOf(mission: Mission, slug: string): ReadonlyMap<string, PlanHelper> {
  const challenge = mission.challenges?.[slug];
  if (challenge?.kind !== 'planning') return new Map();
  const before = challenge.continues === undefined ? [] : helpersOf(mission, challenge.continues);
  return new Map([...before, ...challenge.helpers.map((helper) => [helper.who, helper] as const)]);
}

function isAgainst(limits: readonly PlanLimit[], { task, slot }: Cell): boolean {
  return limits.some((limit) => (limit.task ?? task) === task && (limit.slot ?? slot) === slot);
}

function takeBack(content: Planning): Action {
  const turn = content.cells.flatMap(({ turns }) => turns)[0] ?? { id: content.helpers[0]?.turns[0] ?? '' };
  return { type: 'place', item: turn.id, at: null };
}
