/**
 * A promise settled from outside or by a clock, which never shows up as an unhandled rejection.
 * Knows nothing of messages.
 */
import { platform } from './platform.js';

export interface Deferred<T> {
  readonly promise: Promise<T>;
  resolve(value: T): void;
  reject(error: Error): void;
}

/** Rejected with `onTimeout()` when nothing settled it in time. */
export function createDeferred<T>(timeoutMs: number, onTimeout: () => Error): Deferred<T> {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  const timer = platform.setTimeout(() => reject(onTimeout()), timeoutMs);
  const stop = () => platform.clearTimeout(timer);
  // Handling it here also keeps the console of a page that does not care clean.
  promise.then(stop, stop);
  return { promise, resolve, reject };
}
