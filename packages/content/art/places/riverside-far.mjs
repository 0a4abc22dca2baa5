/** What one sees from the bench: evening sky, water, the town with its lamps lit, the feast far off. Parts only. */
import { steps } from '../houses.mjs';
import * as c from '../palette.mjs';
import { circle, fill, frame, line, move, patch, rect, shape } from '../pen.mjs';

const thin = { 'stroke-width': 3 };
const fine = { 'stroke-width': 2.5 };
const plum = '#8a749e';
const lit = '#ffe9a3';
const meadow = '#8cb27c';
const tall = '#6f9a6b';

/** Windows with somebody at home. */
const windows = (spots) => spots.map(([x, y]) => rect(x, y, 9, 12, lit, 1, { 'stroke-width': 2 })).join('');

/** Small people at the feast, seen from far. */
const dancer = (x, y, colour, up) =>
  line(
    `M${x} ${y + 8}L${x - 8} ${y + (up ? -2 : 12)}M${x} ${y + 8}L${x + 8} ${y + (up ? 2 : -3)}M${x - 2} ${y + 18}L${x - 5} ${y + 28}M${x + 2} ${y + 18}L${x + 5} ${y + 28}`,
    fine,
  ) +
  rect(x - 5, y + 3, 10, 17, colour, 4, fine) +
  circle(x, y - 3, 5.5, ['#d9a074', '#f4c8a4', '#9c5f3e'][Math.abs(x) % 3], fine);

export const riversideFar = {
  'fill.dusk-river': fill('#93b8cf'),
  // the sky is lighter where the sun has gone
  'riverside.glow': frame(
    320,
    96,
    shape('M-6 100V22q40 -16 80 0t80 0t80 0t92 0V100Z', '#fbdfae', { stroke: 'none' }),
  ),
  'riverside.streak': frame(
    220,
    40,
    shape(
      'M10 20Q12 8 30 12Q40 -2 66 8Q96 2 110 14Q150 6 164 16H200Q212 18 208 26H26Q8 30 10 20Z',
      '#f2a58f',
      { stroke: 'none' },
    ),
  ),
  'riverside.sun': frame(
    170,
    96,
    circle(85, 92, 76, c.orange),
    line('M20 74H150M12 92H158', { stroke: '#fbdfae', 'stroke-width': 6 }),
  ),
  'riverside.hills': frame(
    520,
    120,
    shape('M-8 130V74Q90 8 190 50Q280 88 350 44Q430 0 528 74V130Z', '#b79fb5', thin),
    line('M60 60q14 -9 28 0M380 52q14 -9 28 0M220 78q14 -9 28 0', { ...thin, stroke: plum }),
  ),
  // both banks, with the lamps lit
  'riverside.town': frame(
    340,
    150,
    move(
      4,
      52,
      shape(`${steps(52, 30, 2, 3)}V110H0Z`, plum, thin) +
        windows([
          [12, 34],
          [30, 34],
          [12, 58],
        ]),
    ),
    move(
      60,
      70,
      shape('M0 90V26L34 0L68 26V90Z', '#9a83ac', thin) +
        windows([
          [14, 36],
          [44, 36],
          [30, 58],
        ]),
    ),
    move(
      132,
      30,
      shape('M0 130V40H8L20 4L32 40H40V130Z', '#7c678f', thin) +
        circle(20, 54, 8, lit, fine) +
        line('M20 50V54L23 57', { 'stroke-width': 2 }),
    ),
    move(
      176,
      60,
      shape(`${steps(60, 36, 4, 4)}V100H0Z`, '#9a83ac', thin) +
        windows([
          [14, 42],
          [36, 42],
          [36, 66],
          [25, 22],
        ]),
    ),
    move(
      240,
      78,
      shape('M-4 80V26L12 4H72L88 26V80Z', plum, thin) +
        windows([
          [14, 34],
          [38, 34],
          [62, 34],
        ]),
    ),
    shape(
      'M-6 156V134Q20 112 44 128Q60 108 86 128Q120 116 140 132Q190 112 216 130Q250 114 280 132Q310 118 346 134V156Z',
      tall,
      thin,
    ),
  ),
  'riverside.bank': frame(
    320,
    26,
    patch(-4, 2, 328, 40, tall),
    line('M-4 2H324', thin),
    line('M40 14q6 -7 12 0M150 18q6 -7 12 0M250 12q6 -7 12 0', { ...thin, stroke: meadow }),
  ),
  'riverside.bridge': frame(
    330,
    104,
    line('M20 52Q165 -18 310 52', thin),
    line('M50 38V66M96 20V50M140 11V40M190 11V40M234 20V50M280 38V66', fine),
    shape('M8 92Q165 4 322 92V102H298Q165 36 32 102H8Z', '#c9825a'),
    ...[
      [50, 32],
      [165, 4],
      [280, 32],
    ].map(([x, y]) => circle(x, y + 6, 7, lit, fine)),
    rect(2, 62, 20, 40, plum, 2, thin),
    rect(308, 62, 20, 40, plum, 2, thin),
  ),
  'riverside.party': frame(
    330,
    124,
    line('M14 60Q90 40 165 6Q240 40 316 60', thin),
    ...[
      [48, 52],
      [86, 38],
      [124, 22],
      [204, 22],
      [244, 38],
      [282, 52],
    ].map(([x, y], i) => circle(x, y + 6, 7, [c.yellow, c.coral, c.leaf][i % 3], fine)),
    dancer(80, 78, c.coral, true),
    dancer(104, 66, c.yellow),
    dancer(132, 58, c.leaf, true),
    dancer(160, 54, c.blue),
    dancer(188, 58, c.orange, true),
    dancer(214, 64, c.rose),
    dancer(244, 76, c.river, true),
  ),
  'riverside.ripples': frame(
    320,
    90,
    line('M24 16q8 -7 16 0t16 0M190 30q8 -7 16 0t16 0M96 60q8 -7 16 0t16 0M260 76q8 -7 16 0t16 0', {
      ...thin,
      stroke: '#c6dbe3',
    }),
    line('M120 14q6 -5 12 0M40 44q6 -5 12 0M270 48q6 -5 12 0M180 78q6 -5 12 0', {
      ...thin,
      stroke: '#7ba3bd',
    }),
  ),
  'riverside.gleam': frame(
    200,
    110,
    line('M50 10H150M70 26H132M40 42H96M112 44H160M64 60H140M84 76H112M60 94H98M116 96H130', {
      'stroke-width': 7,
      stroke: '#fbc98a',
    }),
    line('M84 18H120M76 52H104M96 68H126M92 86H108', { 'stroke-width': 5, stroke: lit }),
  ),
  'riverside.moon': frame(
    60,
    60,
    shape('M36 6C20 8 10 22 14 36C18 50 34 56 48 48C34 46 26 38 26 26C26 18 30 10 36 6Z', lit, thin),
  ),
  'riverside.stars': frame(
    200,
    90,
    ...[
      [14, 30],
      [60, 10],
      [104, 44],
      [150, 16],
      [188, 60],
      [40, 76],
    ].map(([x, y], i) =>
      shape(
        `M${x} ${y - 8}L${x + 2} ${y - 2}L${x + 8} ${y}L${x + 2} ${y + 2}L${x} ${y + 8}L${x - 2} ${y + 2}L${x - 8} ${y}L${x - 2} ${y - 2}Z`,
        i % 2 ? lit : c.white,
        { stroke: 'none' },
      ),
    ),
  ),
};
