/**
 * Which figure is in which motion, and how far. Pure: time is what it is told.
 * Knows no drawing and no clock; a figure has one motion at a time.
 */
import { REST, type Motion, type Pose } from './pose.js';

interface Playing {
  readonly motion: Motion;
  readonly onDone: (() => void) | undefined;
  elapsedMs: number;
}

export interface Timeline {
  /** How many motions are under way. */
  readonly size: number;
  has(id: string): boolean;
  /** Starts a motion in place of the figure's present one, which is dropped without its `onDone`. */
  play(id: string, motion: Motion, onDone?: () => void): void;
  /** The figure's pose now; at rest when it has no motion. */
  poseOf(id: string): Pose;
  /** Moves on and returns who moved, including those who have just come to rest. */
  advance(elapsedMs: number): readonly string[];
  /** Ends a figure's motion without its `onDone`. */
  drop(id: string): void;
  /** Ends every motion at once, each with its `onDone`; what these begin is dropped. */
  finish(): void;
}

export function createTimeline(): Timeline {
  const playing = new Map<string, Playing>();

  const end = (id: string, one: Playing): void => {
    playing.delete(id);
    one.onDone?.();
  };

  return {
    get size() {
      return playing.size;
    },
    has: (id) => playing.has(id),
    play(id, motion, onDone) {
      playing.set(id, { motion, onDone, elapsedMs: 0 });
    },
    poseOf(id) {
      const one = playing.get(id);
      return one ? one.motion.pose(progressOf(one)) : REST;
    },
    advance(elapsedMs) {
      const moved = [...playing];
      for (const [id, one] of moved) {
        one.elapsedMs += elapsedMs;
        if (progressOf(one) >= 1) end(id, one);
      }
      return moved.map(([id]) => id);
    },
    drop(id) {
      playing.delete(id);
    },
    finish() {
      for (const [id, one] of [...playing]) end(id, one);
      playing.clear();
    },
  };
}

function progressOf({ motion, elapsedMs }: Playing): number {
  const done = (elapsedMs - (motion.delayMs ?? 0)) / motion.durationMs;
  return Math.min(Math.max(done, 0), 1);
}
