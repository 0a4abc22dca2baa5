/**
 * The estimate: evidence → a profile per inferred competence, with its most likely level and confidence.
 * Knows no stance, no experience and no document: what people say of themselves never enters here.
 */
import { INFERRED_COMPETENCE_IDS, LEVELS } from '@requapass/framework';
import type { Evidence, Level } from '@requapass/framework';
import type { CompetenceProfile, Confidence } from './outcome.js';
import { inferPosterior, type Distribution } from './posterior.js';
import { RESPONSE_MODEL, type ResponseModel } from './response-model.js';

/** Two levels this close in probability are a tie; the lower one is then said. */
const TIE = 1e-9;

/**
 * The profile of the ten inferred competences, in the framework's order. A competence with fewer
 * observations than the model asks for is not observed: level, distribution and confidence are null.
 * The order of the evidence does not matter, save that the first answer to a moment is the one that counts.
 */
export function estimateProfile(
  evidence: readonly Evidence[],
  model: ResponseModel = RESPONSE_MODEL,
): readonly CompetenceProfile[] {
  const { inattention, competences } = inferPosterior(evidence, model);
  const unread = inattention.reduce((sum, chance, index) => {
    const rate = model.inattention[index]?.rate ?? 0;
    return rate > model.confidence.unreadAbove ? sum + chance : sum;
  }, 0);
  return INFERRED_COMPETENCE_IDS.map((id) => {
    const { observations, distribution } = competences[id];
    if (observations < model.minObservations) {
      return { id, level: null, distribution: null, observations, confidence: null };
    }
    const level = mostLikelyLevel(distribution);
    const confidence = confidenceOf(level, distribution, observations, unread, model);
    return { id, level, distribution, observations, confidence };
  });
}

/** The level with the highest probability; of several alike, the lowest. */
export function mostLikelyLevel(distribution: Distribution): Level {
  const highest = Math.max(...distribution);
  return LEVELS.find((level) => (distribution[level - 1] as number) >= highest - TIE) as Level;
}

function confidenceOf(
  level: Level,
  distribution: Distribution,
  observations: number,
  unread: number,
  { confidence: rule }: ResponseModel,
): Confidence {
  if (unread > (level > 2 ? rule.maxUnread.flattering : rule.maxUnread.modest)) return 'low';
  const probability = distribution[level - 1] as number;
  const reaches = (step: { probability: number; observations: number }) =>
    probability >= step.probability && observations >= step.observations;
  if (reaches(rule.high)) return 'high';
  return reaches(rule.medium) ? 'medium' : 'low';
}
