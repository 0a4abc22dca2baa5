/** What the last jobs add to the hub: a terrace that talks again, what the meeting decided, lanterns after the storm. */
import * as c from './palette.mjs';
import { circle, dot, ellipse, fill, frame, line, move, patch, rect, shape, times } from './pen.mjs';

const thin = { 'stroke-width': 3 };
const fine = { 'stroke-width': 2.5 };
const colours = [c.coral, c.yellow, c.leaf, c.orange, c.blue, c.rose];

/** A café chair, its seat on y. */
const chair = (x, y) =>
  line(`M${x} ${y - 30}V${y + 26}M${x} ${y}H${x + 28}V${y + 26}`, { 'stroke-width': 9 }) +
  line(`M${x} ${y - 30}V${y + 26}M${x} ${y}H${x + 28}V${y + 26}`, { 'stroke-width': 4, stroke: c.wood });

/** A paper lantern hanging from x, y. */
const lantern = (x, y, colour) =>
  move(
    x,
    y,
    circle(0, 20, 22, '#fff1bd', { stroke: 'none' }) +
      line('M0 0V6', fine) +
      ellipse(0, 20, 14, 15, colour, fine) +
      line('M-12 14Q0 18 12 14M-13 24Q0 28 13 24', { 'stroke-width': 2 }),
  );

/** Something to eat on a long table, standing at x, y. */
const dish = (x, y, i) =>
  [
    ellipse(x, y, 15, 5, c.river, fine) + circle(x, y - 7, 7, c.orange, fine),
    shape(`M${x - 6} ${y + 3}V${y - 16}H${x + 6}V${y + 3}Z`, c.yellow, fine),
    shape(`M${x - 15} ${y + 3}Q${x} ${y - 26} ${x + 15} ${y + 3}Z`, c.wood, fine),
    circle(x - 5, y - 4, 7, c.brick, fine) + circle(x + 6, y - 4, 7, c.leaf, fine),
  ][i % 4];

export const hubJobsB = {
  'fill.hub-evening': fill('#fbc9a0'),
  'fill.hub-dusk': {
    ...fill('#46317f'),
    body: rect(-1, -1, 18, 18, '#46317f', 0, { stroke: 'none', 'fill-opacity': 0.1 }),
  },
  // over the café, size of size: full again, up to the windows
  'hub.cafe-full': frame(
    196,
    240,
    ...[
      [40, '#d9a074', '#6b4334'],
      [83, '#fad7bb', '#e7c46a'],
      [126, '#9c5f3e', '#2b2130'],
    ].map(([x, skin, hair]) => {
      const middle = x + 15;
      return (
        rect(x, 100, 30, 34, c.yellow, 2, thin) +
        shape(`M${middle - 13} 134Q${middle - 12} 121 ${middle} 121T${middle + 13} 134Z`, c.coral, fine) +
        circle(middle, 115, 8.5, skin, fine) +
        shape(
          `M${middle - 9} 115Q${middle - 9} 104 ${middle} 104T${middle + 9} 113Q${middle} 108 ${middle - 9} 115Z`,
          hair,
          fine,
        )
      );
    }),
    // somebody waves
    line('M112 126L124 104', { 'stroke-width': 8 }),
    line('M112 126L124 104', { 'stroke-width': 3.5, stroke: '#fad7bb' }),
    rect(30, 176, 78, 50, c.yellow, 3, thin),
    line('M69 176V226', fine),
    circle(50, 206, 9, '#b9784c', fine),
    circle(88, 206, 9, '#f4c8a4', fine),
    shape('M36 226Q38 214 50 214T64 226ZM74 226Q76 214 88 214T102 226Z', c.leaf, fine),
  ),
  // the terrace of the café, with room for everybody
  'hub.terrace': frame(
    190,
    176,
    chair(18, 126),
    line('M96 40V168', { 'stroke-width': 6 }),
    shape('M8 70C20 22 62 8 96 6C130 8 172 22 184 70L150 62L120 70L96 62L72 70L42 62Z', c.coral, thin),
    shape('M42 62C48 28 72 10 96 6C120 10 144 28 150 62L120 70L96 62L72 70Z', c.paper, thin),
    line('M96 6V62', fine),
    dot(96, 5, 4),
    ellipse(96, 122, 42, 10, c.yellow, thin),
    line('M72 170H120', { 'stroke-width': 7 }),
    shape('M74 118V106H88V118Z', c.white, fine),
    shape('M104 118L102 100H114L112 118Z', c.orange, fine),
  ),
  'hub.chatter': frame(
    140,
    84,
    shape('M8 22Q8 8 22 8H62Q76 8 76 22V34Q76 48 62 48H40L26 62V48H22Q8 48 8 34Z', c.white, thin),
    shape('M42 40C28 30 28 18 35 18Q40 18 42 24Q44 18 49 18C56 18 56 30 42 40Z', c.coral, fine),
    shape(
      'M82 40Q82 30 92 30H124Q134 30 134 40V52Q134 62 124 62H118V74L106 62H92Q82 62 82 52Z',
      c.leaf,
      thin,
    ),
    line('M96 46h.1M108 46h.1M120 46h.1', { 'stroke-width': 7, stroke: c.white }),
  ),
  // decided: music on the bridge
  'hub.bridge-stage': frame(
    220,
    170,
    line('M24 140V70Q110 -30 196 70V140', { 'stroke-width': 7 }),
    ...[
      [30, 56],
      [58, 30],
      [92, 17],
      [128, 17],
      [162, 30],
      [190, 56],
    ].map(([x, y]) => circle(x, y, 8, c.yellow, fine)),
    rect(40, 98, 30, 42, c.ink, 3),
    circle(55, 124, 9, c.slate, fine),
    line('M112 140V92', thin),
    ellipse(112, 88, 6, 8, c.slate, fine),
    shape('M142 140V116H178V140Z', c.coral, thin),
    ellipse(160, 116, 18, 5, c.paper, fine),
    shape('M8 140H212V152H8Z', c.wood),
    shape('M18 152H202V168H18Z', c.brick, thin),
  ),
  // decided: one table for all
  'hub.long-table': frame(
    320,
    90,
    line('M30 60V88M160 64V88M290 60V88', { 'stroke-width': 6 }),
    shape('M8 32H312L304 68H16Z', c.white),
    times(6, (i) => patch(40 + i * 46, 34, 14, 33, c.coral)),
    shape('M8 32H312L304 68H16Z', 'none'),
    times(8, (i) => dish(36 + i * 36, 28, i)),
  ),
  'hub.lanterns': frame(
    330,
    90,
    line('M4 6Q165 46 326 6', fine),
    times(6, (i) => {
      const t = (i + 0.5) / 6;
      return lantern(Math.round(4 + 322 * t), Math.round(6 + 80 * t * (1 - t)), colours[i]);
    }),
  ),
  'hub.moon': frame(
    110,
    110,
    circle(55, 55, 44, '#fdf0bd'),
    circle(42, 44, 8, '#f1dc9a', { stroke: 'none' }),
    circle(68, 68, 12, '#f1dc9a', { stroke: 'none' }),
  ),
  'hub.stars': frame(
    300,
    120,
    ...[
      [16, 34],
      [70, 12],
      [112, 70],
      [166, 24],
      [220, 90],
      [274, 40],
      [40, 104],
    ].map(([x, y], i) => circle(x, y, i % 3 ? 3 : 4.5, i % 2 ? c.white : c.yellow, { stroke: 'none' })),
  ),
};
