/**
 * Reads one foreign message against a table of shapes: known type, right fields, the rest reported.
 * Never throws, whatever arrives. Knows neither who sent it nor what will be done with it.
 */
import { firstWrongField, isRecord } from './checks.js';
import type { Shape } from './checks.js';
import { report } from './errors.js';
import type { Log } from './errors.js';

/** `requapass` marks messages on a window, `t` messages on the port. */
export type Tag = 'requapass' | 't';

/** The message where its type is in the table and its fields are right; else undefined, and a report. */
export function readMessage<M extends object>(
  data: unknown,
  tag: Tag,
  shapes: Readonly<Record<string, Shape>>,
  log: Log,
): M | undefined {
  const message = isRecord(data) ? data : {};
  const type = message[tag];
  const shape = ownValue(shapes, type);
  if (!shape) {
    report(log, 'unknown-type', show(type), Object.keys(shapes));
    return undefined;
  }
  const wrongField = firstWrongField(message, shape);
  if (wrongField !== undefined) {
    report(log, 'malformed-message', `${type as string}.${wrongField} is ${show(message[wrongField])}`);
    return undefined;
  }
  const extra = Object.keys(message).filter((field) => field !== tag && !Object.hasOwn(shape, field));
  if (extra.length) report(log, 'unknown-field', `${type as string}.${extra}`);
  return message as M;
}

/** Whether this window message is one of ours at all; pages receive many others. */
export function isTagged(data: unknown): data is Readonly<Record<'requapass', unknown>> {
  return isRecord(data) && data['requapass'] !== undefined;
}

/** An entry of a table that is its own, not inherited (`toString` is no command). */
export function ownValue<V>(table: Readonly<Record<string, V>>, name: unknown): V | undefined {
  return typeof name === 'string' && Object.hasOwn(table, name) ? table[name] : undefined;
}

/** A foreign value in a message for developers; safe for any value. */
export function show(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : `a ${typeof value}`;
}
