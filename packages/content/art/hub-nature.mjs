/** What grows, flies and floats around the two banks: hills, sky, trees, flowers, animals. */
import * as c from './palette.mjs';
import { circle, dot, frame, line, mirror, move, rect, shape, turn } from './pen.mjs';
import { bush, flower, poplar, roundTree } from './plants.mjs';

const thin = { 'stroke-width': 3 };
const fine = { 'stroke-width': 2.5 };

const cloud = (w, h) =>
  shape(
    `M${w * 0.1} ${h - 3}C${-w * 0.02} ${h - 3} ${w * 0.0} ${h * 0.56} ${w * 0.16} ${h * 0.58}C${w * 0.16} ${h * 0.2} ${w * 0.44} ${h * 0.06} ${w * 0.52} ${h * 0.36}C${w * 0.64} ${h * 0.2} ${w * 0.82} ${h * 0.32} ${w * 0.8} ${h * 0.58}C${w * 1.0} ${h * 0.54} ${w * 1.02} ${h - 3} ${w * 0.88} ${h - 3}Z`,
    c.white,
  );

const tulip = (x, y, height, colour) =>
  line(`M${x} ${y}V${y - height}`, { stroke: c.pine, 'stroke-width': 4 }) +
  shape(
    `M${x} ${y - 4}Q${x + 14} ${y - 10} ${x + 15} ${y - height * 0.6}Q${x + 4} ${y - height * 0.5} ${x} ${y - 4}Z`,
    c.leaf,
    fine,
  ) +
  shape(
    `M${x - 10} ${y - height - 14}L${x - 4} ${y - height - 7}L${x} ${y - height - 16}L${x + 4} ${y - height - 7}L${x + 10} ${y - height - 14}Q${x + 12} ${y - height + 6} ${x} ${y - height + 6}Q${x - 12} ${y - height + 6} ${x - 10} ${y - height - 14}Z`,
    colour,
    fine,
  );

const duck = (x, y, colour, flip) => {
  const drawn =
    shape(
      'M2 14C6 26 30 26 34 12C26 14 22 12 20 8C22 0 12 -4 8 2C6 4 6 6 2 7Q6 10 8 9Q8 12 2 14Z',
      colour,
      fine,
    ) +
    dot(12, 2, 1.6) +
    line('M18 16Q24 18 27 14', { 'stroke-width': 2 });
  return move(x, y, flip ? mirror(18, drawn) : drawn);
};

