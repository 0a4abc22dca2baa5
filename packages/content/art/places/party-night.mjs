/** How Saturday may end by night: lanterns, the hall, a small fire. Parts of other pictures of one place. */
import * as c from '../palette.mjs';
import { circle, ellipse, fill, frame, line, patch, rect, shape, times } from '../pen.mjs';

const thin = { 'stroke-width': 3 };
const fine = { 'stroke-width': 2.5 };
const nightHouse = '#45568a';
const glass = '#9db4d6';

export const partyNight = {
  // night, for lanterns and the small fire
  'fill.party-night': fill('#2f3e70'),
  'fill.night-river': fill('#41609a'),
  'fill.night-quay': fill('#6b6f92'),
  'party.stars': frame(
    260,
    110,
    ...[
      [16, 34],
      [66, 12],
      [104, 60],
      [150, 20],
      [196, 80],
      [236, 34],
      [44, 92],
      [128, 98],
    ].map(([x, y], i) => circle(x, y, i % 3 ? 2 : 3.4, i % 2 ? c.paper : c.yellow, { stroke: 'none' })),
  ),
  'party.moon': frame(
    80,
    80,
    circle(40, 40, 32, '#fdf0bd'),
    circle(30, 32, 6, '#f1dc9a', { stroke: 'none' }),
    circle(50, 50, 9, '#f1dc9a', { stroke: 'none' }),
  ),
  'party.night-town': frame(
    420,
    150,
    shape('M-8 160V110Q60 60 150 92T330 84T430 100V160Z', '#3a4a7e', thin),
    shape(
      'M10 152V84L38 58L66 84V152ZM66 152V70H76V60H86V50H100V60H110V70H120V152ZM150 152V40L166 4L182 40V152ZM182 152V88L214 62H252L276 88V152ZM276 152V66H286V54H298V42H314V54H326V66H336V152ZM336 152V92L366 66L400 92V152Z',
      nightHouse,
      thin,
    ),
    circle(166, 60, 9, c.paper, fine),
    line('M166 54V60L170 63', { 'stroke-width': 2 }),
    // one candle, on every second floor
    ...[
      [32, 96],
      [88, 84],
      [226, 96],
      [302, 80],
      [362, 104],
    ].map(([x, y]) => rect(x, y, 11, 14, '#fbe3a0', 1, { 'stroke-width': 2 })),
  ),
  'party.gleam': frame(
    320,
    130,
    line(
      'M30 16H70M90 30H150M190 12H230M260 34H300M50 54H96M150 62H210M236 70H270M20 90H60M110 96H160M200 104H256M280 92H310',
      {
        'stroke-width': 5,
        stroke: '#f4cf7c',
      },
    ),
    line('M120 14q8 -6 16 0M40 74q8 -6 16 0M180 84q8 -6 16 0M290 56q8 -6 16 0', {
      ...thin,
      stroke: '#7d9ccc',
    }),
  ),
  'party.hand-lantern': frame(
    70,
    150,
    line('M14 148L34 40', { 'stroke-width': 5, stroke: c.bark }),
    circle(40, 38, 29, '#fff1bd', { stroke: 'none' }),
    ellipse(40, 40, 18, 19, c.orange, thin),
    line('M24 33Q40 38 56 33M23 46Q40 51 57 46', fine),
    rect(31, 18, 18, 6, c.ink, 2, { stroke: 'none' }),
  ),
  // the hall
  'fill.hall-wall': fill('#fbd98f'),
  'fill.hall-floor': fill('#d59a63'),
  'party.hall-window': frame(
    120,
    190,
    shape('M8 186V64A52 52 0 0 1 112 64V186Z', c.white),
    shape('M20 178V64A40 40 0 0 1 100 64V178Z', '#4a5c93'),
    line('M40 70l-8 26M66 50l-8 26M88 84l-8 26M52 112l-8 26M84 130l-8 26M34 148l-4 14', {
      ...thin,
      stroke: glass,
    }),
    line('M60 24V178M20 72H100M20 124H100', { 'stroke-width': 6, stroke: c.white }),
    shape('M20 178V64A40 40 0 0 1 100 64V178Z', 'none'),
    rect(2, 178, 116, 10, c.wood, 3),
  ),
  'party.beam': frame(
    320,
    40,
    patch(-4, 4, 328, 28, c.bark),
    line('M-4 4H324M-4 32H324'),
    line('M40 18H110M190 22H270', { ...fine, stroke: '#8a5a38' }),
  ),
  // who needs a mirror ball
  'party.colander': frame(
    130,
    150,
    line('M65 -4V40'),
    shape('M16 52H114Q116 118 65 122Q14 118 16 52Z', c.slate),
    shape('M10 42H120V56H10Z', c.stone, thin),
    line('M10 48Q-4 44 6 34M120 48Q134 44 124 34', thin),
    ...times(3, (row) =>
      times(5 - row, (i) => circle(35 + row * 8 + i * 15, 70 + row * 16, 4, c.yellow, { 'stroke-width': 2 })),
    ),
  ),
  'party.spots': frame(
    320,
    180,
    ...[
      [30, 40],
      [86, 110],
      [130, 26],
      [176, 140],
      [214, 70],
      [262, 24],
      [292, 120],
      [40, 156],
    ].map(([x, y], i) =>
      circle(x, y, 13 + (i % 3) * 4, i % 2 ? '#fff3c8' : c.rose, { stroke: 'none', 'fill-opacity': 0.75 }),
    ),
  ),
  // the small fire
  'party.glow': frame(
    420,
    150,
    ellipse(210, 75, 206, 72, '#f6b765', { stroke: 'none', 'fill-opacity': 0.4 }),
    ellipse(210, 78, 140, 48, '#fbd58a', { stroke: 'none', 'fill-opacity': 0.55 }),
  ),
  'party.fire': frame(
    190,
    200,
    line('M26 196L94 20L164 196', { 'stroke-width': 7, stroke: c.bark }),
    line('M94 20V54', thin),
    shape('M40 150L150 178M150 150L40 178', 'none', { 'stroke-width': 17 }),
    line('M40 150L150 178M150 150L40 178', { 'stroke-width': 9, stroke: c.bark }),
    shape(
      'M58 166C44 138 70 130 66 108C84 118 86 130 84 140C94 130 96 116 92 104C118 116 124 128 116 142C124 140 126 134 126 128C140 146 134 160 124 168Z',
      c.orange,
    ),
    shape(
      'M76 168C70 152 84 148 84 136C98 144 104 152 100 158C106 156 106 152 106 150C114 160 110 166 106 168Z',
      c.yellow,
      fine,
    ),
    shape('M62 62H126V88Q126 104 94 104T62 88Z', c.ink),
    shape('M58 54H130V66H58Z', c.slate, thin),
    line('M78 40q-6 -8 0 -14M108 40q-6 -8 0 -14', { ...thin, stroke: c.paper }),
    ...[30, 58, 88, 118, 148].map((x, i) =>
      ellipse(x, 184 + (i % 2) * 5, 17, 11, i % 2 ? c.slate : c.stone, thin),
    ),
  ),
  'party.sparks': frame(
    120,
    130,
    ...[
      [30, 110],
      [60, 90],
      [84, 104],
      [44, 60],
      [76, 44],
      [58, 14],
      [98, 66],
    ].map(([x, y], i) => circle(x, y, i % 2 ? 3 : 4.5, i % 2 ? c.orange : c.yellow, { stroke: 'none' })),
  ),
  'party.log': frame(
    210,
    56,
    shape('M22 10H190Q204 10 204 28T190 48H22Z', c.bark),
    ellipse(22, 29, 16, 19, c.wood),
    ellipse(22, 29, 8, 10, 'none', fine),
    line('M60 22H110M90 36H160M150 20H180', { ...fine, stroke: '#8a5a38' }),
  ),
  'party.bowls': frame(
    130,
    36,
    shape('M6 10H50Q48 32 28 32T6 10Z', c.coral, thin),
    ellipse(28, 10, 22, 5, c.orange, fine),
    shape('M74 10H118Q116 32 96 32T74 10Z', c.blue, thin),
    ellipse(96, 10, 22, 5, c.orange, fine),
  ),
};
