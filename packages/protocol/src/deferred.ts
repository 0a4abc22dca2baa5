/**
 * A promise settled from outside, which never shows up as an unhandled rejection.
 * Knows nothing of messages.
 */
export interface Deferred<T> {
  readonly promise: Promise<T>;
  resolve(value: T): void;
  reject(error: Error): void;
}

export function createDeferred<T>(): Deferred<T> {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  // A page that does not care whether the handshake worked must not get an error in its console.
  promise.catch(() => {});
  return { promise, resolve, reject };
}
