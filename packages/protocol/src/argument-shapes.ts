/**
 * The arguments of each command, for checks at run time: the small twin of `command-schemas.ts`.
 * A property test proves that the two agree.
 */
import { isOneOf, isPresent } from './checks.js';
import type { Shape } from './checks.js';
import { THEMES } from './events.js';
import type { GameCommandName } from './events.js';

export const isTheme = isOneOf(...THEMES);

export const ARGUMENT_SHAPES: Readonly<Record<GameCommandName, Shape>> = {
  start: {},
  pause: {},
  resume: {},
  setLocale: { locale: isOneOf('fr', 'nl', 'en') },
  setTheme: { theme: isTheme },
  requestOutcome: {},
  restore: { save: isPresent },
};
