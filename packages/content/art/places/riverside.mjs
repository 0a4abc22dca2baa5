/** The bench by the river at the end of the day: long grass, a willow, a plaid. Parts only; the scene places them. */
import * as c from '../palette.mjs';
import { circle, dot, ellipse, fill, frame, group, line, patch, rect, shape, times, turn } from '../pen.mjs';
import { flower } from '../plants.mjs';

const thin = { 'stroke-width': 3 };
const fine = { 'stroke-width': 2.5 };
const plum = '#8a749e';
const meadow = '#8cb27c';
const tall = '#6f9a6b';

const blade = (x, height, lean, colour) =>
  shape(
    `M${x - 7} 130Q${x - 4} ${130 - height * 0.6} ${x + lean} ${130 - height}Q${x + 6} ${130 - height * 0.5} ${x + 7} 130Z`,
    colour,
    fine,
  );

const twig = (x, y, length, lean) => {
  const leaves = Math.floor(length / 26);
  return (
    line(`M${x} ${y}q${lean} ${length * 0.5} ${lean * 0.6} ${length}`, { ...thin, stroke: c.pine }) +
    times(leaves, (i) => {
      const t = (i + 1) / leaves;
      const [px, py] = [x + lean * t * (1.4 - 0.8 * t), y + length * t];
      return turn(
        i % 2 ? 35 : -35,
        Math.round(px),
        Math.round(py),
        ellipse(px, py + 9, 5, 12, i % 3 ? c.leaf : c.moss, fine),
      );
    })
  );
};

