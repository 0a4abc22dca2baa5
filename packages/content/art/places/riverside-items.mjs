/** What one keeps of a day, each in an 88-unit square: for the memories on the bench. */
import * as c from '../palette.mjs';
import { circle, frame, line, rect, shape, times, turn } from '../pen.mjs';

const item = (...parts) => frame(88, 88, ...parts);
const thin = { 'stroke-width': 3 };
const fine = { 'stroke-width': 2.5 };

export const riversideItems = {
  notebook: item(
    turn(-6, 44, 44, rect(18, 8, 56, 72, c.navy, 6) + rect(22, 8, 52, 68, c.coral, 6)),
    turn(
      -6,
      44,
      44,
      rect(34, 24, 30, 22, c.paper, 3, fine) +
        line('M40 32H58M40 39H52', fine) +
        line('M66 8V76', { 'stroke-width': 5, stroke: c.yellow }) +
        times(5, (i) => line(`M18 ${18 + i * 13}h8`, { 'stroke-width': 5 })),
    ),
  ),
  photo: item(
    turn(
      7,
      44,
      44,
      rect(12, 8, 64, 72, c.white, 3) +
        rect(19, 15, 50, 44, c.river, 2, fine) +
        circle(34, 38, 9, '#b9784c', fine) +
        circle(55, 36, 9, '#f4c8a4', fine) +
        shape('M22 59Q24 47 34 47T46 59ZM44 59Q45 45 55 45T68 59Z', c.yellow, fine) +
        line('M31 40q3 3 6 0M52 38q3 3 6 0', { 'stroke-width': 2 }) +
        shape('M24 32Q34 22 44 32Z', c.coral, fine),
    ),
    turn(-20, 22, 12, rect(8, 6, 28, 11, c.leaf, 1, fine)),
  ),
  'heart-stone': item(
    shape('M44 78C14 60 4 44 10 28C16 12 36 12 44 28C50 12 74 10 80 28C86 46 70 64 44 78Z', c.slate),
    shape('M44 56C32 48 28 42 31 36C34 31 41 32 44 38C47 32 55 31 58 36C61 42 56 49 44 56Z', c.coral, fine),
    line('M18 30Q22 22 30 22', { stroke: c.white }),
    line('M62 58h.1M26 54h.1M70 40h.1', { 'stroke-width': 5, stroke: '#8592ad' }),
    line('M20 62Q30 74 40 78', { ...thin, stroke: '#8592ad' }),
  ),
};
