/** @packageDocumentation The RECTEC+ framework as data. Re-exports only. */
export {
  COMPETENCES,
  COMPETENCE_IDS,
  INFERRED_COMPETENCE_IDS,
  LEVELS,
  POLES,
  REFLECTED_COMPETENCE_IDS,
  competenceById,
  competencesOfPole,
  isCompetenceId,
  isInferredCompetenceId,
  isLevel,
} from './competence.js';
export type {
  Competence,
  CompetenceId,
  InferredCompetenceId,
  Level,
  Pole,
  ReflectedCompetenceId,
} from './competence.js';
export type { Evidence, Reflection } from './evidence.js';
export { isRecord } from './is-record.js';
export { LOCALES, isLocale, resolveLocale } from './locale.js';
export type { Locale } from './locale.js';
export { competenceTexts } from './texts.js';
export type { CompetenceText, FrameworkTexts } from './texts/shape.js';
export { loadFrameworkTexts } from './load-texts.js';
