/**
 * The fetcher for browsers: https only, no cookies, no referrer, no redirect, five seconds, one mebibyte.
 * Hand it over only after the person has said yes to the hosts. Knows no badge.
 */
import { publicAddress, type FetchAnswer } from './network.js';
import { fromUtf8, joinBytes } from './platform.js';

const TIMEOUT_MS = 5000;
const MAX_BYTES = 1_048_576;

interface BrowserPart {
  readonly fetch: (
    url: string,
    options: Readonly<Record<string, unknown>>,
  ) => Promise<{
    readonly status: number;
    readonly body: {
      getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array }>; cancel(): Promise<void> };
    } | null;
  }>;
  readonly AbortController: new () => { readonly signal: unknown; abort(): void };
  readonly setTimeout: (run: () => void, milliseconds: number) => unknown;
  readonly clearTimeout: (timer: unknown) => void;
}

/** Gets one public https address. Rejects for any other address, a redirect, a slow or a too long answer. */
export async function fetchInBrowser(url: string): Promise<FetchAnswer> {
  const browser = globalThis as unknown as BrowserPart;
  if (!url.startsWith('https:') || publicAddress(url) === undefined)
    throw new Error(`not a public address: ${url}`);
  const controller = new browser.AbortController();
  const timer = browser.setTimeout(() => controller.abort(), TIMEOUT_MS);
  try {
    const answer = await browser.fetch(url, {
      signal: controller.signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      mode: 'cors',
    });
    const reader = answer.body?.getReader();
    const pieces: Uint8Array[] = [];
    let length = 0;
    while (reader) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value?.length ?? 0;
      if (length > MAX_BYTES) {
        await reader.cancel();
        throw new Error('answer too long');
      }
      if (value) pieces.push(value);
    }
    const text = fromUtf8(joinBytes(pieces));
    if (text === undefined) throw new Error('answer is no text');
    return { status: answer.status, text };
  } finally {
    browser.clearTimeout(timer);
  }
}
