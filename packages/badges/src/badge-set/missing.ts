/** What still lacks for a badge, as data. Types only; the sentences are in `strings/`, built by `say-missing.ts`. */
import type { CompetenceId, InferredCompetenceId, Level } from '@requapass/framework';

/** Stable codes, in the order in which a person would go about them. */
export const MISSING_CODES = [
  'observations',
  'confidence',
  'level-below',
  'level-above',
  'missions',
  'missions-together',
  'stance',
  'stance-unsure',
  'stance-contested',
  'reflection',
  'example',
  'confirmation',
  'levels-differ',
] as const;
export type MissingCode = (typeof MISSING_CODES)[number];

export type Missing =
  /** Play saw too little to name a level: `have` of `need` observations. */
  | (Counted & { readonly code: 'observations'; readonly competence: InferredCompetenceId })
  /** A level was named, but not surely enough. */
  | { readonly code: 'confidence'; readonly competence: InferredCompetenceId }
  /** The level is not there yet: `need` is the lowest that would do. */
  | {
      readonly code: 'level-below';
      readonly competence: CompetenceId;
      readonly level: Level;
      readonly need: Level;
    }
  /** The person is beyond: the other badge is theirs. */
  | { readonly code: 'level-above'; readonly competence: CompetenceId }
  | (Counted & { readonly code: 'missions'; readonly competence: InferredCompetenceId })
  | (Counted & { readonly code: 'missions-together' })
  /** The person has not said what they think of it; or is unsure; or does not see themselves in it. */
  | { readonly code: 'stance' | 'stance-unsure' | 'stance-contested'; readonly competence: CompetenceId }
  /** The person has not reflected on it; has shown nobody an example of real life; nobody else confirms. */
  | { readonly code: 'reflection' | 'example' | 'confirmation'; readonly competence: CompetenceId }
  /** The person and whoever confirms name levels of different badges. */
  | { readonly code: 'levels-differ'; readonly competence: CompetenceId };

interface Counted {
  readonly have: number;
  readonly need: number;
}
