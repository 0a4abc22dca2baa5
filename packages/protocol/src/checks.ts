/**
 * The small checks that message shapes are made of. They accept any value and never throw.
 * Knows no message: which fields a message has is said in `shapes.ts`.
 */
export type Check = (value: unknown) => boolean;

/** Field name → check. A field whose check accepts undefined is optional. Other fields are ignored. */
export type Shape = Readonly<Record<string, Check>>;

/** Largest width or height a message may name, in CSS px. */
export const MAX_SIZE_PX = 1_000_000;

/** Longest list a message may hold. A list of four thousand million holes is quick to send and slow to read. */
export const MAX_LIST_LENGTH = 1000;

export const isString: Check = (value) => typeof value === 'string';
export const isBoolean: Check = (value) => typeof value === 'boolean';
export const isPresent: Check = (value) => value !== undefined;
export const isAnything: Check = () => true;
/** An integer from 0. */
export const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
/** A width or height in CSS px. */
export const isSize: Check = (value) => typeof value === 'number' && value >= 0 && value <= MAX_SIZE_PX;

/** The framework's own, again: this package takes only types from others. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

export const isListOf =
  (check: Check): Check =>
  (value) =>
    // Spread, because `every` alone skips holes.
    Array.isArray(value) && value.length <= MAX_LIST_LENGTH && [...value].every(check);

export const isOneOf =
  (...choices: readonly unknown[]): Check =>
  (value) =>
    choices.includes(value);

export const isShaped =
  (shape: Shape): Check =>
  (value) =>
    isRecord(value) && firstWrongField(value, shape) === undefined;

/** Name of the first field the shape does not accept, or undefined where all are right. */
export function firstWrongField(value: Readonly<Record<string, unknown>>, shape: Shape): string | undefined {
  return Object.keys(shape).find((field) => !shape[field]?.(value[field]));
}
