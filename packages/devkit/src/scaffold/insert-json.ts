/**
 * Adds one entry to a JSON file and leaves every other character as it was: files people wrote keep their layout.
 * Knows JSON and no format of ours.
 */

interface Part {
  /** Name in an object, index in an array. */
  readonly key: string | number;
  readonly start: number;
  readonly end: number;
}

/** @param path - to the list or the group that gets `entry`, JSON as it should read. @throws Error where there is none. */
export function insertJson(source: string, path: readonly (string | number)[], entry: string): string {
  const container = path.reduce<Part>(
    (part, key) => {
      const found = partsOf(source, part.start).find((child) => child.key === key);
      if (!found) throw new Error(`there is no "${path.join('.')}" to add to`);
      return found;
    },
    { key: '', start: skipSpace(source, 0), end: source.length },
  );
  const last = partsOf(source, container.start).at(-1);
  if (!last) {
    const at = container.start + 1;
    const close = skipSpace(source, at);
    return `${source.slice(0, at)}\n${entry}\n${source.slice(close)}`;
  }
  const line = source.slice(source.lastIndexOf('\n', lineOfPart(source, last)) + 1);
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  return `${source.slice(0, last.end)},\n${entry.replace(/^/gm, indent)}${source.slice(last.end)}`;
}

/** Where the part is written, its name included. */
function lineOfPart(source: string, { key, start }: Part): number {
  return typeof key === 'string' ? source.lastIndexOf(JSON.stringify(key), start) : start;
}

/** What an object or an array holds, in order. */
function partsOf(source: string, start: number): readonly Part[] {
  const isList = source[start] === '[';
  const parts: Part[] = [];
  let at = skipSpace(source, start + 1);
  while (at < source.length && source[at] !== '}' && source[at] !== ']') {
    let key: string | number = parts.length;
    if (!isList) {
      const end = skipValue(source, at);
      key = JSON.parse(source.slice(at, end)) as string;
      at = skipSpace(source, skipSpace(source, end) + 1);
    }
    const end = skipValue(source, at);
    parts.push({ key, start: at, end });
    at = skipSpace(source, end);
    if (source[at] === ',') at = skipSpace(source, at + 1);
  }
  return parts;
}

/** The index after the value that begins here. */
function skipValue(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at += 1) {
    const letter = source[at] as string;
    if (letter === '"') {
      for (at += 1; source[at] !== '"'; at += 1) if (source[at] === '\\') at += 1;
    } else if ('{['.includes(letter)) depth += 1;
    else if ('}]'.includes(letter)) {
      if (depth === 0) return at;
      depth -= 1;
    } else if (depth === 0 && /[,\s:]/.test(letter)) return at;
    if (depth === 0 && '"}]'.includes(source[at] as string)) return at + 1;
  }
  return source.length;
}

function skipSpace(source: string, start: number): number {
  let at = start;
  while (/\s/.test(source[at] ?? '')) at += 1;
  return at;
}
