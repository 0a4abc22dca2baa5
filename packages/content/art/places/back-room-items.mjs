/**
 * What lies on the round table and what one can do there, each in an 88-unit square: proposals on cards,
 * tasks on slips, moves on round signs.
 */
import * as c from '../palette.mjs';
import { circle, dot, ellipse, frame, group, line, move, rect, shape, times, turn } from '../pen.mjs';

const thin = { 'stroke-width': 3 };
const fine = { 'stroke-width': 2.5 };
const item = (...parts) => frame(88, 88, ...parts);

/** A card: paper, a strip of river below, and what is proposed. */
const card = (...parts) =>
  item(
    rect(4, 4, 80, 80, c.white, 9),
    shape('M5.500 60H82.500V75Q82.500 82.500 75 82.500H13Q5.500 82.500 5.500 75Z', c.river, {
      stroke: 'none',
    }),
    line('M16 72q5 -4 10 0t10 0M50 76q5 -4 10 0t10 0', { ...fine, stroke: c.deep }),
    ...parts,
    rect(4, 4, 80, 80, 'none', 9),
  );
/** The footbridge from bank to bank, its deck at y = 54. */
const bridge = shape('M6 60Q44 40 82 60V68Q44 50 6 68Z', c.wood, thin) + line('M26 56V72M62 56V72', thin);
const banks = shape('M5.500 56H26V70H5.500Z', c.grass, thin) + shape('M62 56H82.500V70H62Z', c.grass, thin);
/** A small stage with two curtains and a note, its floor at (x, y). */
const stage = (x, y, scale = 1) =>
  move(
    x,
    y,
    rect(-20, -34, 40, 34, c.yellow, 2, thin) +
      shape('M-20 -34H-8Q-9 -18 -16 0H-20ZM20 -34H8Q9 -18 16 0H20Z', c.brick, fine) +
      rect(-24, 0, 48, 7, c.bark, 2, thin) +
      line('M0 -12V-24L7 -26', fine) +
      dot(-2, -11, 4),
    scale,
  );
/** A long table with a cloth and plates, its top at (x, y). */
const table = (x, y, scale = 1) =>
  move(
    x,
    y,
    line('M-28 4V22M28 4V22', { 'stroke-width': 5 }) +
      shape('M-34 -4H34L36 8Q27 14 18 8Q9 14 0 8Q-9 14 -18 8Q-27 14 -36 8Z', c.coral, thin) +
      times(4, (i) => ellipse(-24 + i * 16, -5, 6, 2.6, c.white, fine)) +
      line('M-16 -8V-16M16 -8V-16', fine) +
      dot(-16, -18, 3, c.orange) +
      dot(16, -18, 3, c.orange),
    scale,
  );
const drum = (x, y) =>
  move(x, y, shape('M-9 -10H9L6 10H-6Z', c.orange, fine) + ellipse(0, -10, 9, 3.4, c.paper, fine));

/** A slip of paper with a pin. */
const slip = (colour, ...parts) =>
  item(
    shape('M10 12H78V70L66 80H10Z', colour),
    shape('M66 80V70H78Z', c.stone, thin),
    circle(44, 12, 5, c.brick, fine),
    ...parts,
  );

/** A round sign. */
const sign = (colour, ...parts) => item(circle(44, 44, 38, colour), ...parts);
const bubble = (x, y, w, h, colour, isLeft = true) =>
  shape(
    isLeft
      ? `M${x} ${y + 7}q0 -7 7 -7h${w - 14}q7 0 7 7v${h - 14}q0 7 -7 7h-${w - 26}l-10 10v-10q-9 0 -9 -7Z`
      : `M${x} ${y + 7}q0 -7 7 -7h${w - 14}q7 0 7 7v${h - 14}q0 7 -7 7v10l-10 -10h-${w - 24}q-7 0 -7 -7Z`,
    colour,
    thin,
  );
const cup =
  shape('M22 36H58V52Q58 66 44 66H36Q22 66 22 52Z', c.white, thin) +
  line('M58 40Q70 40 70 48Q70 56 57 56', thin);

