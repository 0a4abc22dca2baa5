/**
 * One form for everything that is wrong, or only odd, in a badge: errors that stop a reader and warnings that
 * do not. Knows no list of codes (each part names its own) and no sentence for people (those live in `strings`).
 */

/**
 * Something wrong, or only odd, at one place of a foreign document.
 *
 * `code` is stable and meant for programs; `message` is prose for developers and may change.
 */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  /** Where, as in `credentialSubject.achievement.alignment[2].targetUrl`; `''` is the document itself. */
  readonly path: string;
  /** Lower-case: subject, offending value, valid choices. */
  readonly message: string;
  /** What was found, shortened. Foreign text: never put it into a page as HTML. */
  readonly value?: string;
  /** What would have been right, when it is a short list. */
  readonly choices?: readonly string[];
  /** What the reader of the message may do about it. */
  readonly hint?: string;
}

/** What a parser returns: it never throws. Warnings come with either outcome. */
export type Result<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly error: Problem<Code>; readonly warnings: readonly Problem[] };
