/**
 * Fetches what the page names in `src`: any bytes, without credentials or referrer, with an end to their number. Never
 * throws. What a badge names is never fetched here.
 */
import type { Refusal } from '../entry.js';

const MAX_BYTES = 8 * 1024 * 1024;

export type Fetched =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly refusal: Refusal };

export async function fetchBadges(address: string, signal: AbortSignal): Promise<Fetched> {
  const refuse = (code: Refusal['code'], message: string): Fetched => ({
    ok: false,
    refusal: { from: address, code, path: '', message },
  });
  let url = address;
  try {
    url = new URL(address, document.baseURI).href;
    const response = await fetch(url, {
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: {
        accept: 'application/json, application/vc+ld+json, application/jwt, image/png, image/svg+xml',
      },
    });
    if (!response.ok) return refuse('not-found', `${url} answered ${response.status}: check the address`);
    const bytes = await readBytes(response);
    return bytes ? { ok: true, bytes } : refuse('file-too-large', `${url} is larger than ${MAX_BYTES} bytes`);
  } catch (cause) {
    return refuse(
      'unreachable',
      `${url} cannot be fetched: ${String(cause)}; check the address and that CORS is allowed there`,
    );
  }
}

/** The whole body, or null as soon as it outgrows the limit. */
async function readBytes(response: Response): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > MAX_BYTES) {
      await reader.cancel();
      return null;
    }
    pieces.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}
