/** The office under the roof: a desk by a window, a laptop, a printer with a cat on it, a sheet to fill. Parts only. */
import * as c from '../palette.mjs';
import { circle, dot, ellipse, fill, flat, frame, line, patch, rect, shape, times, turn } from '../pen.mjs';

const thin = { 'stroke-width': 3 };
const fine = { 'stroke-width': 2.5 };
const wall = '#f9dcc0';
const desk = '#e9bd8b';
const mat = '#eef6e4';

const printer = (isOn) =>
  (isOn
    ? shape('M44 30L50 2H110L104 30Z', c.paper, thin) +
      line('M60 12H96M58 20H94', { ...fine, stroke: c.slate })
    : shape('M44 34L48 22H108L104 34Z', c.paper, thin)) +
  shape('M20 34H134L144 52V92H10V52Z', c.slate) +
  rect(10, 50, 134, 46, c.stone, 6) +
  rect(34, 70, 86, 12, c.ink, 4) +
  circle(126, 62, 5, isOn ? c.leaf : c.coral, fine) +
  (isOn
    ? shape('M40 76H114L122 116Q116 122 110 116T96 118T82 116T66 118T52 116T34 116Z', c.paper, thin) +
      flat('M48 84H108L112 102H44Z', c.river) +
      line('M58 100Q78 82 98 100', { stroke: c.orange, 'stroke-width': 5 })
    : '');

