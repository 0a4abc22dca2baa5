/** The footbridge on Saturday's first morning: we look up the river from the middle of it. Parts only. */
import * as c from '../palette.mjs';
import { circle, dot, ellipse, fill, flat, frame, line, patch, rect, shape, times, turn } from '../pen.mjs';
import { flower } from '../plants.mjs';

const thin = { 'stroke-width': 3 };
const fine = { 'stroke-width': 2.5 };
const path = '#f3ddae';
const glow = '#fdf0c0';
const colours = [c.coral, c.yellow, c.blue, c.leaf, c.orange, c.white, c.brick];

const leaf = (x, y, angle, colour = c.leaf) =>
  turn(angle, x, y, shape(`M${x} ${y}q-9 -10 0 -22q9 12 0 22Z`, colour, fine));

/** A box of geraniums hung on the rail, trailing a little. */
const flowerBox = (width) => {
  const count = Math.round(width / 30);
  return (
    shape(`M6 44H${width - 6}L${width - 12} 84H12Z`, c.wood) +
    line(`M12 58H${width - 12}`, fine) +
    times(count + 1, (i) =>
      leaf(14 + (i * (width - 28)) / count, 48, i % 2 ? 40 : -40, i % 3 ? c.leaf : c.pine),
    ) +
    times(Math.floor(count / 2), (i) =>
      leaf(
        30 + (i * (width - 50)) / Math.max(1, Math.floor(count / 2) - 0.5),
        44,
        180 + (i % 2 ? 16 : -14),
        c.moss,
      ),
    ) +
    times(count, (i) =>
      flower(
        20 + (i * (width - 40)) / (count - 1),
        26 + ((i * 7) % 4) * 5,
        [c.coral, c.brick, c.yellow, c.coral, c.white][i % 5],
        13,
      ),
    )
  );
};

/** Half a string of flags, from its lamp down to the middle; the other half is its mirror. */
const halfBunting = (width, drop, count) => {
  const at = (t) => [4 + width * t, 6 + drop * t * (2 - t)];
  return (
    line(`M4 6Q${4 + width / 2} ${6 + drop} ${width + 4} ${6 + drop}`, thin) +
    times(count, (i) => {
      const t = (i + 0.5) / count;
      const [x, y] = at(t).map(Math.round);
      const slope = (Math.atan2(2 * drop * (1 - t), width) * 180) / Math.PI;
      return turn(
        Math.round(slope),
        x,
        y,
        shape(`M${x - 17} ${y}h34l-17 35Z`, colours[i % colours.length], thin),
      );
    })
  );
};

