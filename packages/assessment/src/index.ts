/** @packageDocumentation Evidence to profile to outcome. Re-exports only. */
export { estimateProfile } from './estimate-profile.js';
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
  Stance,
} from './outcome.js';
export { RESPONSE_MODEL } from './response-model.js';
export type { ConfidenceRule, ConfidenceStep, ResponseModel } from './response-model.js';
export { parseOutcome } from './parse-outcome.js';
export type { OutcomeError, OutcomeResult, OutcomeWarning } from './parse-outcome.js';
