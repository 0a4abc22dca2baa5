/**
 * Two documents with which somebody else confirms, without a server: the person's request, and the answer.
 * Types and limits only. Both are words of people: neither enters an estimate, and neither is signed.
 */
import type { CompetenceId, Level, Locale } from '@requapass/framework';
import type { ExperiencePlace } from '../experience.js';
import type { Stance } from '../outcome.js';

export const CONFIRMATION_REQUEST_FORMAT = 'requapass-confirmation-request';
export const CONFIRMATION_FORMAT = 'requapass-confirmation';
export const CONFIRMATION_VERSION = 1;

/** `confirmed`: the level that was shown; `adjusted`: another level; `not-seen`: cannot say. */
export const CONFIRMATION_ANSWERS = ['confirmed', 'adjusted', 'not-seen'] as const;
export type ConfirmationAnswerKind = (typeof CONFIRMATION_ANSWERS)[number];

/** Texts in UTF-16 code units, as `maxlength` counts; the rest in entries. */
export const CONFIRMATION_LIMITS = {
  from: 80,
  message: 300,
  words: 500,
  experiencesPerCompetence: 20,
  name: 80,
  role: 80,
  organisation: 120,
  comment: 300,
  /** A request in full, every character written the long way. */
  jsonCharacters: 1_000_000,
} as const;

/** What the person sends: only what they chose to show. */
export interface ConfirmationRequest {
  readonly format: typeof CONFIRMATION_REQUEST_FORMAT;
  readonly version: typeof CONFIRMATION_VERSION;
  /** Random, 16 to 64 of `A–Z a–z 0–9 _ -`; says nothing of the person. */
  readonly id: string;
  readonly locale: Locale;
  /** The name the person types for the reader; may be empty. */
  readonly from: string;
  readonly message: string;
  /** One to twelve, each once, in the framework's order. */
  readonly competences: readonly RequestedCompetence[];
}

export interface RequestedCompetence {
  readonly id: CompetenceId;
  /** What the game saw; null for what it did not, always for pathway and learning. */
  readonly seenLevel: Level | null;
  /** What the person says. */
  readonly saidLevel: Level | null;
  readonly stance: Stance | null;
  readonly experiences: readonly { readonly where: ExperiencePlace; readonly words: string }[];
}

/** What comes back. */
export interface ConfirmationAnswer {
  readonly format: typeof CONFIRMATION_FORMAT;
  readonly version: typeof CONFIRMATION_VERSION;
  readonly request: {
    readonly id: string;
    /** Of the request as it was read: `digestOf(request)`. */
    readonly digest: string;
  };
  /** Who says so. Nobody checked it. `name` is never empty. */
  readonly by: { readonly name: string; readonly role: string; readonly organisation: string };
  /** The day, as `YYYY-MM-DD`. */
  readonly date: string;
  readonly locale: Locale;
  /** One to twelve, each once, in the framework's order. */
  readonly competences: readonly ConfirmedCompetence[];
  /** Of all the above: `digestOf` the answer without this field. */
  readonly digest: string;
}

export interface ConfirmedCompetence {
  readonly id: CompetenceId;
  readonly answer: ConfirmationAnswerKind;
  /** `confirmed`: one that was shown, or null where none was. `adjusted`: the other level. `not-seen`: null. */
  readonly level: Level | null;
  readonly comment: string;
}
