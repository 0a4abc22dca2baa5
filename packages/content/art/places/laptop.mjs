/** The office under the roof: a desk by a window, a laptop, a printer with a cat on it, a sheet to fill. Parts only. */
import * as c from '../palette.mjs';
import {
  circle,
  dot,
  ellipse,
  fill,
  flat,
  frame,
  group,
  line,
  move,
  patch,
  rect,
  shape,
  times,
  turn,
} from '../pen.mjs';
import { flower, pot } from '../plants.mjs';

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

/** A small finished poster: a sun, a bridge, two banks, lines of words. */
const poster = (w, h, sky) =>
  rect(6, 6, w, h, c.paper, 3) +
  rect(14, 14, w - 16, h * 0.58, sky, 2, thin) +
  circle(6 + w / 2, 14 + h * 0.2, w * 0.13, c.yellow, thin) +
  shape(`M14 ${h * 0.5}Q${w * 0.3} ${h * 0.38} ${w * 0.42} ${h * 0.66}H14Z`, c.leaf, thin) +
  shape(`M${w - 2} ${h * 0.5}Q${w * 0.76} ${h * 0.38} ${w * 0.64} ${h * 0.66}H${w - 2}Z`, c.grass, thin) +
  line(`M${w * 0.26} ${h * 0.55}Q${6 + w / 2} ${h * 0.3} ${w * 0.82} ${h * 0.55}`, {
    stroke: c.orange,
    'stroke-width': 7,
  }) +
  line(`M24 ${h * 0.77}H${w - 12}`, { stroke: c.brick, 'stroke-width': 8 }) +
  line(`M34 ${h * 0.9}H${w - 22}`, { stroke: c.navy, 'stroke-width': 5 });

const flags = (y, colours) =>
  line(`M20 ${y}Q126 ${y + 34} 232 ${y}`, thin) +
  colours
    .map((colour, i) => {
      const x = 36 + i * 36;
      const drop = Math.round(y + 15.5 - Math.abs(i - 2.5) ** 2 * 2.4);
      return shape(`M${x - 10} ${drop}h20l-10 19Z`, colour, fine);
    })
    .join('');

const bigPoster =
  patch(0, 0, 252, 336, c.paper) +
  rect(12, 12, 228, 200, c.river, 4, thin) +
  circle(126, 78, 34, c.yellow, thin) +
  flags(26, [c.coral, c.yellow, c.leaf, c.white, c.orange, c.blue]) +
  shape('M12 132Q50 96 88 132T100 176V212H12Z', c.leaf, thin) +
  shape('M240 128Q204 92 168 130T152 176V212H240Z', c.grass, thin) +
  shape('M28 128V96L48 76L68 96V128Z', c.coral, thin) +
  shape('M184 128V92H191V82H198V72H212V82H219V92H226V128Z', c.brick, thin) +
  shape('M58 176Q126 96 194 176L180 186Q126 126 72 186Z', c.orange, thin) +
  line('M70 198q8 -6 16 0t16 0t16 0t16 0t16 0t16 0', { ...thin, stroke: c.white }) +
  line('M40 236H212', { stroke: c.brick, 'stroke-width': 14 }) +
  line('M62 262H190M84 282H168', { stroke: c.navy, 'stroke-width': 7 }) +
  circle(38, 306, 16, c.coral, thin) +
  line('M38 298V310M31 304H45', fine) +
  rect(190, 290, 40, 32, c.leaf, 4, thin) +
  line('M198 312L222 300', thin) +
  line('M76 308H170', { stroke: c.orange, 'stroke-width': 8 });

