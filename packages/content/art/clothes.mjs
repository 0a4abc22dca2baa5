/**
 * What people wear in their busts: one torso for all, and a few lines on top that make it theirs.
 * Drawn by us in the units of the DiceBear square. `behind` lies under the head, `front` over it.
 */
import { streetClothes } from './clothes-street.mjs';
import * as colour from './palette.mjs';
import { dot, ellipse, flat, group, line, patch, rect, shape, times } from './pen.mjs';

const GARMENT =
  'M-30 900C-16 752 84 640 238 602C262 664 318 704 382 704C450 704 500 664 520 604C640 640 704 742 742 900Z';
const SLEEVES = 'M108 900C100 852 104 806 118 776M626 900C632 852 628 806 614 776';

/** Fuller shoulders, and narrow ones, under the same neck. */
const BUILDS = {
  broad:
    'M-8 900C-26 700 44 624 238 602C262 664 318 704 382 704C450 704 500 664 520 604C716 626 734 704 716 900Z',
  slim: 'M44 900C52 772 132 658 252 610C270 664 318 700 382 700C450 700 492 664 508 612C620 658 676 772 690 900Z',
};

/** Children have the same head on narrower shoulders. */
const CHILD = 'matrix(.78 0 0 .94 84 44)';

/** Neck and garment. */
export const torso = ({ skin, top, isChild, build }) =>
  group(
    flat('M300 460V560Q290 590 232 608C262 700 490 710 526 608Q478 584 470 540L470 460Z', skin) +
      shape(BUILDS[build] ?? GARMENT, top) +
      line('M316 536Q300 586 238 604M476 566Q486 592 522 606') +
      line(SLEEVES),
    isChild ? { transform: CHILD } : {},
  );

const PEARLS = 'M262 650C300 750 460 750 506 646';

