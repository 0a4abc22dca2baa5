/** The buildings of the hub: French and Walloon roofs on one bank, Flemish gables on the other. */
import * as c from './palette.mjs';
import { archDoor, pane, steps } from './houses.mjs';
import { circle, dot, frame, line, rect, shape, times } from './pen.mjs';

const thin = { 'stroke-width': 3 };
const fine = { 'stroke-width': 2.5 };

/** Some bricks, to say what the wall is made of. */
const bricks = (spots, colour) =>
  spots.map(([x, y]) => line(`M${x} ${y}h12M${x + 7} ${y + 7}h12`, { ...fine, stroke: colour })).join('');

/** A striped awning from x, y. */
export const awning = (x, y, width, drop, colours, count) => {
  const step = width / count;
  return times(count, (i) =>
    shape(
      `M${x + i * step} ${y}L${x + i * step - (i === 0 ? 8 : 8 - (16 * i) / count)} ${y + drop}a${step / 2} ${step / 2.6} 0 0 0 ${step + 16 / count} 0L${x + (i + 1) * step} ${y}Z`,
      colours[i % colours.length],
      thin,
    ),
  );
};

const chimney = (x, y, height = 34) =>
  rect(x, y, 18, height, c.brick, 0, thin) + rect(x - 3, y - 2, 24, 9, c.brick, 0, thin);

