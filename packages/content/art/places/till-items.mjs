/** More for the stand: bags of coins, what lies among coins, papers to read, a pile of ten crêpes. Squares of 88. */
import * as c from '../palette.mjs';
import { circle, dot, ellipse, frame, group, line, rect, shape } from '../pen.mjs';
import { standItems } from './stand-items.mjs';

const item = (...parts) => frame(88, 88, ...parts);
const thin = { 'stroke-width': 3 };

/** A cloth bag with a tie, and in front of it the coin that is in it. */
const bag = (coin, cloth) =>
  item(
    shape('M34 22Q22 6 36 8Q44 12 52 8Q66 6 54 22Z', cloth),
    shape('M32 24H56Q84 44 80 68Q77 84 44 84T8 68Q4 44 32 24Z', cloth),
    line('M30 24Q44 30 58 24', { 'stroke-width': 5, stroke: c.brick }),
    line('M20 46Q24 38 32 34', { ...thin, stroke: c.white }),
    group(standItems[coin].body, { transform: 'translate(13 26) scale(0.7)' }),
  );

/** A sheet of paper with a mark at its top. */
const paper = (colour, ...marks) =>
  item(rect(16, 8, 56, 74, c.paper, 4), rect(16, 8, 56, 18, colour, 4), ...marks);

const head = (x, y, colour) =>
  circle(x, y, 7, colour, thin) +
  shape(`M${x - 11} ${y + 22}Q${x - 10} ${y + 9} ${x} ${y + 9}T${x + 11} ${y + 22}Z`, colour, thin);

export const tillItems = {
  'bag-10c': bag('coin-10c', c.sand),
  'bag-20c': bag('coin-20c', c.leaf),
  'bag-50c': bag('coin-50c', c.rose),
  'bag-1': bag('coin-1', c.blue),
  'bag-2': bag('coin-2', c.coral),
  button: item(
    circle(44, 46, 31, c.deep),
    circle(44, 46, 22, c.river, thin),
    dot(37, 39, 4),
    dot(51, 39, 4),
    dot(37, 53, 4),
    dot(51, 53, 4),
    line('M37 39L51 53M51 39L37 53', { ...thin, stroke: c.paper }),
  ),
  'rule-card': paper(c.orange, ...[38, 54, 70].map((y) => line(`M24 ${y}l4 4l7 -8M42 ${y}H64`, thin))),
  'people-card': paper(c.river, head(34, 42, c.coral), head(54, 42, c.leaf), head(44, 50, c.yellow)),
  'tally-card': paper(
    c.leaf,
    line('M26 36V56M34 36V56M42 36V56M50 36V56M22 54L56 38', thin),
    line('M26 64V76M34 64V76M42 64V76', thin),
  ),
  'year-card': paper(
    c.brick,
    line('M30 4V14M58 4V14', { 'stroke-width': 5 }),
    ellipse(44, 62, 20, 7, c.wood, thin),
    ellipse(44, 54, 20, 7, c.sand, thin),
    ellipse(44, 46, 20, 7, c.sand, thin),
  ),
  'crepe-pile': item(
    ellipse(44, 76, 42, 9, c.white),
    ...[70, 62, 54, 46, 38].map((y, index) =>
      ellipse(44 + (index % 2 ? 2 : -1), y, 34, 10, index % 2 ? '#f0c877' : '#f7d98b', thin),
    ),
    line('M30 36h6M48 34h8M40 41h4', { ...thin, stroke: c.wood }),
    rect(38, 22, 14, 12, c.yellow, 3, thin),
  ),
};
