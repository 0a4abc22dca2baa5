/** Where news comes from, each in an 88-unit square: what one finds and checks on the terrace. */
import * as c from '../palette.mjs';
import { circle, dot, ellipse, frame, group, line, rect, shape, turn } from '../pen.mjs';

const item = (...parts) => frame(88, 88, ...parts);
const thin = { 'stroke-width': 3 };
const fine = { 'stroke-width': 2.5 };
const heart = (x, y, k = 1) =>
  group(shape('M0 10C-14 0 -12 -10 -5 -10Q-1 -10 0 -5Q1 -10 5 -10C12 -10 14 0 0 10Z', c.coral, fine), {
    transform: `translate(${x} ${y})scale(${k})`,
  });

export const phoneItems = {
  // shared by everybody, written by nobody
  post: item(
    rect(10, 6, 68, 76, c.white, 8),
    circle(23, 19, 7, c.blue, fine),
    line('M36 16H62M36 23H54', fine),
    rect(16, 31, 56, 30, c.river, 2, fine),
    shape('M16 61L34 40L46 54L56 46L72 61Z', c.leaf, fine),
    circle(62, 39, 4, c.yellow, fine),
    heart(26, 72, 0.8),
    line('M40 72H48M56 72H66', { ...fine, 'stroke-dasharray': '0 5' }),
    shape('M54 66L70 73L54 80V75Q46 74 44 78Q45 70 54 71Z', c.orange, fine),
  ),
  message: item(
    shape('M8 16Q8 8 16 8H72Q80 8 80 16V52Q80 60 72 60H38L22 78V60H16Q8 60 8 52Z', c.leaf),
    line('M22 24H66M22 36H58', { 'stroke-width': 5, stroke: c.white }),
    line('M22 48h.1M34 48h.1M46 48h.1', { 'stroke-width': 7 }),
  ),
  'voice-note': item(
    shape('M6 26Q6 16 16 16H72Q82 16 82 26V52Q82 62 72 62H66V78L50 62H16Q6 62 6 52Z', c.blue),
    circle(24, 39, 13, c.white, thin),
    shape('M20 32L31 39L20 46Z', c.ink, { stroke: 'none' }),
    line('M44 34V44M51 28V50M58 33V45M65 26V52M72 35V43', { 'stroke-width': 4 }),
  ),
  website: item(
    rect(6, 12, 76, 64, c.white, 8),
    shape('M6 30V20Q6 12 14 12H74Q82 12 82 20V30Z', c.orange),
    dot(16, 21, 3),
    dot(25, 21, 3),
    rect(33, 16, 42, 10, c.paper, 5, fine),
    // the bridge of the association: the real page
    line('M16 56Q44 32 72 56M26 56V50M35 56V45M44 56V44M53 56V45M62 56V50', { ...thin, stroke: c.brick }),
    line('M18 66H46M54 66H70', { 'stroke-width': 4 }),
  ),
  call: item(
    shape(
      'M18 12C26 8 30 10 34 20C37 28 36 30 30 34C34 46 42 54 54 58C58 52 60 51 68 54C78 58 80 62 76 70C71 80 60 80 50 76C30 68 18 56 12 36C8 24 10 16 18 12Z',
      c.coral,
    ),
    line('M50 30Q60 32 62 42M52 16Q74 20 78 42', { 'stroke-width': 5 }),
  ),
  // a picture of a picture, cut where it suits
  screenshot: item(
    turn(-5, 44, 44, rect(22, 8, 44, 72, c.ink, 8)),
    turn(-5, 44, 44, rect(27, 16, 34, 54, c.cream, 2, fine)),
    turn(-5, 44, 44, line('M32 26H56M32 34H50', thin) + rect(32, 42, 24, 16, c.slate, 2, fine)),
    line('M6 24V10H20M82 64V78H68', { 'stroke-width': 6, stroke: c.brick }),
    shape('M20 64L8 84L32 82L44 88L58 80L70 84L68 64L50 70L38 64Z', c.paper, {
      'stroke-dasharray': '5 5',
      ...thin,
    }),
  ),
  // last year's, bleached, torn off at the corner
  'poster-old': item(
    turn(
      5,
      44,
      44,
      shape('M16 8H70V64L60 68L58 80H16Z', '#efe6cf') +
        rect(22, 16, 42, 28, '#d7e3df', 2, fine) +
        line('M26 38Q43 20 60 38', { ...thin, stroke: c.slate }) +
        line('M24 54H58M24 62H48', { 'stroke-width': 4, stroke: c.slate }) +
        shape('M58 80L60 68L70 64Z', c.stone, fine),
    ),
    turn(-30, 20, 10, rect(8, 4, 24, 10, c.yellow, 1, fine)),
    line('M30 72L52 52M52 72L30 52', { ...thin, stroke: c.brick }),
  ),
  calendar: item(
    rect(10, 14, 68, 66, c.white, 6),
    shape('M10 34V20Q10 14 16 14H72Q78 14 78 20V34Z', c.brick),
    line('M28 8V22M60 8V22', { 'stroke-width': 6 }),
    line('M22 46h.1M36 46h.1M50 46h.1M64 46h.1M22 58h.1M36 58h.1M50 58h.1M22 70h.1M36 70h.1M50 70h.1', {
      'stroke-width': 6,
      stroke: c.slate,
    }),
    ellipse(62, 59, 11, 10, 'none', { ...thin, stroke: c.coral }),
    dot(62, 59, 4),
  ),
};
