/**
 * The turns of a planning on the stage: round portraits in the cells of the board, or with the people who wait.
 * Pure. Knows the grid of the board, which leaves room for what is written over and beside the cells.
 */
import type { PlanCellView, PlanningView, Slug } from '@requapass/scenario';
import type { GridCell, StageItem } from './snapshot.js';
import type { StageThings } from './stage-things.js';

/** The places every scene of a planning has. */
export const BOARD = 'board';
export const PEOPLE = 'people';

/** Part of a cell's height over the first row, and of its width beside the first column, for the names. */
const HEAD_ROWS = 0.45;
const HEAD_COLUMNS = 0.72;
/** Room between the cells and the frame on the far side. */
const EDGE = 0.05;

type Grid = Pick<PlanningView, 'slots' | 'tasks'>;

/** Where the cell of a task in a slot is. */
export function planCell({ slots, tasks }: Grid, task: Slug, slot: Slug): GridCell {
  return {
    column: slots.findIndex(({ id }) => id === slot) + HEAD_COLUMNS,
    row: tasks.findIndex(({ id }) => id === task) + HEAD_ROWS,
    columns: slots.length + HEAD_COLUMNS + EDGE,
    rows: tasks.length + HEAD_ROWS + EDGE,
  };
}

/** Where the name of a slot is: over its column. */
export function slotHead({ slots, tasks }: Grid, slot: Slug): GridCell {
  const { column, columns, rows } = planCell({ slots, tasks }, '', slot);
  return { column, columns, row: 0, rows: rows / HEAD_ROWS };
}

/** Where the name of a task is: beside its row. */
export function taskHead({ slots, tasks }: Grid, task: Slug): GridCell {
  const { row, rows, columns } = planCell({ slots, tasks }, task, '');
  return { row, rows, column: 0, columns: columns / HEAD_COLUMNS };
}

/** How many portraits a cell has room for: those it needs, and whoever is too many. */
export function roomIn({ need, turns }: PlanCellView): number {
  return Math.max(need, turns.length);
}

/** People keep their slot in the row of those who wait; the turns they have left lie on one another there. */
export function planningThings(view: PlanningView): StageThings {
  const waiting = view.helpers.flatMap((helper, index) =>
    helper.left.map((id) => ({ ...tokenOf(id, helper.who), at: PEOPLE, index, count: view.helpers.length })),
  );
  const given = view.cells.flatMap((place) => {
    const cell = planCell(view, place.task, place.slot);
    return place.turns.map(({ id, who }, index) => ({
      ...tokenOf(id, who),
      at: BOARD,
      index,
      count: roomIn(place),
      cell,
    }));
  });
  return { props: [], items: [...waiting, ...given], faces: facesOf(view) };
}

/** Whoever can be asked looks at the board: glad when it is full and suits, worried about what cannot be. */
function facesOf({ help, cells, filled, places }: PlanningView): Readonly<Record<Slug, Slug>> {
  if (!help) return {};
  const moods = cells.flatMap(({ turns }) => turns.map(({ mood }) => mood));
  if (moods.includes('double') || moods.includes('limit')) return { [help.who]: 'doubtful' };
  return filled === places ? { [help.who]: 'happy' } : {};
}

function tokenOf(id: string, who: Slug): Pick<StageItem, 'id' | 'picture'> {
  return { id, picture: `token.${who}` };
}
