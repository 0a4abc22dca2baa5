/**
 * Adds a document to a portfolio, by stated rules (docs/outcome-merging.md). Nothing is changed in place: to undo,
 * keep the earlier value. Knows no clock and no storage; does not show anything.
 */
import { checkConfirmation, type ConfirmationRefusal } from '../confirmation/check-confirmation.js';
import type { ConfirmationAnswer, ConfirmationRequest } from '../confirmation/confirmation.js';
import { isCalendarDate } from '../documents/calendar-date.js';
import { digestOf } from '../documents/digest.js';
import { cleanLine } from '../documents/plain-text.js';
import type { Experience } from '../experience.js';
import type { Outcome } from '../outcome.js';
import { continues } from './continues.js';
import { PORTFOLIO_LIMITS, type KeptOutcome, type KeptStance, type Portfolio } from './portfolio.js';
import type { AnyDocument } from './read-any-document.js';

/** One thing that came, and what became of it. */
export interface PortfolioChange {
  readonly what: 'outcome' | 'experience' | 'request' | 'confirmation' | 'stance';
  /** `known`: it was there already. `replaced`: an earlier state of the same game, or an earlier stance, went. */
  readonly how: 'added' | 'replaced' | 'known';
}

export interface PortfolioAddError {
  /** Stable. */
  readonly code:
    /** A limit of `PORTFOLIO_LIMITS` is reached. */
    | 'full'
    /** Another request has this id. */
    | 'other-request'
    /** The day or the label could not be read back. */
    | 'invalid-date'
    | 'invalid-label'
    /** The answer is none to a request of this portfolio. */
    | ConfirmationRefusal;
  /** Where in the document that was added. */
  readonly path: string;
  readonly message: string;
  readonly hint: string;
}

export type PortfolioAddResult =
  | { readonly ok: true; readonly portfolio: Portfolio; readonly changes: readonly PortfolioChange[] }
  | { readonly ok: false; readonly error: PortfolioAddError };

/** Carries a refusal out of the many small steps; never leaves this module. */
class Refused extends Error {
  readonly error: PortfolioAddError;
  constructor(error: PortfolioAddError) {
    super(error.message);
    this.error = error;
  }
}

/**
 * @param document - as `readAnyDocument` gave it
 * @param today - `YYYY-MM-DD`: the day an outcome counts as added
 * @param label - for an outcome, at most 60 characters on one line
 * @returns the new portfolio, or why nothing was added. All of a document is added, or none of it.
 */
export function addToPortfolio(
  portfolio: Portfolio,
  document: AnyDocument,
  today: string,
  label = '',
): PortfolioAddResult {
  const changes: PortfolioChange[] = [];
  try {
    const next = addDocument(portfolio, document, { today, label, changes });
    return { ok: true, portfolio: next, changes };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, error: error.error };
    throw error;
  }
}

interface Adding {
  readonly today: string;
  readonly label: string;
  readonly changes: PortfolioChange[];
}

function addDocument(portfolio: Portfolio, added: AnyDocument, adding: Adding): Portfolio {
  const { changes, today } = adding;
  const label = readableLabel(adding.label);
  refuseWrongDay(today);
  switch (added.kind) {
    case 'outcome':
      return addOutcome(portfolio, { label, addedOn: today, outcome: added.document }, changes);
    case 'experiences':
      return addExperiences(portfolio, added.document.experiences, changes);
    case 'request':
      return addRequest(portfolio, added.document, changes, '');
    case 'confirmation':
      return addConfirmation(portfolio, added.document, changes, '');
    case 'portfolio':
      return addAll(portfolio, added.document, changes);
  }
}

function addAll(portfolio: Portfolio, other: Portfolio, changes: PortfolioChange[]): Portfolio {
  let next = portfolio;
  for (const kept of other.outcomes) next = addOutcome(next, kept, changes);
  next = addExperiences(next, other.experiences, changes);
  for (const [index, request] of other.requests.entries()) {
    next = addRequest(next, request, changes, `requests[${index}].`);
  }
  for (const [index, answer] of other.confirmations.entries()) {
    next = addConfirmation(next, answer, changes, `confirmations[${index}].`);
  }
  for (const said of other.stances) next = addStance(next, said, changes);
  return next;
}