const none = () => '';
const clipped = (id, d, body) =>
  `<clipPath id="${id}"><path d="${d}"/></clipPath>${group(body, { 'clip-path': `url(#${id})` })}`;

export const clothes = {
  ...streetClothes,
  blazer: {
    behind: ({ inner, top }) =>
      shape('M262 640C300 700 460 708 502 640L560 900H196Z', inner) +
      shape('M238 602L196 668L236 716L206 748L330 900H120L150 700Z', top) +
      shape('M520 604L566 668L528 716L556 748L440 900H650L610 700Z', top) +
      line('M300 690Q380 760 462 690'),
    front: ({ skin }) =>
      // the three lists she always holds
      group(
        rect(430, 690, 210, 260, colour.wood, 14) +
          rect(448, 668, 176, 260, colour.paper, 6) +
          rect(500, 652, 72, 34, colour.slate, 10) +
          line('M476 722H560M476 756H590M476 790H574', { 'stroke-width': 11 }) +
          shape('M604 800C560 770 540 800 566 824C540 840 560 870 588 860L640 900H690L676 800Z', skin),
        { transform: 'translate(-10 -46) rotate(7 530 780)' },
      ),
  },
  jacket: {
    behind: ({ inner, top }) =>
      shape('M250 630C300 716 460 716 512 630L520 900H240Z', inner) +
      shape('M238 602C180 620 150 640 128 660L150 900H262C270 800 262 700 238 602Z', top) +
      shape('M520 604C574 624 600 640 628 660L606 900H498C488 800 496 700 520 604Z', top) +
      line('M252 618C300 716 460 716 508 620'),
    front: () =>
      line('M296 664L384 742L474 664', { 'stroke-width': 11, stroke: colour.brick }) +
      shape('M352 740H416V790Q384 806 352 790Z', colour.coral, { 'stroke-width': 12 }) +
      line('M372 764H396', { 'stroke-width': 10 }),
  },
  workwear: {
    behind: ({ inner }) =>
      shape(
        'M236 600L176 640L262 744L382 700L500 744L584 640L520 602C500 664 450 704 382 704C318 704 262 664 236 600Z',
        inner,
      ) + line('M382 706V900', { 'stroke-width': 13 }),
    front: () =>
      rect(470, 760, 120, 140, colour.leaf, 10, { 'stroke-width': 12 }) +
      shape('M500 772V716L512 694L524 716V772Z', colour.yellow, { 'stroke-width': 10 }) +
      shape('M540 772V728H562V772Z', colour.brick, { 'stroke-width': 10 }) +
      line('M464 772H596', { 'stroke-width': 12 }),
  },
  scarf: {
    behind: () =>
      line(
        'M70 720h1M160 676h1M140 780h1M226 730h1M250 810h1M40 800h1M330 800h1M450 790h1M530 720h1M600 660h1M560 800h1M650 740h1M690 810h1',
        { 'stroke-width': 34 },
      ),
    front: none,
  },
  stripes: {
    behind: ({ inner }) =>
      group(
        clipped(
          'stripes',
          GARMENT,
          times(4, (i) => patch(-40, 700 + i * 62, 800, 27, inner)),
        ) +
          shape(GARMENT, 'none') +
          line(SLEEVES),
        { transform: CHILD },
      ),
    front: none,
  },
  cardigan: {
    behind: ({ inner, top }) =>
      shape('M246 630C300 716 460 716 514 630L440 900H320Z', inner) +
      shape('M238 602C150 630 100 660 60 720L80 900H372C350 800 300 690 238 602Z', top) +
      shape('M520 604C600 630 650 660 690 720L680 900H392C410 800 460 690 520 604Z', top) +
      line(SLEEVES),
    front: () =>
      // pearls and a brooch
      line(PEARLS, { 'stroke-width': 36, 'stroke-dasharray': '0 38' }) +
      line(PEARLS, { 'stroke-width': 20, 'stroke-dasharray': '0 38', stroke: colour.paper }) +
      ellipse(224, 748, 34, 26, colour.coral, { 'stroke-width': 10 }) +
      dot(224, 748, 9, colour.yellow),
  },
  courier: {
    behind: ({ inner }) =>
      shape(
        'M214 612C240 560 300 600 312 640C350 690 420 690 452 640C470 600 520 570 546 612C500 720 440 740 382 740C320 740 260 720 214 612Z',
        inner,
      ) + line('M382 740V900', { 'stroke-width': 13 }),
    front: () =>
      shape('M556 610L616 640L196 900H96Z', colour.ink) +
      shape('M404 700L470 742L420 806L352 768Z', colour.yellow, { 'stroke-width': 11 }) +
      line('M-10 836Q40 852 96 848M650 848Q700 852 740 836', { stroke: colour.yellow, 'stroke-width': 24 }),
  },
  headphones: {
    behind: ({ inner }) =>
      shape('M250 630C300 720 460 720 512 630L480 900H290Z', inner) +
      line('M250 640L290 900M512 640L480 900') +
      line(SLEEVES),
    front: () =>
      shape('M206 690C196 600 236 566 262 600L286 690Q276 740 242 744Q212 736 206 690Z', colour.coral) +
      shape('M556 690C566 600 530 574 506 604L482 690Q490 740 522 744Q550 736 556 690Z', colour.coral) +
      line('M262 716Q380 812 500 716', { 'stroke-width': 34 }) +
      line('M262 716Q380 812 500 716', { 'stroke-width': 12, stroke: colour.slate }),
  },
  hoodie: {
    behind: ({ top }) =>
      shape(
        'M168 640C180 560 262 540 300 586C330 690 440 690 470 586C510 548 590 570 600 640C560 720 460 770 384 770C300 770 210 720 168 640Z',
        top,
      ) + line('M384 770V900', { 'stroke-width': 13 }),
    front: () =>
      line('M330 752V838M440 752V820', { stroke: colour.paper, 'stroke-width': 26 }) +
      line('M318 752V838M342 752V838M428 752V820M452 752V820', { 'stroke-width': 9 }),
  },
  apron: {
    behind: ({ inner }) =>
      shape('M250 640L212 744V900H548V744L510 640L470 744H292Z', inner) +
      times(3, (i) => patch(262 + i * 84, 750, 38, 150, colour.paper)) +
      line('M212 744H548') +
      shape('M250 640L212 744V900H548V744L510 640L470 744H292Z', 'none'),
    front: none,
  },
};
