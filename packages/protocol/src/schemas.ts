/**
 * The source of `requapass/1`: one valibot schema per message. The types (`messages.ts`) and the published
 * JSON Schemas (`schema/`) come from here. The wire is looser than our own types where a later release may
 * add values (a competence, a content id), so that an older page still reads a newer frame.
 * Not loaded by host or guest: they check with `shapes.ts`, proven to agree.
 */
import * as v from 'valibot';
import type { GameCommandName, GameCommands, GameEventDetails, GameEventName } from './events.js';

/** valibot lets a list pass as an object; a message never is one. */
function noList<S extends v.GenericSchema>(schema: S, description: string) {
  type Output = v.InferOutput<S>;
  return v.pipe(
    schema,
    v.check<Output>((value) => !Array.isArray(value)),
    v.description<Output, string>(description),
  );
}
const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const px = (side: string) =>
  v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000), v.description(`${side} in CSS px`));
const level = v.picklist([1, 2, 3, 4]);
const versions = v.pipe(v.array(count), v.description('Versions of the protocol this side speaks'));
const seq = v.pipe(
  count,
  v.description(
    'Grows with every event of one loading of the frame. A smaller number: the frame was reloaded',
  ),
);

function record<E extends v.ObjectEntries>(entries: E, description: string) {
  return noList(v.object(entries), description);
}

// ── events ──────────────────────────────────────────────────────────────────────────────────────────────────

const outcome = record(
  { format: v.literal('requapass-outcome'), version: count },
  'The outcome document. Its whole shape is the outcome schema of @requapass/assessment; read it with parseOutcome',
);
const readyEntries = {
  version: v.pipe(count, v.description('Version of the protocol agreed on')),
  build: v.pipe(text, v.description('Release of the game')),
  capabilities: v.pipe(v.array(text), v.description('Commands this frame understands')),
};
const evidence = record(
  {
    competence: text,
    level,
    offered: v.array(level),
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
  'requapass-profile': record({ outcome }, 'The profile so far, after each debrief'),
  'requapass-outcome': record({ outcome }, 'The session ended, or the person shares'),
  'requapass-error': record({ code: text, message: text }, 'Something went wrong in the frame'),
} as const satisfies Record<GameEventName, v.GenericSchema>;

const eventVariants = <E extends v.ObjectEntries>(entries: E) =>
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

// ── commands ────────────────────────────────────────────────────────────────────────────────────────────────

const nothing = record({}, 'No arguments');

/** The arguments of each command, by name. */
export const argumentSchemas = {
  start: nothing,
  pause: nothing,
  resume: nothing,
  setLocale: record({ locale: v.picklist(['fr', 'nl', 'en']) }, 'Changes the language'),
  setTheme: record({ theme: v.picklist(['light', 'dark', 'auto']) }, 'Changes the colours'),
  requestOutcome: nothing,
  restore: record({ save: v.unknown() }, 'Resumes from a save, in the format of the game'),
} as const satisfies Record<GameCommandName, v.GenericSchema>;

const callOf = <N extends GameCommandName>(name: N) =>
  v.object({ t: v.literal('call'), id: count, name: v.literal(name), args: argumentSchemas[name] });

// ── messages on a window ────────────────────────────────────────────────────────────────────────────────────

export const pingSchema = record({ requapass: v.literal('ping') }, 'Host to frame: are you there?');

export const helloSchema = record(
  {
    requapass: v.literal('hello'),
    versions,
    build: v.pipe(text, v.description('Release of the game')),
    isAnswer: v.optional(
      v.pipe(v.boolean(), v.description('True when it answers a ping: a host that holds a port ignores it')),
    ),
  },
  'Frame to host: here I am. Sent again when the frame is reloaded',
);

export const welcomeSchema = record(
  {
    requapass: v.literal('welcome'),
    version: v.pipe(count, v.description('The version both will speak')),
    locale: v.optional(v.pipe(text, v.description('Language tag of the page around the frame'))),
    theme: v.optional(v.pipe(text, v.description('light, dark or auto; anything else is ignored'))),
  },
  'Host to frame, with a MessagePort: speak through this',
);

export const refusedSchema = record(
  { requapass: v.literal('refused'), code: text, versions },
  'Host to frame: we share no version',
);

/** The plain fact, for pages without a script of ours. */
export const factSchema = noList(
  v.variant('name', eventVariants({ requapass: v.literal('event'), version: count, seq })),
  'Frame to page: an event, for a plain message listener',
);

// ── messages on the port ────────────────────────────────────────────────────────────────────────────────────

export const readySchema = record(
  { t: v.literal('ready'), ...readyEntries },
  'Frame to host: the port works. Opens the conversation',
);

export const resizeSchema = record(
  { t: v.literal('resize'), width: px('Width'), height: px('Height') },
  'Frame to host: the size of the content',
);

export const eventSchema = noList(
  v.variant('name', eventVariants({ t: v.literal('event'), seq })),
  'Frame to host: something happened',
);

export const callSchema = noList(
  v.variant('name', [
    callOf('start'),
    callOf('pause'),
    callOf('resume'),
    callOf('setLocale'),
    callOf('setTheme'),
    callOf('requestOutcome'),
    callOf('restore'),
  ]),
  'Host to frame: please do. Answered by one reply with the same id',
);

export const replySchema = record(
  {
    t: v.literal('reply'),
    id: count,
    value: v.optional(v.pipe(v.unknown(), v.description('The result, where there is no error'))),
    error: v.optional(record({ code: text, message: text }, 'Why it was not done')),
  },
  'Frame to host: the answer to a call',
);

export const byeSchema = record({ t: v.literal('bye') }, 'Either way: this port is closing');

/** Every message by the name of its file in `schema/`. */
export const messageSchemas = {
  ping: pingSchema,
  hello: helloSchema,
  welcome: welcomeSchema,
  refused: refusedSchema,
  fact: factSchema,
  ready: readySchema,
  resize: resizeSchema,
  event: eventSchema,
  call: callSchema,
  reply: replySchema,
  bye: byeSchema,
} as const;

// ── everything our own types allow passes the wire ──────────────────────────────────────────────────────────

type Frozen<T> = T extends readonly (infer U)[]
  ? readonly Frozen<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;
type Inputs<S extends Record<string, v.GenericSchema>> = {
  readonly [K in keyof S]: Frozen<v.InferInput<S[K]>>;
};

/** Fails to compile where an event or command of `events.ts` would be refused by its schema. */
export type Accepts<Own extends Wire, Wire> = Own;
export type AcceptedDetails = Accepts<GameEventDetails, Inputs<typeof detailSchemas>>;
export type AcceptedArguments = Accepts<
  { readonly [K in GameCommandName]: GameCommands[K]['args'] },
  Inputs<typeof argumentSchemas>
>;
