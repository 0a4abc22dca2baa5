/**
 * Registers the worker that lets this page start without a network. Wherever workers are refused (a sandboxed frame,
 * an insecure address, a private window) nothing happens and nothing is said. Knows no file.
 */
import { makeKeepAll } from '../service-worker/keep-all.js';

/** How long to wait in browsers that cannot say when they are idle. */
const PATIENCE_MS = 10_000;
const WORKER = 'service-worker.js';

/** The browser's types for trusted types are not in the compiler's library yet. */
interface TrustedTypeFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

export async function stayAvailable(): Promise<void> {
  try {
    // Merely asking throws in a frame without an origin.
    const { serviceWorker } = navigator;
    if (!serviceWorker) return;
    await serviceWorker.register(workerUrl());
    const { active } = await serviceWorker.ready;
    whenThereIsTime(() => active?.postMessage(makeKeepAll(playsWebm() ? 'webm' : 'm4a')));
  } catch {
    // Then the game needs its network, as any page does.
  }
}

function workerUrl(): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypeFactory };
  const rules = {
    createScriptURL(url: string) {
      if (url !== WORKER) throw new TypeError(`"${url}" is not the worker of this page`);
      return url;
    },
  };
  return (trustedTypes?.createPolicy('requapass-worker', rules) ?? rules).createScriptURL(WORKER);
}

function playsWebm(): boolean {
  return document.createElement('audio').canPlayType('audio/webm; codecs="opus"') !== '';
}

/** Never where the person saves data. */
function whenThereIsTime(work: () => void): void {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (connection?.saveData === true) return;
  // Some browsers still lack it.
  const { requestIdleCallback } = globalThis as Partial<typeof globalThis>;
  if (requestIdleCallback) requestIdleCallback(work, { timeout: PATIENCE_MS });
  else setTimeout(work, PATIENCE_MS);
}
