/**
 * The shape every language of the framework's texts must fill. Types only: knows no sentence.
 */
import type { CompetenceId, Level, Pole } from '../competence.js';

/** All the words about the framework in one language. */
export interface FrameworkTexts {
  readonly poles: Readonly<Record<Pole, string>>;
  /** The autonomy of each level in a few plain words: "with help". Lower case, fits after a dash. */
  readonly levels: Readonly<Record<Level, string>>;
  readonly competences: Readonly<Record<CompetenceId, CompetenceText>>;
}

/** The words about one competence. */
export interface CompetenceText {
  /** Two to four plain words, for the map. */
  readonly short: string;
  /** The full name: the official one in French, unofficial translations in Dutch and English. */
  readonly name: string;
  /** What it is, in one plain sentence. */
  readonly about: string;
  /** What a person at each level can say of themselves: autonomy, never talent or personality. */
  readonly levels: Readonly<Record<Level, string>>;
}
