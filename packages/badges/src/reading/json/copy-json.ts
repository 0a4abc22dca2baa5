/**
 * A value that a script hands over, copied into plain JSON: what is shown and what is verified cannot be changed
 * afterwards. The same limits as for text. Knows no badge.
 */
import type { Result } from '../../problem.js';
import { READING_LIMITS } from '../limits.js';
import { refuse, type ReadingErrorCode } from '../reading-problem.js';
import type { JsonValue } from './json-value.js';
import { pathTo } from './json-value.js';

type Refusal = ReturnType<typeof refuse>;

/** A fresh copy, or the path of what is no JSON. May throw where a getter or a proxy throws. */
export function copyJson(input: unknown): Result<JsonValue, ReadingErrorCode> {
  const budget = { values: 0, characters: 0 };
  const fault: { found: Refusal | null } = { found: null };
  const copy = (value: unknown, path: string, depth: number): JsonValue => {
    const stop = (refusal: Refusal): null => {
      fault.found ??= refusal;
      return null;
    };
    if (fault.found) return null;
    budget.values += 1;
    if (budget.values > READING_LIMITS.values) {
      return stop(refuse('too-many-values', path, `more than ${READING_LIMITS.values} values`));
    }
    if (typeof value === 'string') {
      budget.characters += value.length;
      if (budget.characters > READING_LIMITS.textCharacters) {
        return stop(refuse('too-large', path, `more than ${READING_LIMITS.textCharacters} characters`));
      }
      return isWhole(value)
        ? value
        : stop(refuse('lone-surrogate', path, 'half of a character stands alone'));
    }
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (depth > READING_LIMITS.depth) {
      return stop(refuse('too-deep', path, `more than ${READING_LIMITS.depth} levels inside each other`));
    }
    if (Array.isArray(value)) {
      // A list may claim a length of four thousand million and hold nothing.
      if (value.length > READING_LIMITS.values) {
        return stop(refuse('too-many-values', path, `more than ${READING_LIMITS.values} values`));
      }
      return Array.from(value, (item, index) => copy(item, pathTo(path, index), depth + 1));
    }
    if (!isPlainObject(value)) {
      return stop(refuse('not-plain-data', path, `a ${typeof value} that JSON cannot hold`));
    }
    const object: Record<string, JsonValue> = {};
    for (const [key, item] of Object.entries(value)) {
      const inner = pathTo(path, key);
      if (key === '__proto__') return stop(refuse('forbidden-key', inner, `the key "${key}" is not allowed`));
      if (!isWhole(key)) return stop(refuse('lone-surrogate', inner, 'half of a character stands alone'));
      if (item !== undefined) object[key] = copy(item, inner, depth + 1);
    }
    return object;
  };
  const value = copy(input, '', 1);
  return fault.found ?? { ok: true, value, warnings: [] };
}

function isWhole(text: string): boolean {
  return !/[\ud800-\udfff]/u.test(text);
}

/** An object of no class, of this page or of a frame's. */
function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
