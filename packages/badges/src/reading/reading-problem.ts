/** Every code a reader uses, and how it notes them. Knows no sentence for people: those are in `strings`. */
import type { Problem } from '../problem.js';
import { READING_LIMITS } from './limits.js';

/** Why nothing could be read. */
export const READING_ERRORS = [
  'empty',
  'too-large',
  'too-deep',
  'too-many-values',
  'not-plain-data',
  'not-utf8',
  'not-json',
  'duplicate-key',
  'forbidden-key',
  'lone-surrogate',
  'not-a-jwt',
  'encrypted-jwt',
  'not-a-badge',
  'unknown-file',
  'broken-png',
  'broken-svg',
  'no-badge-inside',
  'compressed-badge',
  'baked-twice',
] as const;
export type ReadingErrorCode = (typeof READING_ERRORS)[number];

/** What is odd in a badge that could be read all the same. */
export const READING_WARNINGS = [
  'single-for-list',
  'list-for-single',
  'text-for-object',
  'object-for-text',
  'wrong-type',
  'misnamed-field',
  'missing-field',
  'older-data-model',
  'numeric-date',
  'date-without-time',
  'date-without-zone',
  'bad-date',
  'unsafe-link',
  'not-a-link',
  'unsafe-picture',
  'hidden-characters',
  'shortened',
  'too-many-items',
  'recipient-in-clear',
  'missing-claim',
  'claim-differs',
  'needs-document',
  'unreadable-entry',
  'baked-both-ways',
  'baked-as-plain-text',
  'trailing-bytes',
] as const;
export type ReadingWarningCode = (typeof READING_WARNINGS)[number];

export type ReadingError = Problem<ReadingErrorCode>;
export type ReadingWarning = Problem<ReadingWarningCode>;

/** Where warnings are noted while something is read. */
export interface Notes {
  add(code: ReadingWarningCode, path: string, message: string, details?: ProblemDetails): void;
  readonly list: readonly ReadingWarning[];
}

interface ProblemDetails {
  readonly value?: unknown;
  readonly choices?: readonly string[];
  readonly hint?: string;
}

/** A new, empty list of warnings. The same code at the same path is noted once; the list has an end. */
export function createNotes(): Notes {
  const list: ReadingWarning[] = [];
  const seen = new Set<string>();
  return {
    list,
    add(code, path, message, details) {
      const key = `${code} ${path}`;
      if (seen.has(key) || list.length >= READING_LIMITS.warnings) return;
      seen.add(key);
      list.push(makeProblem(code, path, message, details));
    },
  };
}

/** A problem with its value shortened to what fits a line. */
export function makeProblem<Code extends string>(
  code: Code,
  path: string,
  message: string,
  details: ProblemDetails = {},
): Problem<Code> {
  const { value, choices, hint } = details;
  return {
    code,
    path,
    message,
    ...(value === undefined ? {} : { value: showValue(value) }),
    ...(choices ? { choices } : {}),
    ...(hint ? { hint } : {}),
  };
}

const SHOWN_CHARACTERS = 80;

function showValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}

export function refuse(
  code: ReadingErrorCode,
  path: string,
  message: string,
  details?: ProblemDetails,
): { ok: false; error: ReadingError; warnings: readonly Problem[] } {
  return { ok: false, error: makeProblem(code, path, message, details), warnings: [] };
}
