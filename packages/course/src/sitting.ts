/**
 * Decides when what is played is told to the platform: where the person is, soon after they did something but not at
 * every press; how far they are, whenever a mission ends. Knows neither the page nor which platform it is.
 */
import type { Played } from '@requapass/game';
import { progressOf, type Course, type Platform, type Progress } from './course.js';

/** A burst of presses makes one code. */
const QUIET_MS = 400;
/** Platforms save synchronously, over the network: not more often than this. */
const APART_MS = 10_000;

export interface Sitting {
  readonly onPlayed: (played: Played) => void;
  /** Tells at once what is not told yet: the page may go away. */
  flush(): Promise<void>;
  /** The last call. The newest place that is known goes before it, in the same turn. */
  leave(): Promise<boolean>;
}

/**
 * @param onTrouble - called whenever the platform does not take something
 * @param onFine - called whenever it does
 */
export function makeSitting(
  platform: Platform,
  course: Course,
  onTrouble: () => void,
  onFine: () => void = () => {},
): Sitting {
  let latest: Played | null = null;
  let code: string | null = null;
  let kept = platform.place;
  let share = -1;
  let unheard: Progress | null = null;
  let keptAt = -Infinity;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;

  const heed = (isTaken: boolean): boolean => {
    if (isTaken) onFine();
    else onTrouble();
    return isTaken;
  };

  async function encode(): Promise<void> {
    clearTimeout(quiet);
    const played = latest;
    if (played === null) return;
    try {
      code = await played.writeCode();
    } catch {
      heed(false);
    }
    if (latest === played) latest = null;
  }

  async function keep(): Promise<void> {
    clearTimeout(later);
    later = undefined;
    if (code === null || code === kept) return;
    const sent = code;
    kept = sent;
    keptAt = Date.now();
    if (heed(await platform.keepPlace(sent))) return;
    // Told again with the next thing that is played.
    if (kept === sent) kept = null;
  }

  async function flush(): Promise<void> {
    await encode();
    await keep();
  }

  /** What the platform does not take is told again with the next thing that is played, and at the end. */
  async function report(progress: Progress): Promise<void> {
    unheard = progress;
    if (heed(await platform.report(progress))) unheard = null;
    else share = -1;
  }

  async function rest(): Promise<void> {
    await encode();
    const wait = keptAt + APART_MS - Date.now();
    if (wait <= 0) await keep();
    else later ??= setTimeout(() => void keep(), wait);
  }

  return {
    onPlayed(played) {
      latest = played;
      clearTimeout(quiet);
      const progress = progressOf(played.outcome, course);
      if (progress.share === share) {
        quiet = setTimeout(() => void rest(), QUIET_MS);
        return;
      }
      share = progress.share;
      void report(progress);
      void flush();
    },
    flush,
    leave() {
      // Nothing may be waited for: whatever comes after this turn, the page that goes away does not run.
      clearTimeout(quiet);
      void keep();
      if (unheard) void platform.report(unheard);
      return platform.leave();
    },
  };
}
