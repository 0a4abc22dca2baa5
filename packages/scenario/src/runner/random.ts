/**
 * The only chance in a run: the order in which options are shown.
 * Knows no clock and keeps no state: the same seed and the same name give the same order for ever.
 */

/** FNV-1a over UTF-16 code units: turns a name into 32 bits. */
function hashOfText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** mulberry32 (Tommy Ettinger, public domain): numbers in [0, 1) from 32 bits of state. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** A new list in an order that depends on `seed` and `name` only (Fisher–Yates). */
export function shuffle<T>(list: readonly T[], seed: number, name: string): readonly T[] {
  const random = createRandom(Math.imul(seed, 0x9e3779b1) ^ hashOfText(name));
  const shuffled = [...list];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T];
  }
  return shuffled;
}
