/**
 * A small pen: strings of SVG with one ink line of even weight and flat fills.
 * Knows no picture. A frame is a picture with its size in scene units; whatever leaves it is cut off.
 *
 * @typedef {{ width: number, height: number, body: string }} Frame
 */
import { ink } from './palette.mjs';

/** Weight of the ink line, in scene units. */
export const LINE = 4;

const number = (value) => String(Math.round(value * 10) / 10);
const attributes = (values) =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? number(value) : value}"`)
    .join('');

const element = (name, values) => `<${name}${attributes(values)}/>`;

/** Inked outline with a flat fill. */
export const shape = (d, fill, more = {}) => element('path', { d, fill, ...more });
/** A line without fill. */
export const line = (d, more = {}) => element('path', { d, fill: 'none', ...more });
/** A flat patch without ink. */
export const flat = (d, fill) => element('path', { d, fill, stroke: 'none' });
export const rect = (x, y, width, height, fill, rx, more = {}) =>
  element('rect', { x, y, width, height, rx, fill, ...more });
export const patch = (x, y, width, height, fill, rx) =>
  element('rect', { x, y, width, height, rx, fill, stroke: 'none' });
export const circle = (cx, cy, r, fill, more = {}) => element('circle', { cx, cy, r, fill, ...more });
export const dot = (cx, cy, r, fill = ink) => element('circle', { cx, cy, r, fill, stroke: 'none' });
export const ellipse = (cx, cy, rx, ry, fill, more = {}) =>
  element('ellipse', { cx, cy, rx, ry, fill, ...more });
export const poly = (points, fill, more = {}) =>
  shape(`M${points.map((p) => p.join(' ')).join('L')}Z`, fill, more);
export const group = (body, more = {}) => `<g${attributes(more)}>${body}</g>`;
export const move = (x, y, body, scale = 1) =>
  group(body, { transform: `translate(${number(x)} ${number(y)})${scale === 1 ? '' : `scale(${scale})`}` });
export const mirror = (axis, body) => group(body, { transform: `matrix(-1 0 0 1 ${number(axis * 2)} 0)` });
export const turn = (degrees, x, y, body) =>
  group(body, { transform: `rotate(${degrees} ${number(x)} ${number(y)})` });
/** `count` copies, each drawn by `draw(index)`. */
export const times = (count, draw) => Array.from({ length: count }, (_, index) => draw(index)).join('');

/** @param {number} width @param {number} height @param {...string} parts @returns {Frame} */
export const frame = (width, height, ...parts) => ({ width, height, body: parts.join('') });

/** A frame of one flat colour, to be scaled up as ground or wall; half the gap around it is filled too. @returns {Frame} */
export const fill = (colour) => ({
  width: 16,
  height: 16,
  body: patch(-1, -1, 18, 18, colour),
  isFill: true,
});
