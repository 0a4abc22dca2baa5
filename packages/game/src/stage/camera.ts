/**
 * Where the camera looks, and its way to the next look. Pure: time is what it is told.
 * Knows no scene and no engine.
 */
import type { Look } from './view-port.js';

export interface Camera {
  readonly look: Look | null;
  readonly isMoving: boolean;
  /** Looks there at once; where it was going is forgotten. */
  cut(look: Look): void;
  /** Follows a path, from 0 to 1; a path under way is dropped without its `onDone`. */
  move(durationMs: number, path: (t: number) => Look, onDone?: () => void): void;
  frame(elapsedMs: number): void;
}

export function createCamera(apply: (look: Look) => void): Camera {
  let look: Look | null = null;
  let travel: {
    path: (t: number) => Look;
    durationMs: number;
    elapsedMs: number;
    onDone?: () => void;
  } | null = null;

  const turnTo = (next: Look): void => {
    look = next;
    apply(next);
  };

  return {
    get look() {
      return look;
    },
    get isMoving() {
      return travel !== null;
    },
    cut(next) {
      travel = null;
      turnTo(next);
    },
    move(durationMs, path, onDone) {
      travel = { durationMs, path, elapsedMs: 0, ...(onDone ? { onDone } : {}) };
      turnTo(path(0));
    },
    frame(elapsedMs) {
      if (!travel) return;
      const now = travel;
      now.elapsedMs += elapsedMs;
      const progress = Math.min(now.elapsedMs / now.durationMs, 1);
      turnTo(now.path(progress));
      if (progress < 1) return;
      travel = null;
      now.onDone?.();
    },
  };
}