export const bridge = {
  'fill.bridge-water': fill(c.river),
  'fill.bridge-grass': fill(c.grass),
  // the sun is just up: a band of first light, and half a disc with its rays
  'bridge.dawn': frame(400, 74, patch(-4, -4, 408, 82, glow)),
  'bridge.sun': frame(
    260,
    150,
    circle(130, 142, 62, c.yellow),
    line(
      times(9, (i) => {
        const a = Math.PI * (0.1 + 0.1 * i);
        const [x, y] = [Math.cos(a), -Math.sin(a)];
        const long = i % 2 ? 112 : 124;
        return `M${Math.round(130 + 82 * x)} ${Math.round(142 + 82 * y)}L${Math.round(130 + long * x)} ${Math.round(142 + long * y)}`;
      }),
      { stroke: c.orange },
    ),
  ),
  'bridge.hill': frame(
    460,
    96,
    shape('M-6 100C60 30 130 10 200 34C270 2 370 20 466 100Z', c.grass, thin),
    line('M120 50q12 10 24 0M250 44q12 10 24 0M340 66q12 10 24 0M70 78q12 10 24 0', {
      ...fine,
      stroke: c.moss,
    }),
  ),
  // the left bank in perspective: promenade, quay wall; the right one is its mirror
  'bridge.bank': frame(
    700,
    280,
    flat('M-4 112C200 92 520 60 690 2V30L-4 284Z', c.grass),
    shape('M-10 112C200 92 560 56 684 4L692 8C640 70 300 160 -10 206Z', path, thin),
    shape('M692 8C640 70 300 160 -10 206V262C300 200 640 92 696 14Z', c.stone),
    line('M90 192V240M190 168V216M280 146V188M366 122V160M446 98V132M516 74V104M576 52V76M626 32V52', fine),
    line('M-4 234C280 180 600 88 690 14', { ...fine, stroke: '#c9bea6' }),
    line('M60 150q10 -8 20 0M210 128q10 -8 20 0M340 102q9 -7 18 0M470 74q8 -6 16 0M140 174q10 -8 20 0', {
      ...fine,
      stroke: '#d9bd83',
    }),
  ),
  'bridge.waves': frame(
    260,
    90,
    line(
      'M10 20q9 -9 18 0t18 0M120 12q9 -9 18 0t18 0M200 34q9 -9 18 0t18 0M60 56q10 -10 20 0t20 0t20 0M170 76q10 -10 20 0t20 0',
      {
        ...thin,
        stroke: c.white,
      },
    ),
    line('M90 30q7 -6 14 0M20 76q7 -6 14 0t14 0M226 60q7 -6 14 0', { ...thin, stroke: c.deep }),
  ),
  'bridge.glint': frame(
    150,
    120,
    line('M60 10H90M48 28H104M64 46H92M38 66H110M58 86H98M46 106H80', { 'stroke-width': 6, stroke: glow }),
  ),
  // the far rail of the bridge, behind people
  'bridge.far-rail': frame(
    330,
    120,
    line(
      times(11, (i) => `M${15 + i * 30} 20V120`),
      fine,
    ),
    line('M-4 34H334M-4 96H334', thin),
    line('M-4 16H334', { 'stroke-width': 7 }),
  ),
  'bridge.deck': frame(
    330,
    60,
    patch(-4, 4, 338, 60, c.wood),
    line('M-4 4H334M-4 22H334M-4 42H334'),
    line('M60 4V22M190 4V22M300 4V22M120 22V42M250 22V42M40 42V60M170 42V60M290 42V60', {
      ...fine,
      stroke: c.bark,
    }),
  ),
  // the near rail: hand-rail, bars, the orange arch underneath
  'bridge.handrail': frame(
    330,
    36,
    patch(-4, 4, 338, 26, c.wood),
    line('M-4 4H334M-4 30H334'),
    line('M20 16H86M140 20H196M240 13H310', { ...fine, stroke: c.bark }),
  ),
  'bridge.girder': frame(
    330,
    96,
    patch(-4, -4, 338, 82, c.orange),
    line('M-4 78H334'),
    line('M-4 20H334', { 'stroke-width': 3, stroke: '#fbd0a0' }),
    line('M20 78L75 26L130 78M130 78L185 26L240 78M240 78L295 26L350 78M20 78L-35 26', thin),
    ...[20, 130, 240].map((x) => circle(x, 72, 6, c.yellow, thin)),
    ...[75, 185, 295].map((x) => circle(x, 32, 5, c.yellow, thin)),
    flat('M-4 80H334V96H-4Z', c.deep),
    line('M30 88q8 -6 16 0t16 0M150 90q8 -6 16 0M250 88q8 -6 16 0t16 0', { ...fine, stroke: c.white }),
  ),
  'bridge.flower-box': frame(220, 92, flowerBox(220)),
  'bridge.post': frame(
    76,
    190,
    rect(12, 24, 52, 170, c.stone, 3),
    rect(4, 8, 68, 22, c.paper, 4),
    line('M12 70H64M12 116H64M12 156H64M40 30V70M28 70V116M46 116V156', fine),
  ),
  'bridge.lamp': frame(
    110,
    430,
    line('M55 426V86', { 'stroke-width': 10 }),
    shape('M34 428H76L68 396H42Z', c.ink),
    line('M40 120H70M44 300H66', { 'stroke-width': 7 }),
    shape('M30 84H80L70 34H40Z', c.yellow),
    line('M55 34V84', fine),
    shape('M32 34H78L66 14H44Z', c.ink),
    circle(55, 8, 6, c.ink),
    line('M22 86H88', { 'stroke-width': 7 }),
    line('M60 150H84Q94 150 92 164', { 'stroke-width': 5 }),
    shape('M78 166H106L100 190H84Z', c.pine, thin),
    flower(84, 164, c.coral, 12),
    flower(100, 166, c.yellow, 11),
    flower(92, 156, c.white, 10),
  ),
  'bridge.bunting': frame(312, 124, halfBunting(308, 76, 6)),
  // bunting not up yet: it creeps out of its box
  'bridge.bunting-box': frame(
    132,
    150,
    shape('M28 42L8 24L54 18L68 36Z', c.sand, thin),
    shape('M84 36L104 16L124 30L110 46Z', c.sand, thin),
    shape('M34 44C36 24 50 22 56 34L70 20L80 36C90 26 100 34 98 46Z', c.coral, thin),
    shape('M46 44L60 28L70 44Z', c.yellow, fine),
    shape('M72 44L86 32L92 46Z', c.blue, fine),
    shape('M16 42H114L106 108H24Z', c.wood),
    line('M20 60H110', thin),
    line('M44 44C30 64 60 84 48 104S62 132 52 146', thin),
    ...[
      [38, 58, 70, 1],
      [52, 78, 110, 3],
      [48, 102, 66, 0],
      [56, 124, 100, 2],
    ].map(([x, y, a, i]) => turn(a, x, y, shape(`M${x - 9} ${y}h18l-9 -20Z`, colours[i], fine))),
  ),
  'bridge.cat': frame(
    150,
    76,
    line('M24 48C2 52 2 72 14 74', { 'stroke-width': 12 }),
    line('M24 48C2 52 2 72 14 74', { 'stroke-width': 6, stroke: c.orange }),
    shape('M16 50C14 20 60 16 88 26C104 26 112 40 108 50Z', c.orange),
    shape('M84 50C78 34 84 22 86 8L100 20Q108 16 118 20L130 8C134 22 140 36 132 50Z', c.orange),
    line('M96 36q5 5 10 0M114 36q5 5 10 0M106 43h5', thin),
    line('M38 26L42 36M54 22L58 34M70 22L72 34', thin),
    ellipse(74, 50, 12, 6, c.orange, thin),
    ellipse(52, 52, 12, 6, c.orange, thin),
  ),
  // a heron who has found a flag
  'bridge.heron': frame(
    110,
    190,
    line('M50 132L46 184M62 132L64 184M36 186H50M56 186H72', thin),
    shape(
      'M24 120C18 92 44 74 60 84C66 60 46 52 52 32C56 16 76 18 76 32C76 52 78 66 80 84C84 118 60 138 40 132L12 140Z',
      c.slate,
    ),
    shape('M74 26L106 34L74 38Z', c.yellow, thin),
    dot(64, 30, 3.5),
    line('M56 22Q40 14 30 20', thin),
    line('M34 108Q52 116 66 96M40 122Q58 124 72 106', thin),
    line('M92 34L88 48', fine),
    shape('M80 46H98L88 66Z', c.coral, fine),
  ),
  'bridge.flask': frame(
    120,
    84,
    // a flask and two paper cups
    rect(14, 20, 30, 60, c.brick, 6),
    line('M14 40H44', thin),
    shape('M18 20Q18 4 29 4Q40 4 40 20Z', c.slate),
    shape('M56 44H80L76 80H60Z', c.paper, thin),
    line('M58 56H78', { ...thin, stroke: c.leaf, 'stroke-width': 5 }),
    shape('M88 48H112L108 80H92Z', c.paper, thin),
    line('M90 60H110', { ...thin, stroke: c.coral, 'stroke-width': 5 }),
    line('M64 36q-5 -6 0 -11t0 -11M74 38q-4 -5 0 -9M96 40q-5 -6 0 -11t0 -9', fine),
  ),
  // locks that people in love hang on bridges, and one for a bicycle
  'bridge.locks': frame(
    130,
    54,
    ...[
      [10, c.coral, 0],
      [44, c.yellow, 6],
      [76, c.leaf, 2],
    ].map(
      ([x, colour, y]) =>
        line(`M${x + 6} ${26 + y}V${14 + y}Q${x + 12} ${4 + y} ${x + 18} ${14 + y}V${26 + y}`, fine) +
        rect(x, 24 + y, 24, 20, colour, 4, thin) +
        dot(x + 12, 34 + y, 3),
    ),
    line('M112 8C100 20 124 30 112 44', { 'stroke-width': 8 }),
    line('M112 8C100 20 124 30 112 44', { 'stroke-width': 3, stroke: c.blue }),
  ),
  'bridge.rower': frame(
    170,
    92,
    line('M62 40L10 70M112 40L160 70', { 'stroke-width': 5 }),
    shape('M66 62V40Q66 26 86 26T106 40V62Z', c.coral, thin),
    line('M68 38L60 44M104 38L112 44', { 'stroke-width': 6 }),
    circle(86, 16, 12, '#d69a68', thin),
    shape('M72 14Q74 0 88 2T100 12Z', c.yellow, thin),
    line('M82 18h.1M91 18h.1', { 'stroke-width': 3.5 }),
    shape('M18 56H152Q142 86 118 86H52Q28 86 18 56Z', c.brick),
    line('M26 68H144', thin),
    ...[0, 1].map((i) => ellipse(i ? 162 : 8, 73, 8, 4, c.wood, fine)),
  ),
  // the fisherman's line ends in a boot
  'bridge.boot': frame(
    60,
    120,
    line('M30 0V60', { 'stroke-width': 2 }),
    line('M30 60q8 6 0 10', fine),
    shape('M18 70H40V94L56 102V114H18Z', c.leaf, thin),
    line('M18 80H40', thin),
    line('M24 120h.1M40 122h.1', { ...thin, stroke: c.white }),
  ),
};
