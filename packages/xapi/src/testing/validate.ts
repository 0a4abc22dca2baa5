/** Asks an independent validator about a statement: Learning Locker's, which no code of ours has shaped. Tests only. */
import validation from '@learninglocker/xapi-validation';

type Validate = (
  statement: unknown,
) => readonly { readonly name: string; readonly path: readonly string[] }[];

/** CommonJS: its default export is a level further down in Node, and not in the test runner. */
const loaded = validation as unknown as Validate | { readonly default: Validate };
const validate = typeof loaded === 'function' ? loaded : loaded.default;

/** What is wrong with a statement, as `path: warning`; empty: nothing. */
export function faultsOf(statement: unknown): readonly string[] {
  return validate(JSON.parse(JSON.stringify(statement))).map(
    ({ name, path }) => `${path.join('.')}: ${name}`,
  );
}
