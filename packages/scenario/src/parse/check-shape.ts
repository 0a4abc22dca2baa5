/**
 * Checks foreign data against a schema and says what is wrong in our own words.
 * Knows no format: the schema does. Never throws, whatever it is given.
 */
import * as v from 'valibot';
import { fail, pathOf, type ParseResult, type Problem } from './problem.js';
import { suggest } from './suggest.js';

/** Deeper data is refused unread: no honest document is, and checking it could exhaust the stack. */
const MAX_DEPTH = 64;
/** The same for values in all: ten times the longest mission one can imagine. */
const MAX_VALUES = 500_000;

/** The value as the schema gives it out, or every problem with its path. */
export function checkShape<T>(schema: v.GenericSchema<unknown, T>, input: unknown): ParseResult<T> {
  if (!isBounded(input, { values: MAX_VALUES }, MAX_DEPTH)) {
    const message = `the document is nested more than ${MAX_DEPTH} deep, or has more than ${MAX_VALUES} values`;
    return fail([problem('too-large', '', message, 'split or flatten it')]);
  }
  const result = v.safeParse(schema, input);
  return result.success
    ? { ok: true, value: result.output }
    : fail(withSuggestions(result.issues.map(issueToProblem)));
}

function issueToProblem(issue: v.BaseIssue<unknown>): Problem {
  const path = pathOf((issue.path ?? []).map(({ key }) => key as string | number));
  const last = issue.path?.at(-1);
  const name = String(last?.key ?? '');
  if (issue.expected === 'never') {
    return problem(
      'unknown-key',
      path,
      `key "${name}" is not known here`,
      'remove it, or check its spelling',
    );
  }
  if (issue.received === 'undefined') return problem('missing', path, `"${name}" is missing`, hintOf(issue));
  if (issue.kind === 'validation' && last?.origin === 'key') {
    return problem('wrong-key', path, `key "${name}" does not have the right form`, issue.message);
  }
  if (issue.type === 'non_empty') return problem('empty', path, 'the list is empty', issue.message);
  if (issue.kind === 'validation')
    return problem('wrong-value', path, `${show(issue.input)} does not fit here`, issue.message);
  const isChoice = issue.type === 'picklist' || issue.type === 'literal' || issue.type === 'variant';
  return problem(
    isChoice ? 'wrong-value' : 'wrong-type',
    path,
    `${show(issue.input)} does not fit here`,
    hintOf(issue),
  );
}

/** An unknown key beside a missing one is often the same, misspelt. */
function withSuggestions(problems: readonly Problem[]): readonly Problem[] {
  const missing = new Set(problems.filter(({ code }) => code === 'missing').map(({ path }) => path));
  return problems.map((found) => {
    if (found.code !== 'unknown-key') return found;
    const [parent, name] = splitPath(found.path);
    const siblings = [...missing].map(splitPath).filter((other) => other[0] === parent);
    const hint = suggest(
      name,
      siblings.map((other) => other[1]),
    );
    return hint.startsWith('did you mean') ? { ...found, hint } : found;
  });
}

function splitPath(path: string): readonly [string, string] {
  const dot = path.lastIndexOf('.');
  return [path.slice(0, Math.max(0, dot)), path.slice(dot + 1)];
}

/** What was expected: the schema's own sentence when it has one. */
function hintOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'union' || issue.type === 'custom') return issue.message;
  if (issue.type === 'strict_object' && issue.received === 'undefined') return 'add it';
  const expected = (issue.expected ?? 'another value').replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ', ');
  return `expected ${WORDS[expected] ?? expected}`;
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list: [ … ]',
  Object: 'an object: { … }',
};

function problem(code: string, path: string, message: string, hint: string): Problem {
  return { code, path, message, hint };
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Counts `left.values` down; false once it is used up or `depth` is passed. */
function isBounded(value: unknown, left: { values: number }, depth: number): boolean {
  left.values -= 1;
  if (left.values < 0 || depth < 0) return false;
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every((inner) => isBounded(inner, left, depth - 1));
}
