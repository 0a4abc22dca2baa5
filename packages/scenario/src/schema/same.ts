/**
 * Compile-time proof that a schema gives out exactly what an interface says.
 * At run time a schema comes back as it went in.
 */
import type { GenericSchema, InferOutput } from 'valibot';

/** `T` as data that nobody writes into, all the way down. */
type Frozen<T> = T extends readonly (infer E)[]
  ? readonly Frozen<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

/** `true` when both types are the same, optional keys included. */
export type Same<A, B> =
  (<T>() => T extends Frozen<A> ? 1 : 2) extends <T>() => T extends Frozen<B> ? 1 : 2 ? true : false;

/**
 * `schemaOf<Help>()(schema)` compiles only when the output of `schema` is the same type as `Help`.
 * Otherwise the compiler asks for a second argument that does not exist.
 */
export function schemaOf<T>() {
  return <S extends GenericSchema>(
    ...[schema]: Same<InferOutput<S>, T> extends true ? [schema: S] : [schema: S, never]
  ): S => schema;
}
