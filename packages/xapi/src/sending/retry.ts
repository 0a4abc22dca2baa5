/**
 * When to ask again: exponential backoff with full jitter, and never sooner than a server's Retry-After.
 * Knows no request.
 */
export interface RetryPlan {
  /** How often one request is tried before giving up for now. */
  readonly attempts: number;
  /** The longest first pause; each further one may be twice as long. */
  readonly baseMs: number;
  /** No pause is longer. A server that asks for more is asked again at a later flush. */
  readonly maxMs: number;
}

export const DEFAULT_RETRY: RetryPlan = { attempts: 5, baseMs: 500, maxMs: 30_000 };

/** How long until the next try; null: longer than we wait. `attempt` counts from 0. */
export function pauseBefore(
  attempt: number,
  plan: RetryPlan,
  random: () => number,
  retryAfterMs: number | null,
): number | null {
  if (retryAfterMs !== null && retryAfterMs > plan.maxMs) return null;
  const ceiling = Math.min(plan.maxMs, plan.baseMs * 2 ** attempt);
  const jittered = ceiling / 2 + (random() * ceiling) / 2;
  return Math.max(jittered, retryAfterMs ?? 0);
}

/** A Retry-After header in milliseconds: seconds, or a date. Null where it is neither. */
export function parseRetryAfter(header: string | null, nowMs: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/u.test(text)) return Number(text) * 1000;
  // Date.parse takes "7.5" and "-3" for dates; an HTTP date begins with a day's name.
  const time = /^[A-Z][a-z]{2,8},? /u.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : Math.max(0, time - nowMs);
}
