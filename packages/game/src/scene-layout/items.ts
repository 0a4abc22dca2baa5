/**
 * Items on a shelf or a table: neat rows, from the bottom up, each row centred.
 * Knows how much room a place has, not what lies there.
 */
import type { SceneLayout, ScenePlace, Slug } from '@requapass/scenario';
import type { GridCell } from '../session/snapshot.js';
import type { BoxArea, Fit } from './geometry.js';
import { standingToBox } from './places.js';

/** Side of the square an item gets where there is plenty of room, in layout units, at scale 1. */
export const ITEM_SIZE = 96;

/** Bottom centre of an item and the side of the square it must fit in, in layout units. */
export interface ItemPosition {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Row it lies in, from 0 at the bottom. */
  readonly row: number;
}

/**
 * Where item number `index` of `count` lies on a place. Items are as large as the place allows, up to
 * {@link ITEM_SIZE} times its scale; a place without a size is one row around its anchor.
 */
export function itemPosition(place: ScenePlace, index: number, count: number): ItemPosition {
  const { columns, size } = gridOf(place, Math.max(count, index + 1, 1));
  const row = Math.floor(index / columns);
  const inRow = Math.min(columns, Math.max(count, index + 1) - row * columns);
  const column = index - row * columns;
  return { x: place.x + (column - (inRow - 1) / 2) * size, y: place.y - row * size, size, row };
}

/** One cell of a grid over a place, as a place of its own: as wide and high as the grid leaves it. */
export function cellOf(place: ScenePlace, cell: GridCell | undefined): ScenePlace {
  if (!cell || !place.width || !place.height) return place;
  const width = place.width / cell.columns;
  const height = place.height / cell.rows;
  return {
    ...place,
    x: place.x - place.width / 2 + (cell.column + 0.5) * width,
    y: place.y - place.height + (cell.row + 1) * height,
    width,
    height,
  };
}

/** The square of an item in CSS pixels, or `null` when the layout has no such place. */
export function itemToBox(
  layout: SceneLayout,
  fit: Fit,
  place: Slug,
  index: number,
  count: number,
  cell?: GridCell,
): BoxArea | null {
  const found = layout.places[place];
  if (!found) return null;
  const position = itemPosition(cellOf(found, cell), index, count);
  return standingToBox(fit, position, { width: position.size, height: position.size });
}

/** The grid with the largest squares; of equals the one with the fewest rows. */
function gridOf(place: ScenePlace, count: number): { columns: number; size: number } {
  const natural = ITEM_SIZE * (place.scale ?? 1);
  if (!place.width || !place.height) return { columns: count, size: natural };
  let best = { columns: 1, size: 0 };
  for (let columns = 1; columns <= count; columns++) {
    const rows = Math.ceil(count / columns);
    const size = Math.min(natural, place.width / columns, place.height / rows);
    if (size >= best.size) best = { columns, size };
  }
  return best;
}
