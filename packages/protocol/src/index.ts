/** @packageDocumentation Events, messages, guards and errors of `requapass/1`. Re-exports only. */
export { ProtocolError } from './errors.js';
export type { Log, ProtocolErrorCode, Report, ReportCode } from './errors.js';
export { PROTOCOL_VERSION, THEMES } from './events.js';
export type {
  ErrorDetail,
  EvidenceDetail,
  GameCommandName,
  GameCommands,
  GameEventDetails,
  GameEventName,
  OutcomeDetail,
  ProgressDetail,
  ReadyDetail,
  Theme,
} from './events.js';
export {
  isBye,
  isCall,
  isEvent,
  isFact,
  isHello,
  isPing,
  isReady,
  isRefused,
  isReply,
  isResize,
  isWelcome,
} from './guards.js';
export type {
  ByeMessage,
  CallMessage,
  EventMessage,
  FactMessage,
  FromGuest,
  FromHost,
  FromPage,
  HelloMessage,
  PingMessage,
  ReadyMessage,
  RefusedMessage,
  ReplyMessage,
  ResizeMessage,
  WelcomeMessage,
} from './messages.js';
export type { GuestWindow, MessageEventLike, MessageTarget, PortLike, PostTarget } from './window-like.js';
