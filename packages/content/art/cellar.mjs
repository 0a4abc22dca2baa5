/** The store room: a brick vault, a fridge that will die, shelves and boxes to sort into. Parts only. */
import * as c from './palette.mjs';
import {
  circle,
  dot,
  ellipse,
  fill,
  flat,
  frame,
  group,
  line,
  patch,
  poly,
  rect,
  shape,
  times,
  turn,
} from './pen.mjs';

const thin = { 'stroke-width': 3 };
const fine = { 'stroke-width': 2.5 };
const floor = '#d9b58c';
const shade = '#eccb9b';

/** A few bricks showing through the plaster. */
const bricks = (x, y, colour = '#e3a47f') =>
  [
    [0, 0, 34],
    [38, 0, 26],
    [-16, 16, 34],
    [22, 16, 34],
    [4, 32, 30],
  ]
    .map(([dx, dy, w]) => rect(x + dx, y + dy, w, 13, colour, 3, fine))
    .join('');

/** The stones of an arch from (x, y), spanning `width`. */
const arch = (width, rise, colour) => {
  const stones = 13;
  const outer = (t) => [width / 2 - (width / 2) * Math.cos(Math.PI * t), rise - rise * Math.sin(Math.PI * t)];
  const inner = (t) => [
    width / 2 - (width / 2 - 26) * Math.cos(Math.PI * t),
    rise - (rise - 24) * Math.sin(Math.PI * t),
  ];
  return times(stones, (i) => {
    const [a, b] = [i / stones, (i + 1) / stones];
    return poly(
      [outer(a), outer(b), inner(b), inner(a)].map((p) => p.map(Math.round)),
      colour[i % colour.length],
      thin,
    );
  });
};

const fridge = (isOn) =>
  frame(
    214,
    384,
    // the open door, to the left
    shape('M64 24L8 4V352L64 368Z', isOn ? c.river : '#a9c9cf'),
    shape('M54 40L20 28V120L54 126ZM54 146L20 140V228L54 234Z', isOn ? c.white : c.stone, thin),
    line('M54 92L20 84M54 200L20 192', thin),
    shape('M26 84V66H36V88ZM40 90V60H48V92Z', c.coral, fine),
    rect(60, 16, 148, 352, c.deep, 12),
    rect(74, 32, 120, 252, isOn ? '#fffbe0' : '#5f7795', 6),
    isOn ? shape('M122 32H146L152 46H116Z', c.yellow, thin) : shape('M122 32H146L152 46H116Z', c.slate, thin),
    isOn ? line('M100 56L94 66M134 58V70M168 56L174 66', { ...thin, stroke: c.orange }) : '',
    line('M74 116H194M74 200H194', { stroke: isOn ? c.ink : c.ink }),
    rect(82, 214, 104, 62, isOn ? c.leaf : '#4c6b66', 6, thin),
    line('M118 234H150'),
    line('M74 296H194'),
    rect(90, 308, 88, 46, c.river, 6, thin),
    isOn
      ? line('M134 316V346M121 323L147 339M147 323L121 339', thin)
      : line('M112 320L128 336M128 320L112 336M142 320L158 336M158 320L142 336', thin) +
          line('M118 348Q134 338 150 348', thin),
    rect(74, 368, 24, 12, c.ink, 2),
    rect(170, 368, 24, 12, c.ink, 2),
    isOn
      ? ''
      : shape('M40 376C40 368 70 366 84 370C108 364 130 370 128 377C124 383 44 384 40 376Z', c.river, thin) +
          shape('M92 300C97 308 98 311 98 314A6 6 0 0 1 86 314C86 311 87 308 92 300Z', c.river, fine),
  );

