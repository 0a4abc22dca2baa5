/**
 * The outcome document: what is handed over when a session ends or is shared.
 * Types only. No identity, no free text, no timing of the person.
 */
import type { CompetenceId, InferredCompetenceId, Level, Locale } from '@requapass/framework';

export const OUTCOME_FORMAT = 'requapass-outcome';
export const OUTCOME_VERSION = 1;

/** What the person says of what the game saw. It never changes the estimate: both are shown. */
export const STANCES = ['confirmed', 'contested', 'unsure'] as const;
export type Stance = (typeof STANCES)[number];

/** How sure the estimate is. In words to people, never as a score. */
export const CONFIDENCES = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export interface Outcome {
  readonly format: typeof OUTCOME_FORMAT;
  readonly version: typeof OUTCOME_VERSION;
  readonly framework: 'rectec-plus';
  /** How it came about. */
  readonly source: 'game' | 'self';
  /** The content pack that was played. */
  readonly content: { readonly id: string; readonly version: string };
  readonly locale: Locale;
  /** True when every mission of the pack was played. */
  readonly isComplete: boolean;
  readonly missions: readonly OutcomeMission[];
  /** All twelve, in the framework's order. */
  readonly competences: readonly CompetenceOutcome[];
}

export interface OutcomeMission {
  readonly id: string;
  readonly isFinished: boolean;
}

export interface CompetenceOutcome {
  readonly id: CompetenceId;
  /** Most likely level, or null: not observed (fewer than three observations). */
  readonly level: Level | null;
  /** Probability of each level 1–4, adding up to 1; null where not observed. */
  readonly distribution: readonly [number, number, number, number] | null;
  readonly observations: number;
  readonly confidence: Confidence | null;
  readonly stance: Stance | null;
  readonly evidence: readonly EvidenceReference[];
  /** What the person said of themselves in play, of the two competences it never infers. No level comes of it. */
  readonly reflections?: readonly ReflectionReference[];
}

/** Where a level comes from; the sentence is looked up in the content by `text`. */
export interface EvidenceReference {
  readonly mission: string;
  readonly moment: string;
  readonly level: Level;
  readonly offered: readonly Level[];
  readonly isHelped: boolean;
  readonly text: string;
  /** A result of a challenge, not an answer; absent in answers, and in what the first release wrote. */
  readonly source?: 'rubric';
}

/** A sentence the person kept as their own; it is looked up in the content by `text`. */
export interface ReflectionReference {
  readonly mission: string;
  readonly moment: string;
  readonly text: string;
}

/** What is known of one inferred competence while playing. */
export interface CompetenceProfile {
  readonly id: InferredCompetenceId;
  readonly level: Level | null;
  readonly distribution: readonly [number, number, number, number] | null;
  readonly observations: number;
  readonly confidence: Confidence | null;
}
