/**
 * The globals that browsers and Node share and that plain ECMAScript does not name.
 * The only file of this package that looks at `globalThis` for text and addresses; knows no badge.
 */
export interface Platform {
  /** Throws at bytes that are no UTF-8 when `fatal`. Takes a byte order mark away. */
  readonly TextDecoder: new (
    label: 'utf-8' | 'latin1',
    options: { fatal: boolean },
  ) => { decode(bytes: Uint8Array): string };
  readonly TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };
  /** Throws where the text is no absolute address. */
  readonly URL: new (address: string) => {
    readonly href: string;
    readonly protocol: string;
    readonly hostname: string;
    readonly host: string;
    readonly port: string;
    readonly hash: string;
    readonly username: string;
    readonly password: string;
  };
  /** Throws where the text is no base64. */
  atob(base64: string): string;
}

export const platform = globalThis as unknown as Platform;

/** The text in UTF-8 bytes, or null where they are no UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new platform.TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The bytes of base64 or base64url, or null where it is neither. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const binary = platform.atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    const bytes = new Uint8Array(binary.length);
    for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
    return bytes;
  } catch {
    return null;
  }
}
