/**
 * The calls a host waits on: each has an id, a clock, and settles exactly once.
 * Calls made before there is a port wait for one. Knows no window and no command.
 */
import { createDeferred } from './deferred.js';
import type { Deferred } from './deferred.js';
import { ProtocolError } from './errors.js';
import type { ReplyMessage } from './messages.js';
import { platform } from './platform.js';
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
  /** From now on calls go through this port; those that wait go first. Undefined: they wait again. */
  usePort(next: PortLike | undefined): void;
  /** A reply no call waits for (any more) is dropped. */
  settle(reply: ReplyMessage): void;
  /** Rejects the calls already sent, or all. */
  fail(code: 'frame-gone' | 'closed', message: string, isAll: boolean): void;
}

export function createOpenCalls(timeoutMs: number): OpenCalls {
  const calls = new Map<number, OpenCall>();
  let port: PortLike | undefined;
  let lastId = 0;

  function send(call: OpenCall): void {
    if (!port) return;
    call.isSent = true;
    try {
      port.postMessage(call.message);
    } catch {
      call.reject(
        new ProtocolError(
          'not-cloneable',
          `arguments of '${call.message.name}' cannot be copied between windows: pass plain data`,
        ),
      );
    }
  }

  return {
    add(name, args) {
      const id = ++lastId;
      const call: OpenCall = {
        ...createDeferred<unknown>(),
        message: { t: 'call', id, name, args },
        isSent: false,
      };
      const timer = platform.setTimeout(
        () => call.reject(new ProtocolError('timeout', `no answer to '${name}' within ${timeoutMs} ms`)),
        timeoutMs,
      );
      const forget = () => {
        platform.clearTimeout(timer);
        calls.delete(id);
      };
      call.promise.then(forget, forget);
      calls.set(id, call);
      send(call);
      return call.promise;
    },
    usePort(next) {
      port = next;
      for (const call of calls.values()) if (!call.isSent) send(call);
    },
    settle({ id, value, error }) {
      const call = calls.get(id);
      if (error) call?.reject(new ProtocolError(error.code, error.message));
      else call?.resolve(value);
    },
    fail(code, message, isAll) {
      for (const call of calls.values()) {
        if (isAll || call.isSent) call.reject(new ProtocolError(code, message));
      }
    },
  };
}
