/** A store of a few lines, for tests: it keeps statements, and fails on demand. Tests only. */
import type { AnswerLike, Clock, FetchLike } from '../sending/transport.js';
import type { Statement } from '../statements/statement.js';

export interface FakeAnswer {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What happens to the next request: an answer, or nothing at all. */
export type Fault = FakeAnswer | 'offline';

export interface FakeRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly statements: readonly Statement[];
  readonly keepalive: boolean;
}

export function answerOf({ status, body = '', headers = {} }: FakeAnswer): AnswerLike {
  return {
    status,
    headers: { get: (name) => headers[name] ?? null },
    text: () => Promise.resolve(body),
  };
}

/** A clock that moves only when somebody waits. */
export function fakeClock(startMs = Date.UTC(2026, 10, 23, 10)) {
  let now = startMs;
  const waits: number[] = [];
  const clock: Clock = {
    now: () => now,
    wait: (delayMs) => {
      waits.push(delayMs);
      now += delayMs;
      return Promise.resolve();
    },
  };
  return { clock, waits, pass: (ms: number) => (now += ms) };
}

export interface FakeStoreRules {
  /** Answers to the first requests, in order; then the store works. */
  readonly faults?: Fault[];
  /** Refuses a batch for what is in it. */
  readonly judge?: (statements: readonly Statement[]) => FakeAnswer | null;
}

export function fakeStore({ faults = [], judge }: FakeStoreRules = {}) {
  const stored = new Map<string, Statement>();
  const requests: FakeRequest[] = [];
  const fetch: FetchLike = (url, { method, headers, body, keepalive = false }) => {
    const statements = JSON.parse(body ?? '[]') as Statement[];
    requests.push({ url, method, headers, statements, keepalive });
    const fault = faults.shift();
    if (fault === 'offline') return Promise.reject(new TypeError('failed to fetch'));
    if (fault) return Promise.resolve(answerOf(fault));
    const refusal = judge?.(statements);
    if (refusal) return Promise.resolve(answerOf(refusal));
    if (new Set(statements.map(({ id }) => id)).size < statements.length) {
      return Promise.resolve(answerOf({ status: 400, body: 'an id twice' }));
    }
    for (const one of statements) stored.set(one.id, one);
    return Promise.resolve(answerOf({ status: 200, body: JSON.stringify(statements.map(({ id }) => id)) }));
  };
  return { fetch, stored, requests };
}
