/**
 * From evidence to probabilities: exact Bayes on a grid of levels × inattention.
 * Knows the response model; knows no label, no outcome and no stance.
 */
import { INFERRED_COMPETENCE_IDS, LEVELS } from '@requapass/framework';
import type { Evidence, InferredCompetenceId, Level } from '@requapass/framework';
import type { ResponseModel } from './response-model.js';

/** Probability of each level 1–4, adding up to 1. */
export type Distribution = readonly [number, number, number, number];

export interface Posterior {
  /** Probability of each inattention of the model, in its order, given all answers. */
  readonly inattention: readonly number[];
  readonly competences: Readonly<Record<InferredCompetenceId, CompetencePosterior>>;
}

export interface CompetencePosterior {
  readonly observations: number;
  readonly distribution: Distribution;
}

/**
 * The evidence that can tell levels apart, each moment once. The first answer to a moment stands: a retry,
 * knowing what happened, is not a second observation. A moment that offered one level only says nothing.
 */
export function countedEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ competence, mission, moment, level, offered }) => {
    const key = `${competence} ${mission} ${moment}`;
    if (seen.has(key) || !offered.includes(level) || offered.every((other) => other === level)) return false;
    seen.add(key);
    return true;
  });
}

/** What all the answers together say of the person's attention and of each of the ten competences. */
export function inferPosterior(evidence: readonly Evidence[], model: ResponseModel): Posterior {
  const counted = countedEvidence(evidence);
  const closeness = LEVELS.map((_, distance) => Math.exp(-distance / model.spread));
  const logInattention = model.inattention.map(({ prior }) => Math.log(prior));
  const given = INFERRED_COMPETENCE_IDS.map((id) => {
    const answers = counted.filter(({ competence }) => competence === id);
    const weights = answers.map((answer) => attentiveWeights(answer, closeness));
    const telling = weights.filter((_, index) => tellsAttention(answers[index] as Evidence, model));
    const levels = model.inattention.map(({ rate }, index) => {
      const { logEvidence } = givenInattention(telling, rate);
      logInattention[index] = (logInattention[index] as number) + logEvidence;
      return givenInattention(weights, rate).distribution;
    });
    return { id, observations: answers.length, levels };
  });
  const inattention = normalisedFromLogs(logInattention);
  const competences = Object.fromEntries(
    given.map(({ id, observations, levels }) => [
      id,
      { observations, distribution: mixture(levels, inattention) },
    ]),
  ) as Record<InferredCompetenceId, CompetencePosterior>;
  return { inattention, competences };
}

/** A choice is made by reading or not. A low result also comes of doing nothing, however steady it looks. */
function tellsAttention({ source, level }: Evidence, { attentiveResult }: ResponseModel): boolean {
  return source !== 'rubric' || level >= attentiveResult;
}

/**
 * For each level, how likely an attentive person makes this choice, relative to a blind guess (times n).
 * The level observed is read as one option taken: several options of one level share their chance.
 */
function attentiveWeights({ level, offered }: Evidence, closeness: readonly number[]): readonly number[] {
  const weigh = (key: Level, person: Level) => closeness[Math.abs(key - person)] as number;
  return LEVELS.map((person) => {
    const total = offered.reduce((sum, key) => sum + weigh(key, person), 0);
    return (offered.length * weigh(level, person)) / total;
  });
}

/**
 * The levels of one competence for a known inattention, from a uniform start, and how well they explain it.
 * Works in place: this is the inner loop of every simulation, and runs after every tap on an old phone.
 */
function givenInattention(
  answers: readonly (readonly number[])[],
  rate: number,
): { distribution: readonly number[]; logEvidence: number } {
  const distribution = LEVELS.map(() => 1 / LEVELS.length);
  let logEvidence = 0;
  for (const weights of answers) {
    let total = 0;
    for (let index = 0; index < distribution.length; index += 1) {
      const chance = (distribution[index] as number) * ((1 - rate) * (weights[index] as number) + rate);
      distribution[index] = chance;
      total += chance;
    }
    for (let index = 0; index < distribution.length; index += 1) {
      distribution[index] = (distribution[index] as number) / total;
    }
    logEvidence += Math.log(total);
  }
  return { distribution, logEvidence };
}

/** The levels, whatever the inattention: each possibility weighs what it is worth. */
function mixture(levels: readonly (readonly number[])[], inattention: readonly number[]): Distribution {
  return LEVELS.map((_, level) =>
    levels.reduce(
      (sum, distribution, index) => sum + (distribution[level] as number) * (inattention[index] as number),
      0,
    ),
  ) as unknown as Distribution;
}

function normalisedFromLogs(logs: readonly number[]): readonly number[] {
  const highest = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
