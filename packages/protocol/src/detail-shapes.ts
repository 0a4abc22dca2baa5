/**
 * The details of each event, for checks at run time: the small twin of `event-schemas.ts`.
 * A property test proves that the two agree.
 */
import { isBoolean, isCount, isListOf, isOneOf, isShaped, isString } from './checks.js';
import type { Shape } from './checks.js';
import type { GameEventName } from './events.js';

const isLevel = isOneOf(1, 2, 3, 4);
/** Only the surface: a receiver gives the document to `parseOutcome` before using it. */
const isOutcome = isShaped({ format: isOneOf('requapass-outcome'), version: isCount });

export const READY_SHAPE: Shape = { version: isCount, build: isString, capabilities: isListOf(isString) };

export const DETAIL_SHAPES: Readonly<Record<GameEventName, Shape>> = {
  'requapass-ready': READY_SHAPE,
  'requapass-progress': {
    done: isCount,
    total: isCount,
    mission: (value) => value === null || isString(value),
  },
  'requapass-evidence': {
    evidence: isShaped({
      competence: isString,
      level: isLevel,
      offered: isListOf(isLevel),
      mission: isString,
      moment: isString,
      text: isString,
      source: isString,
      isHelped: isBoolean,
    }),
  },
  'requapass-profile': { outcome: isOutcome },
  'requapass-outcome': { outcome: isOutcome },
  'requapass-error': { code: isString, message: isString },
};