export const hubHouses = {
  // La Passerelle itself: the open door
  'hub.passerelle': frame(
    214,
    262,
    chimney(154, 30, 50),
    rect(18, 104, 178, 156, c.paper),
    shape('M4 108L44 28H170L210 108Z', c.blue),
    line('M36 48H178M26 68H188M14 88H200', { ...fine, stroke: c.navy }),
    shape('M84 104V62L107 44L130 62V104Z', c.paper, thin),
    pane(95, 70, 24, 26),
    rect(8, 102, 198, 12, c.navy, 2, thin),
    // sign: a bridge
    rect(62, 124, 90, 34, c.coral, 5, thin),
    line('M74 150Q107 118 140 150M84 150V141M96 150V135M107 150V133M118 150V135M130 150V141', {
      ...thin,
      stroke: c.paper,
    }),
    pane(34, 170, 30, 38, { shutters: c.coral, box: c.coral }),
    pane(150, 170, 30, 38, { shutters: c.coral, box: c.yellow }),
    // open double door
    shape('M82 260V196A25 25 0 0 1 132 196V260Z', '#6b4a43'),
    shape('M92 260V214H122V260Z', c.yellow, fine),
    shape('M82 260V196L66 202V262Z', c.leaf, thin),
    shape('M132 260V196L148 202V262Z', c.leaf, thin),
  ),
  'hub.house-slate': frame(
    140,
    286,
    chimney(94, 14, 40),
    rect(12, 96, 116, 190, c.cream),
    shape('M6 100L20 34Q22 26 30 26H110Q118 26 120 34L134 100Z', c.slate),
    line('M18 52H122M14 74H126', { ...fine, stroke: '#8592ad' }),
    shape('M34 96V60A13 13 0 0 1 60 60V96Z', c.paper, thin),
    pane(39, 64, 16, 24),
    shape('M80 96V60A13 13 0 0 1 106 60V96Z', c.paper, thin),
    pane(85, 64, 16, 24),
    rect(4, 96, 132, 10, c.stone, 2, thin),
    pane(34, 118, 24, 36, { shutters: c.blue }),
    pane(84, 118, 24, 36, { shutters: c.blue }),
    pane(34, 168, 24, 34, { shutters: c.blue, box: c.coral }),
    pane(84, 168, 24, 34, { shutters: c.blue, box: c.yellow }),
    // shop front: the printer's
    rect(22, 226, 58, 42, c.river, 2, thin),
    rect(30, 234, 18, 26, c.yellow, 1, fine),
    rect(54, 232, 18, 22, c.coral, 1, fine),
    awning(20, 214, 64, 14, [c.brick, c.paper], 5),
    archDoor(92, 286, 26, 54, c.brick),
  ),
  'hub.house-tile': frame(
    166,
    204,
    chimney(30, 16, 44),
    rect(14, 86, 138, 118, c.coral),
    bricks(
      [
        [22, 104],
        [124, 112],
        [70, 98],
        [26, 182],
        [126, 176],
      ],
      c.brick,
    ),
    shape('M2 90L30 30H136L164 90Z', c.orange),
    line(
      'M22 50q7 6 14 0t14 0t14 0t14 0t14 0t14 0t14 0t14 0M14 70q7 6 14 0t14 0t14 0t14 0t14 0t14 0t14 0t14 0t14 0t14 0',
      { ...fine, stroke: c.brick },
    ),
    rect(2, 86, 162, 9, c.paper, 2, thin),
    pane(30, 110, 30, 34, { glass: c.yellow, shutters: c.paper, box: c.yellow }),
    pane(108, 110, 28, 34, { shutters: c.paper }),
    archDoor(70, 204, 30, 64, c.navy),
    pane(26, 164, 26, 24),
    pane(116, 164, 24, 24),
  ),
  'hub.house-gable': frame(
    132,
    250,
    rect(14, 84, 104, 166, c.deep),
    shape('M4 90L66 16L128 90H112L66 36L20 90Z', c.paper),
    shape('M24 86L66 36L108 86Z', c.deep, thin),
    circle(66, 66, 9, c.paper, thin),
    pane(30, 104, 24, 34, { box: c.coral }),
    pane(78, 104, 24, 34, { box: c.coral }),
    pane(30, 162, 24, 34),
    pane(78, 162, 24, 34),
    archDoor(54, 250, 26, 44, c.orange),
  ),
  // Bart's store: beam, crates, cellar door
  'hub.warehouse': frame(
    196,
    300,
    shape(`M14 104${steps(168, 104, 14, 5).replace(/^M0 104/, '')}V300H14Z`, c.brick),
    bricks(
      [
        [30, 128],
        [146, 140],
        [128, 92],
        [40, 252],
        [150, 240],
        [84, 250],
      ],
      '#a8432f',
    ),
    line('M98 46H140M128 46V66', { 'stroke-width': 5 }),
    shape('M120 66H136V78H120Z', c.wood, thin),
    shape('M82 84V60A16 16 0 0 1 114 60V84Z', c.pine, thin),
    line('M98 46V84', thin),
    pane(38, 116, 28, 36, { glass: c.paper }),
    pane(84, 112, 28, 44, { glass: c.paper }),
    pane(130, 116, 28, 36, { glass: c.paper }),
    line('M14 168H182', { stroke: c.paper, 'stroke-width': 5 }),
    pane(38, 180, 28, 34, { glass: c.yellow }),
    pane(130, 180, 28, 34, { glass: c.yellow }),
    shape('M70 300V232A28 28 0 0 1 126 232V300Z', c.paper, thin),
    shape('M76 300V234A22 22 0 0 1 120 234V300Z', c.bark),
    line('M98 212V300M80 250H116', thin),
    dot(92, 266, 3),
    dot(104, 266, 3),
    rect(78, 176, 40, 22, c.paper, 4, thin),
    shape('M88 180H96V184H108V194H88Z', c.orange, fine),
    // crates
    rect(22, 262, 40, 38, c.wood, 2, thin),
    line('M22 274H62M22 288H62', fine),
    circle(32, 258, 7, c.leaf, fine),
    circle(44, 256, 7, c.brick, fine),
    circle(54, 259, 6, c.yellow, fine),
    rect(138, 274, 34, 26, c.wood, 2, thin),
    line('M138 286H172', fine),
  ),
  'hub.house-step': frame(
    136,
    268,
    shape(`M8 92${steps(120, 92, 12, 4).replace(/^M0 92/, '')}V268H8Z`, c.yellow),
    circle(68, 58, 11, c.paper, thin),
    line('M68 52V58H73', fine),
    pane(28, 100, 24, 36, { shutters: undefined }),
    pane(84, 100, 24, 36),
    line('M8 152H128', { ...thin }),
    pane(28, 166, 24, 36, { box: c.coral }),
    pane(84, 166, 24, 36, { box: c.white }),
    archDoor(54, 268, 28, 50, c.coral),
  ),
  'hub.house-white': frame(
    122,
    232,
    shape(`M8 84${steps(106, 84, 14, 3).replace(/^M0 84/, '')}V232H8Z`, c.paper),
    pane(50, 44, 22, 26),
    pane(24, 96, 22, 32, { glass: c.blue }),
    pane(74, 96, 22, 32, { glass: c.blue }),
    pane(24, 150, 22, 32, { glass: c.blue, box: c.coral }),
    pane(74, 150, 22, 32, { glass: c.blue, box: c.coral }),
    archDoor(48, 232, 26, 44, c.leaf),
  ),
  // Sofie's café
  'hub.cafe': frame(
    196,
    240,
    shape('M18 92C18 60 52 62 58 38C62 12 134 12 138 38C144 62 178 60 178 92V240H18Z', c.leaf),
    circle(98, 56, 16, c.paper, thin),
    line('M90 52H104V58Q104 64 97 64T90 58ZM104 54Q110 55 108 60H104', fine),
    pane(40, 100, 30, 34, { box: c.yellow }),
    pane(83, 100, 30, 34, { box: c.coral }),
    pane(126, 100, 30, 34, { box: c.yellow }),
    rect(30, 176, 78, 50, c.river, 3, thin),
    line('M69 176V226', fine),
    line('M42 206h14M82 200h12', { ...thin, stroke: c.white }),
    archDoor(126, 240, 34, 66, c.coral),
    awning(24, 150, 148, 18, [c.orange, c.paper], 9),
  ),
  'hub.belfry': frame(
    104,
    380,
    line('M52 4V40', thin),
    shape('M52 6L72 13L52 20Z', c.coral, thin),
    shape('M52 30L70 96H34Z', c.slate),
    shape('M30 96H74V128H30Z', c.stone, thin),
    shape('M42 128V112A10 10 0 0 1 62 112V128Z', c.ink, thin),
    shape('M18 128H86V380H18Z', '#e9c79b'),
    rect(12, 122, 80, 12, c.stone, 2, thin),
    circle(52, 170, 22, c.paper, thin),
    line('M52 158V170L60 176', thin),
    shape('M40 246V218A12 12 0 0 1 64 218V246Z', c.navy, thin),
    shape('M40 316V288A12 12 0 0 1 64 288V316Z', c.navy, thin),
    line('M18 204H86M18 270H86', fine),
  ),
  'hub.mill': frame(
    120,
    150,
    shape('M44 148L52 66H72L80 148Z', c.paper, thin),
    shape('M50 66Q62 48 74 66Z', c.brick, thin),
    shape('M56 148V128H68V148Z', c.brick, fine),
    line('M62 60L20 14M62 60L108 22M62 60L100 106M62 60L18 96', thin),
    shape(
      'M20 14L34 8L58 52L52 56ZM108 22L112 38L72 64L68 56ZM100 106L86 110L64 68L72 64ZM18 96L14 80L54 56L58 64Z',
      c.cream,
      fine,
    ),
    dot(62, 60, 4),
  ),
  'hub.far-houses': frame(
    210,
    96,
    rect(8, 48, 40, 48, c.rose, 0, thin),
    shape('M2 50L28 22L54 50Z', c.orange, thin),
    shape(`M56 52${steps(40, 52, 18, 3).replace(/^M0 52/, '')}V96H56Z`, '#e9c79b', thin),
    rect(100, 40, 44, 56, c.paper, 0, thin),
    shape('M94 42L106 18H138L150 42Z', c.slate, thin),
    shape(`M152 56${steps(44, 56, 26, 3).replace(/^M0 56/, '')}V96H152Z`, c.coral, thin),
    line('M20 62h8M20 78h8M34 62h6M70 66h10M70 80h10M112 58h8M126 58h8M112 76h8M166 70h8M180 70h6', fine),
  ),
  // news and rumours
  'hub.kiosk': frame(
    112,
    140,
    rect(14, 48, 84, 92, c.coral),
    rect(22, 62, 68, 34, c.cream, 2, thin),
    shape('M4 50L18 22H94L108 50Z', c.brick),
    shape('M38 22L48 6H64L74 22Z', c.brick),
    dot(56, 6, 5, c.yellow),
    rect(28, 68, 16, 22, c.white, 1, fine),
    rect(48, 68, 16, 22, c.yellow, 1, fine),
    rect(68, 68, 16, 22, c.white, 1, fine),
    line('M31 74h10M31 80h10M51 74h10M71 74h10M71 80h10', { 'stroke-width': 2 }),
    rect(10, 96, 92, 10, c.paper, 2, thin),
    rect(38, 112, 36, 28, '#d56b5c', 2, thin),
  ),
};
