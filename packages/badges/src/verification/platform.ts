/**
 * What verification takes from the platform beside the language itself, typed by hand because this package compiles
 * without the DOM library. Knows no badge. Each may be missing: an old browser, or a page not served by https.
 */
import { decodeUtf8, platform, type Platform } from '../platform.js';

/** The part of WebCrypto that is used here. */
export interface Subtle {
  digest(algorithm: 'SHA-256', data: Uint8Array): Promise<ArrayBuffer>;
  importKey(
    format: 'raw',
    key: Uint8Array,
    algorithm: { readonly name: string },
    extractable: boolean,
    usages: readonly string[],
  ): Promise<unknown>;
  verify(
    algorithm: { readonly name: string },
    key: unknown,
    signature: Uint8Array,
    data: Uint8Array,
  ): Promise<boolean>;
}

/** A parsed address. */
export type ParsedUrl = InstanceType<Platform['URL']>;

interface Reader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }>;
  cancel(): Promise<void>;
}

interface VerifyingPlatform {
  readonly crypto?: { readonly subtle?: Subtle };
  readonly DecompressionStream?: new (format: string) => {
    readonly readable: { getReader(): Reader };
    readonly writable: {
      getWriter(): {
        write(bytes: Uint8Array): Promise<void>;
        close(): Promise<void>;
        abort(): Promise<void>;
      };
    };
  };
  readonly setTimeout: (run: () => void, milliseconds: number) => unknown;
  readonly clearTimeout: (timer: unknown) => void;
}

const verifying = globalThis as unknown as VerifyingPlatform;

/** WebCrypto, or nothing on a page that is not served by https. */
export const platformSubtle = (): Subtle | undefined => verifying.crypto?.subtle;

/** An address, or nothing when the text is none. */
export function parseUrl(text: unknown): ParsedUrl | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    return new platform.URL(text);
  } catch {
    return undefined;
  }
}

/** A text as UTF-8. */
export const utf8 = (text: string): Uint8Array => new platform.TextEncoder().encode(text);

/** UTF-8 as text, or nothing when the bytes are not well-formed. */
export const fromUtf8 = (bytes: Uint8Array): string | undefined => decodeUtf8(bytes) ?? undefined;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes as base64url without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const bits = (a << 16) | (b << 8) | c;
    const four = [18, 12, 6, 0].map((shift) => LETTERS[(bits >> shift) & 63] ?? '');
    letters.push(...four.slice(0, Math.min(3, bytes.length - at) + 1));
  }
  return letters.join('');
}

/** Base64url without padding to bytes, or nothing. Strict: no other letter, no padding, no stray bits at the end. */
export function fromBase64Url(text: string): Uint8Array | undefined {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const binary = platform.atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  // Two texts for the same bytes would make two badges of one signature.
  const tail = bytes.subarray(bytes.length - (bytes.length % 3));
  return text.endsWith(toBase64Url(tail)) ? bytes : undefined;
}

/** Pieces as one. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** SHA-256. */
export const sha256 = async (data: Uint8Array, subtle: Subtle): Promise<Uint8Array> =>
  new Uint8Array(await subtle.digest('SHA-256', data));

/** The promise, or a rejection after so many milliseconds. */
export function withDeadline<Value>(promise: Promise<Value>, milliseconds: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = verifying.setTimeout(() => reject(new Error('took too long')), milliseconds);
    promise.then(
      (value) => {
        verifying.clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        verifying.clearTimeout(timer);
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}

/** Un-gzips while counting, and stops at `maxBytes`: nothing when it is no gzip, or bigger. */
export async function gunzip(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array | undefined> {
  if (!verifying.DecompressionStream) return undefined;
  const stream = new verifying.DecompressionStream('gzip');
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  const writing = writer
    .write(bytes)
    .then(() => writer.close())
    .catch(() => undefined);
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (!value) continue;
      length += value.length;
      if (length > maxBytes) {
        await reader.cancel().catch(() => undefined);
        return undefined;
      }
      chunks.push(value);
    }
  } catch {
    return undefined;
  }
  await writing;
  return joinBytes(chunks);
}
