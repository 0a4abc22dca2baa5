/**
 * The rules of a request and of an answer that span several fields. Take documents of the right shape.
 * Know nothing of how they were read; whether an answer fits a request is in `check-confirmation.ts`.
 */
import { COMPETENCE_IDS, isInferredCompetenceId, type CompetenceId } from '@requapass/framework';
import { isCalendarDate } from '../documents/calendar-date.js';
import type { DocumentFault } from '../documents/document-result.js';
import type { ConfirmationAnswer, ConfirmationRequest, ConfirmedCompetence } from './confirmation.js';

export function findRequestFault({ competences }: ConfirmationRequest): DocumentFault | null {
  const invented = competences.findIndex(
    ({ id, seenLevel }) => seenLevel !== null && !isInferredCompetenceId(id),
  );
  if (invented >= 0) {
    const { id, seenLevel } = competences[invented] as ConfirmationRequest['competences'][number];
    return {
      path: `competences[${invented}].seenLevel`,
      message: `seenLevel of "${id}" is ${seenLevel}; it must be null`,
      hint: 'play never infers pathway and learning',
    };
  }
  return findOrderFault(competences);
}

export function findAnswerFault({ competences, date }: ConfirmationAnswer): DocumentFault | null {
  if (!isCalendarDate(date)) {
    return { path: 'date', message: `date is "${date}"; there is no such day`, hint: 'write YYYY-MM-DD' };
  }
  const wrong = competences.findIndex((competence) => hasWrongLevel(competence));
  if (wrong >= 0) {
    const { answer, level } = competences[wrong] as ConfirmedCompetence;
    return {
      path: `competences[${wrong}].level`,
      message: `level is ${level} where the answer is "${answer}"`,
      hint: 'adjusted has a level, not-seen has none',
    };
  }
  return findOrderFault(competences);
}

function hasWrongLevel({ answer, level }: ConfirmedCompetence): boolean {
  return (answer === 'adjusted' && level === null) || (answer === 'not-seen' && level !== null);
}

function findOrderFault(competences: readonly { readonly id: CompetenceId }[]): DocumentFault | null {
  const places = competences.map(({ id }) => COMPETENCE_IDS.indexOf(id));
  const index = places.findIndex((place, at) => at > 0 && place <= (places[at - 1] as number));
  if (index < 0) return null;
  return {
    path: `competences[${index}].id`,
    message: `competence "${competences[index]?.id}" is out of order or appears twice`,
    hint: `list each once, in this order: ${COMPETENCE_IDS.join(', ')}`,
  };
}
