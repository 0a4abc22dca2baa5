/**
 * Reads a request for confirmation, and an answer, from anywhere. Never throws; names the path.
 * Does not say whether an answer is genuine or asked for: that is `checkConfirmation`.
 */
import { COMPETENCE_IDS } from '@requapass/framework';
import { findLongList, readDocument, type DocumentKind } from '../documents/read-document.js';
import type { DocumentResult } from '../documents/document-result.js';
import type { Refusal } from '../documents/refuse.js';
import {
  CONFIRMATION_FORMAT,
  CONFIRMATION_LIMITS,
  CONFIRMATION_REQUEST_FORMAT,
  CONFIRMATION_VERSION,
  type ConfirmationAnswer,
  type ConfirmationRequest,
} from './confirmation.js';
import { findAnswerFault, findRequestFault } from './confirmation-faults.js';
import { confirmationAnswerSchema, confirmationRequestSchema } from './confirmation-schema.js';

const REQUEST: DocumentKind<typeof confirmationRequestSchema> = {
  format: CONFIRMATION_REQUEST_FORMAT,
  version: CONFIRMATION_VERSION,
  schema: confirmationRequestSchema,
  jsonCharacters: CONFIRMATION_LIMITS.jsonCharacters,
  findOversized: ({ competences }) => tooManyCompetences(competences) ?? tooManyExperiences(competences),
  findFault: findRequestFault,
};

const ANSWER: DocumentKind<typeof confirmationAnswerSchema> = {
  format: CONFIRMATION_FORMAT,
  version: CONFIRMATION_VERSION,
  schema: confirmationAnswerSchema,
  jsonCharacters: CONFIRMATION_LIMITS.jsonCharacters,
  findOversized: ({ competences }) => tooManyCompetences(competences),
  findFault: findAnswerFault,
};

/** Reads a request, as a value or as JSON text. An unknown field is refused: the reader answers to all there is. */
export function parseConfirmationRequest(input: unknown): DocumentResult<ConfirmationRequest> {
  return readDocument(input, REQUEST);
}

/** Reads an answer, as a value or as JSON text. An unknown field is refused: the digest covers all there is. */
export function parseConfirmationAnswer(input: unknown): DocumentResult<ConfirmationAnswer> {
  return readDocument(input, ANSWER);
}

function tooManyCompetences(value: unknown): Refusal | null {
  return findLongList(value, COMPETENCE_IDS.length, 'competences');
}

function tooManyExperiences(value: unknown): Refusal | null {
  if (!Array.isArray(value)) return null;
  for (const [index, entry] of value.entries()) {
    const experiences = (entry as { experiences?: unknown } | null | undefined)?.experiences;
    const path = `competences[${index}].experiences`;
    const found = findLongList(experiences, CONFIRMATION_LIMITS.experiencesPerCompetence, path);
    if (found) return found;
  }
  return null;
}
