/**
 * Fetches a JSON document somebody else serves: without credentials, with a size limit, never throwing.
 * Knows nothing of what is in it.
 */

export type JsonResult =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: JsonError };

export interface JsonError {
  /** `aborted` is no fault: somebody asked for something else in the meantime. */
  readonly code: 'aborted' | 'unreachable' | 'not-found' | 'too-large' | 'not-json';
  readonly message: string;
  /** What came instead of JSON. */
  readonly text?: string;
}

export interface JsonRequest {
  /** What a relative address starts from. */
  readonly base: string;
  readonly signal: AbortSignal;
  readonly maxBytes: number;
}

export async function fetchJson(
  address: string,
  { base, signal, maxBytes }: JsonRequest,
): Promise<JsonResult> {
  const failure = (code: JsonError['code'], message: string): JsonResult => ({
    ok: false,
    error: { code, message },
  });
  let url = address;
  let text: string | null;
  try {
    url = new URL(address, base).href;
    const response = await fetch(url, {
      signal,
      credentials: 'omit',
      headers: { accept: 'application/json' },
    });
    if (!response.ok) return failure('not-found', `${url} answered ${response.status}: check the address`);
    text = await readText(response, maxBytes);
  } catch (cause) {
    if (signal.aborted) return failure('aborted', `${url} is no longer wanted`);
    return failure(
      'unreachable',
      `${url} cannot be fetched: ${String(cause)}; check the address and that CORS is allowed there`,
    );
  }
  if (text === null) return failure('too-large', `${url} is larger than ${maxBytes} bytes`);
  return parseJson(text, url);
}

/** @param subject - what the message calls the text, e.g. its address. */
export function parseJson(text: string, subject: string): JsonResult {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (cause) {
    const message = `${subject} is not JSON: ${String(cause)}`;
    return { ok: false, error: { code: 'not-json', message, text } };
  }
}

/** The body as text, or null as soon as it outgrows the limit. */
async function readText(response: Response, maxBytes: number): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
