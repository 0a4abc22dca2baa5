/** Façades of both banks. Every house stands on y = height; x runs from 0 to width. Knows no scene. */
import * as c from './palette.mjs';
import { circle, dot, line, rect, shape, times } from './pen.mjs';

const thin = { 'stroke-width': 3 };

/** A window with crossbars, and shutters or a flower box when asked for. */
export const pane = (x, y, width, height, { glass = c.river, shutters, box } = {}) => {
  const wing = Math.round(width * 0.42);
  return (
    (shutters
      ? rect(x - wing - 1, y, wing, height, shutters, 1, thin) +
        rect(x + width + 1, y, wing, height, shutters, 1, thin)
      : '') +
    rect(x, y, width, height, glass, 2, thin) +
    line(`M${x + width / 2} ${y}V${y + height}M${x} ${y + height * 0.42}H${x + width}`, {
      'stroke-width': 2.5,
    }) +
    (box
      ? shape(
          `M${x - 4} ${y + height}H${x + width + 4}L${x + width + 1} ${y + height + 10}H${x - 1}Z`,
          c.bark,
          thin,
        ) + times(4, (i) => circle(x + (i * width) / 3, y + height - 2, 4.5, box, { 'stroke-width': 2 }))
      : '')
  );
};

/** An arched door, its foot on y. */
export const archDoor = (x, y, width, height, colour) =>
  shape(
    `M${x} ${y}V${y - height + width / 2}A${width / 2} ${width / 2} 0 0 1 ${x + width} ${y - height + width / 2}V${y}Z`,
    colour,
  ) +
  line(`M${x + width / 2} ${y - height}V${y}`, thin) +
  dot(x + width / 2 + 6, y - height * 0.42, 2.5) +
  dot(x + width / 2 - 6, y - height * 0.42, 2.5);

/** The outline of a Flemish step gable from the left eave to the right one. */
export const steps = (width, eaves, top, count) => {
  const [dx, dy] = [(width * 0.4) / count, (eaves - top) / count];
  let d = `M0 ${eaves}`;
  for (let i = 0; i < count; i++) d += `v${-dy}h${dx}`;
  d += `h${width * 0.2}`;
  for (let i = 0; i < count; i++) d += `h${dx}v${dy}`;
  return d;
};

/** A small step-gabled house for the distance. */
export const stepGable = (width, height, colour) =>
  shape(`${steps(width, height * 0.34, 2, 4)}V${height}H0Z`, colour, thin) +
  pane(width * 0.16, height * 0.44, 16, 20) +
  pane(width * 0.58, height * 0.44, 16, 20) +
  pane(width * 0.39, height * 0.18, 14, 16) +
  shape(`M${width * 0.38} ${height}V${height * 0.76}h${width * 0.24}V${height}Z`, c.pine, thin);

/** A small tiled house for the distance. */
export const tiledRoof = (width, height, colour, roof) =>
  rect(4, height * 0.36, width - 8, height * 0.64, colour, 0, thin) +
  shape(`M-4 ${height * 0.38}L${width * 0.18} 4H${width * 0.82}L${width + 4} ${height * 0.38}Z`, roof, thin) +
  rect(width * 0.62, -10, 12, 22, c.brick, 0, thin) +
  pane(width * 0.16, height * 0.5, 16, 20) +
  pane(width * 0.6, height * 0.5, 16, 20) +
  shape(`M${width * 0.4} ${height}V${height * 0.72}h${width * 0.2}V${height}Z`, c.brick, thin);
