/** What hangs and stands in the office: posters, photographs, books, a plant. Parts only. */
import * as c from '../palette.mjs';
import { circle, dot, frame, group, line, move, patch, rect, shape, turn } from '../pen.mjs';
import { flower, pot } from '../plants.mjs';

const thin = { 'stroke-width': 3 };
const fine = { 'stroke-width': 2.5 };

/** A small finished poster: a sun, a bridge, two banks, lines of words. */
const poster = (w, h, sky) =>
  rect(6, 6, w, h, c.paper, 3) +
  rect(14, 14, w - 16, h * 0.58, sky, 2, thin) +
  circle(6 + w / 2, 14 + h * 0.2, w * 0.13, c.yellow, thin) +
  shape(`M14 ${h * 0.5}Q${w * 0.3} ${h * 0.38} ${w * 0.42} ${h * 0.66}H14Z`, c.leaf, thin) +
  shape(`M${w - 2} ${h * 0.5}Q${w * 0.76} ${h * 0.38} ${w * 0.64} ${h * 0.66}H${w - 2}Z`, c.grass, thin) +
  line(`M${w * 0.26} ${h * 0.55}Q${6 + w / 2} ${h * 0.3} ${w * 0.82} ${h * 0.55}`, {
    stroke: c.orange,
    'stroke-width': 7,
  }) +
  line(`M24 ${h * 0.77}H${w - 12}`, { stroke: c.brick, 'stroke-width': 8 }) +
  line(`M34 ${h * 0.9}H${w - 22}`, { stroke: c.navy, 'stroke-width': 5 });

const flags = (y, colours) =>
  line(`M20 ${y}Q126 ${y + 34} 232 ${y}`, thin) +
  colours
    .map((colour, i) => {
      const x = 36 + i * 36;
      const drop = Math.round(y + 15.5 - Math.abs(i - 2.5) ** 2 * 2.4);
      return shape(`M${x - 10} ${drop}h20l-10 19Z`, colour, fine);
    })
    .join('');

const bigPoster =
  patch(0, 0, 252, 336, c.paper) +
  rect(12, 12, 228, 200, c.river, 4, thin) +
  circle(126, 78, 34, c.yellow, thin) +
  flags(26, [c.coral, c.yellow, c.leaf, c.white, c.orange, c.blue]) +
  shape('M12 132Q50 96 88 132T100 176V212H12Z', c.leaf, thin) +
  shape('M240 128Q204 92 168 130T152 176V212H240Z', c.grass, thin) +
  shape('M28 128V96L48 76L68 96V128Z', c.coral, thin) +
  shape('M184 128V92H191V82H198V72H212V82H219V92H226V128Z', c.brick, thin) +
  shape('M58 176Q126 96 194 176L180 186Q126 126 72 186Z', c.orange, thin) +
  line('M70 198q8 -6 16 0t16 0t16 0t16 0t16 0t16 0', { ...thin, stroke: c.white }) +
  line('M40 236H212', { stroke: c.brick, 'stroke-width': 14 }) +
  line('M62 262H190M84 282H168', { stroke: c.navy, 'stroke-width': 7 }) +
  circle(38, 306, 16, c.coral, thin) +
  line('M38 298V310M31 304H45', fine) +
  rect(190, 290, 40, 32, c.leaf, 4, thin) +
  line('M198 312L222 300', thin) +
  line('M76 308H170', { stroke: c.orange, 'stroke-width': 8 });

