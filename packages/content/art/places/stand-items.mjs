/** Money of the party, and what one sells for it: each picture in an 88-unit square. Play money of our own drawing. */
import * as c from '../palette.mjs';
import { circle, dot, ellipse, frame, line, rect, shape, turn } from '../pen.mjs';

const item = (...parts) => frame(88, 88, ...parts);
const thin = { 'stroke-width': 3 };
const gold = '#f5c84c';
const copper = '#e0ac62';
const silver = '#d7dce6';

/** Digits as strokes in a box 10 wide and 16 high: sheets hold no lettering. */
const DIGITS = {
  0: 'M5 0Q10 0 10 8T5 16T0 8T5 0Z',
  1: 'M1 4L6 0V16',
  2: 'M0 4Q0 0 5 0T10 5Q10 9 0 16H10',
  5: 'M9 0H1L0 7Q9 4 10 10Q10 16 5 16T0 13',
};
/** A number centred on x, y, `size` high. */
const digits = (text, x, y, size, weight) => {
  const k = size / 16;
  const advance = 15;
  const left = x - ((text.length * advance - 5) / 2) * k;
  return [...text]
    .map((digit, i) =>
      line(DIGITS[digit], {
        transform: `translate(${left + i * advance * k} ${y - size / 2})scale(${k})`,
        'stroke-width': weight / k,
      }),
    )
    .join('');
};

const coin = (radius, rim, middle, value) =>
  item(
    circle(44, 46, radius, rim),
    circle(44, 46, radius * 0.78, middle, thin),
    digits(
      value,
      44,
      46 - (value.length > 1 ? 0 : radius * 0.06),
      radius * (value.length > 1 ? 0.7 : 0.84),
      5.5,
    ),
    // one and two euros carry a small wave under their number
    value.length > 1
      ? ''
      : line(
          `M${44 - radius * 0.4} ${46 + radius * 0.56}q${radius * 0.2} -6 ${radius * 0.4} 0t${radius * 0.4} 0`,
          thin,
        ),
    line(`M${44 - radius * 0.62} ${46 - radius * 0.64}q4 -5 9 -7`, { stroke: c.white }),
  );

/** A note: flat colour, its number, and a bridge that stands nowhere. */
const note = (colour, light, value, bridge) =>
  item(
    rect(2, 18, 84, 54, colour, 4),
    rect(9, 25, 70, 40, light, 3, thin),
    line(bridge, thin),
    circle(66, 35, 5, colour, thin),
    digits(value, value.length > 1 ? 29 : 26, 45, 20, 5.5),
  );

export const standItems = {
  'coin-10c': coin(27, copper, gold, '10'),
  'coin-20c': coin(31, copper, gold, '20'),
  'coin-50c': coin(35, copper, gold, '50'),
  'coin-1': coin(34, gold, silver, '1'),
  'coin-2': coin(39, silver, gold, '2'),
  'note-5': note(
    '#b7bcc6',
    '#eceef2',
    '5',
    'M46 60H74M50 60V54Q50 47 55.500 47T61 54V60M61 54Q61 47 66.500 47T72 54V60',
  ),
  'note-10': note(c.coral, '#fbdcd4', '10', 'M52 60H76M53 60Q64 42 75 60M59 60V53M64 60V51M69 60V53'),
  'note-20': note(
    c.blue,
    '#dde5fa',
    '20',
    'M50 60H78M55 60V47M73 60V47M51 56Q55 50 55 47Q64 61 73 47Q73 50 77 56',
  ),
  'note-50': note(c.orange, '#fde3c8', '50', 'M51 53H77M54 60L59 53L64 60L69 53L74 60M51 60H77'),
  crepe: item(
    ellipse(44, 70, 40, 12, c.white),
    shape('M12 66Q10 30 44 20Q74 26 78 64Q46 76 12 66Z', '#f7d98b'),
    line('M44 20Q40 46 46 70M44 20Q60 40 62 68', thin),
    line('M26 50h8M30 60h4M54 42h5M68 56h.1', { ...thin, stroke: c.wood }),
    shape('M34 36Q44 28 54 36L50 44Q44 40 38 44Z', c.bark, thin),
    circle(64, 20, 7, c.brick, thin),
    shape('M64 13Q70 6 76 10Q72 16 64 13Z', c.leaf, thin),
  ),
  'juice-cup': item(
    line('M50 26L58 4L72 8', { 'stroke-width': 9 }),
    line('M50 26L58 5L71 8', { 'stroke-width': 3, stroke: c.white }),
    shape('M18 26H70L62 84H26Z', c.paper),
    shape('M21 46H67L62 84H26Z', c.orange, thin),
    shape('M14 20H74V32H14Z', c.white),
    circle(44, 62, 11, c.yellow, thin),
    line('M44 51V73M33 62H55', { 'stroke-width': 2.5 }),
  ),
  waffle: item(
    turn(
      -8,
      44,
      44,
      rect(10, 16, 68, 60, c.wood, 14) + line('M28 18V74M44 16V76M60 18V74M12 32H76M12 46H76M12 60H76', thin),
    ),
    shape(
      'M24 32C26 18 42 20 42 28C50 22 64 28 58 38C66 46 54 54 46 48C38 56 26 50 30 42C22 42 20 36 24 32Z',
      c.white,
    ),
    circle(46, 34, 8, c.brick, thin),
    line('M44 31h.1M49 35h.1', { ...thin, stroke: c.yellow }),
  ),
  flour: item(
    shape('M20 26Q14 56 20 84H68Q74 56 68 26Z', c.paper),
    shape('M20 26L16 10H72L68 26Z', c.sand),
    line('M20 26H68', thin),
    shape('M28 42H60V70H28Z', c.blue, thin),
    line('M44 66V48M44 54Q36 54 36 48M44 54Q52 54 52 48M44 61Q36 61 36 55M44 61Q52 61 52 55', {
      'stroke-width': 2.5,
      stroke: c.paper,
    }),
  ),
  eggs: item(
    ellipse(22, 42, 12, 17, c.cream),
    ellipse(46, 40, 12, 17, c.white),
    ellipse(68, 42, 12, 17, '#eec9a4'),
    shape('M4 48Q14 40 22 50Q34 38 46 50Q58 38 68 50Q76 40 84 48L76 80H12Z', c.slate),
    line('M16 62H72', { ...thin, stroke: '#8592ad' }),
  ),
  'quote-sheet': item(
    turn(6, 44, 44, rect(20, 8, 52, 70, c.cream, 3, thin)),
    rect(14, 8, 54, 74, c.paper, 3),
    shape('M22 16H44V28H22Z', c.river, thin),
    line('M22 40H44M22 50H40M22 60H46', thin),
    line('M52 40H60M52 50H60M52 60H60', { ...thin, stroke: c.brick }),
    line('M22 68H60', { 'stroke-width': 2 }),
    line('M46 75H60', { 'stroke-width': 6, stroke: c.orange }),
    dot(56, 22, 5, c.leaf),
  ),
};
