/** Seeded randomness for simulations: the same seed gives the same players. Knows nothing of what it decides. */

/** A number in [0, 1). */
export type Random = () => number;

/** The sfc32 generator (Chris Doty-Humphrey, PractRand), seeded by an integer and a name. */
export function createRandom(seed: number, name: string): Random {
  let [a, b, c] = [seed >>> 0, hash(name), 0x9e3779b9];
  let counter = 1;
  const random = () => {
    const sum = (a + b + counter++) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 16; round += 1) random();
  return random;
}

/** FNV-1a, so that neighbouring cells do not share their luck. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}

/** A whole number from 0 to `count` − 1. */
export function pickIndex(count: number, random: Random): number {
  return Math.floor(random() * count);
}

/** An index, each as likely as its weight. */
export function pickWeighted(weights: readonly number[], random: Random): number {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return index;
  }
  return weights.length - 1;
}

/** The same items in a random order (Fisher–Yates). */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const result = [...items];
  for (let index = result.length - 1; index > 0; index -= 1) {
    const other = pickIndex(index + 1, random);
    [result[index], result[other]] = [result[other] as T, result[index] as T];
  }
  return result;
}
