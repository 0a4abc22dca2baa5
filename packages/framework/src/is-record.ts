/** Tells an object with named fields from anything else foreign input may hold. Knows no format. */

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
