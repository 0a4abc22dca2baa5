/** Blocks and pictures for a poster, and the ways it reaches people: each in an 88-unit square. */
import * as c from '../palette.mjs';
import { circle, dot, ellipse, frame, group, line, patch, rect, shape, times, turn } from '../pen.mjs';

const item = (...parts) => frame(88, 88, ...parts);
const thin = { 'stroke-width': 3 };
const fine = { 'stroke-width': 2.5 };

/** A photograph: white border, its picture cut by it. */
const photo = (sky, ...parts) =>
  item(
    `<svg x="8" y="14" width="72" height="58" viewBox="8 14 72 58">${patch(8, 14, 72, 58, sky)}${parts.join('')}</svg>`,
    line('M8 14H80V72H8Z', { 'stroke-width': 7, stroke: c.white }),
    line('M8 14H80V72H8Z', thin),
    line('M3 9H85V77H3Z'),
  );

/** Somebody seen from far: head and shoulders. */
const somebody = (x, y, skin, top, hair, size = 1) =>
  group(
    shape('M-13 26Q-12 9 0 9T13 26Z', top, fine) +
      circle(0, 0, 9, skin, fine) +
      shape('M-10 0Q-10 -12 0 -12T10 0Q4 -6 0 -5T-10 0Z', hair, fine) +
      dot(-3, 1, 1.4) +
      dot(3, 1, 1.4) +
      line('M-3 4.500Q0 7 3 4.500', { 'stroke-width': 1.8 }),
    { transform: `translate(${x} ${y})${size === 1 ? '' : `scale(${size})`}` },
  );

/** A block of the poster: a card with its sign. */
const block = (colour, ...parts) => item(rect(4, 10, 80, 68, colour, 12), ...parts);

