/** The welcome desk: a warm room with its door open on the street. Parts only; the scene places them. */
import * as c from './palette.mjs';
import { circle, dot, ellipse, fill, frame, group, line, move, patch, rect, shape, turn } from './pen.mjs';
import { cargoBike } from './bike.mjs';
import { flower, pot } from './plants.mjs';
import { stepGable, tiledRoof } from './houses.mjs';

const thin = { 'stroke-width': 3 };
const fine = { 'stroke-width': 2.5 };

/** What one sees through door and windows: sky, hills, houses on the other bank, water. */
const view = (width, height) =>
  patch(0, 0, width, height, '#d8eef0') +
  shape(
    `M-6 ${height * 0.55}Q${width * 0.3} ${height * 0.36} ${width * 0.55} ${height * 0.52}T${width + 6} ${height * 0.46}V${height}H-6Z`,
    c.grass,
    thin,
  );

const street = group(
  view(200, 320) +
    circle(160, 62, 22, c.yellow, thin) +
    shape(
      'M24 60C22 46 42 42 48 52C54 40 76 44 74 58C84 58 84 70 74 70H30C18 70 18 60 24 60Z',
      c.white,
      thin,
    ) +
    move(6, 96, stepGable(74, 128, c.coral), 1) +
    move(84, 112, tiledRoof(86, 112, c.paper, c.blue), 1) +
    // quay, water, pavement
    shape('M-6 222H206V246H-6Z', c.river, thin) +
    line('M20 234q8 -5 16 0t16 0M110 236q8 -5 16 0t16 0', { ...thin, stroke: c.white }) +
    shape('M-6 246H206V330H-6Z', c.stone, thin) +
    line(
      'M-6 262H206M-6 282H206M-6 306H206M40 246V262M120 246V262M180 246V262M10 262V282M84 262V282M150 262V282M50 282V306M124 282V306M190 282V306',
      { 'stroke-width': 2, stroke: '#c9bea6' },
    ) +
    line('M-6 214H206M10 214V246M58 214V246M106 214V246M154 214V246M196 214V246', thin),
);

