/**
 * Reads a portfolio from storage or a file: its shell, then each document in it by its own parser. Never throws;
 * names the path, down into the document that is wrong. All or nothing: no part is left out in silence.
 */
import { isRecord } from '@requapass/framework';
import * as v from 'valibot';
import { checkConfirmation } from '../confirmation/check-confirmation.js';
import { parseConfirmationAnswer, parseConfirmationRequest } from '../confirmation/parse-confirmation.js';
import { isCalendarDate } from '../documents/calendar-date.js';
import { digestOf } from '../documents/digest.js';
import type { DocumentError, DocumentFault, DocumentResult } from '../documents/document-result.js';
import { findLongList, readDocument, type DocumentKind } from '../documents/read-document.js';
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

/** Reads a portfolio, as a value or as JSON text. */
export function parsePortfolio(input: unknown): DocumentResult<Portfolio> {
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
  const confirmations = readEach(
    shell.document.confirmations,
    (index) => `confirmations[${index}]`,
    (value) => parseConfirmationAnswer(withoutText(value)),
  );
  if (!confirmations.ok) return confirmations;
  const portfolio: Portfolio = {
    ...shell.document,
    outcomes: outcomes.document,
    requests: requests.document,
    confirmations: confirmations.document,
  };
  const fault = findPortfolioFault(portfolio);
  return fault ? refuseFault(fault) : { ok: true, document: portfolio };
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

/** Nothing twice, and only confirmations that fit the requests. */
function findPortfolioFault({ outcomes, requests, confirmations }: Portfolio): DocumentFault | null {
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
  if (path) return { path, message: `${path} is there twice`, hint: 'keep each document once' };
  for (const [index, answer] of confirmations.entries()) {
    const check = checkConfirmation(answer, requests);
    if (check.ok) continue;
    const { code, path: inner, message, hint } = check.error;
    return { path: `confirmations[${index}].${inner}`, message: `${code}: ${message}`, hint };
  }
  return null;
}

function findTwice(keys: readonly string[], pathOf: (index: number) => string): string | null {
  const index = keys.findIndex((key, position) => keys.indexOf(key) < position);
  return index < 0 ? null : pathOf(index);
}
