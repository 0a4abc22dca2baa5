/** @packageDocumentation Evidence to profile to outcome. Re-exports only. */
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
