/** What helps in a storm, each in an 88-unit square: things prepared before Saturday. */
import * as c from '../palette.mjs';
import { circle, dot, ellipse, frame, line, move, rect, shape, times } from '../pen.mjs';

const item = (...parts) => frame(88, 88, ...parts);
const thin = { 'stroke-width': 3 };
const fine = { 'stroke-width': 2.5 };

export const partyItems = {
  sandbag: item(
    ...[
      [4, 48],
      [44, 48],
      [24, 22],
    ].map(([x, y]) =>
      move(
        x,
        y,
        shape('M4 4L-1 14L4 30Q20 34 36 30L41 14L36 4Q20 0 4 4Z', y < 40 ? c.sand : '#e3c48a') +
          line('M6 9V25M34 9V25', { ...fine, 'stroke-dasharray': '1 5' }) +
          line('M14 14q6 3 12 0', fine),
      ),
    ),
  ),
  // on its reel
  cable: item(
    circle(42, 44, 34, c.orange),
    circle(42, 44, 24, c.ink, thin),
    circle(42, 44, 18, 'none', { ...fine, stroke: c.slate }),
    circle(42, 44, 11, c.orange, thin),
    dot(42, 44, 4),
    line('M62 66C78 74 70 82 82 82', { 'stroke-width': 6 }),
    rect(70, 20, 14, 20, c.white, 3, thin),
    line('M74 20V12M80 20V12M77 40C78 56 70 54 66 60', thin),
  ),
  lantern: item(
    line('M30 20Q44 -4 58 20', { 'stroke-width': 5 }),
    rect(26, 16, 36, 9, c.ink, 3, { stroke: 'none' }),
    ellipse(44, 48, 30, 26, c.coral),
    ellipse(44, 48, 14, 26, c.yellow, thin),
    line('M16 40Q44 46 72 40M16 56Q44 62 72 56', fine),
    rect(28, 72, 32, 8, c.ink, 3, { stroke: 'none' }),
  ),
  tarp: item(
    shape('M10 30L62 14L80 40V70L28 84L10 66Z', c.navy),
    shape('M10 30L62 14L80 40L28 58Z', c.blue),
    line('M28 58V84M10 44L28 70M28 70L80 54', thin),
    circle(18, 34, 4, c.yellow, fine),
    circle(62, 21, 4, c.yellow, fine),
    circle(72, 40, 4, c.yellow, fine),
    line('M44 20L60 48V76', { 'stroke-width': 5, stroke: c.orange }),
  ),
  megaphone: item(
    shape('M10 36H30L64 14V74L30 54H10Z', c.coral),
    shape('M64 14Q76 44 64 74Q54 44 64 14Z', c.white, thin),
    shape('M16 54H32L36 76H22Z', c.ink, thin),
    line('M30 36V54', thin),
    line('M78 30Q84 44 78 58', { 'stroke-width': 5 }),
    rect(4, 38, 8, 14, c.yellow, 3, thin),
  ),
  umbrella: item(
    line('M44 16V70Q44 80 34 80T24 70', { 'stroke-width': 6 }),
    shape('M6 46C8 22 24 10 44 10S80 22 82 46Q74 38 66 46Q58 38 44 46Q30 38 22 46Q14 38 6 46Z', c.yellow),
    shape('M22 46C24 26 34 14 44 10C54 14 64 26 66 46Q58 38 44 46Q30 38 22 46Z', c.blue, thin),
    line('M44 10V4', { 'stroke-width': 5 }),
  ),
  warning: item(
    shape('M44 8L84 78H4Z', c.yellow, { 'stroke-width': 6 }),
    // wind and lightning, as on the forecast
    shape('M48 28L34 52H44L38 70L56 46H46Z', c.ink, { stroke: 'none' }),
  ),
  soup: item(
    line('M30 30q-8 -8 0 -14t0 -12M46 28q-8 -8 0 -14t0 -12M62 30q-8 -8 0 -14t0 -12', thin),
    shape('M8 42H80Q80 80 44 80T8 42Z', c.coral),
    ellipse(44, 42, 36, 9, c.orange),
    times(3, (i) => circle(30 + i * 14, 42 + (i % 2) * 2, 3.5, c.leaf, { 'stroke-width': 2 })),
    line('M60 40L78 20', { 'stroke-width': 6 }),
    line('M24 60h.1M44 64h.1M64 60h.1', { 'stroke-width': 7, stroke: c.white }),
  ),
};
