/**
 * The portfolio: all that a person's map holds, as one document they keep. Types and limits only.
 * What play saw, what the person says and what others say stay apart in it; how they are put side by side is in
 * `view-portfolio.ts`. It has free text and is the person's own: it never leaves the device by itself.
 */
import type { CompetenceId } from '@requapass/framework';
import type { ConfirmationAnswer, ConfirmationRequest } from '../confirmation/confirmation.js';
import type { Experience } from '../experience.js';
import type { Outcome, Stance } from '../outcome.js';

export const PORTFOLIO_FORMAT = 'requapass-portfolio';
export const PORTFOLIO_VERSION = 1;

/** How much a portfolio may hold, in entries and UTF-16 code units. */
export const PORTFOLIO_LIMITS = {
  outcomes: 12,
  label: 60,
  experiences: 100,
  requests: 50,
  confirmations: 50,
  jsonCharacters: 4_000_000,
} as const;

export interface Portfolio {
  readonly format: typeof PORTFOLIO_FORMAT;
  readonly version: typeof PORTFOLIO_VERSION;
  /** Each once. Which is later: `addedOn`, then the place in this list. */
  readonly outcomes: readonly KeptOutcome[];
  readonly experiences: readonly Experience[];
  /** What the person asked others to confirm: an answer is accepted only to one of these. */
  readonly requests: readonly ConfirmationRequest[];
  readonly confirmations: readonly ConfirmationAnswer[];
  /** What the person said on the map itself, once per competence: later than any outcome of the same day. */
  readonly stances: readonly KeptStance[];
}

export interface KeptOutcome {
  /** For people, e.g. "La Passerelle, November"; may be empty. */
  readonly label: string;
  /** The day it was added, `YYYY-MM-DD`; null where it is not known, which counts as earliest. */
  readonly addedOn: string | null;
  readonly outcome: Outcome;
}

export interface KeptStance {
  readonly competence: CompetenceId;
  /** Null: the person took back what they said before. */
  readonly stance: Stance | null;
  /** `YYYY-MM-DD`, or null as for an outcome. */
  readonly saidOn: string | null;
}
