/**
 * Reads a portfolio from storage or a file: its shell, then each document in it by its own parser. Never throws;
 * names the path, down into the document that is wrong. All or nothing, but for other people's confirmations: one that
 * cannot be believed is left out and told, for the rest of the map is not its writer's. Nothing is left out in silence.
 */
import { isRecord } from '@requapass/framework';
import * as v from 'valibot';
import { checkConfirmation, type ConfirmationRefusal } from '../confirmation/check-confirmation.js';
import { CONFIRMATION_LIMITS } from '../confirmation/confirmation.js';
import { parseConfirmationAnswer, parseConfirmationRequest } from '../confirmation/parse-confirmation.js';
import { isCalendarDate } from '../documents/calendar-date.js';
import { digestOf } from '../documents/digest.js';
import type {
  DocumentError,
  DocumentErrorCode,
  DocumentFault,
  DocumentResult,
} from '../documents/document-result.js';
import { cleanLine } from '../documents/plain-text.js';
import { findLongList, readDocument, unreadable, type DocumentKind } from '../documents/read-document.js';
import { refuseFault, within, type Refusal } from '../documents/refuse.js';
import { parseOutcome, type OutcomeResult } from '../parse-outcome.js';
import { PORTFOLIO_FORMAT, PORTFOLIO_LIMITS, PORTFOLIO_VERSION, type Portfolio } from './portfolio.js';
import { portfolioSchema } from './portfolio-schema.js';

const shellSchema = portfolioSchema(v.unknown(), v.unknown(), v.unknown());
type Shell = v.InferOutput<typeof shellSchema>;

const SHELL: DocumentKind<typeof shellSchema> = {
  format: PORTFOLIO_FORMAT,
  version: PORTFOLIO_VERSION,
  schema: shellSchema,
  jsonCharacters: PORTFOLIO_LIMITS.jsonCharacters,
  findOversized: (value) =>
    (['outcomes', 'experiences', 'requests', 'confirmations'] as const).reduce<Refusal | null>(
      (found, name) => found ?? findLongList(value[name], PORTFOLIO_LIMITS[name], name),
      null,
    ),
  findFault: (shell) => findDateFault(shell) ?? findTwiceSaid(shell),
};

/** A confirmation that was not taken along with the rest. */
export interface LeftOut {
  /** Where in the portfolio, e.g. `confirmations[1].digest`. */
  readonly path: string;
  readonly code: DocumentErrorCode | ConfirmationRefusal;
  /** Prose for developers; names nobody. */
  readonly message: string;
  /** Who is said to confirm, to be shown to the person whose map it is; empty where that cannot be read. */
  readonly by: string;
}

export type PortfolioResult =
  | {
      readonly ok: true;
      readonly document: Portfolio;
      /** Only where there is something to tell. */
      readonly leftOut?: readonly LeftOut[];
    }
  | { readonly ok: false; readonly error: DocumentError };

/** Reads a portfolio, as a value or as JSON text. */
export function parsePortfolio(input: unknown): PortfolioResult {
  try {
    return readPortfolio(input);
  } catch {
    return unreadable();
  }
}

function readPortfolio(input: unknown): PortfolioResult {
  const shell = readDocument(input, SHELL);
  if (!shell.ok) return shell;
  const outcomes = readEach(
    shell.document.outcomes,
    (index) => `outcomes[${index}].outcome`,
    (kept) => {
      const result = asDocument(parseOutcome(withoutText(kept.outcome)));
      return result.ok ? { ok: true, document: { ...kept, outcome: result.document } } : result;
    },
  );
  if (!outcomes.ok) return outcomes;
  const requests = readEach(
    shell.document.requests,
    (index) => `requests[${index}]`,
    (value) => parseConfirmationRequest(withoutText(value)),
  );
  if (!requests.ok) return requests;
  const { confirmations, leftOut } = readConfirmations(shell.document.confirmations, requests.document);
  const portfolio: Portfolio = {
    ...shell.document,
    outcomes: outcomes.document,
    requests: requests.document,
    confirmations,
  };
  const fault = findTwiceKept(portfolio);
  if (fault) return refuseFault(fault);
  return { ok: true, document: portfolio, ...(leftOut.length > 0 && { leftOut }) };
}

