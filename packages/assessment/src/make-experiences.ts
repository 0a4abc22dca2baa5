/** Writes the document of experiences. Knows no storage; the estimate and the outcome never see it. */
import {
  EXPERIENCES_FORMAT,
  EXPERIENCES_VERSION,
  type Experience,
  type ExperiencesDocument,
} from './experience.js';

/** @param experiences - within `EXPERIENCE_LIMITS`; whatever else an object carries is left out. */
export function makeExperiences(experiences: readonly Experience[]): ExperiencesDocument {
  return {
    format: EXPERIENCES_FORMAT,
    version: EXPERIENCES_VERSION,
    experiences: experiences.map(({ competence, where, words }) => ({ competence, where, words })),
  };
}
