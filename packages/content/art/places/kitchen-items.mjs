/** The eight jobs of Saturday as pictures, each in an 88-unit square. Knows nothing of who does them. */
import * as c from '../palette.mjs';
import { circle, dot, ellipse, frame, line, rect, shape, turn } from '../pen.mjs';

const item = (...parts) => frame(88, 88, ...parts);
const thin = { 'stroke-width': 3 };

export const kitchenItems = {
  // a pan with a crêpe in the air
  'task-crepes': item(
    shape('M14 30C10 12 36 20 46 14C60 6 78 12 72 26C66 36 52 28 42 34C30 40 18 42 14 30Z', '#f7d98b'),
    line('M30 26h8M52 20h8M24 32h.1', { ...thin, stroke: c.wood }),
    line('M58 62L84 52', { 'stroke-width': 10 }),
    line('M58 62L84 52', { 'stroke-width': 4, stroke: c.bark }),
    ellipse(34, 64, 30, 11, c.slate),
    shape('M4 64Q6 82 34 82T64 64Q62 75 34 75T4 64Z', c.ink, thin),
    line('M20 50q-4 -4 0 -8M48 48q-4 -4 0 -8', thin),
  ),
  // glasses on a tray
  'task-bar': item(
    shape('M10 26H38L34 66H14Z', c.river),
    shape('M12 40H36L34 66H14Z', c.orange, thin),
    line('M28 40L36 10L44 12', { ...thin, stroke: c.brick, 'stroke-width': 5 }),
    circle(12, 26, 9, c.yellow, thin),
    shape('M46 34H76L72 66H50Z', c.river),
    shape('M48 46H74L72 66H50Z', c.coral, thin),
    rect(56, 50, 10, 10, c.white, 2, thin),
    shape('M2 66H86L80 78H8Z', c.wood),
  ),
  // a spotlight with its beam
  'task-lights': item(
    shape('M46 46L86 20V84L60 84Z', c.yellow, thin),
    line('M26 4V22', { 'stroke-width': 7 }),
    line('M8 6H46', { 'stroke-width': 7 }),
    turn(
      28,
      30,
      36,
      shape('M8 22H40Q52 22 54 30V46Q52 54 40 54H8Q2 38 8 22Z', c.navy) + shape('M50 20H60V56H50Z', c.slate),
    ),
    line('M14 34L30 42', { stroke: c.white }),
    circle(60, 74, 6, c.paper, thin),
    circle(78, 52, 4, c.paper, thin),
  ),
  // a loudspeaker and a microphone
  'task-sound': item(
    rect(6, 8, 44, 74, c.navy, 5),
    circle(28, 28, 10, c.slate, thin),
    circle(28, 58, 17, c.slate),
    circle(28, 58, 6, c.ink),
    line('M70 82V46', { 'stroke-width': 6 }),
    ellipse(70, 30, 12, 16, c.paper),
    line('M60 26H80M60 34H80M70 15V45', { 'stroke-width': 2 }),
    line('M56 82H84', { 'stroke-width': 6 }),
  ),
  // a painted face on a balloon, a paper windmill
  'task-kids': item(
    line('M30 54Q26 70 32 84', thin),
    ellipse(30, 30, 23, 26, c.coral),
    shape('M24 56H36L30 50Z', c.coral, thin),
    line('M22 26h.1M38 26h.1', { 'stroke-width': 6 }),
    line('M20 36Q30 46 40 36', thin),
    line('M66 44V84', { 'stroke-width': 5, stroke: c.ink }),
    shape('M66 44Q50 40 54 22Q64 26 66 44Z', c.yellow, thin),
    shape('M66 44Q70 28 86 32Q84 42 66 44Z', c.leaf, thin),
    shape('M66 44Q82 48 78 66Q68 60 66 44Z', c.blue, thin),
    shape('M66 44Q62 60 46 56Q48 46 66 44Z', c.orange, thin),
    dot(66, 44, 4),
  ),
  // a door that stands open, and a heart
  'task-welcome': item(
    shape('M16 84V14Q16 6 24 6H64Q72 6 72 14V84Z', c.brick),
    shape('M24 84V14H64V84Z', c.yellow, thin),
    shape('M24 14L46 24V86L24 84Z', c.deep, thin),
    dot(40, 54, 4),
    shape('M62 68C44 54 48 38 58 38Q63 39 63 45Q64 39 69 38C80 38 82 54 62 68Z', c.coral),
    line('M6 84H82'),
  ),
  // plates and bubbles
  'task-dishes': item(
    ellipse(44, 68, 38, 12, c.paper),
    ellipse(44, 60, 38, 12, c.white),
    ellipse(44, 50, 38, 12, c.paper),
    ellipse(44, 48, 22, 6, c.river, thin),
    circle(22, 26, 9, c.river, thin),
    circle(40, 14, 6, c.river, thin),
    circle(62, 26, 12, c.river, thin),
    line('M56 22q2 -4 6 -4M18 23q2 -3 4 -3', { 'stroke-width': 2.5, stroke: c.white }),
    circle(78, 10, 4, c.river, thin),
  ),
  // a table, a hammer, bunting
  'task-setup': item(
    line('M4 8Q44 26 84 8', thin),
    shape('M14 12H28L22 26Z', c.coral, thin),
    shape('M36 17H52L44 31Z', c.yellow, thin),
    shape('M60 16L74 12L69 27Z', c.leaf, thin),
    line('M18 56L12 84M70 56L76 84', { 'stroke-width': 6 }),
    rect(4, 46, 80, 12, c.wood, 3),
    turn(-28, 44, 44, rect(40, 38, 8, 30, c.sand, 3, thin) + rect(28, 28, 32, 14, c.slate, 3, thin)),
  ),
};
