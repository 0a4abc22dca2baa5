/** Turns what a schema objects to into a path and a sentence. Knows no document. */
import type * as v from 'valibot';

export interface SchemaIssue {
  /** Where, e.g. `competences[4].level`. */
  readonly path: string;
  readonly message: string;
}

const MAX_SHOWN = 60;

export function describeIssue(issue: v.BaseIssue<unknown>): SchemaIssue {
  const path = (issue.path ?? []).reduce(
    (text, { key }) =>
      typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key),
    '',
  );
  const received =
    issue.received.length > MAX_SHOWN ? `${issue.received.slice(0, MAX_SHOWN)}…` : issue.received;
  if (issue.expected === 'never') return { path, message: `${path} is not a field of this document` };
  const bound = boundOf(issue);
  if (bound) return { path, message: `${path} ${bound}` };
  const message =
    received === 'undefined'
      ? `${path} is missing`
      : `${path} is ${received}; it must be ${expectedBy(issue)}`;
  return { path, message };
}

/** A length or a number out of bounds, in words; empty for anything else. */
function boundOf({ type, input, requirement }: v.BaseIssue<unknown>): string {
  const bounds: Readonly<Record<string, string>> = {
    max_length: 'at most',
    min_length: 'at least',
    max_value: 'at most',
    min_value: 'at least',
  };
  const bound = Object.hasOwn(bounds, type) ? bounds[type] : undefined;
  if (!bound) return '';
  if (typeof input === 'number') return `is ${input}; it must be ${bound} ${String(requirement)}`;
  const { length } = input as string | readonly unknown[];
  return `has ${length} ${typeof input === 'string' ? 'characters' : 'entries'}; it must have ${bound} ${String(requirement)}`;
}

/** A pattern that was given a name is called by it: nobody reads patterns. */
function expectedBy({ type, message, expected }: v.BaseIssue<unknown>): string | null {
  return type === 'regex' && !message.startsWith('Invalid') ? message : expected;
}