export const cellar = {
  'fill.cellar-floor': fill(floor),
  'fill.table': fill('#e8b878'),
  'cellar.arch': frame(332, 158, arch(660, 158, ['#d98a63', '#e3a47f', '#cf7a56'])),
  'cellar.bricks': frame(86, 52, bricks(20, 3)),
  'cellar.pillar': frame(
    70,
    300,
    shape('M10 24H60V284H10Z', '#e3a47f'),
    shape('M4 4H66V24H4Z', c.sand),
    shape('M2 282H68V298H2Z', c.sand),
    line(
      'M10 60H60M10 96H60M10 132H60M10 168H60M10 204H60M10 240H60M36 24V60M24 60V96M46 96V132M26 132V168M44 168V204M28 204V240M42 240V282',
      fine,
    ),
  ),
  'cellar.skirting': frame(
    200,
    44,
    patch(-4, 2, 208, 46, floor),
    line('M-4 2H204'),
    line('M40 2L20 44M110 2L100 44M176 2L178 44', { ...fine, stroke: '#b98f66' }),
  ),
  'cellar.fridge-on': fridge(true),
  'cellar.fridge-dead': fridge(false),
  'cellar.plug': frame(
    96,
    70,
    line('M4 16C30 4 44 30 34 44C28 60 58 66 64 48', { 'stroke-width': 5 }),
    shape('M58 30H84V50H58Z', c.white),
    line('M84 35H93M84 45H93'),
  ),
  'cellar.rack': frame(
    330,
    372,
    shape('M10 10H320V262H10Z', shade),
    flat('M14 14H316V30H14ZM14 140H316V152H14Z', '#dfb57f'),
    line('M165 140V256'),
    rect(6, 126, 318, 14, c.wood, 3),
    rect(6, 246, 318, 14, c.wood, 3),
    rect(6, 4, 318, 14, c.wood, 3),
    rect(2, 4, 16, 366, c.bark, 3),
    rect(312, 4, 16, 366, c.bark, 3),
    // what is always there, small and at the back
    line('M36 140V148M36 260V268', thin),
  ),
  // signs: what each place is for, without a word
  'cellar.sign-first': frame(
    46,
    46,
    circle(23, 23, 20, c.yellow),
    line('M23 11V23L31 29'),
    line('M23 5V7M39 23H41M5 23H7M23 39V41', thin),
  ),
  'cellar.sign-pantry': frame(
    46,
    46,
    circle(23, 23, 20, c.leaf),
    line('M23 38V14', thin),
    shape(
      'M23 14Q17 10 23 5Q29 10 23 14ZM23 22Q14 22 14 13Q22 14 23 22ZM23 22Q32 22 32 13Q24 14 23 22ZM23 31Q14 31 14 22Q22 23 23 31ZM23 31Q32 31 32 22Q24 23 23 31Z',
      c.yellow,
      fine,
    ),
  ),
  'cellar.nut-box': frame(
    148,
    74,
    shape('M8 20L2 4H146L140 20Z', '#b7583f'),
    shape('M6 20H142L136 70H12Z', c.coral),
    line('M10 36H138M12 54H136', fine),
    circle(74, 46, 17, c.cream, thin),
    turn(
      35,
      74,
      46,
      shape(
        'M69 37C72 33 77 33 79 38C81 42 78 44 79 47C81 52 79 57 74 57C69 57 67 52 69 47C70 44 67 42 69 37Z',
        c.wood,
        fine,
      ),
    ),
  ),
  // the bin: everything that is past its date, whatever it is made of
  'cellar.compost': frame(
    140,
    112,
    // the lid, leaning open behind
    shape('M22 18Q24 8 38 8H102Q116 8 118 18L122 30H18Z', c.navy),
    line('M60 8V3H80V8', thin),
    // what is in it already
    shape('M34 30V17L43 12H58L62 17V30Z', c.paper, thin),
    line('M34 17H62', fine),
    shape('M75 30L72 19Q83 10 96 17L100 30Z', c.coral, thin),
    line('M80 22L91 21', fine),
    shape('M14 40H126L118 102Q117 108 110 108H30Q23 108 22 102Z', c.slate),
    line('M34 48L40 100M106 48L100 100', thin),
    // the bag, folded over the rim
    shape('M6 28H134V42Q128 50 118 43Q106 52 94 43Q82 52 70 43Q58 52 46 43Q34 52 22 43Q12 50 6 42Z', c.ink),
    line('M16 34H50', { ...fine, stroke: c.slate }),
    // a page of the calendar, crossed out: that day is over
    rect(50, 56, 40, 42, c.white, 4, thin),
    shape('M50 68V60Q50 56 54 56H86Q90 56 90 60V68Z', c.brick, thin),
    line('M61 75L79 92M79 75L61 92', thin),
  ),
  'cellar.cool-box': frame(
    146,
    120,
    shape('M14 52L28 8H118L132 52Z', c.white),
    shape('M24 44L34 18H112L122 44Z', c.river, thin),
    shape('M6 52H140L134 108Q133 116 126 116H20Q13 116 12 108Z', c.blue),
    shape('M4 48H142V66H4Z', c.white),
    line('M73 78V106M61 85L85 99M85 85L61 99', thin),
    line('M6 66Q-2 84 12 92', thin),
  ),
  'cellar.sack': frame(
    130,
    96,
    shape('M14 92C-2 60 22 44 30 30H82C92 44 114 60 98 92Z', c.sand),
    shape('M30 30C20 20 28 10 38 14C44 4 66 4 72 14C84 8 92 20 82 30Z', c.wood),
    line('M30 30H82', { 'stroke-width': 5, stroke: c.brick }),
    line('M40 56Q44 74 38 84M72 52Q70 66 76 80', thin),
    ellipse(110, 84, 16, 10, c.wood),
    line('M106 81h.1M114 86h.1', thin),
  ),
  'cellar.kitchen': frame(
    166,
    132,
    shape('M6 128V64A77 58 0 0 1 160 64V128Z', c.yellow),
    `<clipPath id="kitchen-view"><path d="M20 128V66A63 46 0 0 1 146 66V128Z"/></clipPath>`,
    group(
      patch(0, 0, 166, 132, '#fff3c4') +
        shape('M60 10H106L116 46H50Z', c.slate, thin) +
        line('M50 46H116', thin) +
        shape('M30 96H140V140H30Z', c.white, thin) +
        line('M30 106H140', thin) +
        dot(48, 101, 3) +
        dot(66, 101, 3) +
        dot(120, 101, 3) +
        line('M56 18C52 12 60 8 57 2', fine),
      { 'clip-path': 'url(#kitchen-view)' },
    ),
    shape('M20 128V66A63 46 0 0 1 146 66V128Z', 'none'),
    shape('M2 118H164V130H2Z', c.wood),
  ),
  'cellar.sideboard': frame(
    166,
    92,
    shape('M4 20H162V34H4Z', c.wood),
    shape('M12 34H154V88H12Z', '#c78f58'),
    line('M83 34V88', thin),
    dot(72, 60, 4),
    dot(94, 60, 4),
  ),
  'cellar.cafe-crate': frame(
    156,
    84,
    shape('M6 22H150L144 80H12Z', c.brick),
    line('M8 40H148M10 60H146', thin),
    shape('M50 30H106V72H50Z', c.paper, thin),
    shape('M62 46H86V58Q86 66 78 66H70Q62 66 62 58Z', c.white, thin),
    line('M86 50Q94 50 93 55T86 59M68 42q-3 -3 0 -6M78 42q-3 -3 0 -6', fine),
  ),
  'cellar.bottles': frame(
    110,
    62,
    ...[
      [10, c.leaf],
      [36, c.blue],
      [62, c.coral],
      [84, c.yellow],
    ].map(([x, colour]) =>
      shape(`M${x} 58V30Q${x} 24 ${x + 5} 20V6H${x + 13}V20Q${x + 18} 24 ${x + 18} 30V58Z`, colour, thin),
    ),
  ),
  'cellar.lamp': frame(
    110,
    130,
    line('M55 0V66'),
    shape('M40 60H70V74H40Z', c.ink),
    circle(55, 92, 20, c.yellow),
    line('M48 90Q55 82 62 90V96', fine),
    line('M20 92H28M82 92H90M30 118L36 112M80 118L74 112', { ...thin, stroke: c.orange }),
  ),
  'cellar.stairs': frame(
    220,
    330,
    shape('M10 326V96A100 90 0 0 1 210 96V326Z', '#cfe6ea'),
    ...Array.from({ length: 6 }, (_, i) =>
      rect(24 + i * 6, 290 - i * 38, 172 - i * 12, 38, i % 2 ? c.stone : c.sand, 0, thin),
    ),
    shape('M10 326V96A100 90 0 0 1 210 96V326H196V98A86 76 0 0 0 24 98V326Z', '#e3a47f'),
    line(
      'M10 150H24M10 210H24M10 270H24M196 150H210M196 210H210M196 270H210M110 8V22M50 34L60 46M170 34L160 46',
      thin,
    ),
  ),
  'cellar.barrel': frame(
    120,
    150,
    shape('M20 6H100Q122 75 100 146H20Q-2 75 20 6Z', c.wood),
    line('M12 44H108M12 108H108', { 'stroke-width': 7 }),
    line('M46 8Q38 75 46 144M74 8Q82 75 74 144', fine),
    circle(60, 76, 6, c.ink),
  ),
  'cellar.table': frame(
    340,
    188,
    patch(-4, 4, 348, 190, '#e8b878'),
    line('M-4 4H344'),
    line('M-4 50H344M-4 98H344M-4 148H344', { ...fine, stroke: c.bark }),
    line('M60 22H110M220 76H290M40 124H90M180 168H250', { ...fine, stroke: c.bark }),
  ),
};
