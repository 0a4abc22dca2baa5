/**
 * What the map does with documents: reads what it is given, merges it, lays it out, keeps it on the device if the page
 * wants that. Loaded with the first document, for it is heavy. Everything is a value in and a value out.
 */
import { parseOutcome, type Portfolio, type ViewedCompetence } from '@requapass/assessment';
import {
  addToPortfolio,
  type LeftOut,
  makePortfolio,
  parsePortfolio,
  viewPortfolio,
} from '@requapass/assessment/portfolio.js';
import { isRecord } from '@requapass/framework';
import { today } from '../shared/today.js';
import { whoConfirms } from './left-out.js';
import type { Held, ProfileChangeDetail, StoreProblem } from './portfolio-store.js';

export { viewPortfolio };

type Result = { readonly held: Held; readonly problem?: StoreProblem } | { readonly problem: StoreProblem };

/** The outcome of the page takes the place of the one it gave before; null takes that one out. */
export function giveOutcome(held: Held, value: unknown): Result {
  const portfolio = takeBack(held);
  if (value === null || value === undefined) return { held: { portfolio, outcome: null, isTakenBack: true } };
  const read = parseOutcome(value);
  if (!read.ok) return { problem: { ...read.error, code: codeOf(read.error.code), what: 'outcome' } };
  const { outcome } = read;
  const added = addToPortfolio(portfolio, { kind: 'outcome', document: outcome }, today());
  if (!added.ok) return { problem: { ...added.error, code: 'full', what: 'outcome' } };
  // What the person had before, or what went on from it, is theirs: a later outcome of the page does not remove it.
  const isTakenBack = added.changes[0]?.how === 'added';
  return { held: { portfolio: added.portfolio, outcome, isTakenBack } };
}

function takeBack({ portfolio, outcome, isTakenBack }: Held): Portfolio {
  if (!outcome || !isTakenBack) return portfolio;
  return { ...portfolio, outcomes: portfolio.outcomes.filter((kept) => kept.outcome !== outcome) };
}

/** A whole portfolio takes the place of everything; null empties the map. */
export function givePortfolio(value: unknown): Result {
  const read =
    value === null || value === undefined
      ? { ok: true as const, document: makePortfolio() }
      : parsePortfolio(value);
  if (!read.ok) return { problem: { ...read.error, code: codeOf(read.error.code), what: 'portfolio' } };
  const outcome = read.document.outcomes.at(-1)?.outcome ?? null;
  const held = { portfolio: read.document, outcome, isTakenBack: false };
  return { held, ...('leftOut' in read && { problem: leftOutProblem(read.leftOut) }) };
}

/** One problem for all that the map was read without. */
function leftOutProblem(leftOut: readonly LeftOut[]): StoreProblem {
  const message = leftOut.map((each) => each.message).join('; ');
  const path = leftOut[0]?.path ?? '';
  return { what: 'portfolio', code: 'left-out', path, message, who: whoConfirms(leftOut) };
}

/** An earlier portfolio, with the outcome that the page gives now instead of the one it gave then. */
export function goBack(before: Held, now: Held): Held {
  if (before.outcome === now.outcome) return before;
  const result = giveOutcome(before, now.outcome);
  return 'held' in result ? result.held : before;
}

/** A document the page hands over may say of itself which it is. */
export function isPortfolio(value: unknown): boolean {
  try {
    return isRecord(value) && value['format'] === 'requapass-portfolio';
  } catch {
    // A getter or a proxy of the page's own script may throw while it is read: the reader of outcomes says so.
    return false;
  }
}

function codeOf(code: string): StoreProblem['code'] {
  return code === 'newer-version' || code === 'not-json' || code === 'too-large' ? code : 'invalid';
}

/** What is different for whom, in levels and numbers: no name, no word of anybody. */
export function describeChange(before: Portfolio, after: Portfolio, isUndo: boolean): ProfileChangeDetail {
  const earlier = viewPortfolio(before).map(summarise);
  const competences = viewPortfolio(after)
    .map(summarise)
    .filter((summary, index) => JSON.stringify(summary) !== JSON.stringify(earlier[index]));
  return { competences, outcomes: after.outcomes.length, requests: after.requests.length, isUndo };
}

function summarise({
  id,
  seen,
  said,
  confirmed,
  experiences,
}: ViewedCompetence): ProfileChangeDetail['competences'][number] {
  return {
    competence: id,
    seenLevel: seen.level,
    saidLevel: said.level,
    stance: said.stance,
    confirmations: confirmed.length,
    experiences: experiences.length,
  };
}

const KEY = 'requapass-portfolio';

export interface Recalled {
  readonly portfolio: Portfolio | null;
  readonly problem?: StoreProblem;
}

/** What this page's storage has; never throws. What cannot be read, in whole or in part, is put aside, not written over. */
export function recall(): Recalled {
  try {
    const text = localStorage.getItem(KEY);
    if (text === null) return { portfolio: null };
    const read = parsePortfolio(text);
    if (read.ok && !read.leftOut) return { portfolio: read.document };
    localStorage.setItem(`${KEY}-unreadable`, text);
    if (read.ok) return { portfolio: read.document, problem: leftOutProblem(read.leftOut ?? []) };
    return notRecalled(`${read.error.path}: ${read.error.message}`);
  } catch (error) {
    return notRecalled(String(error));
  }
}

function notRecalled(message: string): Recalled {
  return { portfolio: null, problem: { what: 'portfolio', code: 'not-recalled', path: '', message } };
}

/** Why it could not be kept, or null. */
export function keep(portfolio: Portfolio): string | null {
  try {
    localStorage.setItem(KEY, JSON.stringify(portfolio));
    return null;
  } catch (error) {
    return String(error);
  }
}

/** Two portfolios in one: what is kept on the device, and what the page gave in the meantime. */
export function merge(kept: Portfolio, held: Held): Held {
  const added = addToPortfolio(kept, { kind: 'portfolio', document: held.portfolio }, today());
  return added.ok ? { ...held, portfolio: added.portfolio, isTakenBack: false } : held;
}
