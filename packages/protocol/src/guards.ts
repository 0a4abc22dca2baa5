/**
 * One guard per message, for those who write a host or a listener of their own.
 * A guard says whether a value is that message; host and guest themselves also say what is wrong with it.
 */
import { ARGUMENT_SHAPES } from './argument-shapes.js';
import { isCount, isRecord, isShaped, isString } from './checks.js';
import type { Shape } from './checks.js';
import { DETAIL_SHAPES } from './detail-shapes.js';
import { FRAME_SHAPES, FROM_GUEST_SHAPES } from './guest-shapes.js';
import type {
  ByeMessage,
  CallMessage,
  EventMessage,
  FactMessage,
  HelloMessage,
  PingMessage,
  ReadyMessage,
  RefusedMessage,
  ReplyMessage,
  ResizeMessage,
  WelcomeMessage,
} from './messages.js';
import { ownValue } from './read-message.js';
import { PAGE_SHAPES, FROM_HOST_SHAPES } from './host-shapes.js';

const FACT_SHAPE: Shape = { version: isCount, seq: isCount, name: isString, detail: isRecord };

export function isPing(value: unknown): value is PingMessage {
  return isMessage(value, 'requapass', 'ping', PAGE_SHAPES.ping);
}
export function isHello(value: unknown): value is HelloMessage {
  return isMessage(value, 'requapass', 'hello', FRAME_SHAPES.hello);
}
export function isWelcome(value: unknown): value is WelcomeMessage {
  return isMessage(value, 'requapass', 'welcome', PAGE_SHAPES.welcome);
}
export function isRefused(value: unknown): value is RefusedMessage {
  return isMessage(value, 'requapass', 'refused', PAGE_SHAPES.refused);
}
/** The plain fact: the only message a page without our script needs. */
export function isFact(value: unknown): value is FactMessage {
  return isMessage(value, 'requapass', 'event', FACT_SHAPE) && hasNamed(value, 'detail', DETAIL_SHAPES);
}
export function isReady(value: unknown): value is ReadyMessage {
  return isMessage(value, 't', 'ready', FROM_GUEST_SHAPES.ready);
}
export function isResize(value: unknown): value is ResizeMessage {
  return isMessage(value, 't', 'resize', FROM_GUEST_SHAPES.resize);
}
export function isEvent(value: unknown): value is EventMessage {
  return isMessage(value, 't', 'event', FROM_GUEST_SHAPES.event) && hasNamed(value, 'detail', DETAIL_SHAPES);
}
export function isCall(value: unknown): value is CallMessage {
  return isMessage(value, 't', 'call', FROM_HOST_SHAPES.call) && hasNamed(value, 'args', ARGUMENT_SHAPES);
}
export function isReply(value: unknown): value is ReplyMessage {
  return isMessage(value, 't', 'reply', FROM_GUEST_SHAPES.reply);
}
export function isBye(value: unknown): value is ByeMessage {
  return isMessage(value, 't', 'bye', FROM_GUEST_SHAPES.bye);
}

function isMessage(value: unknown, tag: 'requapass' | 't', type: string, shape: Shape): boolean {
  return isRecord(value) && value[tag] === type && isShaped(shape)(value);
}

/** Whether the part that depends on the name has the shape of that name. */
function hasNamed(value: unknown, part: 'detail' | 'args', shapes: Readonly<Record<string, Shape>>): boolean {
  if (!isRecord(value)) return false;
  const shape = ownValue(shapes, value['name']);
  return shape !== undefined && isShaped(shape)(value[part]);
}
