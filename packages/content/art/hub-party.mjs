/** What Saturday needs: stage, stand, bunting, balloons, tables, and what fills them. */
import * as c from './palette.mjs';
import { awning } from './hub-houses.mjs';
import { circle, ellipse, frame, line, move, rect, shape, times, turn } from './pen.mjs';
import { items } from './items.mjs';

const thin = { 'stroke-width': 3 };
const fine = { 'stroke-width': 2.5 };
const colours = [c.coral, c.yellow, c.blue, c.leaf, c.orange, c.white, c.brick];

/** Flags hanging along a line of `width` with a sag. */
const bunting = (width, sag, count) => {
  const at = (t) => [4 + (width - 8) * t, 6 + 4 * sag * t * (1 - t)];
  return (
    line(`M4 6Q${width / 2} ${6 + sag * 2} ${width - 4} 6`, thin) +
    times(count, (i) => {
      const [x, y] = at((i + 0.5) / count);
      const slope = (Math.atan2(4 * sag * (1 - (2 * (i + 0.5)) / count), width - 8) * 180) / Math.PI;
      return turn(
        Math.round(slope),
        Math.round(x),
        Math.round(y),
        shape(`M${Math.round(x) - 11} ${Math.round(y)}h22l-11 23Z`, colours[i % colours.length], fine),
      );
    })
  );
};

const bulb = (x, y) => line(`M${x} ${y}v5`, fine) + circle(x, y + 10, 6, c.yellow, fine);

export const hubParty = {
  'hub.bunting': frame(420, 84, bunting(420, 46, 13)),
  'hub.bunting-short': frame(220, 64, bunting(220, 30, 7)),
  'hub.stage': frame(
    280,
    196,
    line('M26 150V34M254 150V34M26 34H254', { 'stroke-width': 7 }),
    line(
      'M26 34L42 20H238L254 34M42 20L58 34L74 20L90 34L106 20L122 34L138 20L154 34L170 20L186 34L202 20L218 34L238 20',
      fine,
    ),
    shape('M8 148H272V166H8Z', c.wood),
    shape('M18 166H262V194H18Z', c.bark),
    line('M60 166V194M104 166V194M148 166V194M192 166V194M236 166V194', fine),
  ),
  'hub.stage-show': frame(
    280,
    196,
    shape('M30 40H250V150H30Z', c.navy),
    shape('M30 40H74Q70 100 36 150H30ZM250 40H206Q210 100 244 150H250Z', c.coral, thin),
    line('M46 42Q46 96 34 140M60 42Q58 92 44 134M234 42Q234 96 246 140M220 42Q222 92 236 134', fine),
    ...[60, 100, 140, 180, 220].map((x, i) => bulb(x, 40 + (i % 2) * 5)),
    // amplifier, microphone, drum, darbuka
    rect(58, 112, 32, 36, c.slate, 3, thin),
    circle(74, 132, 9, c.ink, thin),
    circle(74, 132, 3, c.paper, fine),
    line('M126 148V96M114 148H138', thin),
    ellipse(126, 92, 7, 9, c.slate, thin),
    shape('M164 148V118H208V148Z', c.yellow, thin),
    ellipse(186, 118, 22, 7, c.paper, thin),
    line('M170 126L178 146L186 126L194 146L202 126', fine),
    shape('M8 148H272V166H8Z', c.wood),
    shape('M18 166H262V194H18Z', c.bark),
    line('M60 166V194M104 166V194M148 166V194M192 166V194M236 166V194', fine),
    move(30, 158, bunting(220, 18, 9)),
  ),
  'hub.stand': frame(
    196,
    184,
    line('M20 184V40M176 184V40', { 'stroke-width': 6 }),
    rect(24, 70, 148, 50, '#ffeec2', 0, thin),
    awning(12, 10, 172, 40, [c.coral, c.paper], 8),
    rect(8, 116, 180, 14, c.wood, 3),
    shape('M16 130H180V184H16Z', c.leaf),
    circle(98, 157, 17, c.paper, thin),
    line('M88 152H108M88 158H108M93 147V164M103 147V164', fine),
  ),
  'hub.stand-food': frame(
    196,
    110,
    move(24, 34, items['soup-pot'].body, 0.62),
    move(78, 44, items.waffles.body, 0.5),
    move(120, 46, items.bread.body, 0.48),
    move(146, 42, items.juice.body, 0.5),
    line('M40 30Q36 22 42 14M54 30Q50 20 56 12', fine),
  ),
  'hub.crates': frame(
    150,
    74,
    rect(8, 34, 62, 38, c.wood, 2, thin),
    line('M8 52H70', fine),
    ...[
      [18, 30, c.brick],
      [34, 26, c.leaf],
      [50, 29, c.yellow],
      [62, 31, c.brick],
    ].map(([x, y, k]) => circle(x, y, 10, k, fine)),
    rect(8, 34, 62, 38, 'none', 2, thin),
    rect(80, 40, 60, 32, c.orange, 2, thin),
    line('M80 56H140', fine),
    move(82, 6, items.bananas.body, 0.42),
    move(108, 8, items.apples.body, 0.4),
    shape('M80 40H140V72H80Z', c.orange, thin),
    line('M80 56H140', fine),
  ),
  'hub.picnic': frame(
    210,
    104,
    line('M44 102L60 56M166 102L150 56', { 'stroke-width': 6 }),
    rect(8, 82, 194, 10, c.wood, 3, thin),
    shape('M22 48H188L180 74H30Z', c.paper),
    ...[50, 90, 130].map((x) =>
      shape(`M${x} 48H${x + 20}L${x + 20} 74H${x + 2}Z`, c.coral, { stroke: 'none' }),
    ),
    shape('M22 48H188L180 74H30Z', 'none'),
    move(34, 6, items['nut-cake'].body, 0.52),
    move(88, 10, items.waffles.body, 0.46),
    move(136, 8, items['chicken-salad'].body, 0.48),
  ),
  'hub.balloons': frame(
    96,
    136,
    line('M28 50Q40 96 48 132M52 40Q50 96 48 132M72 54Q60 96 48 132', fine),
    ellipse(28, 30, 19, 24, c.coral, thin),
    ellipse(70, 34, 18, 23, c.blue, thin),
    ellipse(50, 26, 19, 24, c.yellow, thin),
    line('M42 20Q44 12 50 11', { ...thin, stroke: c.white }),
  ),
  'hub.notes': frame(
    80,
    70,
    line('M16 54V20L36 14V46M56 44V10', { 'stroke-width': 4 }),
    ellipse(11, 55, 8, 6, c.coral, thin),
    ellipse(31, 48, 8, 6, c.coral, thin),
    ellipse(51, 46, 8, 6, c.blue, thin),
    line('M56 10Q68 14 66 28', thin),
  ),
};
