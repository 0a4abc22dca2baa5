/** What the first four jobs add to the hub: aprons and a team, the crêpe stand, posters, a boat of visitors. */
import * as c from './palette.mjs';
import { circle, dot, ellipse, frame, group, line, move, patch, rect, shape, times, turn } from './pen.mjs';

const thin = { 'stroke-width': 3 };
const fine = { 'stroke-width': 2.5 };
const batter = '#f7d98b';

/** An apron pegged to a line, `x` its middle, `y` the line. */
const apron = (x, y, colour, sign = '') =>
  shape(
    `M${x - 9} ${y}H${x + 9}L${x + 11} ${y + 16}Q${x + 22} ${y + 18} ${x + 22} ${y + 26}V${y + 56}H${x - 22}V${y + 26}Q${x - 22} ${y + 18} ${x - 11} ${y + 16}Z`,
    colour,
    thin,
  ) +
  rect(x - 10, y + 32, 20, 14, c.paper, 3, fine) +
  line(`M${x - 9} ${y - 5}V${y + 4}M${x + 9} ${y - 5}V${y + 4}`, { 'stroke-width': 5, stroke: c.bark }) +
  sign;

/** The party's poster at the size of a playing card. */
const card = (w, h) =>
  rect(4, 4, w - 8, h - 8, c.paper, 2, thin) +
  patch(9, 9, w - 18, h * 0.46, c.river) +
  circle(w / 2, h * 0.22, w * 0.13, c.yellow, fine) +
  line(`M${w * 0.22} ${h * 0.5}Q${w / 2} ${h * 0.24} ${w * 0.78} ${h * 0.5}`, {
    'stroke-width': 5,
    stroke: c.orange,
  }) +
  line(`M${w * 0.26} ${h * 0.68}H${w * 0.74}`, { 'stroke-width': 5, stroke: c.brick }) +
  line(`M${w * 0.34} ${h * 0.83}H${w * 0.66}`, { ...thin, stroke: c.navy });

/** Somebody on board: head, shoulders, and an arm up if they wave. */
const passenger = (x, y, skin, hair, top, waves) =>
  (waves
    ? line(`M${x + 8} ${y + 20}L${x + 19} ${y - 4}`, { 'stroke-width': 9 }) +
      line(`M${x + 8} ${y + 20}L${x + 19} ${y - 4}`, { 'stroke-width': 4.5, stroke: skin })
    : '') +
  shape(`M${x - 14} ${y + 36}Q${x - 13} ${y + 12} ${x} ${y + 12}T${x + 14} ${y + 36}Z`, top, fine) +
  circle(x, y, 11, skin, fine) +
  shape(
    `M${x - 12} ${y + 1}Q${x - 13} ${y - 14} ${x} ${y - 14}T${x + 12} ${y + 1}Q${x + 5} ${y - 7} ${x} ${y - 6}T${x - 12} ${y + 1}Z`,
    hair,
    fine,
  ) +
  dot(x - 3.5, y + 2, 1.7) +
  dot(x + 3.5, y + 2, 1.7) +
  line(`M${x - 3} ${y + 6}Q${x} ${y + 9} ${x + 3} ${y + 6}`, { 'stroke-width': 2 });

