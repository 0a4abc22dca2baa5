/** The river with its bridges, boats and quays, and what stands along it. */
import * as c from './palette.mjs';
import { cargoBike } from './bike.mjs';
import { circle, dot, ellipse, fill, frame, line, move, rect, shape } from './pen.mjs';
import { flower } from './plants.mjs';

const thin = { 'stroke-width': 3 };
const fine = { 'stroke-width': 2.5 };
const path = '#f3ddae';

const wave = (x, y) => `M${x} ${y}q7 -7 14 0t14 0`;

export const hubRiver = {
  'fill.grass': fill(c.grass),
  'fill.path': fill(path),
  'hub.river': frame(
    640,
    440,
    // promenade, quay, water
    shape(
      'M286 0C300 60 250 120 176 220C120 300 60 380 20 446H640C610 360 540 280 470 210C400 140 372 60 374 0Z',
      path,
      thin,
    ),
    shape(
      'M300 0C312 60 272 130 214 220C164 300 124 370 98 446H568C536 360 486 280 434 210C384 140 356 60 358 0Z',
      c.stone,
      thin,
    ),
    shape(
      'M310 0C322 64 288 134 236 222C190 304 150 374 126 446H540C508 360 462 284 416 214C374 146 346 64 348 0Z',
      c.river,
    ),
    line(
      'M282 120h12M224 224l16 3M176 310l20 4M380 128h-12M438 222l-14 3M484 300l-20 4M530 382l-26 4M140 388l24 5',
      fine,
    ),
    line(
      [
        [314, 70],
        [306, 140],
        [346, 176],
        [280, 232],
        [352, 262],
        [250, 318],
        [392, 330],
        [310, 360],
        [210, 398],
        [430, 404],
      ]
        .map(([x, y]) => wave(x, y))
        .join(''),
      { ...thin, stroke: c.white },
    ),
    line('M322 104q6 -5 12 0M330 214q6 -5 12 0M420 372q6 -5 12 0M256 274q6 -5 12 0', {
      ...thin,
      stroke: c.deep,
    }),
  ),
  // where the river comes from, far off
  'hub.far-bridge': frame(
    190,
    62,
    shape('M2 58C2 40 20 34 32 42C40 30 58 34 58 46L56 60H4Z', c.pine, thin),
    shape('M188 58C188 40 170 34 158 42C150 30 132 34 132 46L134 60H186Z', c.leaf, thin),
    shape('M26 60V36Q95 4 164 36V60H140Q134 32 95 32T50 60Z', c.stone, thin),
    line('M22 34Q95 0 168 34', thin),
    line('M60 26V34M95 17V32M130 26V34', fine),
  ),
  'hub.bridge': frame(
    440,
    176,
    // back rail
    line('M14 88Q220 -24 426 88', thin),
    line('M60 66V96M110 45V74M165 33V60M220 30V56M275 33V60M330 45V74M380 66V96', thin),
    shape('M4 150Q220 22 436 150V174H404Q220 70 36 174H4Z', c.orange),
    line('M20 152Q220 38 420 152', { ...fine, stroke: '#fff' }),
    line(
      'M70 120L64 150M122 96L116 124M174 82L172 110M220 78V106M266 82L268 110M318 96L324 124M370 120L376 150',
      fine,
    ),
  ),
  'hub.bridge-rail': frame(
    452,
    160,
    line('M18 90Q226 -28 434 90', { 'stroke-width': 6 }),
    line('M18 112Q226 -6 434 112', thin),
    ...[
      [26, 84, 148],
      [70, 64, 120],
      [122, 46, 98],
      [174, 36, 84],
      [226, 33, 80],
      [278, 36, 84],
      [330, 46, 98],
      [382, 64, 120],
      [426, 84, 148],
    ].map(([x, a, b]) => line(`M${x} ${a}V${b}`, { 'stroke-width': 4.5 })),
    rect(8, 78, 24, 80, c.stone, 3),
    rect(420, 78, 24, 80, c.stone, 3),
    rect(3, 70, 34, 14, c.paper, 3),
    rect(415, 70, 34, 14, c.paper, 3),
    flower(20, 66, c.coral, 12),
    flower(432, 66, c.yellow, 12),
  ),
  'hub.barge': frame(
    210,
    100,
    rect(112, 26, 64, 34, c.paper, 3),
    rect(106, 18, 76, 10, c.coral, 3),
    circle(128, 43, 7, c.river, thin),
    circle(152, 43, 7, c.river, thin),
    shape('M4 52H206Q200 94 176 96H34Q10 92 4 52Z', c.navy),
    line('M10 70H202', { stroke: c.paper, 'stroke-width': 5 }),
    rect(26, 36, 26, 16, c.wood, 2, thin),
    flower(32, 32, c.coral, 9),
    flower(46, 32, c.yellow, 9),
    rect(62, 40, 34, 12, c.leaf, 2, thin),
    line('M192 52V10', thin),
    shape('M192 10L168 17L192 26Z', c.yellow, thin),
  ),
  'hub.rowboat': frame(
    116,
    52,
    line('M30 14L6 40M84 10L110 36', thin),
    shape('M8 18H108Q100 46 84 46H32Q14 44 8 18Z', c.orange),
    line('M14 28H102', thin),
    rect(44, 12, 28, 8, c.wood, 2, thin),
  ),
  'hub.lamp': frame(
    64,
    168,
    line('M32 164V40', { 'stroke-width': 6 }),
    shape('M22 166H42L38 150H26Z', c.ink),
    shape('M18 40H46L40 14H24Z', c.yellow),
    shape('M20 14H44L38 4H26Z', c.ink),
    line('M14 42H50', { 'stroke-width': 5 }),
    line('M32 60H44Q52 60 50 70', thin),
    shape('M42 70H58L55 84H45Z', c.pine, fine),
    flower(46, 70, c.coral, 8),
    flower(56, 72, c.yellow, 7),
  ),
  'hub.laundry': frame(
    200,
    76,
    line('M4 8Q100 28 196 8', thin),
    shape('M24 14L54 18V50H24Z', c.white, thin),
    shape('M66 20L78 20L84 26L90 21L102 21L108 32L100 36V58H70V36L60 32Z', c.coral, thin),
    shape('M118 21H144L146 60H134L131 36L128 60H116Z', c.blue, thin),
    shape('M158 18L182 13V40Q170 52 158 44Z', c.yellow, thin),
  ),
  'hub.bench': frame(
    128,
    76,
    line('M20 74V34M108 74V34', { 'stroke-width': 6 }),
    rect(8, 8, 112, 12, c.wood, 3, thin),
    rect(8, 24, 112, 12, c.wood, 3, thin),
    rect(2, 44, 124, 12, c.wood, 3),
  ),
  'hub.bike': frame(214, 116, move(2, 2, cargoBike(c.leaf))),
  // the edge of the terrace we stand on, with its railing: water shows between the bars
  'hub.railing': frame(
    260,
    96,
    shape('M-8 70H268V90H-8Z', c.stone),
    line('M60 70V90M150 70V90M226 70V90', fine),
    line('M-4 14H264', { 'stroke-width': 6 }),
    line('M-4 58H264', thin),
    line(Array.from({ length: 10 }, (_, i) => `M${13 + i * 26} 14V58`).join(''), { 'stroke-width': 2.5 }),
    line('M0 8V70M130 8V70M260 8V70', { 'stroke-width': 7 }),
    dot(130, 8, 6),
  ),
  'hub.step': frame(120, 30, ellipse(60, 15, 57, 12, path, thin)),
  'hub.cobbles': frame(
    180,
    50,
    line('M10 20q10 -10 20 0M60 36q10 -10 20 0M96 14q10 -10 20 0M136 34q10 -10 20 0M30 44q10 -10 20 0', {
      ...thin,
      stroke: '#d9bd83',
    }),
  ),
};
