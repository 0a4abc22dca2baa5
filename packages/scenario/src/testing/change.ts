/** Breaks data on purpose, for tests of parsers and rules. */

type Json = Record<string, unknown>;

/**
 * A deep copy with one value replaced, or removed when `value` is left out. The path is written as a
 * parser writes it: `nodes.greet.options[2].then`.
 */
export function change<T>(data: T, path: string, ...value: [] | [unknown]): T {
  const copy = JSON.parse(JSON.stringify(data)) as T;
  const keys = [...path.matchAll(/"([^"]*)"|[^.[\]"]+/g)].map(([plain, quoted]) => quoted ?? plain);
  const last = keys.pop() as string;
  const parent = keys.reduce<Json>((inner, key) => {
    const next = inner[key];
    if (typeof next !== 'object' || next === null) throw new Error(`"${key}" of ${path} does not exist`);
    return next as Json;
  }, copy as Json);
  if (value.length === 0) Reflect.deleteProperty(parent, last);
  else parent[last] = value[0];
  return copy;
}
