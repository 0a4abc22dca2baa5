/**
 * JSON from a stranger: refuses what two readers may understand differently (a name twice in one object, half a
 * surrogate pair) and what is too big or too deep. Knows nothing of badges.
 */
/** A JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The longest document that is looked at, in letters: 256 KiB. */
export const MAX_LETTERS = 262_144;
const MAX_DEPTH = 32;

/** Why a text was refused. */
export type JsonRefusal = 'too-big' | 'too-deep' | 'not-json' | 'same-name-twice' | 'broken-letter';

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
    const refusal = refuseValue(name) ?? refuseValue(inner, depth + 1);
    if (refusal) return refusal;
  }
  return undefined;
}

/** Whether an object somewhere in this valid JSON text has a name twice (escapes resolved). */
function hasSameNameTwice(text: string): boolean {
  const open: (Set<string> | undefined)[] = [];
  const tokens = /"(?:[^"\\]|\\.)*"(\s*:)?|[[\]{}]/g;
  for (const [token, colon] of text.matchAll(tokens)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (colon !== undefined) {
      const name = JSON.parse(token.slice(0, -colon.length)) as string;
      const names = open.at(-1);
      if (names?.has(name)) return true;
      names?.add(name);
    }
  }
  return false;
}

/** A document from its text. */
export function parseJsonStrictly(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: JsonRefusal } {
  if (text.length > MAX_LETTERS) return { ok: false, reason: 'too-big' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'not-json' };
  }
  const reason = refuseValue(value) ?? (hasSameNameTwice(text) ? 'same-name-twice' : undefined);
  return reason ? { ok: false, reason } : { ok: true, value };
}