export const hubJobsA = {
  'hub.aprons': frame(
    250,
    92,
    line('M4 8Q125 30 246 8', thin),
    apron(36, 14, c.coral),
    apron(95, 19, c.yellow),
    apron(154, 19, c.blue),
    apron(212, 14, c.leaf),
  ),
  'hub.cook-hat': frame(
    56,
    48,
    shape('M12 44V28C0 26 0 8 14 8C18 0 38 0 42 8C56 8 56 26 44 28V44Z', c.white),
    line('M12 36H44', thin),
  ),
  // the team's table: a pot, a plan, bowls
  'hub.team-table': frame(
    190,
    100,
    line('M24 96L34 50M166 96L156 50', { 'stroke-width': 6 }),
    shape(
      'M10 40H180V66L168 60L156 66L144 60L132 66L120 60L108 66L96 60L84 66L72 60L60 66L48 60L36 66L24 60L10 66Z',
      c.paper,
    ),
    line('M26 40V60M60 40V60M95 40V60M130 40V60M164 40V60', { ...thin, stroke: c.leaf, 'stroke-width': 7 }),
    rect(4, 32, 182, 11, c.wood, 3),
    shape('M20 10H64V30Q64 34 58 34H26Q20 34 20 30Z', c.coral, thin),
    shape('M16 4H68V12H16Z', c.brick, thin),
    turn(
      -4,
      100,
      24,
      rect(82, 6, 34, 27, c.paper, 2, thin) +
        line('M89 14H109M89 21H103', { 'stroke-width': 2.5, stroke: c.navy }),
    ),
    shape('M128 18H172Q170 34 156 34H144Q130 34 128 18Z', c.blue, thin),
    circle(140, 14, 6, c.yellow, fine),
    circle(156, 12, 7, c.brick, fine),
  ),
  // on the roof of the stand: what it sells, as large as a child
  'hub.crepe-sign': frame(
    96,
    120,
    line('M48 70V118', { 'stroke-width': 7 }),
    shape('M14 26Q48 -6 82 26L52 92Q48 98 44 92Z', batter),
    shape('M14 26Q48 -6 82 26Q74 40 62 32Q52 44 42 34Q28 44 14 26Z', c.paper, thin),
    line('M36 50h.1M56 48h.1M48 64h.1M46 78h.1', { 'stroke-width': 6, stroke: c.wood }),
    circle(44, 18, 8, c.brick, thin),
    circle(60, 22, 6, c.brick, thin),
  ),
  'hub.crepe-counter': frame(
    190,
    80,
    line('M34 20q-7 -7 0 -14M54 20q-7 -7 0 -14', fine),
    shape('M10 46H80L74 74H16Z', c.slate, thin),
    ellipse(45, 42, 40, 11, c.ink),
    ellipse(45, 39, 31, 7, batter, thin),
    times(5, (i) => ellipse(118, 70 - i * 8, 30, 7, i % 2 ? '#efc873' : batter, fine)),
    shape('M110 32H126L130 40H106Z', c.yellow, fine),
    rect(156, 34, 28, 40, '#d8eef0', 5, thin),
    ...[
      [164, 66],
      [175, 67],
      [169, 58],
    ].map(([x, y]) => circle(x, y, 5, c.yellow, { 'stroke-width': 2 })),
    rect(153, 28, 34, 9, c.brick, 3, thin),
  ),
  'hub.stand-lights': frame(
    200,
    46,
    line('M4 6Q100 40 196 6', thin),
    ...[20, 52, 84, 116, 148, 180].map((x) => {
      const y = Math.round(6 + 68 * (x / 200) * (1 - x / 200));
      return ellipse(x, y + 9, 7, 9, c.yellow, fine);
    }),
  ),
  'hub.poster': frame(54, 70, card(54, 70), dot(27, 7, 4, c.brick)),
  // let down from the balloon
  'hub.banner': frame(
    76,
    132,
    line('M14 0V22M62 0V22', fine),
    group(move(0, 18, rect(2, 2, 72, 94, c.paper, 2, thin) + patch(9, 9, 58, 44, c.river)), {}),
    circle(38, 44, 10, c.yellow, thin),
    line('M16 70Q38 44 60 70', { 'stroke-width': 6, stroke: c.orange }),
    line('M18 84H58', { 'stroke-width': 7, stroke: c.brick }),
    line('M26 98H50', { ...thin, stroke: c.navy, 'stroke-width': 5 }),
    shape('M2 112L14 128L26 114L38 130L50 114L62 128L74 112Z', c.coral, thin),
  ),
  // people who saw the poster
  'hub.tour-boat': frame(
    270,
    132,
    line('M40 60V22M230 60V22M135 60V18', thin),
    shape('M22 26Q135 2 248 26L240 38Q135 18 30 38Z', c.yellow),
    line('M76 16L78 28M135 11V24M194 16L192 28', fine),
    passenger(64, 60, '#fbd2b1', c.bark, c.leaf, true),
    passenger(100, 62, '#9c5f3e', '#2b2130', c.coral, false),
    passenger(136, 58, '#d69a68', '#4f8f98', c.paper, false),
    passenger(170, 62, '#fad7bb', '#e6e8ee', c.blue, true),
    passenger(208, 60, '#6f4630', c.ink, c.orange, true),
    shape('M4 84H266Q258 124 230 126H44Q14 122 4 84Z', c.brick),
    line('M12 100H258', { stroke: c.paper, 'stroke-width': 5 }),
    ...[60, 110, 160, 210].map((x) => circle(x, 112, 5, c.river, fine)),
    line('M256 84V58', thin),
    shape('M256 58L232 66L256 74Z', c.leaf, thin),
  ),
};
