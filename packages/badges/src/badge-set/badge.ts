/**
 * What a badge of the Requapass set is: its id, what it is about, and the rule that must be met. Types only: knows
 * no sentence, no picture and nobody.
 */
import type { CompetenceId, InferredCompetenceId, Level, ReflectedCompetenceId } from '@requapass/framework';

/** `discover`: levels 1–2, with somebody there. `autonomy`: levels 3–4, independently and with others. */
export type Band = 'discover' | 'autonomy';

/** Several competences shown together, each at levels 3–4. */
export type CompositeId = 'welcome' | 'organise' | 'communicate' | 'unexpected';

/** Permanent, never reused: it is part of addresses that signed badges point to. */
export type BadgeId = `${CompetenceId}-${Band}` | CompositeId;

export type BadgeDefinition = BandBadge | CompositeBadge;

export interface BandBadge {
  readonly kind: 'band';
  readonly id: BadgeId;
  readonly competences: readonly [CompetenceId];
  readonly band: Band;
  readonly rule: BadgeRule;
}

export interface CompositeBadge {
  readonly kind: 'composite';
  readonly id: CompositeId;
  readonly competences: readonly CompetenceId[];
  readonly band: 'autonomy';
  readonly rule: BadgeRule;
}

/** Every need must be met. */
export interface BadgeRule {
  readonly needs: readonly BadgeNeed[];
}

export type BadgeNeed = SeenNeed | ReflectedNeed | MissionsNeed;

/** Play saw it, in several missions, and the person said: that's me. */
export interface SeenNeed {
  readonly need: 'seen';
  readonly competence: InferredCompetenceId;
  /** The most likely level is one of these, with at least medium confidence. */
  readonly levels: readonly Level[];
  /** Different missions with a choice or a result of the lowest of these levels, or above. */
  readonly missions: number;
}

/** Never seen in play: the person reflected on it, and somebody else confirms. */
export interface ReflectedNeed {
  readonly need: 'reflected';
  readonly competence: ReflectedCompetenceId;
  /** The level of whoever confirms, where they name one. */
  readonly levels: readonly Level[];
  /** Whoever confirms without naming a level read an example of real life that the person wrote. */
  readonly withExample: boolean;
}

/** All that counts for the needs of kind `seen` comes from this many different missions together. */
export interface MissionsNeed {
  readonly need: 'missions';
  readonly competences: readonly InferredCompetenceId[];
  readonly levels: readonly Level[];
  readonly missions: number;
}
