/**
 * An experience: a situation of real life that the person adds under a competence, in their own words.
 * Kept beside the estimate and never mixed in; knows neither evidence nor outcome. It stays on the device.
 */
import type { CompetenceId } from '@requapass/framework';

export const EXPERIENCES_FORMAT = 'requapass-experiences';
export const EXPERIENCES_VERSION = 1;

/** Where it happened. */
export const EXPERIENCE_PLACES = ['association', 'sport', 'family', 'school', 'work', 'other'] as const;
export type ExperiencePlace = (typeof EXPERIENCE_PLACES)[number];

export interface Experience {
  readonly competence: CompetenceId;
  readonly where: ExperiencePlace;
  /** Free text of the person, at most `EXPERIENCE_LIMITS.words` characters; empty where they wrote none. */
  readonly words: string;
}

/** What is kept on the device, and what the person gets when they ask for their notes. */
export interface ExperiencesDocument {
  readonly format: typeof EXPERIENCES_FORMAT;
  readonly version: typeof EXPERIENCES_VERSION;
  /** In the order they were added. */
  readonly experiences: readonly Experience[];
}

/** How much a document may hold: far above what anybody adds, far below what hurts. */
export const EXPERIENCE_LIMITS = {
  words: 500,
  experiences: 100,
  /** A character may take six in JSON (`\u0000`). */
  jsonCharacters: 500_000,
} as const;
