/**
 * Good messages turned bad: fields dropped, swapped, renamed, blown up, one or more at a time. The same seed makes the
 * same messages. For tests. Knows no protocol.
 */

export type Random = () => number;

/** A small seeded generator (mulberry32), from 0 to 1. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Own keys that every object inherits, as `JSON.parse` can make them. */
const INHERITED = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

/** @param strange - values put where others belong */
export function mutate(message: unknown, random: Random, strange: readonly unknown[]): unknown {
  let mutant: unknown = structuredCloneOf(message);
  for (let times = 1 + Math.floor(random() * 3); times > 0; times--) {
    mutant = changeOnce(mutant, random, strange);
  }
  return mutant;
}

function changeOnce(value: unknown, random: Random, strange: readonly unknown[]): unknown {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  if (!isPlain(value) || random() < 0.03) return structuredCloneOf(pick(strange));
  const record = value as Record<string, unknown>;
  const keys = Object.keys(record);
  const key = keys.length > 0 ? pick(keys) : 'x';
  const kind = random();
  if (kind < 0.35) define(record, key, changeOnce(record[key], random, strange));
  else if (kind < 0.5) Reflect.deleteProperty(record, key);
  else if (kind < 0.6) define(record, pick(INHERITED), structuredCloneOf(pick(strange)));
  else if (kind < 0.7) define(record, pick(keys.length > 0 ? keys : ['t']), record[key]);
  else if (kind < 0.8) define(record, `${key}${key}`, record[key]);
  else define(record, key, structuredCloneOf(pick(strange)));
  return record;
}

/** Records and lists; maps, dates and bytes are swapped whole. */
function isPlain(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value))
  );
}

/** Never through a setter: `__proto__` becomes a field like any other. */
function define(record: Record<string, unknown>, key: string, value: unknown): void {
  if (Array.isArray(record) && key === 'length') return;
  Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true });
}

const { structuredClone: structuredCloneOf } = globalThis as unknown as {
  structuredClone<T>(value: T): T;
};
