/** What signing takes from the platform beyond what verification does, typed by hand. Knows no key and no badge. */
import { joinBytes, type Subtle } from '../verification/platform.js';

/** The part of WebCrypto that signs. */
export interface SigningSubtle extends Subtle {
  importKey(
    format: 'raw',
    key: Uint8Array,
    algorithm: { readonly name: string },
    extractable: boolean,
    usages: readonly string[],
  ): Promise<unknown>;
  importKey(
    format: 'jwk',
    key: Readonly<Record<string, string>>,
    algorithm: { readonly name: string },
    extractable: boolean,
    usages: readonly string[],
  ): Promise<unknown>;
  sign(algorithm: { readonly name: string }, key: unknown, data: Uint8Array): Promise<ArrayBuffer>;
}

interface SigningPlatform {
  readonly CompressionStream: new (format: 'gzip') => {
    readonly readable: {
      getReader(): { read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }> };
    };
    readonly writable: {
      getWriter(): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> };
    };
  };
}

export async function gzip(bytes: Uint8Array): Promise<Uint8Array> {
  const { CompressionStream } = globalThis as unknown as SigningPlatform;
  const { readable, writable } = new CompressionStream('gzip');
  const writer = writable.getWriter();
  const reader = readable.getReader();
  const writing = writer.write(bytes).then(() => writer.close());
  const pieces: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (value) pieces.push(value);
    if (done) break;
  }
  await writing;
  return joinBytes(pieces);
}
