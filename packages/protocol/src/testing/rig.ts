/**
 * What a transport must offer to be put through the contract suite, and the wiring that is the same for all.
 * Knows neither the suite nor any one transport.
 */
import type { FrameOptions } from '../host.js';
import { platform } from '../platform.js';
import type { MessageEventLike, PortLike } from '../window-like.js';
import type { GuestInstruction } from './guest-program.js';

/** One transport under test: a page, and a frame whose document runs `runGuestProgram`. */
export interface ContractTransport {
  /** How a host reaches the frame. */
  readonly target: Pick<FrameOptions, 'frameWindow' | 'listenOn' | 'allowedOrigins' | 'isSandboxed'>;
  /** Origin of the page. */
  readonly hostOrigin: string;
  /** Loads, or reloads, the document. */
  load(): void;
  /** Replaces the document by an empty one. */
  leave(): void;
  /** Takes everything away again. */
  remove(): void;
}

/** A transport with a guest that obeys. */
export interface ContractRig extends ContractTransport {
  /** Tells the guest to do something and waits until it is done. */
  instruct<T = unknown>(instruction: GuestInstruction): Promise<T>;
  /** Loads the document and waits for its guest program. */
  reload(): Promise<void>;
}

/** Wraps a transport. Nothing is loaded yet. */
export function createRig(transport: ContractTransport): ContractRig {
  const { target } = transport;
  const waiting = new Map<number, (value: unknown) => void>();
  let control: PortLike | undefined;
  let onLoaded: (() => void) | undefined;
  let lastId = 0;

  function onMessage({ source, data, ports }: MessageEventLike): void {
    const isLoaded = (data as { readonly testGuest?: unknown } | null)?.testGuest === 'loaded';
    if (!isLoaded || source !== target.frameWindow || !ports[0]) return;
    control = ports[0];
    control.addEventListener('message', ({ data: answer }) => {
      const { id, value } = answer as { id: number; value: unknown };
      waiting.get(id)?.(value);
      waiting.delete(id);
    });
    control.start();
    onLoaded?.();
  }
  target.listenOn.addEventListener('message', onMessage);

  return {
    ...transport,
    instruct<T>(instruction: GuestInstruction) {
      const id = ++lastId;
      return new Promise<T>((resolve) => {
        waiting.set(id, (value) => resolve(value as T));
        control?.postMessage({ id, instruction });
      });
    },
    reload() {
      control?.close();
      return new Promise((resolve) => {
        onLoaded = resolve;
        transport.load();
      });
    },
    remove() {
      target.listenOn.removeEventListener('message', onMessage);
      control?.close();
      transport.remove();
    },
  };
}

/** Waits until something is true, or throws saying what never was. */
export async function until(isTrue: () => boolean, what: string, timeoutMs = 3000): Promise<void> {
  const endMs = Date.now() + timeoutMs;
  while (!isTrue()) {
    if (Date.now() > endMs) throw new Error(`this never came true: ${what}`);
    await pause(5);
  }
}

export function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => void platform.setTimeout(resolve, durationMs));
}
