/**
 * The transport seam: the few members of windows and ports the protocol uses, as structural types.
 * Real windows, sandboxed frames and the in-memory fake all fit; knows no DOM library and no message.
 */

/** One end of a message channel (a `MessagePort` of a browser or of Node). */
export interface PortLike {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  start(): void;
  close(): void;
}

/** What arrives on a window. */
export interface MessageEventLike {
  readonly data: unknown;
  /** Origin of the sender, or `'null'` where the sender is sandboxed. */
  readonly origin: string;
  /** The window that posted, compared by identity only. */
  readonly source: unknown;
  readonly ports: readonly PortLike[];
}

/** A window one can post to. `transfer` is typed `never[]` because `Transferable` belongs to the DOM library. */
export interface PostTarget {
  postMessage(message: unknown, targetOrigin: string, transfer?: never[]): void;
}

/** A window one can listen on. */
export interface MessageTarget {
  addEventListener(type: 'message', listener: (event: MessageEventLike) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEventLike) => void): void;
}

type PageEventType = 'pagehide' | 'pageshow';

/** The guest's own window. */
export interface GuestWindow extends MessageTarget {
  /** The embedding window; the guest's own window where it is not embedded. */
  readonly parent: PostTarget;
  /** Own origin, `'null'` in a sandboxed frame. */
  readonly origin: string;
  readonly location: { readonly href: string; readonly ancestorOrigins?: ArrayLike<string> };
  readonly document: { readonly referrer: string };
  requestAnimationFrame(callback: () => void): number;
  addEventListener(type: 'message', listener: (event: MessageEventLike) => void): void;
  addEventListener(type: PageEventType, listener: (event: { readonly persisted: boolean }) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEventLike) => void): void;
  removeEventListener(type: PageEventType, listener: (event: { readonly persisted: boolean }) => void): void;
}
