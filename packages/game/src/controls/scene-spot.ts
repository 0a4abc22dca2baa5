/** Where a place of the present scene lies in its box, in CSS pixels: the stage's own geometry. */
import type { SceneLayout, Slug } from '@requapass/scenario';
import {
  castPosition,
  cellOf,
  fitLayout,
  itemToBox,
  pickLayout,
  placeToBox,
  standingToBox,
  type BoxArea,
  type Fit,
} from '../scene-layout/index.js';
import type { GridCell } from '../session/snapshot.js';
import type { ScreenContext } from './context.js';

/** Null where there is no picture to lay things over, or no such place in it. */
export function sceneSpot(context: ScreenContext, place: Slug): BoxArea | null {
  const laid = layoutOf(context);
  return laid && placeToBox(laid.layout, laid.fit, place);
}

/** Somebody's head and shoulders on the stage; null like {@link sceneSpot}. */
export function castSpot(context: ScreenContext, who: Slug): BoxArea | null {
  const laid = layoutOf(context);
  const { cast } = context.snapshot.stage;
  const role = cast.find((entry) => entry.who === who);
  const bust = context.atlas.find(context.pack.characters[who]?.bust ?? '')?.frame;
  if (!laid || !role || !bust) return null;
  const there = cast.filter(({ at }) => at === role.at);
  const standing = castPosition(laid.layout, role.at, there.indexOf(role), there.length, bust.width);
  const width = bust.width * standing.scale * SHOULDERS;
  return standingToBox(laid.fit, standing, { width, height: bust.height * standing.scale * HEAD });
}

/** How much of a bust somebody takes up: the frame leaves room for hair and hats. */
const SHOULDERS = 0.5;
const HEAD = 0.86;

/** The square of one item on the stage; null like {@link sceneSpot}. */
export function itemSpot(context: ScreenContext, item: Slug): BoxArea | null {
  const laid = layoutOf(context);
  const found = context.snapshot.stage.items.find((entry) => entry.id === item);
  return laid && found
    ? itemToBox(laid.layout, laid.fit, found.at, found.index, found.count, found.cell)
    : null;
}

/** The square of a thing that may lie on a place, or in one cell of it; null like {@link sceneSpot}. */
export function spotIn(
  context: ScreenContext,
  place: Slug,
  index: number,
  count: number,
  cell?: GridCell,
): BoxArea | null {
  const laid = layoutOf(context);
  return laid && itemToBox(laid.layout, laid.fit, place, index, count, cell);
}

/** One cell of a grid over a place; null like {@link sceneSpot}. */
export function cellSpot(context: ScreenContext, place: Slug, cell: GridCell): BoxArea | null {
  const laid = layoutOf(context);
  const found = laid?.layout.places[place];
  if (!laid || !found) return null;
  const { x, y, width = 0, height = 0 } = cellOf(found, cell);
  return standingToBox(laid.fit, { x, y }, { width, height });
}

/** The area as styles, at least as large as a fingertip needs. */
export function areaStyles(area: BoxArea | null): Record<string, string> {
  const grown = fingertip(area);
  if (!grown) return {};
  const { left, top, width, height } = grown;
  return {
    position: 'absolute',
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  };
}

/** The area, grown around its middle to what a fingertip needs. */
export function fingertip(area: BoxArea | null): BoxArea | null {
  if (!area) return null;
  const width = Math.max(area.width, SMALLEST_TARGET);
  const height = Math.max(area.height, SMALLEST_TARGET);
  return {
    left: area.left + (area.width - width) / 2,
    top: area.top + (area.height - height) / 2,
    width,
    height,
  };
}

const SMALLEST_TARGET = 44;

function layoutOf({
  pack,
  snapshot,
  isStageOn,
  box,
}: ScreenContext): { layout: SceneLayout; fit: Fit } | null {
  const scene = pack.scenes[snapshot.stage.scene];
  if (!scene || !isStageOn || box.width === 0) return null;
  const layout = pickLayout(scene, box);
  return { layout, fit: fitLayout(layout, box) };
}
