/** One form for everything that goes wrong here: a stable code, where, and what would have been right. Knows no code. */

/** Something wrong at one place of a foreign value. `code` is for programs; `message` is prose and may change. */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  /** Where, as in `actor.account.homePage`. */
  readonly path: string;
  /** Lower-case: subject, offending value, valid choices. */
  readonly message: string;
  readonly hint: string;
}

/** What a reader of foreign input returns: it never throws. */
export type Result<Value, Code extends string = string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Problem<Code> };

export const accept = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

export function refuse<Code extends string>(
  code: Code,
  path: string,
  message: string,
  hint: string,
): { readonly ok: false; readonly error: Problem<Code> } {
  return { ok: false, error: { code, path, message, hint } };
}

/** A foreign value as it is quoted in a message: short, on one line. */
export function quote(value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    // Something circular, or a getter that throws.
  }
  text ??= typeof value;
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
