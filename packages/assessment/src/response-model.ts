/**
 * The declared response model: how a person at a level of autonomy chooses among keyed options, and how
 * sure one must be before saying so. Every number the estimate rests on is here and nowhere else.
 * Knows no person and no evidence. In words for educators: docs/model.md.
 */
import type { Level } from '@requapass/framework';

/**
 * An attentive person at level θ takes the option keyed to level k with a weight of exp(−|k − θ| / τ): the
 * closer, the likelier. A share ε of a person's answers are given without reading, each option alike:
 *
 *     P(option j | θ, ε) = (1 − ε) · exp(−|k_j − θ| / τ) / Σ_i exp(−|k_i − θ| / τ)  +  ε / n
 *
 * This is Luce's choice rule (Luce 1959; Bock's nominal response model, 1972, with slopes fixed by the
 * keys) with a lapse rate (Wichmann & Hill 2001). Every level is as likely as any other beforehand.
 */
export interface ResponseModel {
  /** τ, in levels: 0 would be a person who never leaves their level; large, one who does not care. */
  readonly spread: number;
  /**
   * Beforehand probability of each inattention ε, adding up to 1. ε belongs to the person and is shared by
   * all their competences; it is inferred with them, never assumed.
   */
  readonly inattention: readonly { readonly rate: number; readonly prior: number }[];
  /**
   * A result of a task below this level tells nothing of attention: clicking anywhere, or leaving the task as
   * it was, ends there as well. It still counts for the level of its competence.
   */
  readonly attentiveResult: Level;
  /** Below this many observations a competence is "not observed". */
  readonly minObservations: number;
  readonly confidence: ConfidenceRule;
}

/** When an estimate deserves more than "low" confidence. */
export interface ConfidenceRule {
  readonly medium: ConfidenceStep;
  readonly high: ConfidenceStep;
  /** ε above this counts as "did not read": such answers say next to nothing. */
  readonly unreadAbove: number;
  /** The probability of "did not read", over all the person's answers, that is still borne … */
  readonly maxUnread: {
    /** … to say level 1 or 2 with more than low confidence. */
    readonly modest: number;
    /** … to say level 3 or 4 with more than low confidence: flattering somebody by chance is worse. */
    readonly flattering: number;
  };
}

export interface ConfidenceStep {
  /** Least probability of the most likely level. */
  readonly probability: number;
  /** Least number of observations. */
  readonly observations: number;
}

const RATES = Array.from({ length: 20 }, (_, index) => (index + 1) / 20);
/** One person in five may click anything; the others read, most of them most of the time. */
const UNREAD_PRIOR = 0.2;

function inattentionPrior(): ResponseModel['inattention'] {
  const weights = RATES.map((rate) => (1 - rate) ** 2);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return RATES.map((rate, index) => ({
    rate,
    prior: rate === 1 ? UNREAD_PRIOR : ((1 - UNREAD_PRIOR) * (weights[index] as number)) / total,
  }));
}

/** The model the product uses. The figures it reaches are printed by `pnpm simulate`. */
export const RESPONSE_MODEL: ResponseModel = {
  spread: 0.8,
  inattention: inattentionPrior(),
  attentiveResult: 3,
  minObservations: 3,
  confidence: {
    medium: { probability: 0.6, observations: 3 },
    high: { probability: 0.85, observations: 5 },
    unreadAbove: 0.75,
    maxUnread: { modest: 0.05, flattering: 0.00001 },
  },
};
