/**
 * Where a text stops being JSON, said for the person who wrote it: line, column, and what belongs there.
 * Knows JSON, and no file.
 */

export interface JsonFault {
  readonly line: number;
  readonly column: number;
  /** Lower-case: what was found and what belongs there. */
  readonly message: string;
}

const SPACE = /[ \t\n\r]*/y;
const VALUE =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What may come next, as it is told. */
const EXPECTED = {
  value: 'a value: text in "quotes", a number, true, false, null, { or [',
  'value or ]': 'a value or "]"',
  key: 'a name in "quotes" (no comma stands before "}")',
  'key or }': 'a name in "quotes", or "}"',
  ':': '":" after the name',
  ', or }': '"," or "}"',
  ', or ]': '"," or "]"',
  end: 'nothing more: the document is over',
} as const;
type Wanted = keyof typeof EXPECTED;

/** Null where the text is JSON. */
export function findJsonFault(text: string): JsonFault | null {
  const open: ('{' | '[')[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  const afterValue = (): Wanted => (open.length === 0 ? 'end' : open.at(-1) === '{' ? ', or }' : ', or ]');
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };
  for (;;) {
    take(SPACE);
    const sign: string = text[at] ?? '';
    if (sign === '') return wanted === 'end' ? null : faultAt(text, at, wanted);
    const isValue = wanted === 'value' || wanted === 'value or ]';
    const isKey: boolean = wanted === 'key' || wanted === 'key or }';
    if (isValue && (sign === '{' || sign === '[')) {
      open.push(sign);
      wanted = sign === '{' ? 'key or }' : 'value or ]';
      at += 1;
    } else if (sign !== '' && wanted.endsWith(` or ${sign}`)) {
      open.pop();
      wanted = afterValue();
      at += 1;
    } else if (sign === ',' && wanted.startsWith(', or ')) {
      wanted = open.at(-1) === '{' ? 'key' : 'value';
      at += 1;
    } else if (sign === ':' && wanted === ':') {
      wanted = 'value';
      at += 1;
    } else if ((isValue || (isKey && sign === '"')) && take(VALUE) !== '') {
      wanted = isKey ? ':' : afterValue();
    } else {
      return faultAt(text, at, wanted);
    }
  }
}

function faultAt(text: string, at: number, wanted: Wanted): JsonFault {
  const before = text.slice(0, at).split('\n');
  const found = at === text.length ? 'the file ends here' : `found ${JSON.stringify(wordAt(text, at))}`;
  const message =
    text[at] === '"' && /value|key/.test(wanted)
      ? `${found}: this text is not closed by a quote on its line, or has a sign that needs a "\\" before it`
      : `${found}, expected ${EXPECTED[wanted]}`;
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, message };
}

/** The sign or word that stands there, cut short. */
function wordAt(text: string, at: number): string {
  return /^(?:[\w.+-]+|"[^"\n]*"?|[^])/u.exec(text.slice(at, at + 200))?.[0].slice(0, 24) ?? '';
}
