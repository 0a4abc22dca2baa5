/** How Saturday may end by day: under the bridge, at the long table, with a parade. Parts of other pictures of one place. */
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
  rect,
  shape,
  times,
  turn,
} from '../pen.mjs';
import { flower } from '../plants.mjs';

const thin = { 'stroke-width': 3 };
const fine = { 'stroke-width': 2.5 };
const colours = [c.coral, c.yellow, c.leaf, c.orange, c.blue, c.rose];
/** Somebody dancing against the light: a shadow with arms, in a skirt or not, and with hair of their own. */
const shadow = (x, { lean = 0, isUp = true, skirt = false, hair, colour }) =>
  group(
    (skirt
      ? shape(
          `M${x - 11} 58Q${x} 50 ${x + 11} 58L${x + lean + 24} 122Q${x + lean} 130 ${x + lean - 24} 122Z`,
          colour,
        )
      : line(`M${x} 64L${x + lean} 106`, { 'stroke-width': 24 })) +
      line(
        isUp
          ? `M${x} 60Q${x - 22} 56 ${x - 28} 26M${x} 60Q${x + 22} 54 ${x + 32} 20`
          : `M${x} 60Q${x - 26} 66 ${x - 30} 90M${x} 60Q${x + 26} 60 ${x + 36} 44`,
        { 'stroke-width': 9 },
      ) +
      line(
        `M${x + lean - 6} 112L${x + lean - 16} 152M${x + lean + 6} 112L${x + lean + 18} 130L${x + lean + 10} 152`,
        {
          'stroke-width': 11,
        },
      ) +
      circle(x - lean * 0.4, 34, 15, colour) +
      {
        afro: circle(x - lean * 0.4, 26, 23, colour),
        bun: circle(x - lean * 0.4 - 8, 12, 11, colour),
        cap: flat(`M${x - 20} 26Q${x} 4 ${x + 16} 24H${x + 28}V30H${x - 20}Z`, colour),
        long: flat(`M${x - 19} 30Q${x} 4 ${x + 19} 30L${x + 22} 62H${x - 22}Z`, colour),
      }[hair],
    { stroke: colour, fill: 'none' },
  );

const canopy = (a, b, handle = 96) =>
  line(`M60 12V${handle}`, { 'stroke-width': 5 }) +
  shape('M4 58C8 26 32 8 60 8S112 26 116 58Q104 48 94 58Q80 46 60 58Q40 46 26 58Q16 48 4 58Z', a) +
  shape('M26 58C28 30 44 12 60 8C76 12 92 30 94 58Q80 46 60 58Q40 46 26 58Z', b, thin) +
  line('M60 8V2');

const wetDuck = (x, hat) =>
  move(
    x,
    24,
    shape(
      'M2 34C6 50 36 50 42 32C32 34 26 32 24 28C26 16 14 12 8 20C6 22 6 26 0 27Q6 30 8 29Q8 32 2 34Z',
      c.yellow,
      fine,
    ) +
      dot(13, 21, 2) +
      line('M20 38Q28 40 32 35M16 46V52M24 46V52', fine) +
      (hat
        ? line('M22 28V2', fine) + shape('M4 10Q8 -8 22 -8T40 10Q34 5 28 10Q22 5 16 10Q10 5 4 10Z', hat, fine)
        : ''),
  );

/** A curve of the footbridge, as the hub draws it, `up` above its deck. */
const deck = (up) => `M20 ${152 - up}Q220 ${38 - up} 420 ${152 - up}`;

