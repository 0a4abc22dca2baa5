/** The kitchen: a planning board on the wall, soup, a telephone, a cat with plans. Parts only; the scene places them. */
import * as c from '../palette.mjs';
import {
  circle,
  dot,
  ellipse,
  fill,
  frame,
  group,
  line,
  move,
  patch,
  rect,
  shape,
  times,
  turn,
} from '../pen.mjs';

const thin = { 'stroke-width': 3 };
const fine = { 'stroke-width': 2.5 };
const table = '#eec48a';
const tile = '#eef6f2';
const cloth = '#fff6df';
const faint = '#f3e6c8';
const joint = '#c4dfdc';

/** A row of wall tiles, one of them with a small blue boat or flower. */
const tiles = (width, rows) =>
  patch(-4, 4, width + 8, rows * 32 + 8, tile) +
  line(
    times(rows, (i) => `M-4 ${36 + i * 32}H${width + 4}`) +
      times(Math.ceil(width / 32), (i) => `M${16 + i * 32} 4V${rows * 32 + 12}`),
    { 'stroke-width': 2, stroke: joint },
  );

const steam = 'M22 66C8 54 36 46 22 32S34 12 26 2M52 66C38 54 66 46 52 32S64 12 56 2';

const soupPot = (isOn) =>
  (isOn
    ? shape('M20 94Q14 84 24 82Q28 90 36 82Q42 92 50 82Q58 92 66 82Q74 90 80 82Q88 86 82 94Z', c.orange, thin)
    : '') +
  // stove ring
  shape('M12 106L18 94H86L92 106Z', c.ink) +
  shape('M4 44H14V56H8Q4 56 4 52ZM100 44H90V56H96Q100 56 100 52Z', c.brick, thin) +
  shape('M12 38H92V76Q92 90 78 90H26Q12 90 12 76Z', c.coral) +
  line('M24 52V72', { stroke: c.white }) +
  turn(isOn ? -9 : 0, 20, 38, shape('M10 38Q12 22 52 22T94 38Z', c.brick) + circle(52, 18, 7, c.ink));

const phone = (isRinging) =>
  shape('M12 88Q10 50 28 44H72Q90 50 88 88Z', c.leaf) +
  circle(50, 68, 14, c.paper, thin) +
  line('M50 58h.1M59 63h.1M59 73h.1M50 78h.1M41 73h.1M41 63h.1', { 'stroke-width': 4.5 }) +
  turn(
    isRinging ? -14 : 0,
    50,
    30,
    move(0, isRinging ? -10 : 0, shape('M6 44Q4 22 26 22H74Q96 22 94 44L74 46L72 34H28L26 46Z', c.pine)),
  ) +
  (isRinging ? line('M4 12L14 20M96 8L86 18M50 0V6M100 40L112 38M-2 46L-10 44', { stroke: c.brick }) : '');

/** The board's children's magnets and notes, kept off the paper. */
const note = (colour, body = '') => rect(4, 4, 40, 40, colour, 2, thin) + body;

const utensil = {
  ladle: line('M14 6V58', { 'stroke-width': 5 }) + shape('M2 58H26Q26 76 14 76T2 58Z', c.slate, thin),
  whisk:
    line('M14 6V34', { 'stroke-width': 6, stroke: c.bark }) +
    line('M14 34C-2 50 4 78 14 78S30 50 14 34ZM14 34C8 52 10 70 14 78C18 70 20 52 14 34Z', fine),
  pan:
    line('M22 6V40', { 'stroke-width': 6 }) +
    circle(22, 62, 22, c.slate) +
    circle(22, 62, 14, '#8592ad', thin),
  towel:
    shape('M4 6H44V78L34 72L24 80L14 72L4 78Z', c.paper, thin) +
    line('M4 58H44M4 66H44', { ...thin, stroke: c.coral }),
  mitt:
    shape('M8 6H34V40Q46 34 48 44Q46 58 34 62Q34 82 20 82Q6 82 6 62Z', c.yellow, thin) +
    line('M8 16H34', { ...thin, stroke: c.brick }),
};

