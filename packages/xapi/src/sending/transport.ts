/** What the sender is handed: a fetch, a clock, chance, a place to keep a queue. Types, and what stands in for none. */

export interface AnswerLike {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** The browser's own `fetch`, or anything like it. */
export type FetchLike = (
  url: string,
  init: {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly signal?: AbortSignalLike;
    readonly keepalive?: boolean;
    readonly credentials?: 'omit';
    readonly redirect?: 'error';
  },
) => Promise<AnswerLike>;

/** The platform's own AbortSignal where its types are known, so that its `fetch` fits as it is. */
export type AbortSignalLike = typeof globalThis extends { AbortSignal: { prototype: infer Signal } }
  ? Signal
  : object;

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds. */
  wait(delayMs: number): Promise<void>;
}

interface Platform {
  setTimeout(callback: () => void, delayMs: number): unknown;
  clearTimeout(timer: unknown): void;
  readonly AbortController: new () => { readonly signal: object; abort(): void };
}

const platform = globalThis as unknown as Platform;

/** The clock on the wall. */
export const systemClock: Clock = {
  now: () => Date.now(),
  wait: (delayMs) => new Promise((resolve) => platform.setTimeout(resolve, delayMs)),
};

/**
 * Runs a request and its reading under one limit of time.
 * @throws whatever the request throws, or an Error when time is up
 */
export async function withTimeout<Value>(
  limitMs: number,
  run: (signal: AbortSignalLike) => Promise<Value>,
): Promise<Value> {
  const controller = new platform.AbortController();
  let timer: unknown;
  const late = new Promise<never>((_resolve, reject) => {
    timer = platform.setTimeout(() => {
      controller.abort();
      reject(new Error(`no answer within ${limitMs} ms`));
    }, limitMs);
  });
  try {
    return await Promise.race([run(controller.signal as AbortSignalLike), late]);
  } finally {
    platform.clearTimeout(timer);
  }
}