/** Each that is as it was written and answers a request of this portfolio; the others told one by one. */
function readConfirmations(
  values: readonly unknown[],
  requests: Portfolio['requests'],
): { readonly confirmations: Portfolio['confirmations']; readonly leftOut: readonly LeftOut[] } {
  const confirmations: Portfolio['confirmations'][number][] = [];
  const leftOut: LeftOut[] = [];
  for (const [index, value] of values.entries()) {
    const read = parseConfirmationAnswer(withoutText(value));
    const check = read.ok ? checkConfirmation(read.document, requests) : read;
    if (read.ok && check.ok) confirmations.push(read.document);
    if (check.ok) continue;
    const { code, path: inner, message } = check.error;
    const path = `confirmations[${index}]${inner ? `.${inner}` : ''}`;
    leftOut.push({ path, code, message: `${path}: ${code}: ${message}`, by: nameIn(value) });
  }
  return { confirmations, leftOut };
}

/** As it is written, whatever else is wrong with the answer. */
function nameIn(answer: unknown): string {
  const by = isRecord(answer) ? answer['by'] : null;
  const name = isRecord(by) ? by['name'] : null;
  return typeof name === 'string' ? cleanLine(name).slice(0, CONFIRMATION_LIMITS.name) : '';
}

function readEach<Entry, Document>(
  entries: readonly Entry[],
  pathOf: (index: number) => string,
  read: (entry: Entry) => DocumentResult<Document>,
): DocumentResult<readonly Document[]> {
  const documents: Document[] = [];
  for (const [index, entry] of entries.entries()) {
    const result = read(entry);
    if (!result.ok) return within(pathOf(index), result);
    documents.push(result.document);
  }
  return { ok: true, document: documents };
}

/** Inside a portfolio, text is no document: only the whole may come as JSON text. */
function withoutText(value: unknown): unknown {
  return isRecord(value) ? value : null;
}

/** An outcome's refusal in the words of the other documents. */
export function asDocument(result: OutcomeResult): DocumentResult<Portfolio['outcomes'][number]['outcome']> {
  if (result.ok) return { ok: true, document: result.outcome };
  const { code } = result.error;
  const known: DocumentError['code'] = code === 'not-an-outcome' ? 'wrong-format' : code;
  return { ok: false, error: { ...result.error, code: known } };
}

function findDateFault({ outcomes, stances }: Shell): DocumentFault | null {
  const dates = [
    ...outcomes.map(({ addedOn }, index) => ({ date: addedOn, path: `outcomes[${index}].addedOn` })),
    ...stances.map(({ saidOn }, index) => ({ date: saidOn, path: `stances[${index}].saidOn` })),
  ];
  const wrong = dates.find(({ date }) => date !== null && !isCalendarDate(date));
  if (!wrong) return null;
  const message = `${wrong.path} is "${wrong.date}"; there is no such day`;
  return { path: wrong.path, message, hint: 'write YYYY-MM-DD' };
}

function findTwiceSaid({ stances }: Shell): DocumentFault | null {
  const path = findTwice(
    stances.map(({ competence }) => competence),
    (index) => `stances[${index}].competence`,
  );
  if (!path) return null;
  return { path, message: `${path} was said before`, hint: 'keep the last stance of each competence' };
}

function findTwiceKept({ outcomes, requests, confirmations }: Portfolio): DocumentFault | null {
  const path =
    findTwice(
      outcomes.map(({ outcome }) => digestOf(outcome)),
      (index) => `outcomes[${index}]`,
    ) ??
    findTwice(
      requests.map(({ id }) => id),
      (index) => `requests[${index}].id`,
    ) ??
    findTwice(
      confirmations.map(({ digest }) => digest),
      (index) => `confirmations[${index}]`,
    );
  return path ? { path, message: `${path} is there twice`, hint: 'keep each document once' } : null;
}

function findTwice(keys: readonly string[], pathOf: (index: number) => string): string | null {
  const index = keys.findIndex((key, position) => keys.indexOf(key) < position);
  return index < 0 ? null : pathOf(index);
}
