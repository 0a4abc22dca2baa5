/**
 * The details of each event as schemas: the source of the published JSON Schemas. The wire is looser than our own
 * types where a later release may add values (a competence, a mission), so that an older page reads a newer frame.
 */
import * as v from 'valibot';
import { MAX_LIST_LENGTH } from './checks.js';
import type { GameEventDetails, GameEventName } from './events.js';
import { count, level, record, text } from './schema-parts.js';
import type { Accepts, Inputs } from './schema-parts.js';

const outcome = record(
  { format: v.literal('requapass-outcome'), version: count },
  'The outcome document. Its whole shape is the outcome schema of @requapass/assessment; read it with parseOutcome',
);
export const readyEntries = {
  version: v.pipe(count, v.description('Version of the protocol agreed on')),
  build: v.pipe(text, v.description('Release of the game')),
  capabilities: v.pipe(
    v.array(text),
    v.maxLength(MAX_LIST_LENGTH),
    v.description('Commands this frame understands'),
  ),
};
const evidence = record(
  {
    competence: text,
    level,
    offered: v.pipe(v.array(level), v.maxLength(MAX_LIST_LENGTH)),
    mission: text,
    moment: text,
    text: v.pipe(text, v.description('Key of a sentence in the texts of the content; never free text')),
    source: text,
    isHelped: v.boolean(),
  },
  'One observed choice or result',
);

/** The details of each event, by name. */
export const detailSchemas = {
  'requapass-ready': record(readyEntries, 'The handshake is done'),
  'requapass-progress': record(
    { done: count, total: count, mission: v.nullable(text) },
    'A mission started or ended. mission is null on the hub',
  ),
  'requapass-evidence': record({ evidence }, 'A keyed moment was played'),
  'requapass-profile': record({ outcome }, 'The profile so far, whenever it has changed'),
  'requapass-outcome': record({ outcome }, 'The session ended, or the person shares'),
  'requapass-error': record({ code: text, message: text }, 'Something went wrong in the frame'),
} as const satisfies Record<GameEventName, v.GenericSchema>;

/** One message schema per event, for `v.variant`: these entries, a name and its detail. */
export const eventVariants = <E extends v.ObjectEntries>(entries: E) =>
  [
    v.object({ ...entries, name: v.literal('requapass-ready'), detail: detailSchemas['requapass-ready'] }),
    v.object({
      ...entries,
      name: v.literal('requapass-progress'),
      detail: detailSchemas['requapass-progress'],
    }),
    v.object({
      ...entries,
      name: v.literal('requapass-evidence'),
      detail: detailSchemas['requapass-evidence'],
    }),
    v.object({
      ...entries,
      name: v.literal('requapass-profile'),
      detail: detailSchemas['requapass-profile'],
    }),
    v.object({
      ...entries,
      name: v.literal('requapass-outcome'),
      detail: detailSchemas['requapass-outcome'],
    }),
    v.object({ ...entries, name: v.literal('requapass-error'), detail: detailSchemas['requapass-error'] }),
  ] as const;

export type AcceptedDetails = Accepts<GameEventDetails, Inputs<typeof detailSchemas>>;
