/** Finds what an answer says that its request did not ask. Takes parsed documents; knows no digest. */
import type { DocumentFault } from '../documents/document-result.js';
import type { ConfirmationAnswer, ConfirmationRequest } from './confirmation.js';

/** The first competence nobody asked about, or level said to be confirmed that nobody showed; or null. */
export function unaskedIn(answer: ConfirmationAnswer, request: ConfirmationRequest): DocumentFault | null {
  for (const [index, { id, answer: kind, level }] of answer.competences.entries()) {
    const asked = request.competences.find((competence) => competence.id === id);
    if (!asked) {
      return {
        path: `competences[${index}].id`,
        message: `nobody asked about "${id}"; the request names ${request.competences.map((entry) => entry.id).join(', ')}`,
        hint: 'answer only what the request asks',
      };
    }
    const shown = [asked.seenLevel, asked.saidLevel].filter((value) => value !== null);
    const isShown = level === null ? shown.length === 0 : shown.includes(level);
    if (kind === 'confirmed' && !isShown) {
      return {
        path: `competences[${index}].level`,
        message: `level ${level} of "${id}" is confirmed; the request shows ${shown.join(' and ') || 'none'}`,
        hint: 'another level than the one shown is "adjusted"',
      };
    }
  }
  return null;
}
