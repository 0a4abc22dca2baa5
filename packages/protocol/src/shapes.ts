/**
 * The fields of every message, for checks at run time: the small twin of `schemas.ts`, which is the source of
 * the types and of the published JSON Schemas. A property test proves that the two agree.
 */
import {
  isAnything,
  isBoolean,
  isCount,
  isListOf,
  isOneOf,
  isPresent,
  isRecord,
  isShaped,
  isSize,
  isString,
  optional,
} from './checks.js';
import type { Check, Shape } from './checks.js';
import type { GameCommandName, GameEventName } from './events.js';

export const isTheme = isOneOf('light', 'dark', 'auto');

const isLevel = isOneOf(1, 2, 3, 4);
/** Only the surface: a receiver gives the document to `parseOutcome` before using it. */
const isOutcome = isShaped({ format: isOneOf('requapass-outcome'), version: isCount });
const ready: Shape = { version: isCount, build: isString, capabilities: isListOf(isString) };

/** The details of each event. */
export const DETAIL_SHAPES: Readonly<Record<GameEventName, Shape>> = {
  'requapass-ready': ready,
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

/** The arguments of each command. */
export const ARGUMENT_SHAPES: Readonly<Record<GameCommandName, Shape>> = {
  start: {},
  pause: {},
  resume: {},
  setLocale: { locale: isOneOf('fr', 'nl', 'en') },
  setTheme: { theme: isTheme },
  requestOutcome: {},
  restore: { save: isPresent },
};

/** Messages a host reads on its window, by `requapass`. */
export const FRAME_SHAPES = {
  hello: { versions: isListOf(isCount), build: isString, isAnswer: optional(isBoolean) },
};

/** The plain fact, for listeners without a port, by `requapass`. */
export const FACT_SHAPES = {
  event: { version: isCount, seq: isCount, name: isString, detail: isRecord as Check },
};

/** Messages a guest reads on its window, by `requapass`. */
export const PAGE_SHAPES = {
  ping: {},
  welcome: { version: isCount, locale: optional(isString), theme: optional(isString) },
  refused: { code: isString, versions: isListOf(isCount) },
};

/** Messages a host reads on its port, by `t`. */
export const FROM_GUEST_SHAPES = {
  ready,
  resize: { width: isSize, height: isSize },
  event: { seq: isCount, name: isString, detail: isRecord as Check },
  reply: {
    id: isCount,
    value: isAnything,
    error: optional(isShaped({ code: isString, message: isString })),
  },
  bye: {},
};

/** Messages a guest reads on its port, by `t`. */
export const FROM_HOST_SHAPES = {
  call: { id: isCount, name: isString, args: isRecord as Check },
  bye: {},
};
