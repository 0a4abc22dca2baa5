/**
 * A page and the frame in it, in memory: two windows that clone, deliver later and name origins like real ones.
 * For tests in Node. Knows the members of `window-like.ts` and nothing of the protocol's messages.
 */
import { platform } from '../platform.js';
import type { GuestWindow, MessageEventLike, MessageTarget, PortLike, PostTarget } from '../window-like.js';

export interface FakeFrameOptions {
  /** Default `https://host.example`. */
  readonly hostOrigin?: string;
  /** Default `https://guest.example`; `'null'` for a sandboxed frame. */
  readonly guestOrigin?: string;
  /** Query and fragment of the frame's address, e.g. `?origin=https://host.example`. */
  readonly search?: string;
  /** Whether the frame can see who embeds it. Default true. */
  readonly hasAncestors?: boolean;
}

export interface FakeFrame {
  /** The page's window. */
  readonly hostWindow: MessageTarget;
  /** The frame's window as the page sees it. */
  readonly frameWindow: PostTarget;
  /** The page's window as the frame sees it. */
  readonly parentWindow: PostTarget;
  /** Loads a document into the frame, after unloading the one before. */
  load(run: (guestWindow: GuestWindow) => void): void;
  /** Hides the document and shows it again, as a browser's back-forward cache does. */
  hideAndShow(): void;
  /** Listeners on the page's window, and on the window of the document in the frame. */
  listenerCount(): { readonly host: number; readonly guest: number };
  /** Hands an event to the page's listeners at once, as if it came from anywhere. */
  deliverToHost(event: Partial<MessageEventLike>): void;
  /** Hands an event to the frame's listeners at once, as if it came from anywhere. */
  deliverToGuest(event: Partial<MessageEventLike>): void;
}

type Listener = (event: never) => void;

/** The frame is empty until `load`. */
export function createFakeFrame(options: FakeFrameOptions = {}): FakeFrame {
  const { hostOrigin = 'https://host.example', guestOrigin = 'https://guest.example' } = options;
  const { search = '', hasAncestors = true } = options;
  const onHost = createListeners();
  let onGuest = createListeners();

  const parent = windowOf(
    () => onHost,
    hostOrigin,
    () => ({ origin: guestOrigin, source: frameWindow }),
  );
  const frameWindow = windowOf(
    () => onGuest,
    guestOrigin,
    () => ({ origin: hostOrigin, source: parent }),
  );

  function unload(): void {
    onGuest.dispatch('pagehide', { persisted: false });
    onGuest = createListeners();
  }

  return {
    hostWindow: onHost,
    frameWindow,
    parentWindow: parent,
    load(run) {
      unload();
      run({
        ...pick(onGuest),
        parent,
        origin: guestOrigin,
        location: {
          href: `https://guest.example/game.html${search}`,
          ancestorOrigins: hasAncestors ? [hostOrigin] : [],
        },
        document: { referrer: '' },
        requestAnimationFrame(callback) {
          platform.setTimeout(callback, 16);
          return 0;
        },
      });
    },
    hideAndShow() {
      onGuest.dispatch('pagehide', { persisted: true });
      onGuest.dispatch('pageshow', { persisted: true });
    },
    listenerCount: () => ({ host: onHost.count(), guest: onGuest.count() }),
    deliverToHost: (event) => onHost.dispatch('message', { ...EMPTY_EVENT, ...event }),
    deliverToGuest: (event) => onGuest.dispatch('message', { ...EMPTY_EVENT, ...event }),
  };
}

const EMPTY_EVENT: MessageEventLike = { data: undefined, origin: '', source: undefined, ports: [] };

function pick({ addEventListener, removeEventListener }: ReturnType<typeof createListeners>) {
  return { addEventListener, removeEventListener };
}

/** What the other side posts to. A message for another origin, or for a document that has gone, is lost. */
function windowOf(
  current: () => ReturnType<typeof createListeners>,
  ownOrigin: string,
  sender: () => Pick<MessageEventLike, 'origin' | 'source'>,
): PostTarget {
  return {
    postMessage(message, targetOrigin, transfer: readonly unknown[] = []) {
      const copy = clone({ message, ports: transfer as readonly PortLike[] }, transfer);
      const isMeant = targetOrigin === '*' || (targetOrigin === ownOrigin && ownOrigin !== 'null');
      const receiver = current();
      platform.setTimeout(() => {
        if (!isMeant || receiver !== current()) return;
        receiver.dispatch('message', { ...sender(), data: copy.message, ports: copy.ports });
      }, 0);
    },
  };
}

function createListeners() {
  const listeners = new Map<string, Set<Listener>>();
  const of = (type: string) => listeners.get(type) ?? new Set<Listener>();
  return {
    addEventListener(type: string, listener: Listener): void {
      listeners.set(type, of(type).add(listener));
    },
    removeEventListener(type: string, listener: Listener): void {
      of(type).delete(listener);
    },
    dispatch(type: string, event: unknown): void {
      for (const listener of [...of(type)]) listener(event as never);
    },
    count: () => [...listeners.values()].reduce((sum, { size }) => sum + size, 0),
  };
}

const { structuredClone } = globalThis as unknown as {
  structuredClone<T>(value: T, options: { readonly transfer: readonly unknown[] }): T;
};

function clone<T>(value: T, transfer: readonly unknown[]): T {
  return structuredClone(value, { transfer });
}
