/**
 * Evidence: the only thing that passes between play (`scenario`) and judgement (`assessment`).
 * Knows neither how it was played nor what will be made of it.
 */
import type { InferredCompetenceId, Level, ReflectedCompetenceId } from './competence.js';

/** One observed choice or result: which competence, which level, where, and why. */
export interface Evidence {
  readonly competence: InferredCompetenceId;
  /** The level this choice or result is keyed to. */
  readonly level: Level;
  /**
   * The level of every alternative that was open at this moment, one entry per alternative
   * (so a level may appear twice). Always contains `level`. The response model needs it.
   */
  readonly offered: readonly Level[];
  /** Slug of the mission. */
  readonly mission: string;
  /** Slug of the moment or rubric, unique in its mission. */
  readonly moment: string;
  /** Key, in the content's texts, of the sentence that says what the person did ("You …"). */
  readonly text: string;
  /** A keyed option, or a rubric over the final state of a challenge. */
  readonly source: 'choice' | 'rubric';
  /** True when the person asked for help first: the level is then at most 2, "with help". */
  readonly isHelped: boolean;
}

/** A sentence the person kept as their own. It is what they say, not what was seen: no level comes of it. */
export interface Reflection {
  readonly competence: ReflectedCompetenceId;
  /** Slug of the mission. */
  readonly mission: string;
  /** Slug of the challenge they said it in. */
  readonly moment: string;
  /** Key, in the content's texts, of the sentence ("I …"). */
  readonly text: string;
}
