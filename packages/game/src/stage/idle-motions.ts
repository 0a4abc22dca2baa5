/**
 * Small signs of life while nothing happens: each begins and ends at rest. Pure.
 * Knows the kinds a scene may ask for, not when they are played.
 */
import type { SceneSprite } from '@requapass/scenario';
import { REST, arch, type Motion, type Pose } from './pose.js';

type IdleKind = NonNullable<SceneSprite['idle']>;

const wave = (t: number, times: number): number => Math.sin(2 * Math.PI * times * t);

/** How each kind moves a figure of this height, in layout units. */
const KINDS: Record<IdleKind, { durationMs: number; pose(t: number, height: number): Partial<Pose> }> = {
  /** A tree or a string of flags in the wind. */
  sway: { durationMs: 1900, pose: (t) => ({ turn: 0.028 * wave(t, 1.5) * arch(t) }) },
  /** A pin, a balloon, a boat. */
  float: {
    durationMs: 1800,
    pose: (t, height) => ({ dy: -Math.min(0.07 * height, 9) * wave(t, 1) * arch(t) }),
  },
  /** A cloud, a ripple: there and back. */
  drift: { durationMs: 2600, pose: (t) => ({ dx: 12 * wave(t, 1) * arch(t) }) },
  breathe: {
    durationMs: 1900,
    pose: (t) => ({ stretchY: 1 + 0.014 * arch(t) ** 2, stretchX: 1 - 0.005 * arch(t) ** 2 }),
  },
  /** Eyes, a lamp: shut for an instant. */
  blink: { durationMs: 190, pose: (t) => ({ stretchY: 1 - 0.88 * arch(t) }) },
};

/** @param isHanging Turns about its top instead of its foot. */
export function idleMotion(kind: IdleKind, height: number, isHanging = false): Motion {
  const { durationMs, pose } = KINDS[kind];
  return {
    durationMs,
    pose(t) {
      const now = { ...REST, ...pose(t, height) };
      // The foot swings out so that the top stays where it is.
      return isHanging ? { ...now, dx: now.dx - height * Math.sin(now.turn) } : now;
    },
  };
}
