/**
 * JSON from a stranger, in the measure of verification: nothing too big, too deep or with two meanings. The strict
 * reading itself is `reading`'s. Knows nothing of badges.
 */
import { parseStrictJson } from '../reading/json/parse-strict-json.js';

/** A JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The longest document that is looked at, in letters: 256 KiB. */
export const MAX_LETTERS = 262_144;
const MAX_DEPTH = 32;

/** Why a text was refused. */
export type JsonRefusal = 'too-big' | 'too-deep' | 'not-strict' | 'broken-letter' | 'forbidden-name';

/** Whether it is an object, and no array. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One value or several, as a list; nothing gives an empty one. */
export const asList = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? (value as unknown[]) : [value];

/** The text, or the `id` of an object. */
export function idOf(value: unknown): string | undefined {
  const id = isObject(value) ? value['id'] : value;
  return typeof id === 'string' ? id : undefined;
}

/** The names of a `type`, one or several. */
export const typesOf = (value: unknown): readonly string[] =>
  isObject(value) ? asList(value['type']).filter((type) => typeof type === 'string') : [];

/** Depth and letters of a parsed value. */
export function refuseValue(value: unknown, depth = 0): JsonRefusal | undefined {
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value) ? 'broken-letter' : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth >= MAX_DEPTH) return 'too-deep';
  for (const [name, inner] of Object.entries(value)) {
    // A copy of it would be another object than the one that was looked at.
    if (name === '__proto__') return 'forbidden-name';
    const refusal = refuseValue(name) ?? refuseValue(inner, depth + 1);
    if (refusal) return refusal;
  }
  return undefined;
}

/** A document from its text. */
export function parseJsonStrictly(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: JsonRefusal } {
  if (text.length > MAX_LETTERS) return { ok: false, reason: 'too-big' };
  const parsed = parseStrictJson(text);
  const reason = parsed.ok ? refuseValue(parsed.value) : 'not-strict';
  return parsed.ok && reason === undefined
    ? { ok: true, value: parsed.value }
    : { ok: false, reason: reason ?? 'not-strict' };
}
