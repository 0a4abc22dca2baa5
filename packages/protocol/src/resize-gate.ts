/**
 * Decides whether a size a frame asks for is applied: clamps it, ignores trembling, and breaks loops.
 * A loop is a frame that grows because it was given more room. Knows neither frame nor message.
 */
export interface Size {
  /** CSS px. */
  readonly width: number;
  /** CSS px. */
  readonly height: number;
}

/** All in CSS px, apart from `maxGrowths`. */
export interface SizeLimits {
  readonly minWidth: number;
  readonly maxWidth: number;
  readonly minHeight: number;
  readonly maxHeight: number;
  /** Growths in a row, each less than a second after the last and with no shrinking between, before a stop. */
  readonly maxGrowths: number;
}

export const DEFAULT_LIMITS: SizeLimits = {
  minWidth: 0,
  maxWidth: 10_000,
  minHeight: 0,
  maxHeight: 10_000,
  maxGrowths: 30,
};

/** A loop needs the frame to answer each growth at once; a person reading on does not. */
const QUIET_MS = 1000;

/** The size to apply; undefined where nothing changed. `nowMs` is any clock that only moves forward. */
export type ResizeGate = (asked: Size, nowMs: number) => Size | 'loop' | undefined;

export function createResizeGate(limits: SizeLimits): ResizeGate {
  let applied: Size = { width: -Infinity, height: -Infinity };
  let growths = 0;
  let lastMs = -Infinity;

  return (asked, nowMs) => {
    const size = {
      width: clamp(asked.width, limits.minWidth, limits.maxWidth),
      height: clamp(asked.height, limits.minHeight, limits.maxHeight),
    };
    if (isTrembling(size, applied)) return undefined;
    const isGrowth = size.height > applied.height && applied.height >= 0;
    if (!isGrowth || nowMs - lastMs >= QUIET_MS) growths = 0;
    lastMs = nowMs;
    if (isGrowth && ++growths > limits.maxGrowths) return 'loop';
    applied = size;
    return size;
  };
}

/** Whether two sizes differ by at most one pixel each way: rounding, not a change. */
export function isTrembling(a: Size, b: Size): boolean {
  return Math.abs(a.width - b.width) <= 1 && Math.abs(a.height - b.height) <= 1;
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, Math.round(value)));
}
