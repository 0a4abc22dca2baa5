/** Saturday: the bridge, both quays and everything that may go wrong on them. Parts only; the scene places them. */
import * as c from '../palette.mjs';
import {
  circle,
  dot,
  ellipse,
  fill,
  flat,
  frame,
  group,
  line,
  move,
  patch,
  rect,
  shape,
  times,
} from '../pen.mjs';
import { flower } from '../plants.mjs';

const thin = { 'stroke-width': 3 };
const fine = { 'stroke-width': 2.5 };
const colours = [c.coral, c.yellow, c.leaf, c.orange, c.blue, c.rose];

/** A thin sheet of evening over everything, to be scaled up. */
const veil = (opacity) => ({
  ...fill('#223059'),
  body: rect(-1, -1, 18, 18, '#223059', 0, { stroke: 'none', 'fill-opacity': opacity }),
});

/** A paper lantern hanging from x, y, in its own light. */
const lantern = (x, y, colour, size = 1) =>
  move(
    x,
    y,
    circle(0, 20, 22, '#fff1bd', { stroke: 'none' }) +
      line('M0 0V6', fine) +
      ellipse(0, 20, 14, 15, colour, fine) +
      line('M-12 14Q0 18 12 14M-13 24Q0 28 13 24', { 'stroke-width': 2 }) +
      rect(-7, 3, 14, 5, c.ink, 1, { stroke: 'none' }) +
      rect(-7, 33, 14, 4, c.ink, 1, { stroke: 'none' }),
    size,
  );

const rope = (width, sag, count, draw) =>
  line(`M4 6Q${width / 2} ${6 + sag * 2} ${width - 4} 6`, fine) +
  times(count, (i) => {
    const t = (i + 0.5) / count;
    return draw(Math.round(4 + (width - 8) * t), Math.round(6 + 4 * sag * t * (1 - t)), i);
  });

/** Scalloped stripes of a roof between two slopes. */
const roof = (d, clip, stripes) =>
  shape(d, c.paper) +
  `<clipPath id="${clip}"><path d="${d}"/></clipPath>` +
  group(stripes, { 'clip-path': `url(#${clip})` }) +
  shape(d, 'none');

const TENT =
  'M14 96Q60 70 116 20Q172 70 218 96V112a17 13 0 0 1 -34 0a17 13 0 0 1 -34 0a17 13 0 0 1 -34 0a17 13 0 0 1 -34 0a17 13 0 0 1 -34 0a17 13 0 0 1 -34 0Z';
