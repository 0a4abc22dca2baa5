/**
 * The building blocks of the schemas, and the proof at compile time that our own types pass them.
 * Knows no message.
 */
import * as v from 'valibot';
import { MAX_LIST_LENGTH, MAX_SIZE_PX } from './checks.js';

export const text = v.string();
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
/** A width or height. */
export const px = (side: string) =>
  v.pipe(v.number(), v.minValue(0), v.maxValue(MAX_SIZE_PX), v.description(`${side} in CSS px`));
export const level = v.picklist([1, 2, 3, 4]);
export const versions = v.pipe(
  v.array(count),
  v.maxLength(MAX_LIST_LENGTH),
  v.description('Versions of the protocol this side speaks'),
);
export const seq = v.pipe(
  count,
  v.description(
    'Grows with every event of one loading of the frame. A smaller number: the frame was reloaded',
  ),
);

export function record<E extends v.ObjectEntries>(entries: E, description: string) {
  return v.pipe(v.object(entries), v.description(description));
}

type Frozen<T> = T extends readonly (infer U)[]
  ? readonly Frozen<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;
/** What a table of schemas accepts, by name. */
export type Inputs<S extends Record<string, v.GenericSchema>> = {
  readonly [K in keyof S]: Frozen<v.InferInput<S[K]>>;
};

/** Fails to compile where something `events.ts` allows would be refused by its schema. */
export type Accepts<Own extends Wire, Wire> = Own;
