/**
 * The calls a host waits on: each has an id, a clock, and settles exactly once.
 * Calls made before there is a port wait for one. Knows no window and no command.
 */
import { createDeferred } from './deferred.js';
import type { Deferred } from './deferred.js';
import { ProtocolError, createError } from './errors.js';
import type { ReplyMessage } from './messages.js';
import type { PortLike } from './window-like.js';

interface OpenCall extends Deferred<unknown> {
  readonly message: {
    readonly t: 'call';
    readonly id: number;
    readonly name: string;
    readonly args: unknown;
  };
  isSent: boolean;
}

export interface OpenCalls {
  /** Sends a call as soon as there is a port. Rejects with a `ProtocolError`. */
  add(name: string, args: unknown): Promise<unknown>;
  /** Sends the calls that wait, and all later ones, through this port. */
  open(next: PortLike): void;
  /** The port is gone: rejects the calls sent through it; later ones wait for the next. */
  drop(): void;
  /** Rejects every call, now and later. */
  close(): void;
  /** A reply no call waits for (any more) is ignored. */
  settle(reply: ReplyMessage): void;
}

export function createOpenCalls(timeoutMs: number): OpenCalls {
  const calls = new Map<number, OpenCall>();
  let port: PortLike | undefined;
  let isClosed = false;
  let lastId = 0;

  function send(call: OpenCall): void {
    if (!port || call.isSent) return;
    call.isSent = true;
    try {
      port.postMessage(call.message);
    } catch {
      call.reject(createError('not-cloneable', `arguments of ${call.message.name}`, 'plain data'));
    }
  }

  function rejectAll(code: 'frame-gone' | 'closed'): void {
    for (const call of calls.values()) {
      if (isClosed || call.isSent) call.reject(createError(code, call.message.name));
    }
  }

  return {
    add(name, args) {
      const id = ++lastId;
      const waiting = createDeferred<unknown>(timeoutMs, () =>
        createError('timeout', name, `an answer within ${timeoutMs} ms`),
      );
      const call: OpenCall = { ...waiting, message: { t: 'call', id, name, args }, isSent: false };
      const forget = () => calls.delete(id);
      call.promise.then(forget, forget);
      calls.set(id, call);
      if (isClosed) rejectAll('closed');
      send(call);
      return call.promise;
    },
    open(next) {
      port = next;
      calls.forEach(send);
    },
    drop() {
      port = undefined;
      rejectAll('frame-gone');
    },
    close() {
      port = undefined;
      isClosed = true;
      rejectAll('closed');
    },
    settle({ id, value, error }) {
      const call = calls.get(id);
      if (error) call?.reject(new ProtocolError(error.code, error.message));
      else call?.resolve(value);
    },
  };
}
