/**
 * What a whole figure wears over its pose, so that it matches the bust: apron, strap, pearls, stripes.
 * Drawn by us in the units of the DiceBear square. Knows no pose.
 */
import * as colour from './palette.mjs';
import { circle, flat, line, shape } from './pen.mjs';

const bold = { 'stroke-width': 44 };

export const worn = {
  apron:
    line('M330 830L330 640M550 830L610 690', bold) +
    shape('M330 820H550L600 1280L640 1620Q480 1720 330 1620L350 1280Z', colour.blue, bold) +
    line('M352 1280H600', bold),
  dungarees:
    line('M330 830L330 640M550 830L610 690', bold) +
    shape('M330 820H550L600 1280L670 1650Q480 1710 318 1640L350 1280Z', colour.navy, bold) +
    line('M352 1280H600', bold),
  knit: line('M20 890L100 960L190 870L290 970L390 880L490 970L580 890', {
    'stroke-width': 62,
    stroke: colour.yellow,
  }),
  shirt: flat('M345 690Q450 750 552 690L600 900L610 1000L572 1160L540 1140Q470 900 345 690Z', colour.yellow),
  collar: shape(
    'M262 610L210 690L330 790L392 740L470 790L590 700L540 610Q400 800 262 610Z',
    colour.cream,
    bold,
  ),
  courier:
    line('M560 690L190 1250', { 'stroke-width': 96 }) +
    shape('M300 930L400 990L340 1090L240 1030Z', colour.yellow, bold) +
    shape('M1120 960H1420V1170H1120Z', colour.wood, bold) +
    line('M1270 960V1170', { ...bold, stroke: colour.brick }) +
    circle(1510, 1110, 76, colour.leaf, bold),
  pearls: line('M286 650Q380 800 520 640', {
    'stroke-width': 52,
    stroke: colour.paper,
    'stroke-dasharray': '1 66',
  }),
  stripes: line('M190 900H620M180 1050H630M190 1200H640M330 1350H660', {
    'stroke-width': 62,
    stroke: colour.white,
    'stroke-linecap': 'butt',
  }),
};