export const party = {
  'fill.party-storm': fill('#8d9bc0'),
  'fill.parapet': fill('#c98f5f'),
  'fill.party-dusk': veil(0.34),
  'fill.party-black': veil(0.42),
  'party.storm-cloud': frame(
    300,
    120,
    shape(
      'M30 112C-2 112 2 66 42 68C40 20 110 6 130 46C150 14 216 22 214 62C258 46 300 84 278 104Q268 114 250 112Z',
      '#6f7da6',
    ),
    line('M72 84Q92 70 112 84M170 90Q186 78 202 90', { ...thin, stroke: '#5a688f' }),
  ),
  'party.rain': frame(
    320,
    300,
    line(
      times(20, (i) => {
        const [x, y] = [(i * 67) % 310, (i * 113) % 270];
        return `M${x + 14} ${y}l-9 30`;
      }),
      { ...thin, stroke: '#dbe9f5' },
    ),
    line(
      times(9, (i) => `M${((i * 97) % 300) + 10} ${(i * 71) % 280}l-5 16`),
      { ...thin, stroke: c.blue },
    ),
  ),
  'party.puddle': frame(
    150,
    40,
    shape('M8 22C4 8 40 4 60 10C90 2 140 6 144 20C144 36 20 40 8 22Z', c.river, thin),
    line('M40 20q8 -5 16 0M90 24q8 -5 16 0', { ...thin, stroke: c.white }),
  ),
  // where grown-ups eat cake
  'party.tent': frame(
    232,
    190,
    line('M30 112V186M116 118V150M202 112V186', { 'stroke-width': 6 }),
    patch(36, 112, 160, 74, '#f6dfae'),
    line('M30 112V186M202 112V186', { 'stroke-width': 6 }),
    shape('M52 150H180V186H52Z', c.white, thin),
    patch(70, 152, 18, 34, c.coral),
    patch(108, 152, 18, 34, c.coral),
    patch(146, 152, 18, 34, c.coral),
    rect(52, 150, 128, 36, 'none', 0, thin),
    shape('M64 148V136Q80 126 96 136V148Z', c.bark, thin),
    line('M64 140Q80 132 96 140', { ...thin, stroke: c.paper }),
    circle(122, 138, 10, c.coral, fine),
    shape('M142 148L146 128H164L168 148Z', c.yellow, fine),
    line('M14 106L2 186M218 106L230 186', fine),
    roof(
      TENT,
      'tent',
      flat('M48 130V78L100 34L116 20L88 130ZM116 130V20L150 130ZM184 130L132 34L184 78Z', c.coral),
    ),
    line('M116 20V4', thin),
    shape('M116 4L136 9L116 15Z', c.yellow, fine),
  ),
  // over the tent: straps, ropes, sandbags, so that nothing can happen to it
  'party.tent-safe': frame(
    232,
    190,
    line('M52 116Q70 64 112 24M180 116Q162 64 120 24', { 'stroke-width': 9 }),
    line('M52 116Q70 64 112 24M180 116Q162 64 120 24', { 'stroke-width': 4, stroke: c.yellow }),
    line('M30 116L8 172M202 116L224 172M52 120L34 172M180 120L198 172', {
      'stroke-width': 5,
      stroke: c.bark,
    }),
    ...[
      [-2, 166],
      [24, 170],
      [180, 170],
      [206, 166],
    ].map(([x, y]) =>
      shape(`M${x} ${y + 18}Q${x - 4} ${y} ${x + 13} ${y}T${x + 29} ${y + 18}Z`, c.sand, thin),
    ),
    // the sides are let down
    shape('M34 116H60L56 186H34ZM172 116H198V186H176Z', c.paper, thin),
  ),
  'party.tent-down': frame(
    232,
    190,
    line('M160 172L206 70', { 'stroke-width': 7, stroke: c.bark }),
    roof(
      'M8 184C4 150 30 150 44 132C60 104 84 130 104 118C126 92 146 134 168 126C196 118 226 150 224 184Z',
      'tent-flat',
      flat(
        'M30 190L52 110L78 112L60 190ZM96 190L108 96L132 100L128 190ZM164 190L160 110L196 120L192 190Z',
        c.coral,
      ),
    ),
    line('M52 140Q60 156 54 170M120 124Q112 146 122 164M180 136Q172 152 180 168', fine),
    // somebody was under it, and is fine
    shape('M92 184V170Q92 160 102 160T112 170V184Z', c.yellow, thin),
    line('M40 118L30 104M66 104L62 90M206 66L216 58', thin),
    shape('M206 70L226 60L222 78Z', c.yellow, fine),
  ),
  'party.tarp': frame(
    210,
    110,
    shape('M14 106C10 70 24 60 46 58C56 20 96 14 112 40C140 22 176 40 180 62C200 70 200 90 198 106Z', c.navy),
    line('M46 58Q54 80 46 106M112 40Q118 74 110 106M180 62Q172 84 178 106', { ...thin, stroke: '#46599a' }),
    line('M10 92Q104 80 200 92', { 'stroke-width': 5, stroke: c.orange }),
    circle(104, 86, 6, c.orange, fine),
  ),
  // the crocodile has just heard something
  'party.booth': frame(
    130,
    170,
    shape('M16 166V46H114V166Z', c.blue),
    times(3, (i) => patch(32 + i * 28, 92, 14, 72, c.paper)),
    shape('M16 92H114V166H16Z', 'none'),
    rect(26, 48, 78, 44, c.ink, 0, thin),
    shape('M26 48H46Q44 72 26 84ZM104 48H84Q86 72 104 84Z', c.coral, fine),
    shape('M42 92V74Q42 62 54 62H84L88 68L82 72L88 78L80 82H60V92Z', c.leaf, fine),
    line('M62 72L66 76L70 72L74 76L78 72', { 'stroke-width': 2, stroke: c.white }),
    circle(54, 66, 5, c.white, fine),
    dot(55, 66, 2),
    shape('M84 92V82Q90 74 96 82V92Z', c.rose, fine),
    shape(
      'M4 50L20 14H110L126 50a10 10 0 0 1 -20 0a10 10 0 0 1 -20 0a10 10 0 0 1 -21 0a10 10 0 0 1 -21 0a10 10 0 0 1 -20 0a10 10 0 0 1 -20 0Z',
      c.yellow,
    ),
    line('M65 14V4', thin),
    circle(65, 5, 4, c.coral, fine),
  ),
  // a dance floor on the water
  'party.pontoon': frame(
    280,
    86,
    ellipse(40, 70, 30, 10, c.deep, { stroke: 'none' }),
    ellipse(240, 70, 30, 10, c.deep, { stroke: 'none' }),
    ...[34, 96, 184, 246].map((x) => rect(x - 18, 46, 36, 26, c.slate, 12, thin)),
    shape('M20 20H260L276 52H4Z', c.wood),
    shape('M4 52H276V62H4Z', c.bark, thin),
    line('M16 30H264M10 41H270', { ...fine, stroke: c.bark }),
  ),
  'party.pontoon-rope': frame(
    280,
    60,
    line('M6 56V14M274 56V14', { 'stroke-width': 7 }),
    rope(280, 12, 9, (x, y, i) => shape(`M${x - 9} ${y}h18l-9 18Z`, colours[i % 6], fine)),
  ),
  'party.steam': frame(
    110,
    70,
    line('M20 66q-14 -14 0 -30t0 -30M54 60q-14 -14 0 -28t0 -26M88 66q-14 -14 0 -30t0 -30', {
      'stroke-width': 6,
      stroke: c.white,
    }),
  ),
  'party.flame': frame(
    80,
    40,
    ...[12, 32, 52].map((x) =>
      shape(
        `M${x} 32C${x - 8} 20 ${x + 6} 16 ${x + 6} 4C${x + 18} 14 ${x + 20} 24 ${x + 14} 32Z`,
        c.orange,
        fine,
      ),
    ),
    rect(4, 30, 72, 8, c.ink, 3, { stroke: 'none' }),
  ),
  'party.halo': frame(90, 90, circle(45, 45, 43, '#fff1bd', { stroke: 'none' })),
  // over the front of La Passerelle, size of size: its doors wide open, everything lit
  'party.hall-open': frame(
    214,
    262,
    shape('M76 260V196A31 31 0 0 1 138 196V260Z', c.yellow),
    shape('M66 262H148L176 276H38Z', '#fdf0b0', { stroke: 'none' }),
    shape('M96 260V232Q96 224 104 224H110Q118 224 118 232V260Z', c.ink, { stroke: 'none' }),
    circle(107, 214, 9, c.ink, { stroke: 'none' }),
    line('M96 238L84 226M118 238L130 228', { 'stroke-width': 6 }),
    ...[
      [34, 170, 30, 38],
      [150, 170, 30, 38],
      [95, 70, 24, 26],
    ].map(
      ([x, y, w, h]) =>
        rect(x, y, w, h, c.yellow, 2, thin) + line(`M${x + w / 2} ${y}v${h}M${x} ${y + h * 0.42}h${w}`, fine),
    ),
  ),
  'party.bulbs-off': frame(
    330,
    50,
    rope(330, 17, 11, (x, y) => circle(x, y + 8, 6, '#d7d3c4', fine)),
  ),
  'party.bulbs-on': frame(
    330,
    56,
    rope(
      330,
      17,
      11,
      (x, y) => circle(x, y + 9, 13, '#fff1bd', { stroke: 'none' }) + circle(x, y + 8, 7, c.yellow, fine),
    ),
  ),
  'party.lanterns': frame(
    330,
    96,
    rope(330, 20, 6, (x, y, i) => lantern(x, y, colours[i % 6])),
  ),
  'party.flags': frame(
    330,
    66,
    rope(330, 18, 11, (x, y, i) => shape(`M${x - 11} ${y}h22l-11 24Z`, colours[(i + 1) % 6], fine)),
  ),
  // the wall we lean on
  'party.parapet': frame(
    320,
    74,
    patch(-4, 20, 328, 60, '#c98f5f'),
    shape('M-8 4H328V24H-8Z', c.stone),
    line('M70 4V24M190 4V24M286 4V24', fine),
    line('M-4 48H324M-4 72H324M40 24V48M120 24V48M200 24V48M280 24V48M80 48V72M160 48V72M240 48V72', {
      ...fine,
      stroke: '#a86f45',
    }),
  ),
  'party.window-box': frame(
    150,
    64,
    ...[
      [20, 26, c.coral],
      [46, 16, c.yellow],
      [72, 24, c.white],
      [98, 14, c.coral],
      [126, 26, c.yellow],
    ].map(([x, y, k]) => line(`M${x} ${y}V44`, { ...thin, stroke: c.pine }) + flower(x, y, k, 13)),
    shape('M8 40H142L134 62H16Z', c.leaf),
  ),
};
