/**
 * The picture shown before play: the bridge, three people on it, both banks. 800 × 600, light enough to be
 * part of a page, and good when its edges are cut off. Knows nothing of the atlas.
 */
import { drawPosterBust } from './busts.mjs';
import { drawFace } from './faces.mjs';
import { steps } from './houses.mjs';
import * as c from './palette.mjs';
import { circle, group, line, move, patch, rect, shape, times, turn } from './pen.mjs';
import { makePicture } from './sheet.mjs';

const thin = { 'stroke-width': 3 };

const windows = (spots, glass = c.river) =>
  spots.map(([x, y]) => rect(x, y, 26, 36, glass, 2)).join('') +
  line(spots.map(([x, y]) => `M${x + 13} ${y}v36M${x} ${y + 15}h26`).join(''), thin);

const gable = (x, width, top, count, colour, base = 470) =>
  move(x, 0, shape(`${steps(width, top + 70, top, count)}V${base}H0Z`, colour));

/** All three wear the same face: drawn once. */
const face = (isFirst) => (isFirst ? drawFace('calm').body : '<use href="#face-calm"/>');
const person = (slug, x, y, size, isFirst) => move(x, y, drawPosterBust(slug, face(isFirst)), size);

const flags = [c.coral, c.yellow, c.blue, c.leaf, c.orange, c.white, c.brick];
const bunting =
  line('M40 150Q400 330 760 150') +
  times(13, (i) => {
    const t = (i + 0.5) / 13;
    const [x, y] = [Math.round(40 + 720 * t), Math.round(150 + 360 * t * (1 - t))];
    return turn(Math.round(24 * (1 - 2 * t)), x, y, shape(`M${x - 15} ${y}h30l-15 31z`, flags[i % 7], thin));
  });

const cloud = 'c-22 0-24-30 2-32c0-30 42-40 52-14c18-14 42-4 40 18c26-4 28 28 6 28z';

const body = [
  patch(-10, -10, 820, 620, c.cream),
  circle(560, 104, 50, c.yellow),
  shape(`M150 110${cloud}`, c.white),
  shape(`M330 74${cloud}`, c.white),
  shape(`M690 96${cloud}`, c.white),
  shape('M-10 330Q120 210 300 290Q420 340 520 280Q660 200 810 300V620H-10Z', '#c3dca0'),
  shape('M-10 400Q200 340 400 380T810 390V620H-10Z', c.grass),
  // French and Walloon side
  rect(-20, 240, 96, 230, c.cream),
  shape('M-30 244L-14 180H62L84 244Z', c.slate),
  windows(
    [
      [8, 262],
      [44, 262],
      [8, 330],
      [44, 330],
    ],
    c.blue,
  ),
  rect(84, 310, 150, 170, c.paper),
  shape('M70 314L104 234H214L248 314Z', c.blue),
  shape('M140 312V270L159 254L178 270V312Z', c.paper),
  windows([
    [102, 336],
    [190, 336],
  ]),
  shape('M134 480V390a25 25 0 0 1 50 0V480Z', c.leaf),
  // Flemish side
  gable(560, 120, 200, 5, c.yellow),
  gable(674, 140, 236, 5, c.brick, 490),
  windows([
    [582, 296],
    [630, 296],
    [582, 356],
    [630, 356],
  ]),
  windows(
    [
      [700, 330],
      [764, 330],
    ],
    c.paper,
  ),
  shape('M716 490V416a27 27 0 0 1 54 0V490Z', c.bark),
  circle(620, 246, 12, c.paper, thin),
  // trees and river
  shape('M246 400C220 400 222 356 248 352C252 320 310 322 312 356C336 362 332 400 308 400Z', c.leaf),
  shape('M500 398C474 398 478 354 502 352C508 322 560 326 562 356C586 362 582 398 560 398Z', c.moss),
  line('M278 400V440M532 398V440', { 'stroke-width': 8 }),
  shape('M370 384C370 450 220 520 130 620H690C590 520 440 450 434 384Z', c.river),
  line(
    'M380 430q9-8 18 0t18 0M420 474q9-8 18 0t18 0M250 590q9-8 18 0t18 0M470 596q9-8 18 0t18 0M350 600q9-8 18 0t18 0',
    { ...thin, stroke: c.white },
  ),
  bunting,
  // the bridge and the people on it
  person('lucette', 112, 232, 0.31, true),
  person('karim', 476, 226, 0.31),
  person('farida', 292, 196, 0.34),
  shape('M-10 520Q400 370 810 520V580Q400 446-10 580Z', c.orange),
  line('M-10 538Q400 390 810 538', { stroke: c.cream, 'stroke-width': 5 }),
  line('M-10 486Q400 342 810 486', { 'stroke-width': 7 }),
  line('M30 474v36M130 446v36M230 424v36M330 413v36M430 411v36M530 419v36M640 439v36M740 466v36', {
    'stroke-width': 6,
  }),
  // flowers in front
  shape('M-10 610C0 550 50 560 60 572C80 540 130 560 130 610Z', c.pine),
  shape('M670 610C670 560 720 548 738 572C760 550 804 560 810 590V610Z', c.pine),
  ...[
    [26, 582, c.coral],
    [64, 596, c.yellow],
    [98, 584, c.white],
    [704, 590, c.yellow],
    [744, 588, c.coral],
    [784, 594, c.white],
  ].map(([x, y, k]) => circle(x, y, 12, k, thin)),
].join('');

export const poster = () => makePicture(800, 600, group(body));
