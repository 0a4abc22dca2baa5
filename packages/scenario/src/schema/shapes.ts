/**
 * A choice between shapes told apart by a key that only one of them has: `{ set, to }` or `{ add, by }`.
 * Unlike a plain union, what is wrong is reported inside the shape that was meant.
 */
import type { GenericSchema } from 'valibot';

/**
 * Gives the shape to check `input` against: that of the first key of `shapes` it has, `whole` otherwise.
 * Meant for `v.lazy`; JSON Schema asks with `undefined` and gets `whole`.
 */
export function pickShape<T>(
  shapes: Readonly<Record<string, GenericSchema<unknown, T>>>,
  whole: GenericSchema<unknown, T>,
  input: unknown,
): GenericSchema<unknown, T> {
  if (typeof input !== 'object' || input === null) return whole;
  const key = Object.keys(shapes).find((name) => Object.hasOwn(input, name));
  return (key === undefined ? undefined : shapes[key]) ?? whole;
}