export const laptopRoom = {
  'laptop.poster': frame(
    120,
    154,
    poster(108, 142, c.river),
    ...[
      [12, 10],
      [108, 10],
    ].map(([x, y]) => turn(x < 50 ? -40 : 40, x, y, patch(x - 11, y - 5, 22, 10, c.yellow))),
  ),
  // the finished one, as large as the sheet on the easel
  'laptop.poster-big': { ...frame(252, 336, bigPoster), width: 202, height: 269, viewBox: '0 0 252 336' },
  'laptop.photos': frame(
    170,
    74,
    line('M2 6Q85 30 168 6', thin),
    ...[
      [14, 10, -4, c.river],
      [66, 18, 2, c.yellow],
      [118, 12, 7, c.rose],
    ].map(([x, y, a, colour]) =>
      turn(
        a,
        x + 18,
        y,
        rect(x, y, 38, 46, c.paper, 2, thin) +
          patch(x + 6, y + 6, 26, 26, colour) +
          rect(x + 15, y - 6, 8, 14, c.wood, 2, fine),
      ),
    ),
    circle(33, 32, 7, c.orange, fine),
    line('M78 44q7 -12 14 0', { ...fine, stroke: c.brick }),
    circle(137, 32, 5, c.bark, fine),
    circle(128, 40, 5, c.brick, fine),
  ),
  'laptop.poster-note': frame(
    84,
    84,
    turn(5, 42, 42, rect(10, 10, 62, 62, c.rose, 2, thin)),
    turn(5, 42, 42, line('M22 30H60M22 42H54M22 54H46', fine)),
    dot(42, 12, 5, c.navy),
  ),
  'laptop.lamp': frame(
    150,
    200,
    line('M40 190L70 110L34 50', { 'stroke-width': 7 }),
    circle(70, 110, 7, c.yellow, thin),
    shape('M14 190H84V198H14Z', c.ink),
    shape('M24 54L60 20Q96 28 98 72Z', c.brick),
    shape('M52 68Q66 92 84 72Z', c.yellow, thin),
  ),
  'laptop.books': frame(
    240,
    300,
    rect(6, 6, 228, 290, c.wood, 4),
    patch(18, 18, 204, 266, '#c78f58'),
    line('M18 18H222V284H18ZM18 104H222M18 194H222', thin),
    ...[
      [24, 34, 20, 70, c.coral],
      [46, 28, 16, 76, c.blue],
      [64, 40, 24, 64, c.leaf],
      [90, 32, 18, 72, c.yellow],
      [30, 124, 24, 70, c.navy],
      [56, 132, 18, 62, c.orange],
      [130, 120, 20, 74, c.coral],
      [152, 128, 26, 66, c.paper],
      [180, 118, 18, 76, c.leaf],
      [26, 216, 90, 20, c.river],
      [30, 236, 92, 22, c.coral],
      [24, 258, 96, 26, c.yellow],
    ].map(([x, y, w, h, colour]) => rect(x, y, w, h, colour, 2, thin)),
    turn(12, 120, 104, rect(112, 38, 18, 66, c.brick, 2, thin)),
    move(168, 48, pot(c.coral)),
    move(84, 138, pot(c.navy)),
    circle(174, 248, 30, c.river, thin),
    shape('M156 236Q168 226 176 238Q172 250 160 250ZM182 252Q194 244 202 254Q192 270 184 264Z', c.leaf, fine),
    line('M174 278V284M160 284H190', thin),
  ),
  'laptop.plant': frame(
    130,
    170,
    group(
      line('M64 120C50 90 30 84 18 56M64 120C64 80 60 50 66 16M66 120C80 92 100 84 112 60', {
        stroke: c.pine,
      }) +
        [
          [18, 56, -40],
          [34, 80, -60],
          [66, 18, 0],
          [58, 52, -30],
          [72, 70, 30],
          [112, 60, 40],
          [94, 82, 60],
        ]
          .map(([x, y, a]) => turn(a, x, y, shape(`M${x} ${y + 8}q-16 -14 0 -34q16 20 0 34Z`, c.leaf, thin)))
          .join(''),
    ),
    shape('M30 112H100L92 164H38Z', c.yellow),
    line('M34 130H96', thin),
    flower(100, 112, c.coral, 10),
  ),
  'laptop.mug': frame(
    58,
    66,
    line('M40 34Q56 32 54 44T40 52', { 'stroke-width': 5 }),
    shape('M8 26H42V56Q42 62 36 62H14Q8 62 8 56Z', c.leaf),
    line('M16 16q-4 -5 0 -9M28 18q-4 -6 0 -12', thin),
    circle(25, 44, 7, c.yellow, thin),
  ),
};
