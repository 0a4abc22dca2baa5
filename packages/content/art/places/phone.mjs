/** The café terrace by the river: a table for two, a big phone, a notebook. Parts only; the scene places them. */
import * as c from '../palette.mjs';
import { circle, dot, ellipse, fill, frame, line, patch, rect, shape, times, turn } from '../pen.mjs';
import { flower } from '../plants.mjs';

const thin = { 'stroke-width': 3 };
const fine = { 'stroke-width': 2.5 };
const faint = { 'stroke-width': 2.5, stroke: '#e6d9bb' };
const table = '#eebd84';

/** Striped cloth, 40 wide a stripe, with its scalloped hem on y = 176. */
const stripes = times(8, (i) =>
  shape(`M${i * 40} -6V156a20 22 0 0 0 40 0V-6Z`, i % 2 ? c.paper : c.orange, thin),
);

/** The spiral of a notebook, along x. */
const spiral = (count, x, y, step) =>
  times(count, (i) => line(`M${x + i * step} ${y + 8}v-16`, { 'stroke-width': 6 }));

export const phone = {
  'fill.terrace': fill('#efd3a4'),
  'fill.phone-table': fill(table),
  'fill.phone-river': fill(c.river),
  'phone.awning': frame(320, 182, stripes, line('M-4 3H324', { 'stroke-width': 6 })),
  'phone.bulbs': frame(
    320,
    56,
    line('M2 6Q160 56 318 6', thin),
    ...[
      [34, 15],
      [96, 27],
      [160, 31],
      [224, 27],
      [286, 15],
    ].map(([x, y]) => rect(x - 5, y - 2, 10, 8, c.ink, 2) + circle(x, y + 14, 9, c.yellow, thin)),
  ),
  'phone.quay': frame(
    320,
    26,
    patch(-4, 2, 328, 30, c.stone),
    line('M-4 2H324M70 2V26M190 2V26M286 2V26', thin),
  ),
  'phone.waves': frame(
    320,
    70,
    line('M30 14q8 -8 16 0t16 0M180 30q8 -8 16 0t16 0M96 56q8 -8 16 0t16 0M262 62q8 -8 16 0t16 0', {
      ...thin,
      stroke: c.white,
    }),
    line('M110 20q7 -6 14 0M240 12q7 -6 14 0M34 46q7 -6 14 0', { ...thin, stroke: c.deep }),
  ),
  // the balustrade of the terrace, with geraniums
  'phone.rail': frame(
    320,
    118,
    line('M-4 22H324', { 'stroke-width': 7 }),
    line('M-4 106H324', { 'stroke-width': 5 }),
    times(8, (i) =>
      line(`M${20 + i * 40} 24V104M${20 + i * 40} 64m-9 0a9 9 0 1 0 18 0a9 9 0 1 0 -18 0`, thin),
    ),
    shape('M92 30H228L220 62H100Z', c.brick),
    ...[
      [104, 20, c.coral],
      [128, 10, c.white],
      [152, 20, c.coral],
      [176, 9, c.yellow],
      [200, 18, c.coral],
      [216, 26, c.white],
    ].map(([x, y, k]) => flower(x, y, k, 13)),
    shape('M92 28H228V38H92Z', '#d56b5c', thin),
  ),
  // somebody else's table, further along
  'phone.parasol': frame(
    250,
    330,
    line('M125 60V322', { 'stroke-width': 8 }),
    shape('M4 104C20 30 80 10 125 8C170 10 230 30 246 104L186 94L125 104L64 94Z', c.coral),
    shape('M64 94C68 46 96 14 125 8C154 14 182 46 186 94L125 104Z', c.paper, thin),
    line('M125 8V104', thin),
    dot(125, 6, 6),
    ellipse(125, 244, 74, 15, c.yellow),
    line('M84 326H166', { 'stroke-width': 9 }),
    shape('M84 240V220H104V240Z', c.white, thin),
    line('M104 224q9 0 8 6t-8 5', fine),
    shape('M146 238L142 200H166L162 238Z', c.orange, thin),
    line('M158 200L170 184', fine),
  ),
  'phone.chair': frame(
    190,
    190,
    shape('M14 190V84C14 20 176 20 176 84V190', 'none', { 'stroke-width': 19 }),
    line('M14 190V84C14 20 176 20 176 84V190', { 'stroke-width': 11, stroke: c.wood }),
    line('M34 100C60 84 130 84 156 100M34 138C60 122 130 122 156 138M62 70V186M95 62V186M128 70V186', {
      ...thin,
      stroke: c.bark,
    }),
  ),
  'phone.table': frame(
    320,
    196,
    patch(-4, 4, 328, 200, table),
    patch(-4, 4, 328, 16, '#f6d3a3'),
    line('M-4 4H324'),
    line('M-4 58H324M-4 112H324M-4 166H324', { ...thin, stroke: '#cf9a63' }),
  ),
  'phone.phone': frame(
    272,
    478,
    // leans on a wooden foot
    shape('M60 452H212L230 474H42Z', c.bark),
    rect(5, 5, 262, 458, c.leaf, 38),
    rect(15, 15, 242, 438, c.ink, 30, { stroke: 'none' }),
    rect(22, 22, 228, 424, c.paper, 24, { stroke: 'none' }),
    rect(104, 22, 64, 15, c.ink, 8, { stroke: 'none' }),
    // reception, battery at a quarter
    line('M44 42V36M52 42V32M60 42V28', { 'stroke-width': 5 }),
    line('M68 42V26', { 'stroke-width': 5, stroke: c.sand }),
    rect(204, 27, 28, 14, 'none', 4, thin),
    rect(207, 30, 8, 8, c.coral, 2, { stroke: 'none' }),
    line('M235 32V36', thin),
    line('M104 436H168', { 'stroke-width': 5, stroke: c.slate }),
    // it has been dropped before
    line('M257 74L236 66L228 78L214 70M236 66L232 54', { 'stroke-width': 2, stroke: c.slate }),
    line('M267 130V176', { 'stroke-width': 7 }),
  ),
  'phone.charm': frame(
    60,
    104,
    line('M30 2Q24 28 30 52', thin),
    circle(30, 54, 5, c.slate, fine),
    shape('M8 84C6 72 16 66 26 72C28 60 48 58 50 70L58 74L50 80C50 94 12 100 8 84Z', c.yellow, thin),
    shape('M50 70L58 74L50 80Z', c.orange, fine),
    dot(42, 70, 2.6),
    line('M18 84Q26 90 34 82', fine),
  ),
  'phone.notebook': frame(
    240,
    252,
    turn(2, 120, 130, rect(10, 16, 222, 232, c.navy, 12)),
    rect(8, 12, 220, 230, c.white, 8),
    line(
      times(7, (i) => `M22 ${62 + i * 27}H214`),
      faint,
    ),
    line('M44 32V240', { ...fine, stroke: c.rose }),
    spiral(10, 26, 12, 20.5),
    // her first note: a bridge, and a sun
    line('M150 46Q174 24 198 46M160 46V38M174 46V34M188 46V38', fine),
    circle(214, 30, 6, c.yellow, fine),
  ),
  // the same, for a tall box
  'phone.pad': frame(
    150,
    340,
    turn(2, 75, 170, rect(8, 14, 138, 320, c.navy, 12)),
    rect(6, 12, 136, 318, c.white, 8),
    line(
      times(10, (i) => `M16 ${60 + i * 27}H132`),
      faint,
    ),
    spiral(7, 22, 12, 17.5),
    line('M62 42Q82 22 102 42M70 42V35M82 42V31M94 42V35', fine),
    circle(118, 32, 5, c.yellow, fine),
  ),
  'phone.pen': frame(
    44,
    190,
    turn(
      12,
      22,
      95,
      shape('M14 24H30V150L22 176L14 150Z', c.yellow, thin) +
        shape('M14 24V16Q22 8 30 16V24Z', c.coral, thin) +
        shape('M14 150H30L22 176Z', c.cream, thin) +
        line('M22 24V150', { ...fine, stroke: c.orange }) +
        shape('M19 166L22 176L25 166Z', c.ink, fine),
    ),
  ),
  'phone.coffee': frame(
    130,
    100,
    ellipse(62, 80, 56, 16, c.white),
    ellipse(62, 77, 34, 9, c.stone, fine),
    shape('M30 36H92V60Q92 80 72 80H50Q30 80 30 60Z', c.coral),
    line('M92 44Q112 42 110 56T88 66', { 'stroke-width': 5 }),
    ellipse(61, 36, 31, 8, c.white, thin),
    ellipse(61, 36, 24, 5, c.bark, fine),
    // a speculoos, one bite gone
    turn(-14, 104, 82, rect(88, 74, 34, 16, c.wood, 3, fine) + line('M94 82h3M102 80h3M110 83h3', fine)),
  ),
  'phone.steam': frame(
    50,
    60,
    line('M14 54q-10 -12 0 -24t0 -24M32 54q-10 -12 0 -24t0 -24', { ...thin, stroke: c.white }),
  ),
  'phone.lemonade': frame(
    70,
    130,
    line('M36 46L52 6L64 10', { 'stroke-width': 9 }),
    line('M36 46L52 7L63 10', { 'stroke-width': 3, stroke: c.white }),
    shape('M8 34H60L54 120Q53 126 46 126H22Q15 126 14 120Z', '#e3f3f0'),
    shape('M11 58H57L53 114Q52 120 46 120H22Q16 120 15 114Z', c.yellow, fine),
    circle(58, 36, 14, c.orange, thin),
    line('M58 24V48M47 30L69 42M69 30L47 42', { 'stroke-width': 2 }),
    rect(22, 70, 16, 16, '#fff6b8', 3, fine),
  ),
  // he has seen the biscuit
  'phone.sparrow': frame(
    72,
    58,
    line('M30 48V56M38 48V56M26 56H34M36 56H44', fine),
    shape('M8 20L22 26C28 12 36 6 46 8C58 10 60 22 56 32C52 46 34 52 24 44C18 40 16 34 8 20Z', c.wood, thin),
    shape('M34 34C44 30 54 32 56 32C52 44 40 50 30 46Z', c.cream, fine),
    shape('M57 18L69 22L57 25Z', c.orange, fine),
    dot(49, 17, 2.6),
    line('M20 28Q28 38 38 32', fine),
  ),
  'phone.buzz-left': frame(
    50,
    120,
    line('M40 20Q24 60 40 100M22 34Q10 60 22 86', { 'stroke-width': 6, stroke: c.brick }),
  ),
  'phone.badge': frame(
    64,
    64,
    circle(32, 32, 27, c.brick),
    shape('M28 16H36L34 36H30Z', c.white, { stroke: 'none' }),
    dot(32, 45, 4.5, c.white),
  ),
  'phone.ashlar': frame(
    240,
    60,
    line('M16 18q10 -8 20 0M92 44q10 -8 20 0M160 14q10 -8 20 0M206 48q10 -8 20 0', {
      ...thin,
      stroke: '#d5b27c',
    }),
  ),
};
