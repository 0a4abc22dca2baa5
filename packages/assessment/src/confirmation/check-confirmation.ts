/**
 * Says whether an answer belongs to this person, as it was written. A digest shows accidents and casual edits;
 * it is no signature: an accepted answer tells who is *said* to confirm, and no more.
 */
import { digestOf } from '../documents/digest.js';
import type { ConfirmationAnswer, ConfirmationRequest } from './confirmation.js';
import { unaskedIn } from './unasked.js';

/**
 * - `tampered`: the answer is not as it was written; its digest does not fit.
 * - `foreign`: no request of this person has that id.
 * - `changed-request`: the request that was answered is not the one that was made.
 * - `not-asked`: it speaks of a competence, or confirms a level, that the request did not show.
 */
export type ConfirmationRefusal = 'tampered' | 'foreign' | 'changed-request' | 'not-asked';

export type ConfirmationCheck =
  | { readonly ok: true; readonly request: ConfirmationRequest }
  | { readonly ok: false; readonly error: ConfirmationCheckError };

export interface ConfirmationCheckError {
  readonly code: ConfirmationRefusal;
  /** Where in the answer. */
  readonly path: string;
  readonly message: string;
  readonly hint: string;
}

/**
 * @param answer - as `parseConfirmationAnswer` read it
 * @param requestsMade - every request this person made, as `parseConfirmationRequest` or the maker gave it
 */
export function checkConfirmation(
  answer: ConfirmationAnswer,
  requestsMade: readonly ConfirmationRequest[],
): ConfirmationCheck {
  const { digest, ...content } = answer;
  if (digestOf(content) !== digest) {
    return refuse('tampered', 'digest', 'the answer was changed after it was made', 'ask for the file again');
  }
  const request = requestsMade.find(({ id }) => id === answer.request.id);
  if (!request) {
    const message = `no request with id "${answer.request.id}" was made here`;
    return refuse('foreign', 'request.id', message, 'open the map that made the request');
  }
  if (digestOf(request) !== answer.request.digest) {
    const message = 'the request that was answered is not the one that was made';
    return refuse('changed-request', 'request.digest', message, 'send the request again');
  }
  const unasked = unaskedIn(answer, request);
  if (unasked) return refuse('not-asked', unasked.path, unasked.message, unasked.hint);
  return { ok: true, request };
}

function refuse(code: ConfirmationRefusal, path: string, message: string, hint: string): ConfirmationCheck {
  return { ok: false, error: { code, path, message, hint } };
}