export const hubNature = {
  'hub.hill-left': frame(
    460,
    130,
    shape('M-10 140V70C60 10 150 0 230 40C300 74 380 96 470 92V140Z', '#cfe3ad'),
    line('M60 62q14 -10 28 0M150 46q14 -10 28 0M250 86q14 -10 28 0', { ...thin, stroke: c.moss }),
  ),
  'hub.hill-right': frame(
    460,
    150,
    shape('M-10 160V112C60 116 130 70 220 40C310 12 400 40 470 70V160Z', '#c3dca0'),
    line('M200 74q14 -10 28 0M300 60q14 -10 28 0M120 112q14 -10 28 0', { ...thin, stroke: c.moss }),
  ),
  // the slag heaps of the mining country, far away
  'hub.heap': frame(
    250,
    110,
    shape('M4 110L76 26Q90 12 106 28L140 66L160 44Q172 34 184 48L246 110Z', c.slate),
    line('M76 26L64 80M106 28L112 70M172 42L168 84', { ...thin, stroke: '#8592ad' }),
  ),
  'hub.meadow': frame(
    330,
    60,
    shape('M-10 70V22Q60 -4 140 16T340 14V70Z', c.grass),
    line('M50 34q5 -6 10 0M190 40q5 -6 10 0M270 32q5 -6 10 0', { ...thin, stroke: c.moss }),
  ),
  'hub.sun': frame(
    150,
    150,
    circle(75, 75, 44, c.yellow),
    line('M75 6V20M75 130V144M6 75H20M130 75H144M26 26L36 36M114 114L124 124M124 26L114 36M36 114L26 124', {
      'stroke-width': 5,
      stroke: c.orange,
    }),
  ),
  'hub.cloud-big': frame(190, 84, cloud(190, 84)),
  'hub.cloud': frame(120, 54, cloud(120, 54)),
  'hub.birds': frame(
    90,
    44,
    line('M6 24Q16 12 24 24Q32 12 42 22M50 36Q58 26 64 36Q70 26 78 34M56 12Q62 4 68 12Q74 4 80 10', thin),
  ),
  'hub.kite': frame(
    110,
    150,
    line('M46 70C60 96 30 110 50 146', fine),
    shape('M30 6L78 24L52 76L10 40Z', c.coral),
    shape('M30 6L78 24L44 32Z', c.yellow, thin),
    line('M30 6L52 76M10 40L78 24', thin),
    shape('M44 92L58 86L54 100ZM42 118L30 112L32 126Z', c.blue, fine),
  ),
  'hub.balloon': frame(
    96,
    140,
    shape('M8 48C8 -4 88 -4 88 48C88 74 62 88 58 104H38C34 88 8 74 8 48Z', c.coral),
    shape('M34 12C22 36 28 74 40 104H56C68 74 74 36 62 12Q48 6 34 12Z', c.yellow, thin),
    line('M40 104L42 116M56 104L54 116', fine),
    rect(38, 116, 20, 18, c.wood, 3, thin),
  ),
  'hub.tree': frame(130, 176, roundTree(130, 174, c.leaf)),
  'hub.tree-light': frame(112, 150, roundTree(112, 148, c.moss)),
  'hub.poplar': frame(54, 190, poplar(54, 188, c.pine)),
  'hub.bush': frame(110, 60, bush(110, 60, c.leaf)),
  'hub.bush-bloom': frame(
    120,
    66,
    bush(120, 66, c.pine),
    ...[
      [30, 44, c.coral],
      [58, 24, c.yellow],
      [86, 40, c.white],
      [60, 52, c.coral],
    ].map(([x, y, k]) => flower(x, y, k, 9)),
  ),
  'hub.tulips': frame(
    150,
    92,
    ...[
      [20, 48, c.coral],
      [48, 60, c.yellow],
      [74, 44, c.white],
      [100, 62, c.coral],
      [128, 50, c.orange],
    ].map(([x, h, k]) => tulip(x, 90, h, k)),
  ),
  'hub.reeds': frame(
    90,
    96,
    line('M20 94Q18 50 10 24M36 94Q38 40 34 12M54 94Q54 50 62 20M70 94Q72 60 82 40', {
      stroke: c.pine,
      'stroke-width': 5,
    }),
    ...[
      [10, 24, -8],
      [34, 12, 0],
      [62, 20, 8],
    ].map(([x, y, a]) => turn(a, x, y, rect(x - 5, y - 8, 10, 26, c.bark, 5, thin))),
  ),
  'hub.flowers': frame(
    110,
    40,
    ...[
      [16, 26, c.coral],
      [40, 16, c.white],
      [62, 28, c.yellow],
      [90, 20, c.coral],
    ].map(([x, y, k]) => line(`M${x} ${y}V38`, { ...thin, stroke: c.pine }) + flower(x, y, k, 11)),
  ),
  'hub.ducks': frame(96, 46, duck(6, 8, c.white), duck(46, 20, c.yellow), duck(72, 24, c.yellow)),
  'hub.cat': frame(
    70,
    62,
    line('M56 52Q70 44 62 28', { 'stroke-width': 9 }),
    line('M56 52Q70 44 62 28', { stroke: c.orange, 'stroke-width': 4 }),
    shape('M14 58Q12 34 30 34Q58 36 58 58Z', c.orange),
    shape('M8 22L10 4L20 12H30L40 4L42 22Q44 38 25 38Q6 38 8 22Z', c.orange),
    dot(19, 22, 2.4),
    dot(31, 22, 2.4),
    line('M22 28Q25 31 28 28', { 'stroke-width': 2 }),
    line('M44 44q6 2 10 0M46 52q6 2 9 0', { 'stroke-width': 2.5, stroke: c.brick }),
  ),
  'hub.dog': frame(
    96,
    70,
    line('M14 34Q2 26 6 14', { 'stroke-width': 5 }),
    shape('M14 30Q40 22 60 30L66 38V66H56V50H30L28 66H18Z', c.paper),
    shape('M30 28Q44 24 52 30Q48 42 36 40Z', c.bark, thin),
    shape('M56 34C50 16 66 8 78 14Q92 18 92 28Q90 34 80 34L72 42Z', c.paper),
    shape('M60 12Q50 14 52 32Q60 34 64 22Z', c.bark, thin),
    dot(76, 21, 2.4),
    dot(91, 25, 3.6),
    line('M60 38L70 42', { stroke: c.brick, 'stroke-width': 4 }),
  ),
};
