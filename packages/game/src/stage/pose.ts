/**
 * How far a figure is from where it belongs at one instant, and the easings motions are made of. Pure.
 * A motion is an offset that dies away: whenever it stops, the figure is at rest in its right place.
 */

/** Offsets in layout units, stretches as factors about the figure's foot, turn in radians. */
export interface Pose {
  readonly dx: number;
  readonly dy: number;
  readonly stretchX: number;
  readonly stretchY: number;
  readonly turn: number;
  /** The mouth is open, for a person who has such a face. */
  readonly isTalking?: boolean;
}

export const REST: Pose = { dx: 0, dy: 0, stretchX: 1, stretchY: 1, turn: 0 };

/** A pose for every instant from 0 to 1. Before its delay is over a figure holds the pose of 0. */
export interface Motion {
  readonly durationMs: number;
  readonly delayMs?: number;
  pose(progress: number): Pose;
}

/** The same motion, later. */
export function delayed(motion: Motion, delayMs: number): Motion {
  return { ...motion, delayMs: (motion.delayMs ?? 0) + delayMs };
}

/** `overshoot` 1.7 goes a tenth too far and comes back. */
export const backOut = (t: number, overshoot = 1.7): number =>
  1 + (overshoot + 1) * (t - 1) ** 3 + overshoot * (t - 1) ** 2;

export const easeOut = (t: number): number => 1 - (1 - t) ** 3;
export const easeIn = (t: number): number => t ** 2;
export const easeInOut = (t: number): number => (1 - Math.cos(Math.PI * t)) / 2;

/** Up and down once between 0 and 1, at 0 on both ends. */
export const arch = (t: number): number => Math.sin(Math.PI * t);
/** `times` bounces, each from 0 to 1 and back. */
export const bounces = (t: number, times: number): number => Math.abs(Math.sin(Math.PI * times * t));