export const door = {
  'fill.floor': fill('#e9bd8b'),
  'fill.ceiling': fill(c.paper),
  'fill.desk': fill(c.orange),
  'door.doorway': frame(
    250,
    350,
    patch(25, 14, 200, 336, '#d8eef0'),
    move(25, 16, street),
    move(54, 222, cargoBike(c.leaf), 0.78),
    // lintel and posts
    shape('M8 350V8H242V350H222V26H28V350Z', c.brick),
    shape('M2 4H248V20H2Z', c.brick),
    // doormat
    shape('M18 334H232L244 350H6Z', c.moss),
  ),
  'door.leaf': frame(
    76,
    352,
    shape('M4 4L72 34V346L4 350Z', c.deep),
    shape('M14 34L60 54V150L14 144Z', '#d8eef0'),
    line('M37 44V147M14 88L60 100', thin),
    shape('M14 168L60 172V316L14 322Z', c.river),
    circle(14, 196, 5, c.yellow),
    line('M66 60V330', thin),
  ),
  'door.window': frame(
    176,
    196,
    rect(12, 6, 152, 152, c.white, 6),
    `<clipPath id="window-view"><rect x="22" y="16" width="132" height="132"/></clipPath>`,
    group(
      move(
        22,
        16,
        view(132, 132) +
          shape(
            'M20 36C20 26 36 22 42 32C50 24 64 30 60 40C68 42 66 52 58 52H24C14 52 12 40 20 36Z',
            c.white,
            thin,
          ) +
          shape('M-6 96Q40 84 70 94T140 90V140H-6Z', c.river, thin) +
          line('M20 112q6 -5 12 0t12 0M84 120q6 -5 12 0t12 0', { ...thin, stroke: c.white }) +
          shape('M70 96L74 108H112L118 96Z', c.brick, thin) +
          line('M90 96V70', thin) +
          shape('M93 72V92H110Z', c.paper, thin),
      ),
      { 'clip-path': 'url(#window-view)' },
    ),
    rect(22, 16, 132, 132, 'none'),
    line('M88 16V148M22 70H154'),
    // curtains
    shape('M22 16H58Q58 60 26 84L22 86Z', c.coral),
    line('M34 18Q34 46 28 62M46 18Q46 42 38 60', thin),
    shape('M154 16H118Q118 60 150 84L154 86Z', c.coral),
    line('M142 18Q142 46 148 62M130 18Q130 42 138 60', thin),
    // sill with geraniums
    ...[30, 56, 88, 118, 146].map((x, i) => flower(x, 150 - (i % 2) * 8, i % 2 ? c.yellow : c.brick)),
    shape('M14 158H162L156 190H20Z', c.wood),
    line('M14 168H160', thin),
  ),
  'door.board': frame(
    168,
    138,
    rect(4, 4, 160, 130, c.wood, 8),
    rect(14, 14, 140, 110, '#e7c08d', 4),
    turn(
      -4,
      44,
      46,
      rect(24, 24, 42, 50, c.paper, 2, thin) + line('M32 38H58M32 48H58M32 58H48', { 'stroke-width': 2.5 }),
    ),
    turn(
      5,
      98,
      40,
      rect(76, 22, 44, 34, c.yellow, 2, thin) +
        shape('M82 50L94 34L104 46L110 40L116 50Z', c.leaf, { 'stroke-width': 2.5 }),
    ),
    turn(
      -6,
      50,
      100,
      rect(26, 84, 48, 34, c.river, 2, thin) + line('M32 96H68M32 106H58', { 'stroke-width': 2.5 }),
    ),
    turn(
      3,
      112,
      92,
      rect(86, 66, 54, 52, c.rose, 2, thin) +
        circle(113, 86, 10, c.coral, { 'stroke-width': 2.5 }) +
        line('M96 106H130', { 'stroke-width': 2.5 }),
    ),
    dot(44, 24, 4, c.brick),
    dot(98, 22, 4, c.navy),
    dot(50, 84, 4, c.brick),
    dot(113, 66, 4, c.pine),
  ),
  'door.poster': frame(
    140,
    176,
    rect(6, 6, 128, 164, c.paper, 3),
    rect(16, 16, 108, 110, c.river, 2, thin),
    circle(70, 46, 18, c.yellow, thin),
    shape('M16 84Q34 66 52 82V126H16Z', c.leaf, thin),
    shape('M124 84Q106 66 88 82V126H124Z', c.grass, thin),
    shape('M24 78V60L34 50L44 60V78Z', c.coral, thin),
    shape('M96 78V58H100V52H104V46H110V52H114V58H118V78Z', c.brick, thin),
    shape('M34 98Q70 62 106 98L98 104Q70 78 42 104Z', c.orange, thin),
    line('M40 108q5 -4 10 0t10 0t10 0t10 0t10 0t10 0M46 117q5 -4 10 0t10 0t10 0t10 0', {
      'stroke-width': 2.5,
      stroke: c.white,
    }),
    line('M30 140H110', { 'stroke-width': 9, stroke: c.brick }),
    line('M42 156H98', { 'stroke-width': 5, stroke: c.navy }),
    ...[
      [14, 12],
      [126, 12],
    ].map(([x, y]) => turn(x < 50 ? -40 : 40, x, y, patch(x - 12, y - 5, 24, 10, c.yellow))),
  ),
  'door.lamp': frame(
    96,
    150,
    line('M48 0V82'),
    shape('M8 124Q10 84 48 82Q86 84 88 124Z', c.deep),
    shape('M34 124Q34 142 48 142T62 124Z', c.yellow),
    line('M24 108Q28 98 38 94', { stroke: c.white }),
  ),
  'door.garland': frame(
    330,
    62,
    line('M6 8Q165 74 324 8', thin),
    dot(6, 8, 5, c.brick),
    dot(324, 8, 5, c.brick),
    ...[
      [24, 14, 14],
      [66, 26, 12],
      [108, 34, 6],
      [150, 38, 1],
      [192, 38, -4],
      [234, 32, -8],
      [276, 22, -13],
    ].map(([x, y, a], i) =>
      turn(
        a,
        x,
        y,
        shape(
          `M${x - 11} ${y}H${x + 15}L${x + 2} ${y + 22}Z`,
          [c.coral, c.yellow, c.blue, c.leaf, c.orange, c.white, c.brick][i],
          thin,
        ),
      ),
    ),
  ),
  'door.clock': frame(
    62,
    62,
    circle(31, 31, 27, c.white),
    // ten o'clock: the morning queue, well before the sound check at noon
    line('M31 31V16M31 31L21 25'),
    line('M31 8V11M31 51V54M8 31H11M51 31H54', thin),
    dot(31, 31, 4),
  ),
  'door.coats': frame(
    150,
    176,
    rect(4, 8, 142, 14, c.wood, 4),
    line('M24 22V32M62 22V32M100 22V32M130 22V30'),
    shape('M24 30Q2 44 8 140H48Q52 44 24 30Z', c.navy),
    line('M26 44V138', thin),
    dot(32, 80, 3),
    dot(32, 104, 3),
    shape('M62 30C46 48 50 112 54 128H78C80 100 76 46 62 30Z', c.yellow),
    line('M66 46V126', thin),
    shape('M98 30C90 40 88 120 90 164L100 168L104 120L110 162L120 158C116 110 112 40 104 30Z', c.coral),
    line('M91 60L112 58M90 80L113 78M90 100L104 99', { ...thin, stroke: c.paper }),
    shape('M120 32Q120 18 132 18Q144 18 144 32Z', c.leaf, thin),
  ),
  'door.shelf': frame(
    190,
    96,
    rect(10, 26, 24, 50, c.brick, 2),
    rect(34, 20, 18, 56, c.blue, 2),
    rect(52, 30, 22, 46, c.leaf, 2),
    turn(12, 86, 76, rect(78, 30, 17, 46, c.yellow, 2)),
    line('M16 38H28M38 34H48M57 42H69', thin),
    shape('M110 52H134V76H116Q110 76 110 70Z', c.white),
    line('M134 56Q144 56 142 64T132 70', thin),
    move(150, 22, pot(c.coral)),
    rect(4, 76, 182, 14, c.wood, 3),
  ),
  'door.plant': frame(
    120,
    216,
    shape('M58 150C40 110 10 110 6 80C34 76 54 100 60 140Z', c.leaf),
    line('M20 88Q44 104 56 136', thin),
    shape('M62 150C78 104 108 102 114 68C84 66 62 100 58 142Z', c.pine),
    line('M100 78Q74 98 64 136', thin),
    shape('M60 150C40 90 46 30 66 8C84 36 80 98 62 150Z', c.leaf),
    line('M66 30Q58 84 60 136', thin),
    shape('M56 150C36 130 24 134 12 140C22 156 40 160 54 156Z', c.pine, thin),
    shape('M28 150H94L86 210H36Z', c.coral),
    shape('M22 144H100V160H22Z', c.coral),
    line('M40 184Q61 194 83 184', { stroke: c.yellow, 'stroke-width': 6 }),
  ),
  'door.panel': frame(
    160,
    132,
    patch(-4, 6, 168, 130, c.deep),
    line('M-4 6H164'),
    shape('M-4 8H164V22H-4Z', c.river),
    line('M18 22V136M57 22V136M96 22V136M135 22V136', thin),
  ),
  'door.skirting': frame(160, 22, patch(-4, 2, 168, 18, c.paper), line('M-4 2H164M-4 20H164')),
  'door.cornice': frame(
    160,
    26,
    patch(-4, -4, 168, 24, c.paper),
    line('M-4 10H164', fine),
    line('M-4 20H164'),
  ),
  'door.rug': frame(
    360,
    56,
    ellipse(180, 28, 176, 25, c.coral),
    ellipse(180, 28, 150, 19, c.rose, thin),
    ellipse(180, 28, 110, 12, c.coral, thin),
  ),
  'door.desk': frame(
    360,
    190,
    patch(-4, 34, 368, 160, c.orange),
    line('M-4 34H364'),
    shape('M-8 6H368V34H-8Z', c.wood),
    line('M20 20H92M220 16H300M140 24H190', { 'stroke-width': 2.5, stroke: c.bark }),
    rect(22, 58, 144, 200, '#f8b877', 8),
    rect(194, 58, 144, 200, '#f8b877', 8),
    line('M52 86V170M80 86V170M108 86V170M136 86V170M224 86V170M252 86V170M280 86V170M308 86V170', {
      'stroke-width': 2.5,
      stroke: c.orange,
    }),
  ),
  'door.bell': frame(
    64,
    50,
    shape('M8 38Q8 12 32 12T56 38Z', c.yellow),
    rect(4, 38, 56, 9, c.bark, 4),
    line('M32 12V5'),
    circle(32, 6, 4, c.ink),
    line('M18 30Q20 21 28 19', { stroke: c.white }),
  ),
  'door.flyers': frame(
    110,
    64,
    shape('M14 60L6 30L62 18L70 48Z', c.river),
    shape('M22 60L18 26L76 22L80 56Z', c.yellow),
    turn(
      6,
      60,
      40,
      rect(32, 14, 62, 44, c.paper, 2) +
        shape('M42 48L56 30L66 42L74 34L84 48Z', c.coral, thin) +
        line('M42 22H70', thin),
    ),
  ),
  'door.mug': frame(
    58,
    66,
    line('M40 34Q56 32 54 44T40 52', { 'stroke-width': 5 }),
    shape('M8 26H42V56Q42 62 36 62H14Q8 62 8 56Z', c.blue),
    line('M16 16q-4 -5 0 -9M28 18q-4 -6 0 -12', thin),
    circle(25, 44, 7, c.white, thin),
  ),
  'door.register': frame(
    150,
    62,
    shape('M6 54L20 18Q48 8 76 20Q104 8 132 18L144 54Q108 44 76 56Q42 44 6 54Z', c.paper),
    line('M76 20V56'),
    line('M30 28Q48 22 66 29M26 38Q46 31 66 38M86 29Q104 22 124 28M86 38Q106 31 128 38', thin),
    shape('M96 46L134 8L142 14L104 50L94 52Z', c.coral, thin),
  ),
  'door.vase': frame(
    84,
    130,
    line('M42 86L26 46M42 86L46 34M42 86L64 52', { stroke: c.pine, 'stroke-width': 5 }),
    shape('M40 76Q22 76 18 64Q36 60 40 76Z', c.leaf, thin),
    flower(24, 40, c.coral, 13),
    flower(46, 24, c.yellow, 14),
    flower(66, 48, c.white, 12),
    shape('M24 82H60Q54 92 62 106Q66 124 42 124T22 106Q30 92 24 82Z', c.blue),
    line('M30 106Q42 112 54 106', { stroke: c.white }),
  ),
  // taped to the front of the desk by children
  'door.drawing': frame(
    84,
    70,
    turn(5, 42, 35, rect(6, 8, 72, 54, c.paper, 2, thin)),
    turn(
      5,
      42,
      35,
      line('M14 50Q42 20 70 50', { ...thin, stroke: c.orange }) +
        line('M20 56q6 -5 12 0t12 0t12 0', { ...thin, stroke: c.deep }) +
        circle(62, 22, 6, c.yellow, { stroke: 'none' }) +
        line('M26 44V32M22 38H30M44 36V26M40 30H48', { ...thin, stroke: c.brick }),
    ),
    dot(42, 8, 4, c.navy),
  ),
  'door.note': frame(
    64,
    64,
    turn(-6, 32, 32, rect(8, 8, 48, 48, c.yellow, 2, thin)),
    turn(
      -6,
      32,
      32,
      shape('M32 46C14 34 18 20 26 20Q31 20 32 26Q33 20 38 20C46 20 50 34 32 46Z', c.coral, thin),
    ),
  ),
  'door.phone': frame(
    84,
    66,
    shape('M14 60Q12 34 26 30H58Q72 34 70 60Z', c.brick),
    circle(42, 46, 9, c.paper),
    shape('M6 28Q4 10 22 10H62Q80 10 78 28L62 30L60 22H24L22 30Z', c.brick),
  ),
};
