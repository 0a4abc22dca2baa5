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
// The map's documents are heavier: their functions are in subpaths of their own. Types weigh nothing.
export type {
  ConfirmationAnswer,
  ConfirmationAnswerKind,
  ConfirmationRequest,
  ConfirmedCompetence,
  RequestedCompetence,
} from './confirmation/confirmation.js';
export type { ChangeKind, CompetenceChange } from './comparison/compare-outcomes.js';
export type { DocumentError, DocumentErrorCode, DocumentResult } from './documents/document-result.js';
export type { GroupCompetence, GroupSummary } from './group/summarise-group.js';
export type { KeptOutcome, KeptStance, Portfolio } from './portfolio/portfolio.js';
export type { AnyDocument, AnyDocumentResult } from './portfolio/read-any-document.js';
export type { ViewedCompetence } from './portfolio/view-portfolio.js';
