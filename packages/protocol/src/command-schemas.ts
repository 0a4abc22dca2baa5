/** The arguments of each command as schemas: the source of the published JSON Schemas. Knows no answer. */
import * as v from 'valibot';
import { THEMES } from './events.js';
import type { GameCommandName, GameCommands } from './events.js';
import { count, record } from './schema-parts.js';
import type { Accepts, Inputs } from './schema-parts.js';

const nothing = record({}, 'No arguments');

/** The arguments of each command, by name. */
export const argumentSchemas = {
  start: nothing,
  pause: nothing,
  resume: nothing,
  setLocale: record({ locale: v.picklist(['fr', 'nl', 'en']) }, 'Changes the language'),
  setTheme: record({ theme: v.picklist(THEMES) }, 'Changes the colours'),
  requestOutcome: nothing,
  restore: record({ save: v.unknown() }, 'Resumes from a save, in the format of the game'),
} as const satisfies Record<GameCommandName, v.GenericSchema>;

/** The call message of one command. */
export const callOf = <N extends GameCommandName>(name: N) =>
  v.object({ t: v.literal('call'), id: count, name: v.literal(name), args: argumentSchemas[name] });

export type AcceptedArguments = Accepts<
  { readonly [K in GameCommandName]: GameCommands[K]['args'] },
  Inputs<typeof argumentSchemas>
>;
