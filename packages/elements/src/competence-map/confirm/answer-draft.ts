/**
 * What somebody answers to a request, competence by competence, and the answer that comes of it. Values in, values
 * out: knows no element and no clock (the day is passed in).
 */
import type {
  ConfirmationAnswer,
  ConfirmationAnswerKind,
  ConfirmationRequest,
  ConfirmedCompetence,
  DocumentResult,
  RequestedCompetence,
} from '@requapass/assessment';
import { makeConfirmationAnswer } from '@requapass/assessment/confirmation.js';
import {
  type CompetenceId,
  isInferredCompetenceId,
  LEVELS,
  type Level,
  type Locale,
} from '@requapass/framework';

/** A number is the place of a competence in the request. */
export type ConfirmScreen = 'asked' | number | 'me' | 'review' | 'send';

export interface GivenAnswer {
  readonly kind: ConfirmationAnswerKind | null;
  /** Of `confirmed`, where one was shown, and of `adjusted` once it is chosen. */
  readonly level: Level | null;
  readonly comment: string;
}

export interface ConfirmDraft {
  readonly request: ConfirmationRequest;
  readonly screen: ConfirmScreen;
  readonly given: Readonly<Partial<Record<CompetenceId, GivenAnswer>>>;
  readonly by: ConfirmationAnswer['by'];
  readonly date: string;
  /** All was looked at once: changing something leads back there. */
  readonly isReviewed: boolean;
  readonly answer: ConfirmationAnswer | null;
}

const NOTHING: GivenAnswer = { kind: null, level: null, comment: '' };

export function emptyConfirmDraft(request: ConfirmationRequest, today: string): ConfirmDraft {
  const by = { name: '', role: '', organisation: '' };
  return { request, screen: 'asked', given: {}, by, date: today, isReviewed: false, answer: null };
}

export function givenOf({ given }: ConfirmDraft, id: CompetenceId): GivenAnswer {
  return given[id] ?? NOTHING;
}

/** What can be confirmed: each level that was shown, once; `null` for the thing itself, where none was. */
export function shownLevels({ seenLevel, saidLevel }: RequestedCompetence): readonly (Level | null)[] {
  const shown = [seenLevel, saidLevel].filter((level) => level !== null);
  return shown.length > 0 ? [...new Set(shown)] : [null];
}

/** Levels that somebody may name instead; none for what has no ladder between people. */
export function otherLevels(competence: RequestedCompetence): readonly Level[] {
  if (!isInferredCompetenceId(competence.id)) return [];
  return LEVELS.filter((level) => !shownLevels(competence).includes(level));
}

export function give(draft: ConfirmDraft, id: CompetenceId, change: Partial<GivenAnswer>): ConfirmDraft {
  return { ...draft, given: { ...draft.given, [id]: { ...givenOf(draft, id), ...change } } };
}

/** "Another level" is an answer once the level is chosen. */
export function isGiven({ kind, level }: GivenAnswer): boolean {
  return kind !== null && (kind !== 'adjusted' || level !== null);
}

export function givenCompetences(draft: ConfirmDraft): readonly ConfirmedCompetence[] {
  return draft.request.competences.flatMap(({ id }) => {
    const { kind, level, comment } = givenOf(draft, id);
    return kind !== null && isGiven({ kind, level, comment }) ? [{ id, answer: kind, level, comment }] : [];
  });
}

export function goTo(draft: ConfirmDraft, screen: ConfirmScreen): ConfirmDraft {
  return { ...draft, screen, isReviewed: draft.isReviewed || screen === 'review' };
}

export function next({ request, screen, isReviewed }: ConfirmDraft): ConfirmScreen {
  if (screen === 'asked') return 0;
  if (isReviewed || screen === 'me') return 'review';
  if (typeof screen !== 'number') return screen;
  return screen + 1 < request.competences.length ? screen + 1 : 'me';
}

export function previous({ request, screen, isReviewed }: ConfirmDraft): ConfirmScreen {
  if (screen === 'send') return 'review';
  if (screen === 'review') return 'me';
  if (isReviewed) return 'review';
  if (screen === 'me') return request.competences.length - 1;
  return typeof screen === 'number' && screen > 0 ? screen - 1 : 'asked';
}

/** Of whoever answers: what is missing before anything can be made. */
export function wrongField({ by, date }: ConfirmDraft, today: string): 'name' | 'date' | null {
  if (by.name.trim() === '') return 'name';
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && date <= today ? null : 'date';
}

export function makeAnswer(draft: ConfirmDraft, locale: Locale): DocumentResult<ConfirmationAnswer> {
  const { request, by, date } = draft;
  return makeConfirmationAnswer(request, { by, date, locale, competences: givenCompetences(draft) });
}
