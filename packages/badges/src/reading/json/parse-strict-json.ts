/**
 * JSON text, read as strictly as signed documents need: no key twice, no half characters, an end to depth and
 * number. The grammar is the platform's own `JSON.parse`; this adds what it lets pass. Knows no badge.
 */
import type { Result } from '../../problem.js';
import { READING_LIMITS } from '../limits.js';
import { refuse, type ReadingErrorCode } from '../reading-problem.js';
import type { JsonValue } from './json-value.js';
import { pathTo } from './json-value.js';

/** Half of a surrogate pair: under the `u` flag a whole pair is one character and does not match. */
const LONE_SURROGATE = /[\ud800-\udfff]/u;
/** Would change what an object is made of where a careless program copies it. */
const FORBIDDEN_KEYS = new Set(['__proto__']);

/** Reads JSON text. Errors name the path of the first offence. */
export function parseStrictJson(text: string): Result<JsonValue, ReadingErrorCode> {
  if (text.length > READING_LIMITS.textCharacters) {
    return refuse(
      'too-large',
      '',
      `the text has ${text.length} characters, at most ${READING_LIMITS.textCharacters}`,
    );
  }
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch {
    return refuse('not-json', '', 'the text is not JSON', { value: text.trim().slice(0, 40) });
  }
  return findFault(text) ?? { ok: true, value, warnings: [] };
}

interface Level {
  readonly keys: Set<string> | null;
  readonly path: string;
  index: number;
  key: string | null;
}

/** Walks the tokens of a text that is known to be JSON. */
function findFault(text: string) {
  const levels: Level[] = [];
  let values = 0;
  for (let at = 0; at < text.length; at += 1) {
    const level = levels.at(-1);
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfString(text, at);
      const raw = text.slice(at, end + 1);
      const isKey = level?.keys && level.key === null;
      at = end;
      values += 1;
      const fault = isKey ? checkKey(raw, level) : checkText(raw, level);
      if (fault) return fault;
    } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      values += 1;
      if (levels.length >= READING_LIMITS.depth) {
        return refuse(
          'too-deep',
          placeOf(level),
          `more than ${READING_LIMITS.depth} levels inside each other`,
        );
      }
      levels.push({
        keys: code === OPEN_OBJECT ? new Set() : null,
        path: placeOf(level),
        index: 0,
        key: null,
      });
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      levels.pop();
    } else if (code === COMMA && level) {
      values += 1;
      level.index += 1;
      level.key = null;
    }
    if (values > READING_LIMITS.values) {
      return refuse('too-many-values', '', `more than ${READING_LIMITS.values} values`);
    }
  }
  return null;
}

function checkKey(raw: string, level: Level) {
  const key = JSON.parse(raw) as string;
  const path = pathTo(level.path, key);
  if (level.keys?.has(key)) {
    return refuse('duplicate-key', path, `the key ${JSON.stringify(key)} is there twice`, {
      hint: 'two readers would show two different badges',
    });
  }
  if (FORBIDDEN_KEYS.has(key))
    return refuse('forbidden-key', path, `the key ${JSON.stringify(key)} is not allowed`);
  level.keys?.add(key);
  level.key = key;
  return LONE_SURROGATE.test(key) ? loneSurrogate(path) : null;
}

function checkText(raw: string, level: Level | undefined) {
  const isSuspect = raw.includes('\\u') || LONE_SURROGATE.test(raw);
  return isSuspect && LONE_SURROGATE.test(JSON.parse(raw) as string) ? loneSurrogate(placeOf(level)) : null;
}

function loneSurrogate(path: string) {
  return refuse('lone-surrogate', path, 'half of a character stands alone');
}

function placeOf(level: Level | undefined): string {
  if (!level) return '';
  return pathTo(level.path, level.keys ? (level.key ?? '') : level.index);
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === QUOTE) return at;
  }
  return text.length;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
