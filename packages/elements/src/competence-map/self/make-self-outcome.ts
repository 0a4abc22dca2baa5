/** From answers to the outcome document of source `self`. Knows no screen. */
import { makeOutcome, type Outcome } from '@requapass/assessment';
import type { InferredCompetenceId, Level, Locale, Reflection } from '@requapass/framework';
import { type Draft, isComplete } from './draft.js';
import { hasSentences, QUESTIONS, REFLECTION_MISSION } from './questions.js';

/** The sentences to keep are those of this release of the content: a map finds their words there. */
export const SELF_CONTENT: Outcome['content'] = { id: 'la-passerelle', version: '0.1.0' };

export function makeSelfOutcome(draft: Draft, locale: Locale): Outcome {
  const levels = Object.entries(draft.levels).filter(
    (entry): entry is [InferredCompetenceId, Level] => entry[1] !== 'unknown',
  );
  return makeOutcome({
    source: 'self',
    content: SELF_CONTENT,
    locale,
    missions: [],
    isComplete: isComplete(draft),
    levels: Object.fromEntries(levels),
    reflections: reflectionsOf(draft),
  });
}

function reflectionsOf({ kept }: Draft): readonly Reflection[] {
  return QUESTIONS.filter(hasSentences).flatMap(({ id, moment }) =>
    kept[id].map((text) => ({ competence: id, mission: REFLECTION_MISSION, moment, text })),
  );
}
