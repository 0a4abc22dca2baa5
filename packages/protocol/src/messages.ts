/**
 * The messages of `requapass/1` as types, inferred from `message-schemas.ts`. No code: nothing here costs a byte.
 */
import type { InferOutput } from 'valibot';
import type {
  byeSchema,
  callSchema,
  eventSchema,
  factSchema,
  helloSchema,
  pingSchema,
  readySchema,
  refusedSchema,
  replySchema,
  resizeSchema,
  welcomeSchema,
} from './message-schemas.js';

export type PingMessage = InferOutput<typeof pingSchema>;
export type HelloMessage = InferOutput<typeof helloSchema>;
export type WelcomeMessage = InferOutput<typeof welcomeSchema>;
export type RefusedMessage = InferOutput<typeof refusedSchema>;
export type FactMessage = InferOutput<typeof factSchema>;
export type ReadyMessage = InferOutput<typeof readySchema>;
export type ResizeMessage = InferOutput<typeof resizeSchema>;
export type EventMessage = InferOutput<typeof eventSchema>;
export type CallMessage = InferOutput<typeof callSchema>;
export type ReplyMessage = InferOutput<typeof replySchema>;
export type ByeMessage = InferOutput<typeof byeSchema>;

/** What a host reads on its port. */
export type FromGuest = ReadyMessage | ResizeMessage | EventMessage | ReplyMessage | ByeMessage;
/** What a guest reads on its port. */
export type FromHost = CallMessage | ByeMessage;
/** What a guest reads on its window. */
export type FromPage = PingMessage | WelcomeMessage | RefusedMessage;