function addOutcome(portfolio: Portfolio, kept: KeptOutcome, changes: PortfolioChange[]): Portfolio {
  if (portfolio.outcomes.some(({ outcome }) => isContained(kept.outcome, outcome))) {
    changes.push({ what: 'outcome', how: 'known' });
    return portfolio;
  }
  const earlier = portfolio.outcomes.filter(({ outcome }) => continues(kept.outcome, outcome));
  const others = portfolio.outcomes.filter((other) => !earlier.includes(other));
  refuseWhenFull(others, PORTFOLIO_LIMITS.outcomes, 'outcomes');
  const label = kept.label || earlier.at(-1)?.label || '';
  changes.push({ what: 'outcome', how: earlier.length > 0 ? 'replaced' : 'added' });
  return { ...portfolio, outcomes: [...others, { ...kept, label }] };
}

/** The same document, or an earlier state of the game that is there. */
function isContained(added: Outcome, known: Outcome): boolean {
  if (continues(known, added)) return !continues(added, known) || digestOf(added) === digestOf(known);
  return digestOf(added) === digestOf(known);
}

function addExperiences(
  portfolio: Portfolio,
  added: readonly Experience[],
  changes: PortfolioChange[],
): Portfolio {
  return added.reduce<Portfolio>((next, experience) => {
    const isKnown = next.experiences.some((known) => isSameExperience(known, experience));
    changes.push({ what: 'experience', how: isKnown ? 'known' : 'added' });
    if (isKnown) return next;
    refuseWhenFull(next.experiences, PORTFOLIO_LIMITS.experiences, 'experiences');
    return { ...next, experiences: [...next.experiences, experience] };
  }, portfolio);
}

function addRequest(
  portfolio: Portfolio,
  request: ConfirmationRequest,
  changes: PortfolioChange[],
  place: string,
): Portfolio {
  const known = portfolio.requests.find(({ id }) => id === request.id);
  if (known && digestOf(known) !== digestOf(request)) {
    throw new Refused({
      code: 'other-request',
      path: `${place}id`,
      message: `another request with id "${request.id}" is there already`,
      hint: 'make a new request, with an id of its own',
    });
  }
  changes.push({ what: 'request', how: known ? 'known' : 'added' });
  if (known) return portfolio;
  refuseWhenFull(portfolio.requests, PORTFOLIO_LIMITS.requests, 'requests');
  return { ...portfolio, requests: [...portfolio.requests, request] };
}

function addConfirmation(
  portfolio: Portfolio,
  answer: ConfirmationAnswer,
  changes: PortfolioChange[],
  place: string,
): Portfolio {
  const check = checkConfirmation(answer, portfolio.requests);
  if (!check.ok) throw new Refused({ ...check.error, path: `${place}${check.error.path}` });
  const isKnown = portfolio.confirmations.some(({ digest }) => digest === answer.digest);
  changes.push({ what: 'confirmation', how: isKnown ? 'known' : 'added' });
  if (isKnown) return portfolio;
  refuseWhenFull(portfolio.confirmations, PORTFOLIO_LIMITS.confirmations, 'confirmations');
  return { ...portfolio, confirmations: [...portfolio.confirmations, answer] };
}

/** The later one stays; of the same day, the one that was there. */
function addStance(portfolio: Portfolio, said: KeptStance, changes: PortfolioChange[]): Portfolio {
  const known = portfolio.stances.find(({ competence }) => competence === said.competence);
  if (known && (known.saidOn ?? '') >= (said.saidOn ?? '')) {
    changes.push({ what: 'stance', how: 'known' });
    return portfolio;
  }
  changes.push({ what: 'stance', how: known ? 'replaced' : 'added' });
  return { ...portfolio, stances: [...portfolio.stances.filter((other) => other !== known), said] };
}

/** Whatever is kept must be readable again: a wrong day or label would make the whole portfolio unreadable. */
function refuseWrongDay(today: string): void {
  if (/^\d{4}-\d{2}-\d{2}$/.test(today) && isCalendarDate(today)) return;
  const message = `today is "${today}"; it must be a day as YYYY-MM-DD`;
  throw new Refused({ code: 'invalid-date', path: '', message, hint: 'for example 2026-11-23' });
}

function readableLabel(label: string): string {
  const line = cleanLine(label);
  if (line.length <= PORTFOLIO_LIMITS.label) return line;
  const message = `the label has ${line.length} characters, at most ${PORTFOLIO_LIMITS.label} are kept`;
  throw new Refused({ code: 'invalid-label', path: '', message, hint: 'shorten it' });
}

function isSameExperience(a: Experience, b: Experience): boolean {
  return a.competence === b.competence && a.where === b.where && a.words === b.words;
}

function refuseWhenFull(list: readonly unknown[], limit: number, what: string): void {
  if (list.length < limit) return;
  throw new Refused({
    code: 'full',
    path: '',
    message: `the portfolio has ${list.length} ${what}, at most ${limit} are kept`,
    hint: `remove some ${what} first`,
  });
}
