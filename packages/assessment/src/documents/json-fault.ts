/**
 * Where text stops being JSON. Engines word that differently, or give no place at all; this says it the same everywhere.
 * Walks the text once, without recursion. Knows no document.
 */

/** Counted from 1. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
}

const SPACE = /[ \t\n\r]*/y;
const TEXT = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const PLAIN = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;

/** What may come next. */
type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'after-value';

/** The first place that cannot be JSON, or null where all of it is. */
export function findJsonFault(text: string): JsonFault | null {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = skip(SPACE, text, 0);
  for (; at < text.length; at = skip(SPACE, text, at)) {
    const sign = text.charAt(at);
    const inside = open.at(-1);
    if (expected === 'colon') {
      if (sign !== ':') break;
      expected = 'value';
      at += 1;
    } else if (expected === 'key' || (expected === 'first-key' && sign !== '}')) {
      const end = skip(TEXT, text, at);
      if (end === at) break;
      expected = 'colon';
      at = end;
    } else if (sign === '}' || sign === ']') {
      const isEnd: boolean =
        expected === 'after-value' || expected === (sign === '}' ? 'first-key' : 'first-value');
      if (!isEnd || inside !== (sign === '}' ? '{' : '[')) break;
      open.pop();
      expected = 'after-value';
      at += 1;
    } else if (expected === 'after-value') {
      if (sign !== ',' || !inside) break;
      expected = inside === '{' ? 'key' : 'value';
      at += 1;
    } else if (sign === '{' || sign === '[') {
      open.push(sign);
      expected = sign === '{' ? 'first-key' : 'first-value';
      at += 1;
    } else {
      const end = skip(sign === '"' ? TEXT : PLAIN, text, at);
      if (end === at) break;
      expected = 'after-value';
      at = end;
    }
  }
  const isWhole = at >= text.length && expected === 'after-value' && open.length === 0;
  return isWhole ? null : placeOf(at, text);
}

/** Where the pattern ends if it stands here; else here. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function placeOf(at: number, text: string): JsonFault {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** What to tell of text that is no JSON; `line` only where it begins as a document does, and is cut or damaged. */
export function describeBrokenJson(text: string): { readonly message: string; readonly line?: number } {
  const fault = /^\s*[[{]/.test(text) ? findJsonFault(text) : null;
  if (!fault) return { message: 'the text is not JSON' };
  const { line, column } = fault;
  return { message: `the text is not JSON: it breaks off at line ${line}, column ${column}`, line };
}
