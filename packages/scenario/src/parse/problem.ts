/**
 * What a parser reports: every problem, each with the path to it. Knows no format.
 */

/** One thing that is wrong. */
export interface Problem {
  /** Stable, e.g. `unknown-node`. */
  readonly code: string;
  /** Where it is, e.g. `nodes.greet.options[2].then`; empty for the whole document. */
  readonly path: string;
  /** Lower-case sentence: what is wrong with which value. */
  readonly message: string;
  /** What would be right. */
  readonly hint: string;
}

/** `omitted` counts the problems found beyond those that are listed. */
export type ParseResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly omitted: number };

/** At most this many are listed: more help nobody, and a hostile file may have millions. */
export const MAX_PROBLEMS = 100;

/** A failed result; problems beyond the bound are counted, not listed. */
export function fail(problems: readonly Problem[]): ParseResult<never> {
  return {
    ok: false,
    problems: problems.slice(0, MAX_PROBLEMS),
    omitted: Math.max(0, problems.length - MAX_PROBLEMS),
  };
}

/** `nodes.greet.options[2].then`; a key that is not a plain word is quoted: `facts["world.rain"]`. */
export function pathOf(keys: readonly (string | number)[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    if (!/^[A-Za-z$_][\w$-]*$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
    return path === '' ? key : `${path}.${key}`;
  }, '');
}

/** One line for a log or a terminal. */
export function problemToText({ path, message, hint }: Problem): string {
  return `${path === '' ? '(whole file)' : path}: ${message}${hint === '' ? '' : `. ${hint}`}`;
}
