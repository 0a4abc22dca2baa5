/**
 * Moves things that would lie over each other to free places nearby, inside a box. Pure; the same spots always
 * come out at the same places.
 */
import type { BoxSize } from './geometry.js';

/** A thing to lay down: its middle and its size, in CSS pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How finely a free place is looked for, in CSS pixels. */
const STEP = 6;
/** Things that only just touch count as apart. */
const TOUCH = 0.01;

/** One after the other: each stays where it is if it can, or goes to the nearest place that is free. */
export function spreadSpots(spots: readonly Spot[], box: BoxSize): readonly Spot[] {
  const placed: Spot[] = [];
  for (const spot of spots) {
    const wished = within(spot, box);
    placed.push(isFree(wished, placed) ? wished : nearestFree(wished, placed, box));
  }
  return placed;
}

/** True when two of them overlap. */
export function isOverlapping(one: Spot, other: Spot): boolean {
  return (
    (one.width + other.width) / 2 - Math.abs(one.x - other.x) > TOUCH &&
    (one.height + other.height) / 2 - Math.abs(one.y - other.y) > TOUCH
  );
}

function isFree(spot: Spot, placed: readonly Spot[]): boolean {
  return placed.every((other) => !isOverlapping(spot, other));
}

/** The wished place itself where the box is full. */
function nearestFree(wished: Spot, placed: readonly Spot[], box: BoxSize): Spot {
  let nearest = wished;
  let distance = Number.POSITIVE_INFINITY;
  for (let x = wished.width / 2; x <= box.width - wished.width / 2; x += STEP) {
    for (let y = wished.height / 2; y <= box.height - wished.height / 2; y += STEP) {
      const far = Math.hypot(x - wished.x, y - wished.y);
      if (far >= distance || !isFree({ ...wished, x, y }, placed)) continue;
      nearest = { ...wished, x, y };
      distance = far;
    }
  }
  return nearest;
}

/** Its place, or the nearest one inside the box. */
function within(spot: Spot, box: BoxSize): Spot {
  return {
    ...spot,
    x: bounded(spot.x, spot.width / 2, box.width),
    y: bounded(spot.y, spot.height / 2, box.height),
  };
}

function bounded(value: number, margin: number, room: number): number {
  return Math.max(Math.min(value, room - margin), margin);
}