export const laptop = {
  'fill.office-wall': fill(wall),
  'fill.office-sky': fill('#d8eef0'),
  'fill.office-desk': fill(desk),
  'fill.office-sheet': fill('#fffef8'),
  'laptop.beam': frame(
    330,
    44,
    patch(-4, 4, 338, 34, c.bark),
    line('M-4 4H334M-4 38H334'),
    line('M30 16H110M190 26H270M120 28H150', { ...fine, stroke: '#8f5f38' }),
  ),
  'laptop.strut': frame(
    180,
    220,
    shape('M-10 6H48L190 206V270Z', c.bark),
    line('M24 24L80 104M70 60L140 160', { ...fine, stroke: '#8f5f38' }),
  ),
  // the frame of a window; the view is behind it
  'laptop.window': frame(
    214,
    262,
    shape('M6 6H208V230H6ZM24 24V212H190V24Z', c.white, { 'fill-rule': 'evenodd' }),
    line('M107 24V212M24 96H190', { 'stroke-width': 9 }),
    line('M107 24V212M24 96H190', { 'stroke-width': 3, stroke: c.white }),
    shape('M0 228H214V246H0Z', c.wood),
    line('M20 238H80M130 236H190', { ...fine, stroke: c.bark }),
  ),
  'laptop.curtain': frame(
    70,
    236,
    shape('M6 8H64Q60 90 34 150Q24 190 30 228H6Z', c.coral),
    line('M22 12Q22 100 16 220M42 12Q38 80 24 140', thin),
    line('M8 150H36', { 'stroke-width': 7, stroke: c.yellow }),
  ),
  'laptop.rod': frame(
    260,
    26,
    line('M10 13H250', { 'stroke-width': 7 }),
    circle(10, 13, 8, c.yellow, thin),
    circle(250, 13, 8, c.yellow, thin),
  ),
  'laptop.pigeon': frame(
    86,
    70,
    line('M36 58V66M46 58V66', { ...thin, stroke: c.coral }),
    shape(
      'M4 54L26 44C26 20 44 22 52 26C52 12 60 6 68 8C78 10 78 22 74 28C78 50 60 60 40 60C24 60 12 58 4 54Z',
      c.slate,
    ),
    shape('M20 50C32 36 48 38 54 46C46 56 34 56 26 54Z', c.blue, fine),
    shape('M76 16L85 20L75 23Z', c.orange, fine),
    dot(68, 16, 3),
    line('M56 30Q64 34 72 30', { ...thin, stroke: c.leaf }),
  ),
  // the easel: sheet in portrait; edges only, the paper is a fill
  'laptop.easel-top': frame(
    300,
    40,
    shape('M8 40V14Q8 6 16 6H284Q292 6 292 14V40', c.wood),
    rect(110, 2, 80, 24, c.slate, 6),
    circle(150, 13, 5, c.ink, { stroke: 'none' }),
  ),
  'laptop.easel-side': frame(
    20,
    330,
    rect(4, -6, 12, 342, c.wood, 0),
    line('M10 40V90M10 180V230', { 'stroke-width': 2, stroke: c.bark }),
  ),
  'laptop.easel-ledge': frame(
    330,
    46,
    shape('M4 6H326L318 26H12Z', c.bark),
    line('M60 26L50 46M270 26L280 46', { 'stroke-width': 9 }),
    line('M60 26L50 46M270 26L280 46', { 'stroke-width': 4, stroke: c.wood }),
  ),
  'laptop.pencils': frame(
    76,
    96,
    line('M26 50L16 12M38 50V6M52 50L62 14', { 'stroke-width': 11 }),
    line('M26 50L16 12', { 'stroke-width': 6, stroke: c.coral }),
    line('M38 50V6', { 'stroke-width': 6, stroke: c.yellow }),
    line('M52 50L62 14', { 'stroke-width': 6, stroke: c.leaf }),
    shape('M12 46H66L60 92H18Z', c.blue),
    line('M22 66q8 -6 16 0t18 0', { ...thin, stroke: c.white }),
  ),
  'laptop.back': frame(
    170,
    104,
    shape('M22 8H148Q154 8 155 16L162 92H8L15 16Q16 8 22 8Z', c.slate),
    shape('M2 90H168V100H2Z', c.navy),
    // stickers
    turn(
      -10,
      46,
      40,
      circle(46, 40, 17, c.yellow, thin) + line('M36 44Q46 32 56 44M40 44V40M46 44V38M52 44V40', fine),
    ),
    turn(
      8,
      86,
      62,
      shape('M86 78C66 64 70 48 80 48Q86 49 86 54Q87 49 92 48C102 48 106 64 86 78Z', c.coral, thin),
    ),
    turn(6, 124, 34, rect(106, 22, 36, 24, c.leaf, 5, thin) + line('M112 30H136M112 38H130', fine)),
    circle(124, 72, 11, c.paper, thin),
    line('M119 74Q124 79 129 74M120 68h.1M128 68h.1', fine),
    circle(44, 74, 7, c.brick, fine),
  ),
  'laptop.printer': frame(156, 124, printer(false)),
  'laptop.printer-on': frame(156, 124, printer(true)),
  'laptop.hum': frame(190, 60, line('M20 20L8 12M14 40H2M170 20L182 12M176 40H188', { stroke: c.brick })),
  'laptop.shelf': frame(
    230,
    40,
    rect(4, 4, 222, 14, c.wood, 3),
    line('M40 18L52 36V18M190 18L178 36V18', thin),
  ),
  'laptop.cat-asleep': frame(
    130,
    62,
    shape('M8 58C0 30 30 18 62 20C98 18 124 30 122 58Z', c.ink),
    shape('M8 58C0 30 30 18 62 20C98 18 124 30 122 58Z', '#5b5470'),
    shape('M78 58C74 42 84 32 84 16L98 26Q106 23 112 26L124 18C124 34 132 46 126 58Z', '#5b5470'),
    line('M94 42q4 4 8 0M108 42q4 4 8 0M101 50h6', { ...thin, stroke: c.paper }),
    line('M10 56Q40 64 70 52', thin),
  ),
  'laptop.cat-up': frame(
    130,
    104,
    line('M24 92L30 70M44 96V74M84 96V72M102 92L96 70', { 'stroke-width': 15 }),
    line('M24 92L30 70M44 96V74M84 96V72M102 92L96 70', { 'stroke-width': 8, stroke: '#5b5470' }),
    line('M20 62C4 50 8 24 16 8', { 'stroke-width': 19 }),
    line('M20 62C4 50 8 24 16 8', { 'stroke-width': 12, stroke: '#5b5470' }),
    shape('M14 76L16 58L24 48L30 34L40 40L48 26L56 36L66 26L72 38L84 34C104 40 108 60 100 78Z', '#5b5470'),
    shape(
      'M74 60C70 40 78 26 78 8L92 20Q100 16 108 20L122 8C122 28 128 44 122 60C112 72 84 72 74 60Z',
      '#5b5470',
    ),
    circle(91, 40, 9, c.yellow, thin),
    circle(110, 40, 9, c.yellow, thin),
    dot(92, 40, 3),
    dot(109, 40, 3),
    ellipse(101, 57, 4, 5, c.coral, fine),
  ),
  'laptop.desk': frame(
    330,
    30,
    patch(-4, 6, 338, 30, desk),
    line('M-4 6H334'),
    line('M40 20H120M210 17H290', { ...fine, stroke: c.wood }),
  ),
  'laptop.desk-front': frame(
    330,
    70,
    patch(-4, 4, 338, 70, c.wood),
    line('M-4 4H334M-4 24H334'),
    shape('M100 40H230V80H100Z', '#c78f58', thin),
    circle(165, 58, 6, c.yellow, thin),
  ),
  // a cutting mat: where pieces lie
  'laptop.mat': frame(
    240,
    160,
    shape('M250 6H20Q6 6 6 20V140Q6 154 20 154H250Z', mat),
    line('M250 15H26Q15 15 15 26V134Q15 145 26 145H250', { 'stroke-width': 2, stroke: c.moss }),
    line(times(6, (i) => `M${36 + i * 40} 15V145`) + times(3, (i) => `M15 ${47 + i * 33}H250`), {
      'stroke-width': 2,
      stroke: '#dcebcc',
    }),
  ),
  'laptop.mat-middle': frame(
    200,
    160,
    patch(-4, 6, 208, 148, mat),
    line('M-4 6H204M-4 154H204'),
    line('M-4 15H204M-4 145H204', { 'stroke-width': 2, stroke: c.moss }),
    line(times(5, (i) => `M${20 + i * 40} 15V145`) + times(3, (i) => `M-4 ${47 + i * 33}H204`), {
      'stroke-width': 2,
      stroke: '#dcebcc',
    }),
  ),
};
