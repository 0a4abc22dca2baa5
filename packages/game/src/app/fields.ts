/** Reads what was kept field by field: what does not fit is left out. Knows no setting. */
import { isRecord } from '@requapass/framework';

/** What each field must be to be believed. */
export type FieldGuards<T> = { readonly [K in keyof T]-?: (value: unknown) => boolean };

export function readFields<T>(guards: FieldGuards<T>, value: unknown): Partial<T> {
  if (!isRecord(value)) return {};
  const fits = Object.entries<(value: unknown) => boolean>(guards).filter(([key, isFit]) =>
    isFit(value[key]),
  );
  return Object.fromEntries(fits.map(([key]) => [key, value[key]])) as Partial<T>;
}

export function isOneOf(choices: readonly unknown[], value: unknown): boolean {
  return choices.includes(value);
}