const garlic = (x, y) =>
  shape(`M${x} ${y}c-16 4 -18 22 0 24c18 -2 16 -20 0 -24Z`, c.paper, fine) +
  line(`M${x} ${y + 3}v18`, { 'stroke-width': 2 });

export const kitchen = {
  'fill.kitchen-table': fill(table),
  'fill.plan-paper': fill('#fffdf4'),
  'kitchen.beam': frame(
    330,
    40,
    patch(-4, 4, 338, 30, c.wood),
    line('M-4 4H334M-4 34H334'),
    line('M30 14H96M180 24H260M270 12H300M110 26H140', { ...fine, stroke: c.bark }),
  ),
  'kitchen.tiles': frame(320, 112, tiles(320, 3), line('M-4 6H324', thin)),
  'kitchen.tile-boat': frame(
    30,
    30,
    line('M5 21Q15 27 25 21M15 21V6M15 7L23 17H15', { 'stroke-width': 2.5, stroke: c.navy }),
  ),
  'kitchen.tile-flower': frame(
    30,
    30,
    line('M15 15m-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M15 4v5M15 21v5M4 15h5M21 15h5', {
      'stroke-width': 2.5,
      stroke: c.navy,
    }),
  ),
  // somebody dreamt of the party and wiped it out, nearly
  'kitchen.plan-dream': frame(
    400,
    220,
    group(
      line(
        'M20 150Q200 10 380 150M20 170Q200 36 380 170M60 128V146M120 88V108M200 68V90M280 88V108M340 128V146',
      ) +
        line('M30 196q12 -10 24 0t24 0t24 0M150 206q12 -10 24 0t24 0t24 0M280 196q12 -10 24 0t24 0t24 0') +
        line('M40 30Q110 70 180 34M60 42l6 16l12 -10M98 52l8 16l10 -14M136 50l8 14l8 -18') +
        circle(310, 38, 20, 'none') +
        line('M310 8V2M340 38h7M331 17l5 -5M331 59l5 5M289 17l-5 -5'),
      { stroke: faint, 'stroke-width': 5 },
    ),
  ),
  // the board: rails and posts round the paper
  'kitchen.board-rail': frame(
    330,
    24,
    shape('M4 4H334V20H4Z', c.wood),
    line('M40 12H120M200 12H236', { ...fine, stroke: c.bark }),
    dot(12, 12, 3),
  ),
  'kitchen.board-post': frame(
    24,
    350,
    shape('M4 -4H20V354H4Z', c.wood),
    line('M12 60V120M12 210V240', { ...fine, stroke: c.bark }),
  ),
  'kitchen.board-ledge': frame(330, 24, shape('M2 4H334V18H8Z', c.bark), line('M8 18H334')),
  'kitchen.pens': frame(
    112,
    26,
    turn(-4, 30, 16, rect(4, 12, 44, 11, c.blue, 4, thin) + rect(36, 12, 14, 11, c.navy, 3, thin)),
    rect(48, 13, 36, 11, c.coral, 4, thin),
    shape('M88 24V12H106V24Z', c.yellow, thin),
    line('M88 18H106', thin),
  ),
  'kitchen.duck': frame(
    52,
    46,
    shape(
      'M6 30Q2 20 10 22Q18 26 24 22C18 8 40 2 42 14C44 20 40 24 42 28C44 40 34 44 22 44S8 40 6 30Z',
      c.yellow,
      thin,
    ),
    shape('M42 14L51 16L42 20Z', c.orange, fine),
    dot(35, 14, 2.6),
    line('M18 32Q24 38 30 32', fine),
  ),
  'kitchen.note-heart': frame(
    52,
    52,
    turn(
      -7,
      26,
      26,
      note(
        c.rose,
        shape('M24 36C10 26 14 14 20 14Q24 15 24 19Q24 15 28 14C34 14 38 26 24 36Z', c.brick, fine),
      ),
    ),
    dot(26, 6, 4.5, c.navy),
  ),
  'kitchen.note-cake': frame(
    52,
    52,
    turn(
      6,
      26,
      26,
      note(
        c.yellow,
        shape('M12 34L14 24H34L36 34Z', c.coral, fine) +
          shape('M14 24Q14 18 24 18T34 24Z', c.paper, fine) +
          line('M24 18V12', fine),
      ),
    ),
    dot(26, 6, 4.5, c.pine),
  ),
  'kitchen.note-sun': frame(
    52,
    52,
    turn(
      4,
      26,
      26,
      note(
        c.river,
        circle(24, 25, 7, c.yellow, fine) +
          line('M24 11V14M24 36V39M10 25H13M35 25H38M14 15l2 2M34 35l-2 -2M34 15l-2 2M14 35l2 -2', fine),
      ),
    ),
    dot(26, 6, 4.5, c.brick),
  ),
  'kitchen.garlic': frame(
    44,
    128,
    line('M22 0V20'),
    ...[
      [12, 16],
      [32, 24],
      [13, 44],
      [31, 54],
      [14, 74],
      [30, 84],
      [22, 100],
    ].map(([x, y]) => garlic(x, y)),
  ),
  'kitchen.utensils': frame(
    300,
    104,
    line('M6 10H294', { 'stroke-width': 6 }),
    line('M20 4V10M280 4V10', thin),
    move(16, 8, utensil.towel),
    move(78, 8, utensil.ladle),
    move(120, 8, utensil.pan),
    move(180, 8, utensil.whisk),
    move(222, 8, utensil.mitt),
  ),
  'kitchen.table': frame(
    330,
    30,
    patch(-4, 6, 338, 30, table),
    line('M-4 6H334'),
    line('M30 20H110M210 16H290', { ...fine, stroke: c.wood }),
  ),
  'kitchen.table-front': frame(
    330,
    60,
    patch(-4, 4, 338, 60, c.wood),
    line('M-4 4H334M-4 26H334'),
    line('M60 42H150M220 48H290', { ...fine, stroke: c.bark }),
  ),
  // left half of the tray where people's cards lie; the right half is its mirror
  'kitchen.tray': frame(
    240,
    112,
    shape('M250 6H20Q4 6 4 22V90Q4 106 20 106H250V96H26Q14 96 14 86V26Q14 16 26 16H250Z', c.wood),
    shape('M250 16H26Q14 16 14 26V86Q14 96 26 96H250Z', cloth, thin),
  ),
  'kitchen.tray-middle': frame(
    200,
    112,
    patch(-4, 6, 208, 10, c.wood),
    patch(-4, 16, 208, 80, cloth),
    patch(-4, 96, 208, 10, c.wood),
    line('M-4 6H204M-4 106H204'),
    line('M-4 16H204M-4 96H204', thin),
  ),
  'kitchen.pot': frame(104, 110, soupPot(false)),
  'kitchen.pot-on': frame(104, 110, soupPot(true)),
  'kitchen.steam': frame(
    80,
    70,
    line(steam, { ...thin, stroke: c.ink, 'stroke-width': 10 }),
    line(steam, { 'stroke-width': 5, stroke: c.white }),
  ),
  'kitchen.phone': frame(120, 92, move(10, 0, phone(false))),
  'kitchen.phone-rings': frame(130, 92, move(14, 2, phone(true))),
  // peeping over the edge of the table
  'kitchen.cat': frame(
    96,
    72,
    shape('M10 70C6 44 10 30 14 8L34 22Q48 18 62 22L82 8C86 30 90 44 86 70Z', c.orange),
    line('M40 24V36M48 22V38M56 24V36', fine),
    shape('M43 55H53L48 61Z', c.coral, fine),
    line('M20 56H4M20 62L6 66M76 56H92M76 62L90 66', { 'stroke-width': 2 }),
  ),
  'kitchen.cat-eyes': frame(
    52,
    24,
    ellipse(11, 12, 8, 9, c.white, thin),
    ellipse(41, 12, 8, 9, c.white, thin),
    dot(8, 13, 4.5),
    dot(38, 13, 4.5),
  ),
  'kitchen.paws': frame(
    96,
    24,
    ellipse(20, 13, 15, 9, c.orange, thin),
    ellipse(76, 13, 15, 9, c.orange, thin),
    line('M16 8V12M24 8V12M72 8V12M80 8V12', fine),
  ),
};
