/**
 * The endings the person has seen, kept on this device: playing again does not forget them.
 * Knows how storage is written to, not how a game ends.
 */
import type { Slug } from '@requapass/scenario';
import type { KeptValues } from './storage.js';

export interface SeenEndings {
  readonly count: number;
  add(ending: Slug): void;
}

/** @param options.isResumed - false: those an earlier person saw do not count, and go with the first new one. */
export function createEndings({
  kept,
  pack,
  isResumed,
}: {
  readonly kept: KeptValues;
  /** Id of the content pack: each has endings of its own. */
  readonly pack: string;
  readonly isResumed: boolean;
}): SeenEndings {
  const key = `endings:${pack}`;
  let isOurs = isResumed;
  const read = (): readonly Slug[] => {
    const there = isOurs ? kept.read(key) : [];
    return Array.isArray(there) ? there.filter((entry) => typeof entry === 'string') : [];
  };
  return {
    get count() {
      return read().length;
    },
    add(ending) {
      const seen = new Set([...read(), ending]);
      isOurs = true;
      kept.write(key, [...seen]);
    },
  };
}
