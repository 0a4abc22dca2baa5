/** The back room of the café: a round table for everybody, a lamp, a blackboard. Parts only; the scene places them. */
import { pane, steps } from '../houses.mjs';
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
import { pot } from '../plants.mjs';

const thin = { 'stroke-width': 3 };
const fine = { 'stroke-width': 2.5 };
const chalk = { 'stroke-width': 3, stroke: c.paper };
const top = '#f9e2b8';

/** A cup on its saucer, seen from a chair. */
const cup = (x, y, colour) =>
  ellipse(x, y, 27, 9, c.white, thin) +
  shape(
    `M${x - 15} ${y - 22}H${x + 15}V${y - 12}Q${x + 15} ${y - 1} ${x} ${y - 1}T${x - 15} ${y - 12}Z`,
    colour,
    thin,
  ) +
  ellipse(x, y - 22, 15, 4, c.bark, fine) +
  line(`M${x + 15} ${y - 18}q10 -1 9 6t-11 6`, thin);

export const backRoom = {
  'fill.back-wall': fill('#f5cfae'),
  'fill.back-table': fill(top),
  'fill.back-floor': fill('#c98f5f'),
  'back-room.panel': frame(
    160,
    190,
    patch(-4, 4, 168, 190, c.pine),
    line('M-4 22H164', thin),
    shape('M-4 4H164V16H-4Z', '#6bb391'),
    rect(14, 40, 58, 132, '#4c8f70', 4, thin),
    rect(88, 40, 58, 132, '#4c8f70', 4, thin),
  ),
  'back-room.stripes': frame(
    160,
    170,
    times(4, (i) => patch(12 + i * 40, 0, 12, 170, '#f2c29d')),
  ),
  'back-room.picture-rail': frame(160, 18, patch(-4, 2, 168, 12, c.pine), line('M-4 2H164M-4 14H164', thin)),
  'back-room.window': frame(
    180,
    186,
    rect(8, 4, 164, 164, c.paper, 4),
    `<clipPath id="back-view"><rect x="20" y="16" width="140" height="140"/></clipPath>`,
    group(
      patch(16, 12, 150, 150, '#f9dfa6') +
        circle(118, 52, 19, c.orange, thin) +
        shape('M10 60Q70 40 166 66V166H10Z', c.grass, thin) +
        move(
          26,
          58,
          shape(`${steps(48, 40, 4, 4)}V120H0Z`, c.brick, thin) + pane(14, 46, 18, 22, { glass: c.yellow }),
        ) +
        move(
          80,
          74,
          shape(`${steps(56, 40, 6, 4)}V120H0Z`, c.coral, thin) + pane(18, 42, 20, 22, { glass: c.yellow }),
        ),
      { 'clip-path': 'url(#back-view)' },
    ),
    rect(20, 16, 140, 140, 'none'),
    line('M90 16V156M20 66H160'),
    // the half curtain of every café in Flanders
    shape('M20 104H160V156H20Z', c.white, thin),
    line('M34 112V156M52 112V156M70 112V156M108 112V156M128 112V156M146 112V156', {
      'stroke-width': 2,
      stroke: c.slate,
    }),
    times(7, (i) => circle(30 + i * 20, 150, 4, 'none', { 'stroke-width': 2 })),
    line('M14 104H166', { 'stroke-width': 5 }),
    rect(2, 166, 176, 15, c.wood, 3),
  ),
  // three ideas for Saturday, in chalk
  'back-room.board': frame(
    214,
    150,
    rect(4, 4, 206, 136, c.wood, 6),
    rect(15, 15, 184, 112, '#33506a', 3),
    // a stage on the bridge
    line('M28 92Q60 56 92 92M40 80V72M80 80V72', chalk),
    rect(46, 42, 28, 22, 'none', 0, { ...chalk, stroke: c.yellow }),
    line('M60 58V50', { ...chalk, stroke: c.yellow }),
    // two stages
    rect(108, 30, 24, 18, 'none', 0, { ...chalk, stroke: c.rose }),
    rect(158, 30, 24, 18, 'none', 0, { ...chalk, stroke: c.rose }),
    line('M138 34q6 8 0 16q-6 8 0 14M150 34q6 8 0 16q-6 8 0 14', { ...chalk, stroke: c.river }),
    // one long table
    line('M106 92H184M114 92V108M176 92V108M120 84h.1M134 84h.1M148 84h.1M162 84h.1', chalk),
    line('M30 112H84', { ...chalk, 'stroke-dasharray': '8 7' }),
    rect(82, 128, 40, 9, c.bark, 2, fine),
    rect(88, 124, 14, 6, c.white, 1, fine),
  ),
  // champion of 1987
  'back-room.pigeon': frame(
    104,
    124,
    rect(6, 6, 92, 100, c.bark, 4),
    rect(17, 17, 70, 78, c.river, 2, thin),
    shape(
      'M26 82C24 64 34 54 46 54C44 42 48 34 58 34C68 34 72 42 70 50L78 54L70 57C72 74 62 84 48 84L22 90Z',
      c.slate,
      thin,
    ),
    shape('M30 78C34 66 46 62 54 66C52 78 40 84 30 78Z', c.blue, fine),
    dot(62, 44, 3),
    line('M50 86V94M58 84V94', fine),
    circle(84, 100, 15, c.yellow, thin),
    shape('M76 112L72 122L80 119L84 122L86 113Z', c.coral, fine),
    line('M80 97L84 94V106', thin),
  ),
  'back-room.shelf': frame(
    200,
    104,
    // the accordion
    shape('M12 82V38L30 32V88Z', c.brick),
    shape('M74 88V32L92 38V82Z', c.brick),
    shape(
      'M30 34L37 42L44 34L52 42L60 34L67 42L74 34V86L67 78L60 86L52 78L44 86L37 78L30 86Z',
      c.cream,
      thin,
    ),
    line('M18 46V76M86 46V76', { 'stroke-width': 4, 'stroke-dasharray': '0 9', stroke: c.paper }),
    // a cup for the fastest pigeon, a cup for the slowest
    shape('M112 34H142Q142 60 127 62Q112 60 112 34ZM127 62V76M116 78H138V86H116Z', c.yellow, thin),
    line('M112 40Q100 42 108 54M142 40Q154 42 146 54', thin),
    move(154, 30, pot(c.coral)),
    rect(4, 86, 192, 13, c.wood, 3),
  ),
  'back-room.darts': frame(
    100,
    100,
    circle(50, 50, 44, c.ink),
    circle(50, 50, 35, c.cream, thin),
    circle(50, 50, 23, c.leaf, thin),
    circle(50, 50, 11, c.coral, thin),
    line('M50 15V85M15 50H85M25 25L75 75M75 25L25 75', { 'stroke-width': 2 }),
    dot(50, 50, 4),
    line('M80 18L62 36', { 'stroke-width': 5, stroke: c.bark }),
    shape('M78 10L90 22L84 26L74 16Z', c.yellow, fine),
  ),
  'back-room.door': frame(
    170,
    360,
    shape('M6 358V6H164V358Z', c.wood),
    shape('M20 358V20H150V358Z', c.leaf),
    rect(36, 40, 98, 120, '#fff3c4', 3),
    line('M85 40V160M36 100H134', thin),
    rect(36, 184, 98, 150, c.moss, 4, thin),
    circle(136, 192, 7, c.yellow, thin),
  ),
  'back-room.piano': frame(
    260,
    240,
    shape('M10 236V40Q10 24 26 24H234Q250 24 250 40V236Z', c.bark),
    shape('M4 12H256V34H4Z', '#8d5a35'),
    rect(30, 50, 200, 62, '#8d5a35', 4, thin),
    shape('M0 132H260V160H0Z', '#8d5a35'),
    rect(12, 136, 236, 18, c.white, 2, thin),
    line(
      times(14, (i) => `M${28 + i * 16} 136v18`),
      { 'stroke-width': 2 },
    ),
    line(
      times(12, (i) => (i % 4 === 2 ? '' : `M${36 + i * 17} 136v9`)),
      { 'stroke-width': 6 },
    ),
    rect(92, 62, 76, 44, c.paper, 2, fine),
    line('M100 74H160M100 84H160M100 94H140', { 'stroke-width': 2 }),
    line('M40 166V230M220 166V230', thin),
  ),
  'back-room.plant': frame(
    110,
    190,
    shape('M54 120C30 90 8 96 4 70C30 64 50 86 56 112Z', c.leaf),
    shape('M58 120C72 80 98 78 106 48C80 44 58 76 54 112Z', c.moss),
    shape('M56 120C38 70 42 26 58 6C76 30 74 80 58 120Z', c.leaf),
    line('M58 26Q52 70 56 112', thin),
    shape('M22 118H90L82 186H30Z', c.blue),
    shape('M16 112H96V128H16Z', c.blue),
    line('M34 152Q56 162 80 152', { stroke: c.paper, 'stroke-width': 5 }),
  ),
  'back-room.lamp': frame(
    190,
    112,
    line('M95 -4V36'),
    shape('M10 96Q16 40 95 34Q174 40 180 96Z', c.brick),
    line('M60 96Q62 60 86 42M130 96Q128 60 104 42', { ...thin, stroke: '#a8432f' }),
    shape('M74 96Q76 108 95 108T116 96Z', c.yellow, thin),
    shape('M6 92H184V101H6Z', c.bark, thin),
  ),
  'back-room.chair': frame(
    170,
    170,
    shape('M22 168V40Q22 10 52 10H118Q148 10 148 40V168H126V56Q126 34 104 34H66Q44 34 44 56V168Z', c.bark),
    line('M66 40V168M85 38V168M104 40V168', { 'stroke-width': 8 }),
    line('M66 40V168M85 38V168M104 40V168', { 'stroke-width': 3, stroke: c.wood }),
  ),
  // the far half of a big oval table: we sit on the near side
  'back-room.table': frame(
    700,
    440,
    shape('M2 374A348 372 0 0 1 698 374V480H2Z', c.wood),
    shape('M20 374A330 358 0 0 1 680 374V480H20Z', top),
    line('M60 250Q110 120 220 60M246 50L256 46', { ...thin, stroke: c.paper }),
  ),
  'back-room.table-on': frame(700, 60, shape('M2 -10H698V80H2Z', c.wood), shape('M20 -10H680V80H20Z', top)),
  'back-room.table-tall': frame(
    500,
    460,
    shape('M4 376A246 370 0 0 1 496 376V500H4Z', c.wood),
    shape('M18 376A232 358 0 0 1 482 376V500H18Z', top),
    line('M50 240Q80 130 160 62M178 50L186 46', { ...thin, stroke: c.paper }),
  ),
  'back-room.armchair': frame(
    150,
    220,
    shape('M8 230V60Q8 8 64 8Q126 8 126 66V230Z', c.coral),
    shape('M26 230V72Q26 30 64 30Q106 30 106 74V230Z', c.rose, thin),
    line('M40 90q6 6 12 0M70 130q6 6 12 0M44 170q6 6 12 0', { ...thin, stroke: c.coral }),
  ),
  'back-room.cup': frame(64, 40, cup(30, 28, c.coral)),
  'back-room.cup-blue': frame(64, 40, cup(30, 28, c.blue)),
  'back-room.pot': frame(
    96,
    108,
    line('M70 34Q94 36 90 62T66 84', { 'stroke-width': 7 }),
    shape('M22 36L4 22L14 18L30 30Z', c.river, thin),
    shape('M20 30H68L76 98Q76 104 70 104H18Q12 104 12 98Z', c.river),
    shape('M20 32Q22 14 44 14T68 32Z', c.deep),
    circle(44, 10, 6, c.ink),
    line('M26 46L22 84', { stroke: c.white }),
  ),
  'back-room.biscuits': frame(
    110,
    52,
    ellipse(55, 38, 50, 12, c.white),
    ...[
      [22, 22, -12],
      [52, 26, 8],
      [40, 12, 4],
    ].map(([x, y, a]) =>
      turn(
        a,
        x + 15,
        y + 7,
        rect(x, y, 32, 13, c.wood, 3, fine) +
          line(`M${x + 7} ${y + 7}h4M${x + 16} ${y + 7}h4M${x + 24} ${y + 7}h2`, { 'stroke-width': 2 }),
      ),
    ),
  ),
  'back-room.minutes': frame(
    120,
    96,
    turn(
      -8,
      60,
      48,
      rect(22, 8, 72, 82, c.white, 3) +
        line('M32 24H82', { 'stroke-width': 5, stroke: c.coral }) +
        line('M46 40H84M46 54H84M46 68H72', fine) +
        line('M32 40L35 43L40 36M32 54L35 57L40 50', { ...fine, stroke: c.pine }) +
        rect(32, 64, 8, 8, 'none', 1, fine),
    ),
    turn(24, 96, 60, shape('M90 24H102V84L96 94L90 84Z', c.yellow, thin)),
  ),
};

/** The table is big and flat. */
export const keptBackRoom = {
  'back-room.table': 0.7,
  'back-room.table-on': 0.7,
  'back-room.table-tall': 0.7,
};