export const partyEndings = {
  'party.shadows': frame(
    360,
    156,
    shadow(44, { lean: 6, hair: 'afro', colour: '#b06f49' }),
    shadow(114, { lean: -8, isUp: false, skirt: true, hair: 'bun', colour: '#9d5c44' }),
    shadow(182, { lean: 4, hair: 'cap', colour: '#b06f49' }),
    shadow(252, { lean: 8, skirt: true, hair: 'long', colour: '#9d5c44' }),
    shadow(316, { lean: -6, isUp: false, hair: 'bun', colour: '#b06f49' }),
  ),
  'party.platform': frame(
    330,
    130,
    rect(20, 8, 60, 76, c.ink, 4),
    circle(50, 62, 16, c.slate, thin),
    circle(50, 28, 10, c.slate, thin),
    rect(250, 8, 60, 76, c.ink, 4),
    circle(280, 62, 16, c.slate, thin),
    circle(280, 28, 10, c.slate, thin),
    shape('M4 84H326V100H4Z', c.wood),
    shape('M16 100H314V128H16Z', c.brick),
    line(
      times(9, (i) => `M${36 + i * 32} 104v20`),
      { 'stroke-width': 6, stroke: c.coral },
    ),
  ),
  // under the bridge
  'fill.vault-light': fill('#ffdf9b'),
  'fill.vault-stone': fill('#c3ac8d'),
  'fill.wet-quay': fill('#a99c8f'),
  'party.vault': frame(
    660,
    430,
    `<path fill-rule="evenodd" d="M-10 60H670V440H-10ZM60 440V300C60 60 600 60 600 300V440Z" fill="#c3ac8d"/>`,
    line(
      'M-6 130H70M590 130H666M-6 210H64M596 210H666M-6 290H56M604 290H666M-6 370H56M604 370H666M30 64V130M140 64V96M520 64V96M630 64V130M12 130V210M648 130V210M36 210V290M624 210V290M14 290V370M646 290V370',
      {
        ...fine,
        stroke: '#96815f',
      },
    ),
    line('M60 440V300C60 60 600 60 600 300V440', { 'stroke-width': 20 }),
    line('M60 440V300C60 60 600 60 600 300V440', { 'stroke-width': 12, stroke: c.stone }),
  ),
  'party.deck': frame(
    320,
    72,
    shape('M-10 34H330V66H-10Z', c.orange),
    line('M-10 4H330', { 'stroke-width': 6 }),
    line(
      times(6, (i) => `M${24 + i * 54} 4v30`),
      thin,
    ),
    line('M-4 46H324', { ...fine, stroke: c.white }),
  ),
  'party.inside': frame(
    320,
    120,
    line('M-4 100H324', thin),
    line('M20 30q20 -12 40 0M120 60q20 -12 40 0M220 24q20 -12 40 0M270 80q20 -12 40 0M60 92q20 -12 40 0', {
      ...thin,
      stroke: '#f0bd6b',
    }),
  ),
  // after the rain
  'fill.clear-sky': fill('#dff0ee'),
  'party.rainbow': frame(
    640,
    330,
    ...[c.coral, c.orange, c.yellow, c.leaf, c.blue].map((k, i) =>
      line(`M${24 + i * 20} 340A${296 - i * 20} ${300 - i * 20} 0 0 1 ${616 - i * 20} 340`, {
        'stroke-width': 22,
        stroke: k,
      }),
    ),
    line('M12 340A308 312 0 0 1 628 340M114 340A206 210 0 0 1 526 340', thin),
  ),
  'party.long-table': frame(
    440,
    176,
    // cloth over the back rail, along the curve of the deck
    shape(`${deck(62)}L414 160Q220 46 26 160Z`, c.white),
    line(
      times(9, (i) => {
        const t = (i + 0.7) / 9.4;
        const y = 152 - 62 - 2 * 114 * t * (1 - t);
        return `M${Math.round(20 + 400 * t)} ${Math.round(y + 10)}v44`;
      }),
      { 'stroke-width': 9, stroke: c.coral },
    ),
    ...times(8, (i) => {
      const t = (i + 0.8) / 8.6;
      const [x, y] = [20 + 400 * t, 152 - 66 - 2 * 114 * t * (1 - t)];
      const dishes = [
        ellipse(0, 0, 13, 5, c.river, fine) + circle(0, -6, 6, c.orange, fine),
        shape('M-5 3V-12H5V3Z', c.yellow, fine) + line('M0 -12L4 -20', fine),
        shape('M-13 2Q0 -24 13 2Z', c.bark, fine) +
          line('M-7 -6h3M2 -9h3', { 'stroke-width': 2, stroke: c.paper }),
        ellipse(0, 0, 14, 5, c.paper, fine) +
          circle(-4, -4, 5, c.brick, fine) +
          circle(5, -4, 5, c.leaf, fine),
      ];
      return move(x, y, dishes[i % 4], 1.35);
    }),
    line(deck(62), thin),
  ),
  // the parade
  'party.umbrella-a': frame(120, 138, canopy(c.coral, c.yellow, 134)),
  'party.umbrella-b': frame(120, 138, canopy(c.blue, c.paper, 134)),
  'party.umbrella-c': frame(120, 138, canopy(c.leaf, c.rose, 134)),
  // a giant, as both banks have: she dances because somebody inside her does
  'party.giant': frame(
    190,
    330,
    rect(72, 304, 18, 22, c.ink, 6),
    rect(104, 304, 18, 22, c.ink, 6),
    shape('M64 140Q94 156 128 140L176 300Q96 326 16 300Z', c.coral),
    line('M46 206Q96 222 146 206M34 248Q96 268 160 248', { 'stroke-width': 9, stroke: c.yellow }),
    rect(82, 262, 30, 18, c.ink, 4),
    circle(91, 270, 4, c.white, { stroke: 'none' }),
    circle(104, 270, 4, c.white, { stroke: 'none' }),
    dot(92, 270, 2),
    dot(105, 270, 2),
    line('M62 128Q26 150 20 190M130 128Q166 146 170 110', { 'stroke-width': 24 }),
    line('M62 128Q26 150 20 190M130 128Q166 146 170 110', { 'stroke-width': 16, stroke: c.navy }),
    circle(20, 196, 10, '#e9b088', thin),
    circle(170, 104, 10, '#e9b088', thin),
    shape('M58 148Q54 104 84 100H108Q138 104 134 148Q96 164 58 148Z', c.navy),
    flower(170, 84, c.yellow, 15),
    // her head is papier-mâché, and so is her smile
    shape('M52 62C50 16 140 14 140 62C140 96 120 112 96 112S52 96 52 62Z', '#e9b088'),
    shape('M46 58C40 4 152 2 146 58C130 44 116 38 96 38S62 44 46 58Z', c.bark),
    circle(96, 14, 15, c.bark),
    flower(70, 30, c.white, 12),
    flower(96, 24, c.yellow, 12),
    flower(122, 30, c.coral, 12),
    circle(66, 82, 9, c.coral, { stroke: 'none' }),
    circle(126, 82, 9, c.coral, { stroke: 'none' }),
    dot(78, 66, 4.5),
    dot(114, 66, 4.5),
    line('M78 84Q96 102 114 84M92 72Q98 78 92 80', thin),
  ),
  'party.wet-ducks': frame(190, 84, wetDuck(6, c.coral), wetDuck(68, c.blue), wetDuck(130, c.leaf)),
  'party.drum': frame(
    70,
    60,
    shape('M8 18V46Q35 60 62 46V18Z', c.brick),
    line('M10 46L20 22L32 52L44 24L56 48L62 24', { ...fine, stroke: c.yellow }),
    ellipse(35, 18, 27, 9, c.paper),
    line('M20 12L44 2M52 14L64 0', thin),
  ),
  'party.confetti': frame(
    320,
    170,
    ...times(22, (i) => {
      const [x, y] = [8 + ((i * 83) % 300), 10 + ((i * 47) % 150)];
      return turn((i * 41) % 90, x, y, rect(x - 5, y - 3, 10, 7, colours[i % 6], 1, { 'stroke-width': 2 }));
    }),
  ),
};
