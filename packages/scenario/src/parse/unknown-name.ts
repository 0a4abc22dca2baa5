/** The problem of a name that nothing bears. Knows no format. */
import type { Found } from './found.js';
import { pathOf, type Problem } from './problem.js';
import { suggest } from './suggest.js';

/**
 * One problem for each found name that is not among the valid ones; its code is `unknown-<what>`.
 * @param offered - those that are told, where not all are to be chosen
 */
export function unknownNames(
  what: string,
  found: readonly Found<string>[],
  valid: Iterable<string>,
  offered?: Iterable<string>,
): readonly Problem[] {
  const names = new Set(valid);
  return found
    .filter(({ value }) => !names.has(value))
    .map(({ value, keys }) => ({
      code: `unknown-${what}`,
      path: pathOf(keys),
      message: `${what} "${value}" does not exist`,
      hint: suggest(value, offered ?? names),
    }));
}

/** One problem for each name that was there before in the same list; its code is `duplicate-<what>`. */
export function duplicateNames(what: string, found: readonly Found<string>[]): readonly Problem[] {
  return found
    .filter(({ value }, index) => found.findIndex((other) => other.value === value) < index)
    .map(({ value, keys }) => ({
      code: `duplicate-${what}`,
      path: pathOf(keys),
      message: `${what} "${value}" is there twice`,
      hint: 'give each its own name',
    }));
}
