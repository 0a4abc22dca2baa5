/**
 * What the six looks of the player wear in their busts, like clothes.mjs: `behind` under the head, `front`
 * over it, in the units of the DiceBear square. Knows no person.
 */
import * as colour from './palette.mjs';
import { circle, dot, flat, line, rect, shape, times } from './pen.mjs';

const COLLAR = 'M246 628C290 726 474 726 516 628';
const seams = line('M108 900C100 852 104 806 118 776M626 900C632 852 628 806 614 776');
const none = () => '';

export const streetClothes = {
  // a training jacket, zipped to the chin
  zip: {
    behind: ({ inner }) =>
      shape(
        'M238 602L226 676Q382 800 536 676L520 604C500 664 450 704 382 704C318 704 262 664 238 602Z',
        inner,
      ) +
      line('M382 760V900', { 'stroke-width': 13 }) +
      line('M128 682C90 720 66 764 58 900M168 654C130 690 104 750 96 900', {
        stroke: inner,
        'stroke-width': 18,
      }) +
      line('M636 682C674 720 698 764 706 900M596 654C634 690 660 750 668 900', {
        stroke: inner,
        'stroke-width': 18,
      }),
    front: () => rect(366, 748, 32, 46, colour.slate, 10, { 'stroke-width': 11 }),
  },
  dungarees: {
    behind: ({ inner }) =>
      line(COLLAR) +
      shape('M206 620L166 640L222 800H288L262 690ZM558 620L598 640L542 800H476L502 690Z', inner) +
      shape('M196 774H568V900H196Z', inner) +
      rect(310, 806, 144, 120, inner, 10) +
      seams,
    front: () => circle(246, 782, 19, colour.yellow) + circle(518, 782, 19, colour.yellow),
  },
  // knitted by somebody's grandmother
  knit: {
    behind: ({ inner }) =>
      shape('M252 612C286 700 478 700 510 612L536 640C500 756 262 756 226 640Z', inner) +
      line('M36 800L92 740L148 790L210 736L274 800L340 752L400 806L460 752L522 800L584 736L642 790L700 744', {
        stroke: inner,
        'stroke-width': 26,
      }) +
      seams,
    front: none,
  },
  tee: {
    behind: ({ inner }) =>
      line(COLLAR, { stroke: inner, 'stroke-width': 40 }) +
      line('M232 610C272 752 492 752 532 610M262 646C306 708 458 708 500 646') +
      seams,
    front: () =>
      // a bridge, as on the sign of the house
      line('M490 776Q544 716 598 776M490 776V766M526 776V752M562 776V752M598 776V766', {
        stroke: colour.paper,
        'stroke-width': 12,
      }),
  },
  overshirt: {
    behind: ({ inner, top }) =>
      shape('M250 630C300 716 460 716 512 630L520 900H240Z', inner) +
      times(3, (i) => flat(`M240 ${738 + i * 46}H524V${760 + i * 46}H240Z`, colour.navy)) +
      shape('M238 602L170 640L214 706L196 760L262 900H40L84 700Z', top) +
      shape('M520 604L592 640L548 706L566 760L500 900H724L680 700Z', top) +
      line('M252 620C300 716 460 716 510 620') +
      seams,
    front: () => rect(564, 744, 92, 26, colour.paper, 4, { 'stroke-width': 11 }),
  },
  // badges of every cause
  badges: {
    behind: ({ top }) =>
      shape(
        'M168 640C180 560 262 540 300 586C330 690 440 690 470 586C510 548 590 570 600 640C560 720 460 770 384 770C300 770 210 720 168 640Z',
        top,
      ) + line('M384 770V900', { 'stroke-width': 13 }),
    front: () =>
      circle(196, 772, 32, colour.yellow, { 'stroke-width': 11 }) +
      dot(186, 766, 5) +
      dot(206, 766, 5) +
      line('M184 782Q196 794 208 782', { 'stroke-width': 7 }) +
      circle(556, 760, 26, colour.coral, { 'stroke-width': 11 }) +
      rect(520, 800, 62, 40, colour.leaf, 8, { 'stroke-width': 11 }) +
      line('M330 752V838M440 752V820', { stroke: colour.paper, 'stroke-width': 26 }) +
      line('M318 752V838M342 752V838M428 752V820M452 752V820', { 'stroke-width': 9 }),
  },
};
