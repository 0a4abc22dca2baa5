/**
 * Reads whatever a person dropped on a map: an outcome, a portfolio, notes of real life, a request or an answer.
 * Says which it is; never throws. Knows no rule of merging: that is `addToPortfolio`.
 */
import { isRecord } from '@requapass/framework';
import {
  CONFIRMATION_FORMAT,
  CONFIRMATION_REQUEST_FORMAT,
  type ConfirmationAnswer,
  type ConfirmationRequest,
} from '../confirmation/confirmation.js';
import { parseConfirmationAnswer, parseConfirmationRequest } from '../confirmation/parse-confirmation.js';
import type { DocumentError, DocumentResult } from '../documents/document-result.js';
import { readText, unreadable } from '../documents/read-document.js';
import { refuse } from '../documents/refuse.js';
import { EXPERIENCES_FORMAT, type ExperiencesDocument } from '../experience.js';
import { OUTCOME_FORMAT, type Outcome } from '../outcome.js';
import { parseExperiences } from '../parse-experiences.js';
import { parseOutcome } from '../parse-outcome.js';
import { asDocument, type LeftOut, parsePortfolio } from './parse-portfolio.js';
import { PORTFOLIO_FORMAT, PORTFOLIO_LIMITS, type Portfolio } from './portfolio.js';

/** A document that was read, with what it is. */
export type AnyDocument =
  | { readonly kind: 'outcome'; readonly document: Outcome }
  | {
      readonly kind: 'portfolio';
      readonly document: Portfolio;
      /** Confirmations that could not be believed; only where there are some. */
      readonly leftOut?: readonly LeftOut[];
    }
  | { readonly kind: 'experiences'; readonly document: ExperiencesDocument }
  | { readonly kind: 'request'; readonly document: ConfirmationRequest }
  | { readonly kind: 'confirmation'; readonly document: ConfirmationAnswer };

export type AnyDocumentResult =
  ({ readonly ok: true } & AnyDocument) | { readonly ok: false; readonly error: DocumentError };

/** Format of a document → how it is read, and what it is called. */
const READERS: Readonly<Record<string, (value: unknown) => AnyDocumentResult>> = {
  [OUTCOME_FORMAT]: (value) => tagged('outcome', asDocument(parseOutcome(value))),
  [PORTFOLIO_FORMAT]: (value) => {
    const result = parsePortfolio(value);
    return result.ok ? { ...result, kind: 'portfolio' } : result;
  },
  [EXPERIENCES_FORMAT]: (value) => tagged('experiences', readExperiences(value)),
  [CONFIRMATION_REQUEST_FORMAT]: (value) => tagged('request', parseConfirmationRequest(value)),
  [CONFIRMATION_FORMAT]: (value) => tagged('confirmation', parseConfirmationAnswer(value)),
};

/** Reads any document of Requapass, as a value or as JSON text. */
export function readAnyDocument(input: unknown): AnyDocumentResult {
  try {
    if (typeof input !== 'string') return readValue(input);
    const text = readText(input, PORTFOLIO_LIMITS.jsonCharacters);
    return text.ok ? readValue(text.value) : text;
  } catch {
    return unreadable();
  }
}

function readValue(value: unknown): AnyDocumentResult {
  const format = isRecord(value) ? value['format'] : undefined;
  if (typeof format === 'string' && Object.hasOwn(READERS, format)) {
    return (READERS[format] as (typeof READERS)[string])(value);
  }
  const named = typeof format === 'string' ? `its format is "${format.slice(0, 60)}"` : 'it has no format';
  return refuse(
    'wrong-format',
    isRecord(value) ? 'format' : '',
    `the document is none that a map reads: ${named}; known are ${Object.keys(READERS).join(', ')}`,
    'choose a file that the game or the map saved',
  );
}

function tagged<Kind extends AnyDocument['kind'], Document>(
  kind: Kind,
  result: DocumentResult<Document>,
): { ok: true; kind: Kind; document: Document } | { ok: false; error: DocumentError } {
  return result.ok ? { ok: true, kind, document: result.document } : result;
}

function readExperiences(value: unknown): DocumentResult<ExperiencesDocument> {
  const result = parseExperiences(value);
  if (result.ok) return result;
  const { code } = result.error;
  const known: DocumentError['code'] = code === 'not-experiences' ? 'wrong-format' : code;
  return { ok: false, error: { ...result.error, code: known } };
}
