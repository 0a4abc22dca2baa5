/**
 * The source of `requapass/1`: one valibot schema per message. The types (`messages.ts`) and the published JSON
 * Schemas (`schema/`) come from here. Not loaded by host or guest: they check with the `*-shapes.ts`.
 */
import * as v from 'valibot';
import { callOf } from './command-schemas.js';
import { eventVariants, readyEntries } from './event-schemas.js';
import { count, px, record, seq, text, versions } from './schema-parts.js';

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
export const factSchema = v.pipe(
  v.variant('name', eventVariants({ requapass: v.literal('event'), version: count, seq })),
  v.description('Frame to page: an event, for a plain message listener'),
);

export const readySchema = record(
  { t: v.literal('ready'), ...readyEntries },
  'Frame to host: the port works. Opens the conversation',
);

export const resizeSchema = record(
  { t: v.literal('resize'), width: px('Width'), height: px('Height') },
  'Frame to host: the size of the content',
);

export const eventSchema = v.pipe(
  v.variant('name', eventVariants({ t: v.literal('event'), seq })),
  v.description('Frame to host: something happened'),
);

export const callSchema = v.pipe(
  v.variant('name', [
    callOf('start'),
    callOf('pause'),
    callOf('resume'),
    callOf('setLocale'),
    callOf('setTheme'),
    callOf('requestOutcome'),
    callOf('restore'),
  ]),
  v.description('Host to frame: please do. Answered by one reply with the same id'),
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
