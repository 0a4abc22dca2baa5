/**
 * The vocabulary of movement: each maker returns a motion that ends at rest, or out of sight.
 * Pure. Knows no figure: lengths are given in layout units, times are the maker's own taste.
 */
import { REST, arch, backOut, bounces, easeIn, easeInOut, easeOut, type Motion, type Pose } from './pose.js';

interface Offset {
  readonly dx: number;
  readonly dy: number;
}

const motion = (durationMs: number, pose: (t: number) => Partial<Pose>): Motion => ({
  durationMs,
  pose: (t) => ({ ...REST, ...pose(t) }),
});

/** A thin figure is wide: it keeps its volume. */
const squeezed = (by: number): Partial<Pose> => ({ stretchX: 1 + by * 0.6, stretchY: 1 - by });

/** Grows out of its foot, a little too far. */
export function popIn(): Motion {
  return motion(340, (t) => ({ stretchX: Math.max(0, backOut(t)), stretchY: Math.max(0, backOut(t)) }));
}

/** Stands up like a page of a pop-up book. */
export function standUp(): Motion {
  return motion(420, (t) => ({ stretchX: 0.85 + 0.15 * easeOut(t), stretchY: Math.max(0, backOut(t, 1.4)) }));
}

/** Comes down from above its place, by its own height, and springs a little. */
export function dropIn(height: number): Motion {
  return motion(520, (t) => ({ dy: -height * (1 - backOut(t, 1.2)) }));
}

/** Shrinks into its foot until nothing is left. */
export function popOut(): Motion {
  return motion(220, (t) => ({ stretchX: 1 - easeIn(t), stretchY: 1 - easeIn(t) }));
}

/** Comes hopping from an offset, and lands. */
export function hopFrom({ dx, dy }: Offset, height: number, hops: number): Motion {
  return motion(240 * hops, (t) => {
    const left = 1 - easeInOut(t);
    const landing = t > 0.88 ? 0.07 * arch((t - 0.88) / 0.12) : 0;
    return { dx: dx * left, dy: dy * left - height * bounces(t, hops), ...squeezed(landing) };
  });
}

/** Goes hopping to an offset, and stays there: for somebody who leaves. */
export function hopAway({ dx, dy }: Offset, height: number, hops: number): Motion {
  return motion(220 * hops, (t) => ({
    dx: dx * easeInOut(t),
    dy: dy * easeInOut(t) - height * bounces(t, hops),
  }));
}

/** Flies in an arc from an offset, changing size on the way, and lands with a squash. */
export function flyFrom({ dx, dy }: Offset, height: number, startSize: number): Motion {
  const flight = 0.72;
  return motion(520, (t) => {
    const along = Math.min(t / flight, 1);
    const left = 1 - easeInOut(along);
    const size = 1 + (startSize - 1) * left;
    const landing = t > flight ? 0.24 * arch((t - flight) / (1 - flight)) : 0;
    return {
      dx: dx * left,
      dy: dy * left - height * arch(along),
      stretchX: size * (1 + landing * 0.7),
      stretchY: size * (1 - landing),
      turn: 0.25 * Math.sign(-dx) * arch(along),
    };
  });
}

/** Slides over from an offset, quietly. */
export function slideFrom({ dx, dy }: Offset, startSize: number): Motion {
  return motion(200, (t) => {
    const left = 1 - easeOut(t);
    const size = 1 + (startSize - 1) * left;
    return { dx: dx * left, dy: dy * left, stretchX: size, stretchY: size };
  });
}

/** One soft press, as when a face changes. */
export function squash(): Motion {
  return motion(200, (t) => squeezed(0.055 * arch(t)));
}

/** Bobs three times, less and less, tilts the head and moves the lips: somebody is speaking. */
export function bob(height: number): Motion {
  return motion(780, (t) => ({
    dy: -height * bounces(t, 3) * (1 - 0.5 * t),
    turn: 0.018 * Math.sin(2 * Math.PI * t),
    isTalking: t < 0.95 && bounces(t, 3) > 0.45,
    ...squeezed(-0.012 * bounces(t, 3)),
  }));
}

/** Jumps for joy, twice, on the spot. */
export function jump(height: number): Motion {
  return motion(560, (t) => ({
    dy: -height * bounces(t, 2),
    ...squeezed(-0.04 * bounces(t, 2) + (t > 0.9 ? 0.06 * arch((t - 0.9) / 0.1) : 0)),
  }));
}

/** Says no, softly. */
export function shakeHead(width: number): Motion {
  return motion(420, (t) => ({ dx: width * Math.sin(4 * Math.PI * t) * (1 - t) }));
}

/** Starts with fright. */
export function shudder(): Motion {
  return motion(460, (t) => ({
    dx: 5 * Math.sin(10 * Math.PI * t) * (1 - t) ** 2,
    ...squeezed(-0.05 * arch(t) * (1 - t)),
  }));
}

/** Leans into a gust and comes back up. */
export function lean(height: number): Motion {
  return motion(900, (t) => ({ turn: -0.06 * arch(t), dx: -0.02 * height * arch(t) }));
}