export const laptopItems = {
  'photo-children': photo(
    c.river,
    patch(8, 56, 72, 16, c.grass),
    somebody(28, 42, '#cf9160', c.yellow, '#33262b', 1.1),
    somebody(60, 42, '#fbd2b1', c.coral, c.bark, 1.1),
    somebody(44, 54, '#9c5f3e', c.blue, '#2b2130', 1.1),
  ),
  'photo-band': photo(
    c.navy,
    shape('M8 14H22Q22 44 12 66H8ZM80 14H66Q66 44 76 66H80Z', c.coral, fine),
    somebody(44, 38, '#d69a68', c.orange, '#33262b', 1.15),
    ellipse(62, 58, 12, 5, c.paper, fine),
    shape('M50 58V70H74V58Q74 63 62 63T50 58Z', c.yellow, fine),
    turn(
      -30,
      36,
      56,
      ellipse(32, 58, 11, 9, c.wood, fine) + line('M42 56L62 50', { 'stroke-width': 5 }) + dot(32, 58, 3),
    ),
    patch(8, 68, 72, 4, c.bark),
  ),
  'photo-crowd': photo(
    c.cream,
    line('M8 22Q44 38 80 22', fine),
    ...[18, 34, 50, 66].map((x, i) =>
      shape(
        `M${x - 5} ${26 + (i === 1 || i === 2 ? 3 : 0)}h10l-5 9Z`,
        [c.coral, c.yellow, c.leaf, c.blue][i],
        { 'stroke-width': 2 },
      ),
    ),
    ...[
      [18, 50, '#fbd2b1', c.bark],
      [36, 48, '#9c5f3e', '#2b2130'],
      [54, 50, '#d69a68', '#4f8f98'],
      [72, 48, '#fde0ca', '#c8663d'],
    ].map(([x, y, skin, hair], i) => somebody(x, y, skin, [c.leaf, c.coral, c.yellow, c.blue][i], hair, 0.8)),
    ...[
      [27, 62, '#cf9160', '#e6e8ee'],
      [46, 62, '#fad7bb', c.yellow],
      [64, 62, '#6f4630', c.ink],
    ].map(([x, y, skin, hair], i) => somebody(x, y, skin, [c.navy, c.orange, c.paper][i], hair, 0.85)),
  ),
  'drawing-bridge': item(
    turn(
      -3,
      44,
      44,
      rect(4, 12, 80, 64, c.paper, 3) +
        circle(66, 28, 8, c.yellow, { stroke: 'none' }) +
        line('M14 56Q44 22 74 56', { 'stroke-width': 5, stroke: c.orange }) +
        line('M28 46V34M44 40V28M60 46V36', { ...thin, stroke: c.brick }) +
        line('M12 66q8 -6 16 0t16 0t16 0t16 0', { ...thin, stroke: c.deep }) +
        line('M16 26q6 -6 12 0q6 -6 10 0', { ...thin, stroke: c.blue }),
    ),
    patch(36, 6, 18, 9, c.yellow),
  ),
  'title-block': block(
    c.coral,
    line('M18 34H70', { 'stroke-width': 12, stroke: c.paper }),
    line('M26 54H62', { 'stroke-width': 9, stroke: c.yellow }),
    line('M18 66q6 -5 13 0t13 0t13 0t13 0', { ...thin, stroke: c.paper }),
  ),
  'date-block': block(
    c.river,
    rect(20, 22, 48, 48, c.paper, 5),
    shape('M20 27Q20 22 25 22H63Q68 22 68 27V36H20Z', c.brick),
    line('M32 16V26M56 16V26', { 'stroke-width': 5 }),
    line('M28 46h5M42 46h5M28 58h5', { 'stroke-width': 6, stroke: c.slate }),
    circle(54, 56, 9, c.yellow),
  ),
  'place-block': block(
    c.grass,
    line('M12 66Q44 44 76 66', { 'stroke-width': 5, stroke: c.paper }),
    shape('M44 66C24 46 26 20 44 20S64 46 44 66Z', c.brick),
    circle(44, 37, 8, c.paper, thin),
  ),
  'languages-block': block(
    c.blue,
    shape('M12 22H50V46H30L22 54V46H12Z', c.paper, thin),
    shape('M38 38H76V62H68V70L60 62H38Z', c.yellow, thin),
    line('M20 30H42M20 38H34', { ...thin, stroke: c.brick }),
    line('M46 46H68M46 54H60', { ...thin, stroke: c.navy }),
  ),
  'contact-block': block(
    c.yellow,
    shape('M14 30H52V58H14Z', c.paper),
    line('M14 30L33 46L52 30', thin),
    rect(56, 22, 20, 44, c.ink, 5),
    patch(60, 28, 12, 28, c.river),
    dot(66, 61, 2, c.white),
  ),
  'price-block': block(
    c.leaf,
    turn(-12, 44, 44, shape('M14 34L30 24H74V64H30L14 54Z', c.paper) + circle(27, 44, 5, c.coral, thin)),
    turn(-12, 44, 44, line('M64 34Q48 28 48 44T64 54M42 41H58M42 48H56', { 'stroke-width': 4 })),
  ),
  // a ramp and somebody going up it
  'access-block': block(
    c.sand,
    shape('M12 70L76 52V70Z', c.paper),
    turn(
      -15,
      44,
      60,
      circle(40, 50, 12, 'none') +
        circle(40, 50, 2.5, c.ink) +
        circle(40, 20, 6, c.brick, thin) +
        line('M38 28L40 42H54L58 54H64', { 'stroke-width': 6, stroke: c.navy }) +
        line('M39 33H50', { 'stroke-width': 4, stroke: c.navy }),
    ),
  ),
  'printed-poster': item(
    rect(16, 4, 56, 80, c.paper, 3),
    rect(22, 10, 44, 40, c.river, 2, thin),
    circle(44, 22, 7, c.yellow, fine),
    shape('M22 36Q34 30 38 50H22ZM66 36Q54 30 50 50H66Z', c.leaf, fine),
    line('M28 42Q44 24 60 42', { ...thin, stroke: c.orange, 'stroke-width': 5 }),
    line('M26 60H62', { stroke: c.brick, 'stroke-width': 7 }),
    line('M32 70H56M36 77H52', { ...thin, stroke: c.navy }),
    turn(-40, 16, 8, patch(8, 4, 16, 8, c.yellow)),
    turn(40, 72, 8, patch(64, 4, 16, 8, c.yellow)),
  ),
  // a page in a browser, with hearts
  'web-post': item(
    rect(4, 12, 80, 66, c.paper, 7),
    shape('M4 28V20Q4 12 12 12H76Q84 12 84 20V28Z', c.navy),
    ...[14, 24, 34].map((x, i) => dot(x, 20, 3, [c.coral, c.yellow, c.leaf][i])),
    rect(12, 35, 34, 30, c.river, 2, thin),
    line('M16 60Q29 42 42 60', { ...thin, stroke: c.orange }),
    line('M54 40H76M54 50H72', thin),
    shape('M60 72C48 63 51 56 56 56Q59.500 56 60 60Q60.500 56 64 56C69 56 72 63 60 72Z', c.brick, fine),
    line('M12 72H36', { ...thin, stroke: c.slate }),
  ),
  'phone-message': item(
    rect(22, 2, 46, 84, c.ink, 9),
    patch(27, 12, 36, 60, c.river),
    rect(30, 18, 26, 16, c.paper, 5, fine),
    rect(35, 40, 28, 16, c.yellow, 5, fine),
    line('M35 26H50M40 48H56', { 'stroke-width': 2.5 }),
    circle(45, 79, 3, c.paper, { stroke: 'none' }),
    shape('M56 2H84V20H74L66 28V20H56Z', c.coral, thin),
    times(3, (i) => dot(63 + i * 7, 11, 2, c.white)),
  ),
};