export const backRoomItems = {
  // what may be decided
  'card-bridge': card(bridge, stage(44, 46)),
  'card-two': card(banks, stage(24, 50, 0.72), stage(64, 50, 0.72)),
  'card-table': card(
    bridge,
    table(44, 42),
    line('M14 22q6 -6 12 0M62 22q6 -6 12 0', fine),
    dot(14, 26, 3.5),
    dot(74, 26, 3.5),
  ),
  'card-then': card(
    banks,
    bridge,
    stage(44, 48, 0.6),
    circle(44, 17, 9, c.paper, fine),
    line('M44 17V11M44 17L40 14', fine),
    shape('M24 30L12 42M12 42V34M12 42H20M64 30L76 42M76 42V34M76 42H68', 'none', thin),
  ),
  'card-with-stage': card(bridge, table(32, 44, 0.72), stage(66, 42, 0.62)),
  'card-corners': card(banks, bridge, table(44, 42, 0.8), drum(15, 48), drum(73, 48)),

  // what has to be done
  'task-call': slip(
    c.cream,
    shape(
      'M26 26C31 23 34 25 36 31C38 36 37 38 34 40C37 47 42 52 49 55C51 52 53 51 58 53C64 55 65 58 63 62C60 68 53 69 47 66C34 61 27 53 23 41C21 33 22 28 26 26Z',
      c.deep,
      thin,
    ),
    line('M50 28Q58 30 60 38', thin),
  ),
  'task-tables': slip(
    c.yellow,
    table(42, 38, 0.62),
    line('M26 64V74M33 64V74M40 64V74M47 64V74M23 73L51 65', thin),
  ),
  'task-plan': slip(
    c.rose,
    rect(20, 26, 48, 40, c.white, 2, thin),
    line('M26 56Q44 38 62 56M34 36H54', { ...thin, stroke: c.navy }),
    turn(40, 66, 54, shape('M62 34H70V62L66 72L62 62Z', c.orange, thin)),
  ),

  // what one can do
  'move-ask': sign(
    c.blue,
    bubble(22, 22, 44, 34, c.white),
    line('M38 34Q38 29 44 29Q50 29 50 34Q50 38 44 40V43', { 'stroke-width': 3.5 }),
    dot(44, 49, 2.4),
  ),
  'move-again': sign(
    c.leaf,
    bubble(18, 24, 34, 26, c.white),
    line('M26 33H44M26 41H38', thin),
    shape('M58 30Q70 30 70 43Q70 50 64 53Q62 60 57 58', 'none', { 'stroke-width': 4 }),
    line('M60 39Q64 39 63 45', thin),
  ),
  'move-wait': sign(
    c.cream,
    line('M32 20H56M32 68H56', { 'stroke-width': 5 }),
    shape('M34 22H54Q54 36 46 44Q54 52 54 66H34Q34 52 42 44Q34 36 34 22Z', c.white, thin),
    shape('M37 64Q44 52 51 64Z', c.orange, { stroke: 'none' }),
    shape('M38 30H50Q49 37 44 41Q39 37 38 30Z', c.orange, { stroke: 'none' }),
  ),
  'move-figure': sign(
    c.yellow,
    turn(
      -14,
      44,
      44,
      rect(16, 35, 56, 19, c.white, 3, thin) + line('M25 36V44M34 36V41M43 36V44M52 36V41M61 36V44', thin),
    ),
  ),
  'move-joke': sign(
    c.orange,
    circle(44, 44, 23, c.yellow, thin),
    line('M34 37Q37 33 40 37M48 37Q51 33 54 37', { 'stroke-width': 3.5 }),
    shape('M32 46H56Q55 60 44 60Q33 60 32 46Z', c.white, thin),
    shape('M38 57Q44 52 50 57Q47 60 44 60Q41 60 38 57Z', c.coral, { stroke: 'none' }),
  ),
  'move-thank': sign(
    c.rose,
    shape('M44 66C18 48 22 26 34 26Q41 26 44 34Q47 26 54 26C66 26 70 48 44 66Z', c.brick, thin),
  ),
  'move-explain': sign(
    c.river,
    circle(44, 38, 17, c.yellow, thin),
    shape('M37 53H51V63Q51 66 48 66H40Q37 66 37 63Z', c.slate, thin),
    line('M37 58H51M39 38L44 43L49 38M44 43V53', fine),
  ),
  'move-round': sign(
    c.leaf,
    circle(44, 44, 14, c.wood, thin),
    times(6, (i) => {
      const angle = (Math.PI * (i * 60 - 90)) / 180;
      return circle(
        Math.round(44 + 26 * Math.cos(angle)),
        Math.round(44 + 26 * Math.sin(angle)),
        6,
        c.white,
        fine,
      );
    }),
    shape('M40 38Q50 38 48 48M48 48L43 45M48 48L51 43', 'none', thin),
  ),
  'move-coffee': sign(
    c.coral,
    cup,
    shape('M26 40H54V46H26Z', c.bark, { stroke: 'none' }),
    line('M32 28Q28 24 32 20M44 28Q40 24 44 20', thin),
  ),
  'move-agenda': sign(
    c.paper,
    rect(27, 20, 34, 48, c.white, 4, thin),
    rect(36, 15, 16, 10, c.slate, 3, fine),
    line('M40 35H55M40 46H55M40 57H50', thin),
    line('M31 35l2 2l4 -5M31 46l2 2l4 -5', { ...fine, stroke: c.pine }),
    dot(34, 57, 2),
  ),
  'move-object': sign(
    c.brick,
    shape(
      'M34 70V46L26 40Q22 36 27 34Q31 33 34 37V24Q34 20 38 20Q41 20 41 24V20Q41 16 45 16Q48 16 48 20V23Q48 20 52 20Q55 20 55 24V30Q56 27 59 28Q62 29 62 33V52Q62 60 56 64V70Z',
      c.rose,
      thin,
    ),
    line('M41 24V38M48 22V38M55 26V38', fine),
  ),
  'move-sum-up': sign(
    c.yellow,
    rect(22, 24, 14, 9, c.coral, 2, fine),
    rect(22, 39, 14, 9, c.blue, 2, fine),
    rect(22, 54, 14, 9, c.leaf, 2, fine),
    shape('M40 28L50 42M40 43.500H48M40 59L50 46', 'none', thin),
    group(circle(60, 44, 11, c.white, thin) + line('M55 44l3.500 4l6 -7', { ...thin, stroke: c.pine })),
  ),
  'move-propose': sign(
    c.river,
    turn(-6, 44, 50, rect(24, 36, 40, 30, c.white, 4, thin)),
    line('M44 16V44M44 44L36 36M44 44L52 36', { 'stroke-width': 5 }),
  ),
};
