/**
 * Named places of a layout, in CSS pixels for the controls that lie over the picture and in layout
 * units for the picture itself. Both read the same numbers, so they agree.
 */
import type { SceneLayout, ScenePlace, Slug } from '@requapass/scenario';
import type { BoxArea, BoxSize, Fit, Standing } from './geometry.js';

/**
 * The area of a place in CSS pixels; a place without a size is an empty area at its anchor (bottom
 * centre). `null` when the layout has no such place.
 */
export function placeToBox(layout: SceneLayout, fit: Fit, place: Slug): BoxArea | null {
  const found = layout.places[place];
  if (!found) return null;
  return standingToBox(fit, found, { width: found.width ?? 0, height: found.height ?? 0 });
}

/** The area in CSS pixels of something of this size (layout units) whose bottom centre stands there. */
export function standingToBox(fit: Fit, anchor: Pick<Standing, 'x' | 'y'>, size: BoxSize): BoxArea {
  return {
    left: (anchor.x - size.width / 2) * fit.scale + fit.offsetX,
    top: (anchor.y - size.height) * fit.scale + fit.offsetY,
    width: size.width * fit.scale,
    height: size.height * fit.scale,
  };
}

/** How far apart, in widths of a figure, those who share a place stand. */
const SHOULDER_ROOM = 0.55;

/**
 * Where a character stands. Those who share a place stand side by side around it.
 * A place the layout does not have is the middle of the front of its safe area.
 *
 * @param index Number among those at the place, from 0.
 * @param count How many are there.
 * @param width Width of the figure in layout units, before the place's own scale.
 */
export function castPosition(layout: SceneLayout, place: Slug, index = 0, count = 1, width = 0): Standing {
  const found: ScenePlace = layout.places[place] ?? frontOf(layout);
  const scale = found.scale ?? 1;
  const aside = (index - (count - 1) / 2) * width * scale * SHOULDER_ROOM;
  return { x: found.x + aside, y: found.y, scale, isFlipped: found.isFlipped ?? false };
}

function frontOf(layout: SceneLayout): ScenePlace {
  const { safe } = layout;
  return { x: safe.x + safe.width / 2, y: safe.y + safe.height };
}
