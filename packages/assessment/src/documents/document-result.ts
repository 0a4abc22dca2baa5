/**
 * What reading or making a document gives: the document, or why not. Types only.
 * Knows no particular document.
 */

/** Why a document was refused. `code` is stable; `message` and `hint` are prose for developers. */
export interface DocumentError {
  readonly code: DocumentErrorCode;
  /** Where in the document, e.g. `competences[2].comment`; empty for the whole. */
  readonly path: string;
  readonly message: string;
  readonly hint: string;
  /** Of text that begins as a document and is cut or damaged: the line, counted from 1. */
  readonly line?: number;
}

export type DocumentErrorCode =
  /** Text that is not JSON. */
  | 'not-json'
  /** More than is ever read, at `path`. */
  | 'too-large'
  /** Its `format` is another one, or none. */
  | 'wrong-format'
  /** Written by a later release. */
  | 'newer-version'
  /** A field is missing, unknown or of the wrong form, at `path`. */
  | 'invalid-field'
  /** Two parts contradict each other, at `path`. */
  | 'inconsistent';

export type DocumentResult<Document> =
  { readonly ok: true; readonly document: Document } | { readonly ok: false; readonly error: DocumentError };

/** A rule over several fields that is broken. */
export type DocumentFault = Pick<DocumentError, 'path' | 'message' | 'hint'>;
