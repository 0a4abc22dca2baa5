/**
 * Puts named frames on one sheet: the atlas picture and the list of where each frame lies.
 * Knows no picture in particular and writes no file.
 */
import { optimize } from 'svgo';
import { packBoxes } from './packing.mjs';
import { LINE } from './pen.mjs';
import { ink } from './palette.mjs';

/** Clear space between frames, so that neighbours never bleed into each other when scaled. */
const GAP = 2;

/** @param {Record<string, import('./pen.mjs').Frame>} frames */
export function makeSheet(frames) {
  const boxes = Object.entries(frames).map(([name, { width, height }]) => ({ name, width, height }));
  const { width, height, places } = packBoxes(boxes, GAP);
  const inner = Object.entries(frames)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, drawn]) => place(drawn, places[name]))
    .join('');
  const list = Object.fromEntries(
    Object.keys(frames)
      .sort()
      .map((name) => [name, places[name]]),
  );
  return { svg: squeeze(wrap(width, height, inner)), atlas: { width, height, frames: list } };
}

/** A picture on its own, e.g. the poster. */
export const makePicture = (width, height, body) => squeeze(wrap(width, height, body), 0);

const wrap = (width, height, body) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
  `fill="none" stroke="${ink}" stroke-width="${LINE}" stroke-linejoin="round" stroke-linecap="round">${body}</svg>`;

/** A frame at its place. Colour fills reach a little over their edge on purpose. */
function place({ body, viewBox, lineWidth, lineColour, isFill }, { x, y, width, height }) {
  if (isFill) return `<g transform="translate(${x} ${y})">${body}</g>`;
  const box = viewBox ? ` viewBox="${viewBox}"` : '';
  const stroke =
    lineColour === undefined
      ? ''
      : ` stroke="${lineColour}"${lineWidth ? ` stroke-width="${lineWidth}"` : ''}`;
  return `<svg x="${x}" y="${y}" width="${width}" height="${height}"${box}${stroke}>${body}</svg>`;
}

/** Shortest form of a drawing. Inherited ink rules out the plugins that guess at strokes. */
export function squeeze(svg, floatPrecision = 1) {
  const overrides = { removeUselessStrokeAndFill: false, removeHiddenElems: false, mergePaths: false };
  const { data } = optimize(svg, {
    multipass: true,
    floatPrecision,
    plugins: [{ name: 'preset-default', params: { overrides } }],
  });
  return data;
}
