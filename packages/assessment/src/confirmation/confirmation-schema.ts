/**
 * The shapes of a request for confirmation and of its answer, once, for reading and for the JSON Schemas.
 * Knows no rule that spans several fields: those are in `confirmation-faults.ts`.
 */
import { COMPETENCE_IDS, LEVELS, LOCALES } from '@requapass/framework';
import * as v from 'valibot';
import { calendarDate } from '../documents/calendar-date.js';
import { DIGEST_FORM } from '../documents/digest-form.js';
import { plainLine, plainName, plainText } from '../documents/plain-text.js';
import { EXPERIENCE_PLACES } from '../experience.js';
import { STANCES } from '../outcome.js';
import {
  CONFIRMATION_ANSWERS,
  CONFIRMATION_FORMAT,
  CONFIRMATION_LIMITS,
  CONFIRMATION_REQUEST_FORMAT,
  CONFIRMATION_VERSION,
} from './confirmation.js';

const requestId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{16,64}$/));
const digest = v.pipe(v.string(), v.regex(DIGEST_FORM));
const level = v.nullable(v.picklist(LEVELS));
const competence = v.picklist(COMPETENCE_IDS);

export const confirmationRequestSchema = v.strictObject({
  format: v.picklist([CONFIRMATION_REQUEST_FORMAT]),
  version: v.picklist([CONFIRMATION_VERSION]),
  id: requestId,
  locale: v.picklist(LOCALES),
  from: plainLine(CONFIRMATION_LIMITS.from),
  message: plainText(CONFIRMATION_LIMITS.message),
  competences: v.pipe(
    v.array(
      v.strictObject({
        id: competence,
        seenLevel: level,
        saidLevel: level,
        stance: v.nullable(v.picklist(STANCES)),
        experiences: v.pipe(
          v.array(
            v.strictObject({
              where: v.picklist(EXPERIENCE_PLACES),
              words: plainText(CONFIRMATION_LIMITS.words),
            }),
          ),
          v.maxLength(CONFIRMATION_LIMITS.experiencesPerCompetence),
        ),
      }),
    ),
    v.minLength(1),
    v.maxLength(COMPETENCE_IDS.length),
  ),
});

export const confirmationAnswerSchema = v.strictObject({
  format: v.picklist([CONFIRMATION_FORMAT]),
  version: v.picklist([CONFIRMATION_VERSION]),
  request: v.strictObject({ id: requestId, digest }),
  by: v.strictObject({
    name: plainName(CONFIRMATION_LIMITS.name),
    role: plainLine(CONFIRMATION_LIMITS.role),
    organisation: plainLine(CONFIRMATION_LIMITS.organisation),
  }),
  date: calendarDate,
  locale: v.picklist(LOCALES),
  competences: v.pipe(
    v.array(
      v.strictObject({
        id: competence,
        answer: v.picklist(CONFIRMATION_ANSWERS),
        level,
        comment: plainText(CONFIRMATION_LIMITS.comment),
      }),
    ),
    v.minLength(1),
    v.maxLength(COMPETENCE_IDS.length),
  ),
  digest,
});