export const riverside = {
  'fill.dusk-meadow': fill(meadow),
  'riverside.willow': frame(
    330,
    300,
    ...[
      [16, 190, 10],
      [50, 250, -12],
      [84, 160, 14],
      [116, 220, -8],
      [150, 130, 10],
      [180, 176, -12],
      [214, 110, 8],
      [246, 140, 12],
      [280, 84, -8],
      [308, 100, 8],
    ].map(([x, length, lean]) => twig(x, -8, length, lean)),
  ),
  'riverside.trunk': frame(
    170,
    420,
    shape(
      'M50 424Q66 300 50 200Q40 90 -4 -6H96Q90 60 108 110L174 20L178 44L118 150Q112 300 134 424Z',
      c.bark,
    ),
    line('M76 60Q96 170 88 290M66 300Q74 350 66 400M104 220Q108 290 112 340', { ...thin, stroke: '#8a5a38' }),
    // J + N
    shape('M72 214C58 204 62 190 72 196C82 190 88 204 72 214Z', c.rose, fine),
  ),
  'riverside.halo': frame(150, 150, circle(75, 75, 70, '#fbe3a6', { stroke: 'none' })),
  'riverside.bench': frame(
    560,
    190,
    line('M40 190V30Q40 8 22 12M520 190V30Q520 8 538 12', { 'stroke-width': 11 }),
    rect(14, 26, 532, 34, c.wood, 7),
    rect(14, 76, 532, 34, c.wood, 7),
    rect(14, 126, 532, 34, c.wood, 7),
    line('M70 42H150M300 44H420M120 92H240M380 94H460M60 142H110M260 144H360', { ...fine, stroke: c.bark }),
    // two letters and a bridge, from long ago
    line('M470 34q14 -10 28 0M476 34V50M492 34V50', { 'stroke-width': 2.5, stroke: c.bark }),
    dot(40, 42, 4),
    dot(520, 42, 4),
    dot(40, 92, 4),
    dot(520, 92, 4),
  ),
  // evenings by the water are fresh
  'riverside.plaid': frame(
    560,
    130,
    shape('M10 30Q80 2 150 20Q220 36 280 18Q350 0 420 20Q500 36 550 18V132H10Z', c.coral),
    `<clipPath id="plaid"><path d="M10 30Q80 2 150 20Q220 36 280 18Q350 0 420 20Q500 36 550 18V132H10Z"/></clipPath>`,
    group(
      times(7, (i) => patch(34 + i * 78, 0, 26, 140, '#d56b5c')) +
        patch(0, 46, 560, 20, '#d56b5c') +
        patch(0, 96, 560, 20, '#d56b5c') +
        line(times(7, (i) => `M${78 + i * 78} 0V140`) + 'M0 82H560', { ...thin, stroke: c.yellow }),
      { 'clip-path': 'url(#plaid)' },
    ),
    shape('M10 30Q80 2 150 20Q220 36 280 18Q350 0 420 20Q500 36 550 18V132H10Z', 'none'),
  ),
  'riverside.grass': frame(
    320,
    132,
    ...[
      [14, 74, -8, tall],
      [44, 96, 10, meadow],
      [70, 66, -10, tall],
      [104, 88, 8, meadow],
      [134, 62, 10, tall],
      [160, 100, -10, meadow],
      [196, 72, 8, tall],
      [226, 92, -6, meadow],
      [252, 64, 10, tall],
      [282, 86, -8, meadow],
      [308, 70, 8, tall],
    ].map(([x, h, lean, k]) => blade(x, h, lean, k)),
    patch(-4, 112, 328, 30, meadow),
    ...[
      [30, 60, c.white],
      [118, 44, c.coral],
      [178, 62, c.yellow],
      [238, 46, c.white],
      [298, 62, c.coral],
    ].map(
      ([x, y, k]) =>
        line(`M${x} ${y}Q${x + 4} 100 ${x} 128`, { ...thin, stroke: '#4f7d57' }) + flower(x, y, k, 13),
    ),
  ),
  'riverside.fries': frame(
    80,
    104,
    ...[
      [20, 26, -14],
      [30, 14, -6],
      [40, 20, 2],
      [50, 10, 6],
      [58, 24, 14],
      [36, 30, -4],
      [46, 32, 4],
    ].map(([x, y, a]) => turn(a, x, y + 20, rect(x - 5, y, 10, 44, c.yellow, 2, fine))),
    shape('M10 46Q40 62 70 46L46 100Q40 104 34 100Z', c.white),
    line('M22 66L56 70M30 82L50 84', { 'stroke-width': 5, stroke: c.coral }),
    shape('M44 30C52 22 64 28 60 38C58 46 46 46 44 40Z', c.paper, fine),
  ),
  'riverside.thermos': frame(
    58,
    110,
    shape('M14 34H44V98Q44 106 36 106H22Q14 106 14 98Z', c.deep),
    shape('M12 34Q14 24 29 24T46 34V40H12Z', c.slate, thin),
    rect(18, 6, 22, 18, c.coral, 4, thin),
    line('M22 52V92', { stroke: c.white }),
  ),
  'riverside.fireflies': frame(
    220,
    130,
    ...[
      [20, 96],
      [58, 40],
      [96, 84],
      [132, 22],
      [160, 104],
      [198, 56],
    ].map(
      ([x, y], i) =>
        circle(x, y, 12 - (i % 3) * 2, '#fdf3b8', { stroke: 'none' }) +
        circle(x, y, 5, c.yellow, { 'stroke-width': 2 }),
    ),
  ),
  // asleep, one ear on duty
  'riverside.cat': frame(
    120,
    62,
    shape('M12 56C2 30 34 14 66 20C98 22 116 40 108 56Z', c.orange),
    line('M104 50C122 44 112 24 96 36', { 'stroke-width': 9 }),
    line('M104 50C122 44 112 24 96 36', { stroke: c.orange, 'stroke-width': 4 }),
    shape('M6 40L6 18L18 26H32L46 16L44 40Q40 54 24 54Q10 52 6 40Z', c.orange),
    line('M13 38q4 4 8 0M29 38q4 4 8 0M23 45q2 3 4 0', { 'stroke-width': 2.5 }),
    line('M62 26q8 -4 16 0M70 36q8 -4 16 0', { ...fine, stroke: c.brick }),
  ),
  'riverside.heron': frame(
    110,
    190,
    line('M52 130V186M64 128V186M44 186H58M60 186H74', thin),
    shape('M20 130C10 100 40 84 66 90C84 94 96 110 106 124C84 122 60 146 20 130Z', c.slate, thin),
    line('M40 100C24 70 56 60 44 30', { 'stroke-width': 15 }),
    line('M40 100C24 70 56 60 44 30', { 'stroke-width': 9, stroke: c.white }),
    shape('M34 26C36 12 56 12 58 26C56 34 40 36 34 26Z', c.white, thin),
    shape('M36 26L4 34L36 34Z', c.orange, thin),
    line('M48 18Q66 14 76 24', thin),
    dot(44, 24, 2.6),
    line('M50 108Q70 104 84 116', { ...thin, stroke: plum }),
  ),
};