export const laptop = {
  'fill.office-wall': fill(wall),
  'fill.office-sky': fill('#d8eef0'),
  'fill.office-desk': fill(desk),
  'fill.office-sheet': fill('#fffef8'),
  'fill.office-mat': fill(mat),
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
  'laptop.paper-clip': frame(
    34,
    60,
    line('M10 18V44Q10 54 18 54T26 44V14Q26 6 20 6T14 14V40', { ...thin, stroke: c.brick }),
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
  'laptop.poster': frame(
    120,
    154,
    poster(108, 142, c.river),
    ...[
      [12, 10],
      [108, 10],
    ].map(([x, y]) => turn(x < 50 ? -40 : 40, x, y, patch(x - 11, y - 5, 22, 10, c.yellow))),
  ),
  // the finished one, as large as the sheet on the easel
  'laptop.poster-big': { ...frame(252, 336, bigPoster), width: 202, height: 269, viewBox: '0 0 252 336' },
  'laptop.photos': frame(
    170,
    74,
    line('M2 6Q85 30 168 6', thin),
    ...[
      [14, 10, -4, c.river],
      [66, 18, 2, c.yellow],
      [118, 12, 7, c.rose],
    ].map(([x, y, a, colour]) =>
      turn(
        a,
        x + 18,
        y,
        rect(x, y, 38, 46, c.paper, 2, thin) +
          patch(x + 6, y + 6, 26, 26, colour) +
          rect(x + 15, y - 6, 8, 14, c.wood, 2, fine),
      ),
    ),
    circle(33, 32, 7, c.orange, fine),
    line('M78 44q7 -12 14 0', { ...fine, stroke: c.brick }),
    circle(137, 32, 5, c.bark, fine),
    circle(128, 40, 5, c.brick, fine),
  ),
  'laptop.poster-note': frame(
    84,
    84,
    turn(5, 42, 42, rect(10, 10, 62, 62, c.rose, 2, thin)),
    turn(5, 42, 42, line('M22 30H60M22 42H54M22 54H46', fine)),
    dot(42, 12, 5, c.navy),
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
  'laptop.mug': frame(
    58,
    66,
    line('M40 34Q56 32 54 44T40 52', { 'stroke-width': 5 }),
    shape('M8 26H42V56Q42 62 36 62H14Q8 62 8 56Z', c.leaf),
    line('M16 16q-4 -5 0 -9M28 18q-4 -6 0 -12', thin),
    circle(25, 44, 7, c.yellow, thin),
  ),
  'laptop.lamp': frame(
    150,
    200,
    line('M40 190L70 110L34 50', { 'stroke-width': 7 }),
    circle(70, 110, 7, c.yellow, thin),
    shape('M14 190H84V198H14Z', c.ink),
    shape('M24 54L60 20Q96 28 98 72Z', c.brick),
    shape('M52 68Q66 92 84 72Z', c.yellow, thin),
  ),
  'laptop.books': frame(
    240,
    300,
    rect(6, 6, 228, 290, c.wood, 4),
    patch(18, 18, 204, 266, '#c78f58'),
    line('M18 18H222V284H18ZM18 104H222M18 194H222', thin),
    ...[
      [24, 34, 20, 70, c.coral],
      [46, 28, 16, 76, c.blue],
      [64, 40, 24, 64, c.leaf],
      [90, 32, 18, 72, c.yellow],
      [30, 124, 24, 70, c.navy],
      [56, 132, 18, 62, c.orange],
      [130, 120, 20, 74, c.coral],
      [152, 128, 26, 66, c.paper],
      [180, 118, 18, 76, c.leaf],
      [26, 216, 90, 20, c.river],
      [30, 236, 92, 22, c.coral],
      [24, 258, 96, 26, c.yellow],
    ].map(([x, y, w, h, colour]) => rect(x, y, w, h, colour, 2, thin)),
    turn(12, 120, 104, rect(112, 38, 18, 66, c.brick, 2, thin)),
    move(168, 48, pot(c.coral)),
    move(84, 138, pot(c.navy)),
    circle(174, 248, 30, c.river, thin),
    shape('M156 236Q168 226 176 238Q172 250 160 250ZM182 252Q194 244 202 254Q192 270 184 264Z', c.leaf, fine),
    line('M174 278V284M160 284H190', thin),
  ),
  'laptop.plant': frame(
    130,
    170,
    group(
      line('M64 120C50 90 30 84 18 56M64 120C64 80 60 50 66 16M66 120C80 92 100 84 112 60', {
        stroke: c.pine,
      }) +
        [
          [18, 56, -40],
          [34, 80, -60],
          [66, 18, 0],
          [58, 52, -30],
          [72, 70, 30],
          [112, 60, 40],
          [94, 82, 60],
        ]
          .map(([x, y, a]) => turn(a, x, y, shape(`M${x} ${y + 8}q-16 -14 0 -34q16 20 0 34Z`, c.leaf, thin)))
          .join(''),
    ),
    shape('M30 112H100L92 164H38Z', c.yellow),
    line('M34 130H96', thin),
    flower(100, 112, c.coral, 10),
  ),
};
