/** @packageDocumentation Sends statements to a learning record store. Re-exports only. */
export { makeSender } from './make-sender.js';
export type { Sender, SenderOptions, SendReport } from './make-sender.js';
export type { Refusal, RefusalCode, Stop, StopCode } from './post-statements.js';
export type { QueueStorage, QueueWarning, QueueWarningCode } from './queue.js';
export type { StoreAccess } from './request.js';
export type { RetryPlan } from './retry.js';
export type { AnswerLike, Clock, FetchLike } from './transport.js';
