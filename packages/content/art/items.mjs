/** The eighteen things to sort, each in an 88-unit square, to be told apart at the size of a thumb. */
import * as colour from './palette.mjs';
import { circle, dot, ellipse, frame, group, line, rect, shape, turn } from './pen.mjs';

const item = (...parts) => frame(88, 88, ...parts);
const thin = { 'stroke-width': 3 };

/** A biscuit or nut with its dimples. */
const peanut = (x, y, scale = 1) =>
  group(
    shape(
      'M-9 -16C1 -22 14 -14 11 -3C9 3 9 5 11 10C15 22 -2 28 -10 20C-17 12 -9 6 -11 0C-14 -7 -15 -13 -9 -16Z',
      colour.wood,
    ) + line('M-3 -9h.1M3 -2h.1M-2 8h.1M3 15h.1', { 'stroke-width': 3.4 }),
    { transform: `translate(${x} ${y}) scale(${scale})` },
  );

export const items = {
  milk: item(
    shape('M22 34L32 14H56L66 34V82H22Z', colour.white),
    shape('M22 34H66V46H22Z', colour.blue),
    line('M32 14L38 34M56 14L50 34', thin),
    rect(34, 6, 20, 9, colour.blue, 3),
    shape('M44 52C51 60 53 64 53 68A9 9 0 0 1 35 68C35 64 37 60 44 52Z', colour.river),
  ),
  yoghurt: item(
    shape('M18 34H70L63 80Q62 84 58 84H30Q26 84 25 80Z', colour.white),
    shape('M20.500 50C34 58 50 42 67.500 50L64.500 70C52 64 38 76 23.500 70Z', colour.coral),
    ellipse(44, 32, 29, 8, colour.slate),
    shape('M60 30C72 24 78 14 74 10C66 10 58 18 56 28Z', colour.slate),
    circle(37, 60, 4, colour.brick, thin),
    circle(50, 59, 4, colour.brick, thin),
  ),
  ham: item(
    shape('M8 50C6 26 30 10 54 14C76 18 86 38 78 56C70 74 44 80 26 74C14 70 9 62 8 50Z', colour.coral),
    shape('M17 50C16 33 34 20 53 23C69 26 77 40 71 53C65 67 44 71 30 66C22 63 18 58 17 50Z', colour.rose),
    circle(50, 42, 10, colour.paper),
    circle(50, 42, 4, colour.sand, thin),
    line('M28 46Q32 56 42 58M60 58Q64 54 65 48', thin),
  ),
  cheese: item(
    shape('M6 50L54 16Q78 22 82 46Z', colour.yellow),
    shape('M6 50L82 46V74L6 78Z', '#f9d64f'),
    ellipse(52, 34, 9, 5, colour.orange, thin),
    circle(24, 64, 6, colour.orange, thin),
    circle(50, 60, 8, colour.orange, thin),
    circle(70, 64, 4, colour.orange, thin),
    line('M6 50V78'),
  ),
  butter: item(
    shape('M4 62H84L78 76Q77 78 74 78H14Q11 78 10 76Z', colour.slate),
    shape('M16 40L28 26H74V50L64 62H16Z', colour.yellow),
    shape('M16 40L28 26H74L64 40Z', '#fff6b8'),
    line('M64 40V62'),
    shape('M28 40V62H44V40L55 26H39Z', colour.blue),
  ),
  rice: item(
    shape('M22 20C18 40 18 66 22 82H66C70 66 70 40 66 20Z', colour.paper),
    shape('M20 40H68V66H20Z', colour.leaf),
    shape('M22 20C16 12 28 6 34 12C38 4 50 4 54 12C60 6 72 12 66 20Z', colour.sand),
    line('M22 20H66', { 'stroke-width': 5, stroke: colour.brick }),
    ...[
      [32, 48],
      [44, 46],
      [56, 50],
      [38, 58],
      [50, 59],
    ].map(([x, y], i) => turn(i * 37, x, y, ellipse(x, y, 6, 3, colour.white, { 'stroke-width': 2.5 }))),
  ),
  pasta: item(
    shape('M26 24Q22 54 26 84H62Q66 54 62 24Z', colour.blue),
    shape('M30 34H58V60H30Z', colour.cream),
    line('M35 58V36M41 58V36M47 58V36M53 58V36', { stroke: colour.orange, 'stroke-width': 3 }),
    shape('M30 34H58V60H30Z', 'none'),
    shape('M26 24L18 8Q44 20 70 8L62 24Z', colour.navy),
    line('M34 72H54', thin),
  ),
  'tomato-cans': item(
    shape('M34 22V44Q34 50 60 50T86 44V22Z', colour.slate),
    shape('M34 27V41Q34 47 60 47T86 41V27', colour.coral),
    ellipse(60, 21, 26, 7, colour.stone),
    shape('M4 40V76Q4 84 34 84T64 76V40Z', colour.slate),
    shape('M4 47V70Q4 78 34 78T64 70V47Q64 55 34 55T4 47Z', colour.coral),
    ellipse(34, 39, 30, 8, colour.stone),
    circle(34, 66, 9, colour.brick, thin),
    line('M29 58Q34 64 39 58M34 57V61', { stroke: colour.pine, 'stroke-width': 3.5 }),
    ellipse(34, 39, 20, 4, 'none', thin),
  ),
  'peanut-biscuits': item(
    shape('M8 30L16 22L24 30L32 22L40 30L48 22L56 30L64 22L72 30L80 22V80H8Z', colour.orange),
    shape('M8 66H80V80H8Z', colour.brick),
    circle(34, 50, 15, colour.sand),
    line('M29 46h.1M38 44h.1M34 54h.1M41 53h.1', { 'stroke-width': 4.4 }),
    turn(24, 62, 46, peanut(62, 44, 0.8)),
  ),
  'nut-cake': item(
    ellipse(44, 68, 40, 12, colour.paper),
    shape('M10 44V62Q12 72 44 72T78 62V44Z', colour.bark),
    shape(
      'M8 42C8 28 80 28 80 42C80 50 76 48 74 54C72 58 68 56 66 50C62 48 60 60 54 60C50 60 50 52 44 52C38 52 38 62 32 60C28 58 28 50 22 52C14 58 8 50 8 42Z',
      colour.cream,
    ),
    ellipse(44, 40, 36, 11, colour.cream),
    turn(30, 30, 38, peanut(30, 38, 0.5)),
    turn(-70, 46, 34, peanut(46, 34, 0.5)),
    turn(80, 58, 42, peanut(58, 42, 0.5)),
  ),
  'chocolate-spread': item(
    shape('M20 30H68Q74 30 74 38V74Q74 84 64 84H24Q14 84 14 74V38Q14 30 20 30Z', colour.bark),
    shape('M14 46H74V72H14Z', colour.paper),
    rect(16, 12, 56, 18, colour.white, 5),
    line('M26 14V28M36 14V28M46 14V28M56 14V28', thin),
    circle(34, 59, 8, colour.bark, thin),
    circle(46, 61, 8, colour.wood, thin),
    shape('M50 56Q58 46 66 54Q60 64 50 56Z', colour.leaf, thin),
  ),
  apples: item(
    shape('M44 30C60 18 82 30 78 52C75 70 64 78 56 74Q44 70 44 70Z', colour.leaf),
    line('M62 26C60 18 64 12 70 10'),
    shape(
      'M40 40C26 28 4 38 8 60C11 78 24 86 32 82Q40 78 46 82C56 86 68 76 70 60C72 40 52 30 40 40Z',
      colour.brick,
    ),
    line('M40 42C40 32 36 24 30 20'),
    shape('M40 32C42 20 54 18 60 22C58 32 48 36 40 32Z', colour.leaf),
    line('M19 56Q19 49 25 47', { stroke: colour.rose, 'stroke-width': 5 }),
  ),
  juice: item(
    line('M54 24L60 4L74 8', { 'stroke-width': 9 }),
    line('M54 24L60 5L73 8', { 'stroke-width': 3, stroke: colour.white }),
    shape('M20 24H68V82H20Z', colour.orange),
    shape('M20 24L28 16H60L68 24Z', '#f8c48f'),
    circle(44, 54, 16, colour.yellow),
    line('M44 38V70M28 54H60M33 43L55 65M55 43L33 65', thin),
  ),
  'chicken-salad': item(
    shape('M8 48H80Q78 74 58 80H30Q10 74 8 48Z', colour.river),
    shape('M8 48C2 34 16 28 22 32C24 20 40 18 44 26C52 16 68 22 66 32C78 28 86 38 80 48Z', colour.leaf),
    shape('M34 46C28 34 40 24 50 30C56 22 68 28 62 38C64 46 56 48 50 48Z', colour.wood),
    circle(22, 43, 7, colour.brick, thin),
    circle(70, 42, 6, colour.brick, thin),
    line('M8 48H80'),
    line('M20 60Q24 68 30 71', { stroke: colour.white }),
  ),
  bread: item(
    turn(
      -24,
      44,
      46,
      shape('M6 46C4 32 20 28 44 28S84 32 82 46C81 60 66 62 44 62S7 60 6 46Z', colour.wood) +
        [20, 38, 56]
          .map((x) => shape(`M${x} 56Q${x - 2} 42 ${x + 12} 34Q${x + 16} 46 ${x} 56Z`, colour.cream, thin))
          .join(''),
    ),
  ),
  waffles: item(
    turn(14, 52, 38, rect(24, 10, 54, 54, colour.wood, 12) + line('M42 12V62M60 12V62M26 28H76M26 46H76')),
    turn(-10, 36, 52, rect(8, 26, 54, 54, colour.orange, 12) + line('M26 28V78M44 28V78M10 44H60M10 62H60')),
    shape('M26 46C30 36 44 40 42 48C52 50 48 62 40 58C34 64 24 56 26 46Z', colour.paper, thin),
  ),
  bananas: item(
    shape('M54 14C70 38 66 66 36 78C28 80 24 76 28 72C46 62 52 42 46 20Z', colour.yellow),
    shape('M46 16C48 40 36 60 12 64C4 64 4 58 10 56C26 50 36 38 38 20Z', colour.yellow),
    shape('M58 12C80 30 84 58 66 78C60 84 54 80 56 74C64 56 60 36 50 20Z', '#fff2a3'),
    shape('M36 20Q40 4 52 6Q62 6 60 16Q48 26 36 20Z', colour.bark),
    dot(10, 60, 3.5),
    dot(32, 76, 3.5),
    dot(61, 78, 3.5),
  ),
  'soup-pot': item(
    line('M28 18C22 12 34 10 28 2M44 16C38 10 50 8 44 0M60 18C54 12 66 10 60 2', thin),
    shape('M2 46H12V56H6Q2 56 2 52ZM86 46H76V56H82Q86 56 86 52Z', colour.navy),
    shape('M10 38H78V74Q78 84 66 84H22Q10 84 10 74Z', colour.blue),
    shape('M8 30H80V40H8Z', colour.navy),
    shape('M16 30Q16 22 44 22T72 30Z', colour.orange),
    line('M22 52V70', { stroke: colour.white }),
  ),
};
