/** The crêpe stand on the quay, seen from where one bakes: counter, cash drawer, customers, river. Parts only. */
import * as c from '../palette.mjs';
import { circle, dot, ellipse, fill, flat, frame, line, patch, rect, shape, times } from '../pen.mjs';
import { flower } from '../plants.mjs';

const thin = { 'stroke-width': 3 };
const fine = { 'stroke-width': 2.5 };
const top = '#f3cf9c';
const felt = '#e4f0d4';
const inside = '#fff3dc';
const batter = '#f7d98b';

/** One fold of a crêpe, seen from its side. */
const fold = (y, dx = 0) =>
  shape(
    `M${16 + dx} ${y}Q${10 + dx} ${y - 9} ${22 + dx} ${y - 9}H${98 + dx}Q${112 + dx} ${y - 9} ${106 + dx} ${y}Z`,
    batter,
    fine,
  ) + line(`M${30 + dx} ${y - 4}h10M${62 + dx} ${y - 5}h14`, { 'stroke-width': 2, stroke: c.wood });

export const stand = {
  'fill.stand-counter': fill(top),
  'fill.stand-front': fill('#8fd0a8'),
  'fill.stand-quay': fill('#f3ddae'),
  'fill.stand-river': fill(c.river),
  'fill.stand-bank': fill(c.grass),
  // scalloped edge of the awning over our heads; one frame is two stripes
  'stand.awning': frame(
    160,
    100,
    flat('M-2 -4H81V70H-2Z', c.coral) + flat('M80 -4H162V70H80Z', c.paper),
    shape('M0 60V66A40 28 0 0 0 80 66V60Z', c.coral),
    shape('M80 60V66A40 28 0 0 0 160 66V60Z', c.paper),
    flat('M2 50H78V66H2Z', c.coral) + flat('M82 50H158V66H82Z', c.paper),
    line('M0 -4V66M80 -4V66M160 -4V66'),
  ),
  'stand.pole': frame(
    40,
    330,
    rect(10, -6, 20, 340, c.wood),
    line('M20 20V90M20 180V260', { ...fine, stroke: c.bark }),
  ),
  'stand.lights': frame(
    330,
    60,
    line('M0 8Q165 60 330 8', thin),
    ...[24, 80, 136, 194, 250, 306].map((x) => {
      const y = Math.round(8 + 104 * (x / 330) * (1 - x / 330));
      return line(`M${x} ${y}v5`, thin) + ellipse(x, y + 12, 7, 9, c.yellow, thin);
    }),
  ),
  // price board: frame and its light middle
  'stand.board': frame(
    236,
    176,
    line('M60 0V22M176 0V22', thin),
    rect(6, 20, 224, 150, c.wood, 8),
    rect(18, 32, 200, 126, '#fffdf4', 4),
    // a folded crêpe at one corner
    shape('M4 36L54 10Q60 34 34 60Z', batter),
    shape('M4 36L44 16Q46 34 24 50Z', c.yellow, fine),
    line('M46 26h.1M42 40h.1', { ...thin, stroke: c.wood, 'stroke-width': 5 }),
    flower(218, 162, c.coral, 13),
    flower(202, 168, c.yellow, 11),
  ),
  'stand.wave': frame(
    200,
    40,
    line('M10 16q9 -8 18 0t18 0M110 12q9 -8 18 0t18 0M60 32q9 -8 18 0t18 0', { ...thin, stroke: c.white }),
    line('M150 30q8 -6 16 0', { ...thin, stroke: c.deep }),
  ),
  'stand.quay-edge': frame(
    330,
    26,
    patch(-4, 4, 338, 22, c.stone),
    line('M-4 4H334M-4 24H334', thin),
    line('M60 4V24M190 4V24M290 4V24', fine),
  ),
  'stand.table': frame(
    190,
    200,
    // a parasol over a round table
    shape('M6 66Q40 8 95 6Q150 8 184 66Z', c.yellow),
    shape('M70 66Q76 16 95 6Q114 16 120 66Z', c.brick, thin),
    line('M95 66V196', { 'stroke-width': 6 }),
    ellipse(95, 132, 60, 12, c.paper),
    line('M70 196H120'),
    rect(66, 108, 16, 20, c.coral, 3, thin),
    shape('M110 126L114 108H130L126 126Z', c.blue, thin),
  ),
  // the counter, its back edge and its front
  'stand.counter': frame(
    330,
    30,
    patch(-4, 6, 338, 30, top),
    line('M-4 6H334'),
    line('M40 20H120M200 24H290', { ...fine, stroke: c.wood }),
  ),
  'stand.counter-edge': frame(
    330,
    26,
    patch(-4, 4, 338, 18, c.wood),
    line('M-4 4H334M-4 22H334'),
    line('M50 13H130M210 13H270', { ...fine, stroke: c.bark }),
  ),
  'stand.front': frame(
    330,
    180,
    patch(-4, -4, 338, 188, '#8fd0a8'),
    line('M22 -4V184M77 -4V184M132 -4V184M187 -4V184M242 -4V184M297 -4V184', { ...fine, stroke: c.pine }),
    shape(
      'M-4 -4V14Q24 44 51 14Q78 44 106 14Q133 44 161 14Q188 44 216 14Q243 44 271 14Q298 44 334 14V-4Z',
      c.paper,
      thin,
    ),
  ),
  'stand.heart': frame(
    70,
    64,
    shape('M35 58C2 36 6 8 22 6Q33 6 35 18Q37 6 48 6C64 8 68 36 35 58Z', c.coral),
    line('M18 22Q20 14 26 14', { stroke: c.white }),
  ),
  // a felt mat: what is put on it is paid
  'stand.mat': frame(
    240,
    104,
    shape('M250 6H18Q6 6 6 18V86Q6 98 18 98H250Z', felt),
    line('M250 15H22Q15 15 15 22V82Q15 89 22 89H250', {
      'stroke-width': 2,
      stroke: c.moss,
      'stroke-dasharray': '7 6',
    }),
  ),
  'stand.mat-middle': frame(
    200,
    104,
    patch(-4, 6, 208, 92, felt),
    line('M-4 6H204M-4 98H204'),
    line('M-4 15H204M-4 89H204', { 'stroke-width': 2, stroke: c.moss, 'stroke-dasharray': '7 6' }),
  ),
  // the drawer, open: left half, middle; shut: its front
  'stand.drawer': frame(
    240,
    184,
    shape('M250 6H20Q6 6 6 20V166Q6 180 20 180H250V173H26Q15 173 15 162V26Q15 15 26 15H250Z', c.brick),
    shape('M250 15H26Q15 15 15 26V162Q15 173 26 173H250Z', inside, thin),
  ),
  'stand.drawer-middle': frame(
    200,
    184,
    patch(-4, 6, 208, 9, c.brick),
    patch(-4, 15, 208, 158, inside),
    patch(-4, 173, 208, 7, c.brick),
    line('M-4 6H204M-4 180H204'),
    line('M-4 15H204M-4 173H204', thin),
  ),
  'stand.drawer-shut': frame(
    330,
    176,
    rect(8, 10, 314, 150, c.brick, 10),
    rect(24, 26, 282, 118, '#d66f58', 6, thin),
    shape('M120 66H210V76Q210 100 188 100H142Q120 100 120 76Z', c.yellow),
    line('M134 78H196', thin),
    circle(280, 50, 10, c.slate, thin),
    line('M280 47V54', thin),
  ),
  'stand.bell': frame(
    60,
    54,
    shape('M8 40Q8 14 30 14T52 40Z', c.yellow),
    rect(4, 40, 52, 9, c.bark, 4, thin),
    circle(30, 10, 4, c.ink),
    line('M17 32Q19 23 26 21', { stroke: c.white }),
  ),
  // a pile of crêpes that has been growing all morning
  'stand.crepes': frame(
    124,
    132,
    ellipse(61, 120, 58, 10, c.white),
    times(9, (i) => fold(118 - i * 10, [0, 3, -2, 2, -3, 1, 4, 0, 2][i])),
    shape('M18 30Q22 16 61 16T108 30Q100 36 92 32Q86 46 78 36Q64 34 56 34Q50 50 44 36Q28 36 18 30Z', batter),
    shape('M50 18H72L76 26H46Z', c.yellow, fine),
    line('M40 8q-5 -5 0 -10M62 6q-5 -5 0 -10M82 8q-5 -5 0 -10', fine),
  ),
  // one lonely crêpe
  'stand.plate': frame(124, 44, ellipse(61, 32, 58, 10, c.white), fold(32)),
  'stand.hotplate': frame(
    190,
    104,
    line('M70 22q-8 -8 0 -18M96 18q-8 -8 0 -18M122 22q-8 -8 0 -18', fine),
    shape('M16 52H174L164 98H26Z', c.slate),
    ellipse(95, 50, 88, 22, c.ink),
    ellipse(95, 46, 72, 15, batter),
    line('M60 44q8 -6 16 0M104 50q8 5 18 0M86 40h10', { ...fine, stroke: c.wood }),
    circle(56, 80, 8, c.coral, thin),
    circle(134, 80, 8, c.paper, thin),
    line('M56 80L60 75', fine),
    shape('M150 40L178 8L186 14L160 46Z', c.wood, thin),
  ),
  'stand.jars': frame(
    140,
    92,
    shape('M10 36H46V84H10Z', c.bark),
    rect(6, 26, 44, 12, c.white, 4, thin),
    rect(10, 50, 36, 20, c.paper, 0, thin),
    shape('M62 46H94V78Q94 86 86 86H70Q62 86 62 78Z', c.paper, thin),
    line('M70 46L62 10M78 46V6M86 46L96 12', { 'stroke-width': 5, stroke: c.bark }),
    ellipse(78, 8, 7, 9, c.wood, fine),
    line('M62 60H94', { ...thin, stroke: c.blue }),
    shape('M108 42H134L130 86H112Z', c.coral, thin),
    shape('M116 42L121 22L126 42Z', c.yellow, thin),
  ),
  // she watches every crêpe
  'stand.gull': frame(
    120,
    104,
    line('M52 84V100M66 84V100M44 100H58M60 100H76', { ...thin, stroke: c.orange }),
    shape(
      'M8 60L36 54C40 44 50 46 58 48C56 30 66 14 80 18C94 22 92 40 88 50C94 76 66 90 44 84C30 82 16 72 8 60Z',
      c.white,
    ),
    shape('M14 62C32 50 56 52 66 62C58 76 38 78 24 72Z', c.slate, thin),
    shape('M90 28L112 34L90 40Z', c.orange, thin),
    dot(80, 30, 4),
    line('M72 22L84 24', thin),
  ),
  'stand.basket': frame(
    130,
    96,
    circle(40, 34, 17, c.yellow, thin),
    circle(70, 26, 17, c.yellow, thin),
    circle(96, 36, 16, c.yellow, thin),
    line('M34 28q4 -4 8 0M64 20q4 -4 8 0', fine),
    shape('M8 40H122L112 92H18Z', c.wood),
    line('M12 56H118M15 74H115M40 40V92M66 40V92M92 40V92', fine),
  ),
};
