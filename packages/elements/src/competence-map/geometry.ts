/**
 * Where the twelve petals, their four rings and their marks lie, in a square of 500 units centred on 0,0.
 * Pure arithmetic: knows no colour, no text and no person.
 */
import { COMPETENCES, LEVELS, type Level } from '@requapass/framework';

export const VIEW_BOX = '-250 -250 500 500';
export const CENTRE_RADIUS = 47;
/** Radius of the disc with the pictogram at the rim of each petal. */
export const BADGE_RADIUS = 26;

const FIRST_RING = 54;
const RING_DEPTH = 32;
const RING_GAP = 4;
const BADGE_DISTANCE = 223;
const PETAL_DEGREES = 360 / COMPETENCES.length;
/** Half of the gap between two petals of one pole, and between two poles. */
const HALF_GAP = 2.5;
const HALF_POLE_GAP = 6.5;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PetalShape {
  /** One closed path per level, from the centre outwards. */
  readonly rings: readonly string[];
  /**
   * Where a mark lies on the ring of a level: in its middle (0), or beside another mark (-1, 1).
   */
  readonly markAt: (level: Level, side: -1 | 0 | 1) => Point;
  readonly badge: Point;
  /** The whole petal with its badge, as one generous area to tap. */
  readonly touch: string;
}

/** A point at `degrees` clockwise from noon; mirrored where the page reads from right to left. */
function polar(radius: number, degrees: number, isMirrored: boolean): Point {
  const radians = (degrees * Math.PI) / 180;
  return {
    x: round(Math.sin(radians) * radius * (isMirrored ? -1 : 1)),
    y: round(-Math.cos(radians) * radius),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Degrees taken by a gap of constant width at this distance from the centre. */
function gapDegrees(halfGap: number, radius: number): number {
  return (Math.asin(halfGap / radius) * 180) / Math.PI;
}

interface Edges {
  readonly from: number;
  readonly to: number;
  readonly gapBefore: number;
  readonly gapAfter: number;
}

function ringPath(inner: number, outer: number, edges: Edges, isMirrored: boolean): string {
  const corner = (radius: number, isEnd: boolean): string => {
    const gap = gapDegrees(isEnd ? edges.gapAfter : edges.gapBefore, radius);
    const { x, y } = polar(radius, isEnd ? edges.to - gap : edges.from + gap, isMirrored);
    return `${x} ${y}`;
  };
  const [there, back] = isMirrored ? [0, 1] : [1, 0];
  return (
    `M${corner(inner, false)}L${corner(outer, false)}A${outer} ${outer} 0 0 ${there} ${corner(outer, true)}` +
    `L${corner(inner, true)}A${inner} ${inner} 0 0 ${back} ${corner(inner, false)}Z`
  );
}

/** Inner and outer radius of a level's ring. */
export function ringRadii(level: Level): readonly [inner: number, outer: number] {
  const inner = FIRST_RING + (level - 1) * (RING_DEPTH + RING_GAP);
  return [inner, inner + RING_DEPTH];
}

/**
 * The twelve petals in the framework's order, clockwise from noon.
 * @param isMirrored - anticlockwise, for pages that read from right to left.
 */
export function petalShapes(isMirrored: boolean): readonly PetalShape[] {
  return COMPETENCES.map((competence, index) => {
    const poleAt = (at: number): string | undefined => COMPETENCES.at(at % COMPETENCES.length)?.pole;
    const edges: Edges = {
      from: index * PETAL_DEGREES,
      to: (index + 1) * PETAL_DEGREES,
      gapBefore: poleAt(index - 1) === competence.pole ? HALF_GAP : HALF_POLE_GAP,
      gapAfter: poleAt(index + 1) === competence.pole ? HALF_GAP : HALF_POLE_GAP,
    };
    const middle = (edges.from + edges.to) / 2;
    return {
      rings: LEVELS.map((level) => ringPath(...ringRadii(level), edges, isMirrored)),
      markAt: (level, side) => {
        const [inner, outer] = ringRadii(level);
        const radius = (inner + outer) / 2;
        return polar(
          radius,
          middle + (side ? side * gapDegrees(level === 1 ? 10 : 14.5, radius) : 0),
          isMirrored,
        );
      },
      badge: polar(BADGE_DISTANCE, middle, isMirrored),
      touch: ringPath(CENTRE_RADIUS, 249, { ...edges, gapBefore: 0, gapAfter: 0 }, isMirrored),
    };
  });
}
