/** @packageDocumentation Evidence to profile to outcome. Re-exports only. */
export { estimateProfile } from './estimate-profile.js';
export {
  EXPERIENCES_FORMAT,
  EXPERIENCES_VERSION,
  EXPERIENCE_LIMITS,
  EXPERIENCE_PLACES,
} from './experience.js';
export type { Experience, ExperiencePlace, ExperiencesDocument } from './experience.js';
export { makeExperiences } from './make-experiences.js';
export { makeOutcome } from './make-outcome.js';
export type { OutcomeInput } from './make-outcome.js';
export { CONFIDENCES, OUTCOME_FORMAT, OUTCOME_VERSION, STANCES } from './outcome.js';
export type {
  CompetenceOutcome,
  CompetenceProfile,
  Confidence,
  EvidenceReference,
  Outcome,
  OutcomeMission,
  ReflectionReference,
  Stance,
} from './outcome.js';
export { RESPONSE_MODEL } from './response-model.js';
export type { ConfidenceRule, ConfidenceStep, ResponseModel } from './response-model.js';
export { parseExperiences } from './parse-experiences.js';
export type { ExperiencesError, ExperiencesResult } from './parse-experiences.js';
export { parseOutcome } from './parse-outcome.js';
export type { OutcomeError, OutcomeResult, OutcomeWarning } from './parse-outcome.js';
