/** The rest of the kitchen, seen where there is room: window, stove, fridge with its gallery, aprons. Parts only. */
import * as c from '../palette.mjs';
import { circle, dot, flat, frame, group, line, move, patch, rect, shape, turn } from '../pen.mjs';
import { flower, pot } from '../plants.mjs';
import { stepGable, tiledRoof } from '../houses.mjs';

const thin = { 'stroke-width': 3 };
const fine = { 'stroke-width': 2.5 };
const glass = '#d8eef0';

export const kitchenRoom = {
  // what one sees when there is room
  'kitchen.window': frame(
    210,
    230,
    rect(10, 6, 190, 180, c.white, 6),
    `<clipPath id="kitchen-pane"><rect x="22" y="18" width="166" height="156"/></clipPath>`,
    group(
      patch(22, 18, 166, 156, glass) +
        circle(150, 52, 20, c.yellow, thin) +
        shape(
          'M40 66C38 54 56 50 62 58C70 48 88 52 86 66C96 68 94 78 84 78H44C34 78 32 68 40 66Z',
          c.white,
          thin,
        ) +
        shape('M14 140Q70 104 120 128T200 116V180H14Z', c.grass, thin) +
        move(38, 78, tiledRoof(52, 70, c.paper, c.blue)) +
        move(120, 72, stepGable(50, 80, c.coral)) +
        shape('M14 146H200V184H14Z', c.river, thin) +
        line('M34 160q7 -5 14 0t14 0M104 164q7 -5 14 0t14 0', { ...thin, stroke: c.white }),
      { 'clip-path': 'url(#kitchen-pane)' },
    ),
    rect(22, 18, 166, 156, 'none'),
    line('M105 18V174M22 74H188'),
    shape(
      'M22 18H188V40Q174 52 160 40Q146 52 132 40Q118 52 105 40Q91 52 77 40Q63 52 50 40Q36 52 22 40Z',
      c.yellow,
    ),
    line('M50 18V40M77 18V40M105 18V40M132 18V40M160 18V40', { 'stroke-width': 2 }),
    move(34, 134, pot(c.coral)),
    move(148, 134, pot(c.navy)),
    ...[84, 108, 128].map((x, i) => flower(x, 176 - (i % 2) * 6, i % 2 ? c.yellow : c.brick)),
    shape('M2 188H208V204H2Z', c.wood),
  ),
  'kitchen.stove': frame(
    250,
    400,
    // hood
    shape('M76 0V90L20 150H230L174 90V0Z', c.slate),
    line('M20 150H230V166H20ZM84 100H166', thin),
    // body
    rect(20, 262, 210, 138, c.paper, 8),
    shape('M12 246H238V268H12Z', c.ink),
    rect(48, 312, 154, 96, c.ink, 8),
    rect(60, 324, 130, 70, c.yellow, 5, thin),
    shape('M76 394V372Q76 360 92 360H156Q172 360 172 372V394Z', c.wood, thin),
    line('M56 296H194', { 'stroke-width': 5 }),
    ...[46, 78, 172, 204].map((x) => circle(x, 282, 7, c.coral, thin)),
    // a kettle
    shape('M136 246Q128 206 162 204H182Q214 206 208 246Z', c.river),
    line('M148 206Q150 180 172 180T196 206', thin),
    shape('M136 232L112 212L118 206L140 218Z', c.river),
    circle(172, 202, 5, c.ink),
  ),
  'kitchen.fridge': frame(
    200,
    430,
    rect(10, 6, 180, 424, c.deep, 16),
    line('M10 140H190'),
    line('M30 60V110M30 170V240', { 'stroke-width': 7 }),
    // the children's gallery
    turn(
      -5,
      90,
      80,
      rect(60, 40, 62, 76, c.paper, 2, thin) +
        circle(92, 68, 14, c.yellow, fine) +
        line(
          'M92 82V104M92 90L78 84M92 90L106 84M92 104L84 112M92 104L100 112M87 66h.1M97 66h.1M87 73Q92 78 97 73',
          fine,
        ),
    ),
    turn(
      4,
      110,
      210,
      rect(64, 166, 96, 76, c.paper, 2, thin) +
        line('M76 216Q112 176 148 216', { stroke: c.orange, 'stroke-width': 5 }) +
        line('M74 228q7 -6 14 0t14 0t14 0t14 0t14 0', { ...thin, stroke: c.navy }) +
        circle(142, 184, 7, c.coral, fine),
    ),
    dot(90, 42, 5, c.brick),
    dot(112, 168, 5, c.yellow),
    turn(
      -4,
      90,
      300,
      rect(66, 270, 44, 54, c.yellow, 2, thin) + line('M74 284H100M74 296H102M74 308H90', fine),
    ),
    dot(88, 272, 5, c.navy),
  ),
  'kitchen.cat-asleep': frame(
    140,
    74,
    shape('M8 70C2 40 30 22 66 24C104 22 134 36 132 70Z', c.slate),
    shape('M86 70C82 52 92 40 92 24L106 34Q114 31 122 34L134 26C134 42 142 54 136 70Z', c.slate),
    line('M102 52q4 4 8 0M118 52q4 4 8 0M110 60h6', thin),
    line('M8 68Q40 76 74 62', thin),
    line('M40 26Q42 36 40 44M58 24Q60 34 58 42', thin),
  ),
  'kitchen.aprons': frame(
    240,
    220,
    rect(6, 8, 228, 14, c.wood, 4),
    line('M40 22V32M116 22V32M194 22V32'),
    shape('M28 34Q40 26 52 34L56 74Q74 80 74 92V196H6V92Q6 80 24 74Z', c.coral),
    rect(22, 122, 36, 34, c.yellow, 4, thin),
    shape('M104 34Q116 26 128 34L132 74Q150 80 150 92V206H82V92Q82 80 100 74Z', c.blue),
    line('M82 112H150M82 134H150M82 156H150M82 178H150', { ...thin, stroke: c.white }),
    shape('M104 34Q116 26 128 34L132 74Q150 80 150 92V206H82V92Q82 80 100 74Z', 'none'),
    shape('M182 34Q194 26 206 34L210 74Q228 80 228 92V190H160V92Q160 80 178 74Z', c.paper),
    shape(
      'M194 150C178 138 182 124 189 124Q194 125 194 130Q194 125 199 124C206 124 210 138 194 150Z',
      c.brick,
      thin,
    ),
  ),
  'kitchen.shelf': frame(
    220,
    110,
    ...[
      [14, c.coral],
      [58, c.yellow],
      [102, c.leaf],
    ].map(
      ([x, colour]) =>
        rect(x, 38, 36, 48, glass, 6, thin) +
        flat(`M${x + 2} 58h32v24q0 3 -4 3h-24q-4 0 -4 -3Z`, colour) +
        rect(x - 2, 28, 40, 12, c.bark, 3, thin),
    ),
    move(156, 32, pot(c.brick)),
    rect(4, 86, 212, 14, c.wood, 3),
    line('M24 100V108M196 100V108'),
  ),
  'kitchen.cupboard': frame(
    240,
    170,
    patch(-4, 4, 248, 170, c.leaf),
    line('M-4 4H244M-4 170V4M120 4V170'),
    rect(16, 24, 90, 160, '#8fd0a8', 6, thin),
    rect(134, 24, 90, 160, '#8fd0a8', 6, thin),
    dot(94, 70, 5, c.yellow),
    dot(146, 70, 5, c.yellow),
  ),
  'kitchen.bowl': frame(
    110,
    84,
    circle(36, 28, 18, c.brick, thin),
    circle(74, 30, 17, c.leaf, thin),
    circle(56, 20, 17, c.yellow, thin),
    line('M56 4Q58 -2 64 0M36 10V4M74 13Q76 8 80 8', thin),
    shape('M6 38H104Q100 80 70 80H40Q10 80 6 38Z', c.blue),
    line('M22 54Q54 68 88 54', { stroke: c.white }),
  ),
  'kitchen.mug': frame(
    58,
    66,
    line('M40 34Q56 32 54 44T40 52', { 'stroke-width': 5 }),
    shape('M8 26H42V56Q42 62 36 62H14Q8 62 8 56Z', c.yellow),
    line('M16 16q-4 -5 0 -9M28 18q-4 -6 0 -12', thin),
    line('M14 44q6 -6 11 0t11 0', { ...thin, stroke: c.brick }),
  ),
};
