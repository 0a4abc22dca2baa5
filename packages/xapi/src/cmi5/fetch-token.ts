/** Gets the session's key from the platform, once: the address works a single time. Knows no session. */
import { isRecord } from '@requapass/framework';
import { withTimeout, type FetchLike } from '../sending/transport.js';
import { accept, quote, refuse, type Result } from '../xapi-error.js';

export type TokenCode = 'token-offline' | 'token-used' | 'token-refused' | 'token-invalid';

const HINT = 'open the unit again from the learning platform';
const TIMEOUT_MS = 20_000;

/** Never tried twice by itself: an answer that got lost has used the address up. Never throws. */
export async function fetchToken(
  address: string,
  { fetch, timeoutMs = TIMEOUT_MS }: { readonly fetch: FetchLike; readonly timeoutMs?: number },
): Promise<Result<string, TokenCode>> {
  let status: number;
  let text: string;
  try {
    ({ status, text } = await withTimeout(timeoutMs, async (signal) => {
      const answer = await fetch(address, { method: 'POST', headers: {}, credentials: 'omit', signal });
      return { status: answer.status, text: await answer.text() };
    }));
  } catch (error) {
    return refuse('token-offline', 'fetch', `the platform gave no key: ${String(error).slice(0, 200)}`, HINT);
  }
  if (status !== 200)
    return refuse('token-refused', 'fetch', `the platform answered ${status} and no key`, HINT);
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return refuse('token-invalid', 'fetch', `the platform's answer is no JSON: ${quote(text)}`, HINT);
  }
  const { 'auth-token': token, 'error-code': code, 'error-text': why } = isRecord(body) ? body : {};
  if (code !== undefined) {
    // 1: used already, 2: refused, 3: the platform's own fault (cmi5, section 8.2.3).
    const message = `the platform gave no key: ${quote(why)} (${quote(code)})`;
    return refuse(String(code) === '1' ? 'token-used' : 'token-refused', 'error-code', message, HINT);
  }
  if (typeof token !== 'string' || !/^[A-Za-z0-9+/=_-]{1,4000}$/u.test(token)) {
    return refuse('token-invalid', 'auth-token', "the platform's key is none: it must be base64", HINT);
  }
  return accept(token);
}
