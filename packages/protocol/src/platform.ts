/**
 * The globals that browsers and Node share and that plain ECMAScript does not name.
 * The only file that looks at `globalThis`; knows no message.
 */
import type { PortLike } from './window-like.js';

export interface Platform {
  setTimeout(callback: () => void, delayMs: number): unknown;
  clearTimeout(timer: unknown): void;
  readonly MessageChannel: new () => { readonly port1: PortLike; readonly port2: PortLike };
  /** Throws where the text is no absolute URL. */
  readonly URL: new (url: string) => {
    readonly origin: string;
    readonly hash: string;
    readonly searchParams: { get(name: string): string | null };
  };
}

export const platform = globalThis as unknown as Platform;
