/**
 * The shape of a portfolio, once, for reading it and for its JSON Schema. The documents inside it have shapes of
 * their own: they are passed in. Knows no rule that spans several fields.
 */
import { COMPETENCE_IDS } from '@requapass/framework';
import * as v from 'valibot';
import { calendarDate } from '../documents/calendar-date.js';
import { plainLine } from '../documents/plain-text.js';
import { EXPERIENCE_LIMITS, EXPERIENCE_PLACES } from '../experience.js';
import { STANCES } from '../outcome.js';
import { PORTFOLIO_FORMAT, PORTFOLIO_LIMITS, PORTFOLIO_VERSION } from './portfolio.js';

const competence = v.picklist(COMPETENCE_IDS);
const list = <Entry extends v.GenericSchema>(entry: Entry, limit: number) =>
  v.pipe(v.array(entry), v.maxLength(limit));

export function portfolioSchema<
  OutcomeSchema extends v.GenericSchema,
  RequestSchema extends v.GenericSchema,
  AnswerSchema extends v.GenericSchema,
>(outcome: OutcomeSchema, request: RequestSchema, answer: AnswerSchema) {
  return v.strictObject({
    format: v.picklist([PORTFOLIO_FORMAT]),
    version: v.picklist([PORTFOLIO_VERSION]),
    outcomes: list(
      v.strictObject({
        label: plainLine(PORTFOLIO_LIMITS.label),
        addedOn: v.nullable(calendarDate),
        outcome,
      }),
      PORTFOLIO_LIMITS.outcomes,
    ),
    experiences: list(
      v.strictObject({
        competence,
        where: v.picklist(EXPERIENCE_PLACES),
        words: v.pipe(v.string(), v.maxLength(EXPERIENCE_LIMITS.words)),
      }),
      PORTFOLIO_LIMITS.experiences,
    ),
    requests: list(request, PORTFOLIO_LIMITS.requests),
    confirmations: list(answer, PORTFOLIO_LIMITS.confirmations),
    stances: list(
      v.strictObject({
        competence,
        stance: v.nullable(v.picklist(STANCES)),
        saidOn: v.nullable(calendarDate),
      }),
      COMPETENCE_IDS.length,
    ),
  });
}
