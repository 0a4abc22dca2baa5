/**
 * Reads what somebody handed over: a link, the letters of one, or the text of a file. Says which document it is, or
 * why it is none. Never throws. Knows no element; whether an answer belongs to a map is for `addToPortfolio`.
 */
import { decodeFromLink } from '@requapass/assessment/link.js';
import {
  addToPortfolio,
  type AnyDocument,
  type Portfolio,
  type PortfolioChange,
  readAnyDocument,
} from '@requapass/assessment/portfolio.js';
import type { DocumentProblem } from '../document-problems/document-problem.js';
import { fragmentKind, type FragmentKind, fragmentValue } from './fragment-kind.js';

export type HandedOver =
  ({ readonly ok: true } & AnyDocument) | { readonly ok: false; readonly error: DocumentProblem };

/** What a fragment of this name may hold: a link that says one thing and does another is refused. */
const CARRIES: Readonly<Record<FragmentKind, readonly AnyDocument['kind'][]>> = {
  request: ['request'],
  confirmation: ['confirmation'],
  map: ['portfolio', 'outcome', 'experiences'],
};

/** Of a file, before it is opened; the parsers count characters once more. */
const MOST_FILE_BYTES = 8_000_000;

/** The document of a link, or null where the fragment carries none. @param hash - `location.hash`, or an address */
export function readFragment(hash: string): HandedOver | null {
  const kind = fragmentKind(hash);
  if (!kind) return null;
  const read = readLinkForm(fragmentValue(hash) ?? '');
  if (read.ok && !CARRIES[kind].includes(read.kind))
    return refuse('wrong-kind', `the fragment says "${kind}"; it holds "${read.kind}"`);
  return read;
}

/** What was pasted, or the text of a file. */
export function readHandedOver(text: string): HandedOver {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return refuse('empty', 'the text is empty');
  const carried = /^[[{"]/.test(trimmed) ? null : readFragment(trimmed);
  if (carried) return carried;
  return /^[1-9][\w-]{15,}$/.test(trimmed) ? readLinkForm(trimmed) : readAnyDocument(trimmed);
}

export async function readHandedOverFile(file: Blob): Promise<HandedOver> {
  if (file.size > MOST_FILE_BYTES) {
    return refuse('too-large', `the file has ${file.size} bytes, at most ${MOST_FILE_BYTES} are read`);
  }
  try {
    return readHandedOver(await file.text());
  } catch (error) {
    return refuse('unreadable-file', String(error));
  }
}

export type TakenIn =
  | { readonly ok: true; readonly portfolio: Portfolio; readonly changes: readonly PortfolioChange[] }
  | { readonly ok: false; readonly error: DocumentProblem };

/**
 * A map takes in an answer that came back; anything else than an answer is refused.
 * @param today - `YYYY-MM-DD`
 */
export function takeConfirmation(portfolio: Portfolio, read: HandedOver, today: string): TakenIn {
  if (!read.ok) return read;
  if (read.kind !== 'confirmation')
    return refuse('wrong-kind', `an answer is expected; this is "${read.kind}"`);
  return addToPortfolio(portfolio, read, today);
}

function readLinkForm(encoded: string): HandedOver {
  const decoded = decodeFromLink(encoded);
  return decoded.ok ? readAnyDocument(decoded.value) : decoded;
}

function refuse(
  code: DocumentProblem['code'],
  message: string,
): { readonly ok: false; readonly error: DocumentProblem } {
  return { ok: false, error: { code, path: '', message } };
}
