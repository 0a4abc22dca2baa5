/** One request to a store, tried again while that may help. Knows how HTTP fails, not what is sent. */
import { XAPI_VERSION } from '../statements/statement.js';
import { DEFAULT_RETRY, parseRetryAfter, pauseBefore, type RetryPlan } from './retry.js';
import { systemClock, withTimeout, type Clock, type FetchLike } from './transport.js';

export interface StoreAccess {
  /** The store's base address, e.g. `https://lrs.your-site.example/xapi/`. */
  readonly endpoint: string;
  /** The whole Authorization header, e.g. `Basic …`. */
  readonly authorization: string;
  readonly fetch: FetchLike;
  readonly clock?: Clock;
  readonly random?: () => number;
  readonly retry?: Partial<RetryPlan>;
  /** One try may take so long. */
  readonly timeoutMs?: number;
}

export interface StoreRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** May outlive the page, for the last statement. */
  readonly keepalive?: boolean;
}

export type StoreAnswer =
  | { readonly kind: 'answer'; readonly status: number; readonly text: string }
  /** Nothing came back, however often it was tried. */
  | { readonly kind: 'offline'; readonly why: string }
  /** The store is there and asks for patience (429, 5xx). */
  | { readonly kind: 'busy'; readonly status: number; readonly retryAfterMs: number | null };

const DEFAULT_TIMEOUT_MS = 20_000;
/** Where the same request may well succeed a little later. */
const isPassing = (status: number): boolean =>
  status === 408 || status === 425 || status === 429 || status >= 500;

export async function askStore(access: StoreAccess, request: StoreRequest): Promise<StoreAnswer> {
  const clock = access.clock ?? systemClock;
  const plan = { ...DEFAULT_RETRY, ...access.retry };
  for (let attempt = 0; ; attempt += 1) {
    const answer = await askOnce(access, request, clock);
    if (answer.kind === 'answer' || attempt + 1 >= plan.attempts) return answer;
    const retryAfterMs = answer.kind === 'busy' ? answer.retryAfterMs : null;
    const pause = pauseBefore(attempt, plan, access.random ?? Math.random, retryAfterMs);
    if (pause === null) return answer;
    await clock.wait(pause);
  }
}

async function askOnce(access: StoreAccess, request: StoreRequest, clock: Clock): Promise<StoreAnswer> {
  try {
    return await withTimeout(access.timeoutMs ?? DEFAULT_TIMEOUT_MS, async (signal) => {
      const { status, headers, text } = await send(access, request, signal);
      if (!isPassing(status)) return { kind: 'answer', status, text: await text() };
      return { kind: 'busy', status, retryAfterMs: parseRetryAfter(headers.get('Retry-After'), clock.now()) };
    });
  } catch (error) {
    return { kind: 'offline', why: error instanceof Error ? error.message : String(error) };
  }
}

async function send(
  access: StoreAccess,
  { method, path, query, body, keepalive }: StoreRequest,
  signal: Parameters<FetchLike>[1]['signal'],
) {
  const answer = await access.fetch(addressOf(access.endpoint, path, query), {
    method,
    headers: {
      Authorization: access.authorization,
      'X-Experience-API-Version': XAPI_VERSION,
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    ...(body !== undefined && { body }),
    ...(signal && { signal }),
    ...(keepalive && { keepalive }),
    credentials: 'omit',
    // A redirected POST loses its body, and the key would go to whoever it is sent to.
    redirect: 'error',
  });
  return { status: answer.status, headers: answer.headers, text: () => answer.text() };
}

/** The endpoint's own query stays: some stores carry a key in it. */
function addressOf(endpoint: string, path: string, query: StoreRequest['query'] = {}): string {
  const [base = '', own = ''] = endpoint.split('?');
  const asked = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  const search = [own, ...asked].filter((part) => part !== '').join('&');
  return `${base.replace(/\/+$/u, '')}/${path}${search === '' ? '' : `?${search}`}`;
}
