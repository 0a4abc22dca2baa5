/** The refusals that every document can meet. Knows no particular document. */
import type { DocumentErrorCode, DocumentError, DocumentFault } from './document-result.js';
import { describeBrokenJson } from './json-fault.js';

export interface Refusal {
  readonly ok: false;
  readonly error: DocumentError;
}

export function refuse(code: DocumentErrorCode, path: string, message: string, hint: string): Refusal {
  return { ok: false, error: { code, path, message, hint } };
}

/** Text that is no JSON. */
export function refuseBrokenJson(text: string): Refusal {
  const hint = 'hand over the file as it was saved';
  return { ok: false, error: { code: 'not-json', path: '', hint, ...describeBrokenJson(text) } };
}

export function refuseFault({ path, message, hint }: DocumentFault): Refusal {
  return refuse('inconsistent', path, message, hint);
}

export function refuseTooLarge(path: string, count: number, unit: string, limit: number): Refusal {
  return refuse(
    'too-large',
    path,
    `${path || 'the text'} is too large: it has ${count} ${unit}, at most ${limit} are read`,
    'this is not a document that Requapass made',
  );
}

/** The same refusal, of a document that sits at `path` in another one. */
export function within(path: string, { error }: { readonly error: DocumentError }): Refusal {
  const inner = error.path.startsWith('[') || !error.path ? error.path : `.${error.path}`;
  return refuse(error.code, `${path}${inner}`, `${path}: ${error.message}`, error.hint);
}
