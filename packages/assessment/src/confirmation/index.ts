/** @packageDocumentation Confirmation by somebody else, without a server. Re-exports only. */
export {
  CONFIRMATION_ANSWERS,
  CONFIRMATION_FORMAT,
  CONFIRMATION_LIMITS,
  CONFIRMATION_REQUEST_FORMAT,
  CONFIRMATION_VERSION,
} from './confirmation.js';
export type {
  ConfirmationAnswer,
  ConfirmationAnswerKind,
  ConfirmationRequest,
  ConfirmedCompetence,
  RequestedCompetence,
} from './confirmation.js';
export { checkConfirmation } from './check-confirmation.js';
export type { ConfirmationCheck, ConfirmationCheckError, ConfirmationRefusal } from './check-confirmation.js';
export { makeConfirmationAnswer, makeConfirmationRequest } from './make-confirmation.js';
export type { ConfirmationAnswerInput, ConfirmationRequestInput } from './make-confirmation.js';
export { parseConfirmationAnswer, parseConfirmationRequest } from './parse-confirmation.js';
export { digestOf } from '../documents/digest.js';
export type { DocumentError, DocumentErrorCode, DocumentResult } from '../documents/document-result.js';
