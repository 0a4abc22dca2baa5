/**
 * Writes a request for confirmation, and an answer to one. Typed texts are made plain; nothing is cut short:
 * what is too long comes back as an error with its path. Knows no chance and no clock: id and date are passed in.
 */
import { COMPETENCE_IDS, type CompetenceId } from '@requapass/framework';
import { digestOf } from '../documents/digest.js';
import type { DocumentResult } from '../documents/document-result.js';
import { cleanLine, cleanText } from '../documents/plain-text.js';
import {
  CONFIRMATION_FORMAT,
  CONFIRMATION_REQUEST_FORMAT,
  CONFIRMATION_VERSION,
  type ConfirmationAnswer,
  type ConfirmationRequest,
} from './confirmation.js';
import { parseConfirmationAnswer, parseConfirmationRequest } from './parse-confirmation.js';
import { unaskedIn } from './unasked.js';
import { refuseFault } from '../documents/refuse.js';

/** `id`: random, 16 to 64 of `A–Z a–z 0–9 _ -`, e.g. from `crypto.getRandomValues`. */
export type ConfirmationRequestInput = Omit<ConfirmationRequest, 'format' | 'version'>;

/** `date`: the day as `YYYY-MM-DD`. */
export type ConfirmationAnswerInput = Pick<ConfirmationAnswer, 'by' | 'date' | 'locale' | 'competences'>;

/** The competences may come in any order; they are written in the framework's. */
export function makeConfirmationRequest(
  input: ConfirmationRequestInput,
): DocumentResult<ConfirmationRequest> {
  return parseConfirmationRequest({
    format: CONFIRMATION_REQUEST_FORMAT,
    version: CONFIRMATION_VERSION,
    id: input.id,
    locale: input.locale,
    from: cleanLine(input.from),
    message: cleanText(input.message),
    competences: inOrder(input.competences).map(({ id, seenLevel, saidLevel, stance, experiences }) => ({
      id,
      seenLevel,
      saidLevel,
      stance,
      experiences: experiences.map(({ where, words }) => ({ where, words: cleanText(words) })),
    })),
  });
}

/** The answer to a request that was read. Refuses what the request did not ask, as `checkConfirmation` would. */
export function makeConfirmationAnswer(
  request: ConfirmationRequest,
  input: ConfirmationAnswerInput,
): DocumentResult<ConfirmationAnswer> {
  const answer = {
    format: CONFIRMATION_FORMAT,
    version: CONFIRMATION_VERSION,
    request: { id: request.id, digest: digestOf(request) },
    by: {
      name: cleanLine(input.by.name),
      role: cleanLine(input.by.role),
      organisation: cleanLine(input.by.organisation),
    },
    date: input.date,
    locale: input.locale,
    competences: inOrder(input.competences).map(({ id, answer: kind, level, comment }) => ({
      id,
      answer: kind,
      level,
      comment: cleanText(comment),
    })),
  };
  const result = parseConfirmationAnswer({ ...answer, digest: digestOf(answer) });
  const unasked = result.ok ? unaskedIn(result.document, request) : null;
  return unasked ? refuseFault(unasked) : result;
}

function inOrder<Entry extends { readonly id: CompetenceId }>(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((a, b) => COMPETENCE_IDS.indexOf(a.id) - COMPETENCE_IDS.indexOf(b.id));
}
