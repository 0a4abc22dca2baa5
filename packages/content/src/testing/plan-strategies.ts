/**
 * Ways of playing a planning: filling cells one after the other, with care, or with foresight. For tests.
 * Knows no mission by name.
 */
import type { Action, Mission, PlanHelper, RunContent } from '@requapass/scenario';

type Planning = Extract<RunContent, { kind: 'planning' }>;
type Cell = Planning['cells'][number];
/** Who is in each cell, by cell. */
type Board = ReadonlyMap<string, readonly string[]>;

/** Gives the next turn to an empty cell, whoever comes, wherever `choose` says. */
export function planAnyhow(content: Planning, choose: (cells: readonly Cell[]) => Cell): Action {
  const turn = content.helpers.flatMap(({ left }) => left)[0];
  const open = content.cells.filter(({ turns, need }) => turns.length < need);
  if (turn === undefined || open.length === 0) return finish(content);
  return { type: 'place', item: turn, at: choose(open).id };
}

/**
 * Reads every note, then makes a plan in which everybody can come, moving nobody who can stay. With foresight
 * it is the plan with the most wishes met, the fewest cells disturbed, the most slots with somebody free and
 * the fairest load. A planner is for one game: it makes one plan a challenge and keeps to it.
 */
export function createPlanner(mission: Mission, foresees: boolean): (content: Planning) => Action {
  const plans = new Map<string, Board>();
  return (content) => {
    const unread = content.helpers.find(({ note }) => note === null);
    if (unread) return { type: 'inspect', item: unread.id };
    const { challenge } = content;
    const wanted = plans.get(challenge) ?? bestPlan(content, helpersOf(mission, challenge), foresees);
    if (!wanted) throw new Error(`${mission.id} has no plan for "${challenge}"`);
    plans.set(challenge, wanted);
    return stepTowards(content, wanted);
  };
}

function stepTowards(content: Planning, wanted: Board): Action {
  const isWanted = (who: string, cell: Cell) => wanted.get(cell.id)?.includes(who) === true;
  const leaving = content.cells
    .flatMap((cell) => cell.turns.map((turn, index) => ({ cell, turn, index })))
    .find(
      ({ cell, turn, index }) =>
        !isWanted(turn.who, cell) || cell.turns.findIndex(({ who }) => who === turn.who) < index,
    );
  if (leaving) return { type: 'place', item: leaving.turn.id, at: null };
  for (const cell of content.cells) {
    const missing = wanted.get(cell.id)?.find((who) => !cell.turns.some((turn) => turn.who === who));
    const turn = content.helpers.find(({ id }) => id === missing)?.left[0];
    if (turn !== undefined) return { type: 'place', item: turn, at: cell.id };
  }
  return finish(content);
}

/** What is not done is not over: somebody is put back where they were, so that it can be finished. */
function finish(content: Planning): Action {
  if (content.canFinish) return { type: 'finish' };
  const cell = content.cells.find(({ turns }) => turns.length > 0);
  const turn = cell?.turns[0]?.id ?? content.helpers[0]?.turns[0] ?? '';
  return { type: 'place', item: turn, at: cell?.id ?? null };
}

function bestPlan(content: Planning, helpers: readonly PlanHelper[], foresees: boolean): Board | undefined {
  const bySlot = content.slots.map(({ id }) =>
    fill(
      content.cells.filter(({ slot }) => slot === id),
      helpers,
    ),
  );
  let best: { readonly board: Board; readonly worth: number } | undefined;
  for (const part of product(bySlot)) {
    const board: Board = new Map(part.flatMap((one) => [...one]));
    if (helpers.some(({ who, turns }) => turnsOf(board, who) > turns)) continue;
    const worth = foresees ? worthOf(content, helpers, board) : stayingIn(content, board);
    if (!best || worth > best.worth) best = { board, worth };
  }
  return best?.board;
}

/** Every way to fill the cells of one slot with people who can, each once. */
function fill(
  cells: readonly Cell[],
  helpers: readonly PlanHelper[],
  taken: readonly string[] = [],
): Board[] {
  const [cell, ...others] = cells;
  if (!cell) return [new Map()];
  const able = helpers.filter((helper) => !taken.includes(helper.who) && !isAgainst(helper, cell));
  return groups(
    able.map(({ who }) => who),
    cell.need,
  ).flatMap((group) =>
    fill(others, helpers, [...taken, ...group]).map((board) => new Map([[cell.id, group], ...board])),
  );
}

function groups(people: readonly string[], size: number): readonly (readonly string[])[] {
  if (size === 0) return [[]];
  return people.flatMap((one, index) =>
    groups(people.slice(index + 1), size - 1).map((others) => [one, ...others]),
  );
}

function* product(lists: readonly (readonly Board[])[]): Generator<readonly Board[]> {
  const [list, ...others] = lists;
  if (!list) return void (yield []);
  for (const one of list) for (const rest of product(others)) yield [one, ...rest];
}

function worthOf(content: Planning, helpers: readonly PlanHelper[], board: Board): number {
  const met = helpers.filter(({ who, wishes }) =>
    content.cells.some(({ id, task }) => wishes.includes(task) && board.get(id)?.includes(who)),
  );
  const covered = content.slots.filter(({ id: slot }) =>
    helpers.some(
      (helper) =>
        turnsOf(board, helper.who) < helper.turns &&
        !helper.limits.some((limit) => limit.task === undefined && limit.slot === slot) &&
        !content.cells.some((cell) => cell.slot === slot && board.get(cell.id)?.includes(helper.who)),
    ),
  );
  const turns = helpers.map(({ who }) => turnsOf(board, who));
  const spread = Math.max(...turns) - Math.min(...turns);
  return met.length * 1000 + stayingIn(content, board) * 10 + covered.length * 4 - spread;
}

/** Cells that keep exactly the people they have. */
function stayingIn({ cells }: Planning, board: Board): number {
  const word = (people: readonly string[]) => [...people].sort().join();
  return cells.filter(
    ({ id, turns }) => turns.length > 0 && word(turns.map(({ who }) => who)) === word(board.get(id) ?? []),
  ).length;
}

function turnsOf(board: Board, who: string): number {
  return [...board.values()].filter((people) => people.includes(who)).length;
}

/** Every helper of a challenge, those of the one it continues included, without those who left. */
function helpersOf(mission: Mission, slug: string): readonly PlanHelper[] {
  const challenge = mission.challenges?.[slug];
  if (challenge?.kind !== 'planning') return [];
  const before = challenge.continues === undefined ? [] : helpersOf(mission, challenge.continues);
  const gone = [...(challenge.leave ?? []), ...challenge.helpers.map(({ who }) => who)];
  return [...before.filter(({ who }) => !gone.includes(who)), ...challenge.helpers];
}

function isAgainst({ limits }: PlanHelper, { task, slot }: Cell): boolean {
  return limits.some((limit) => (limit.task ?? task) === task && (limit.slot ?? slot) === slot);
}
