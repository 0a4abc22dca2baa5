/** Nadia's three lists, each in an 88-unit square: whom they are for can be seen on them. */
import * as c from '../palette.mjs';
import { circle, dot, ellipse, frame, line, rect, shape, turn } from '../pen.mjs';

const thin = { 'stroke-width': 3 };
const fine = { 'stroke-width': 2.5 };

/** A sheet on a clip, with lines of a hand nobody can read. */
const list = (degrees, paper, ...parts) =>
  frame(
    88,
    88,
    turn(
      degrees,
      44,
      44,
      rect(16, 10, 56, 72, paper, 4) +
        rect(34, 4, 20, 12, c.slate, 3, thin) +
        line('M24 62q4 -5 8 0t8 0t8 0t8 0t8 0M24 72q4 -5 8 0t8 0t8 0', fine) +
        parts.join(''),
    ),
  );

export const bridgeItems = {
  'list-people': list(
    -7,
    c.white,
    circle(34, 36, 11, '#b9784c', thin),
    circle(55, 38, 10, '#f4c8a4', thin),
    line('M30 38q4 4 8 0M52 40q3 3 6 0', fine),
    dot(31, 34, 1.6),
    dot(37, 34, 1.6),
    dot(52, 36, 1.6),
    dot(58, 36, 1.6),
  ),
  'list-boxes': list(
    6,
    c.cream,
    rect(25, 28, 38, 24, c.wood, 2, thin),
    line('M25 36H63M25 44H63M34 28V52M54 28V52', fine),
  ),
  'list-crepes': list(
    -3,
    c.yellow,
    ellipse(44, 44, 20, 7, c.wood, thin),
    ellipse(44, 38, 20, 7, c.sand, thin),
    ellipse(44, 32, 20, 7, c.orange, thin),
    shape('M39 25H49V31H39Z', c.white, fine),
  ),
};
