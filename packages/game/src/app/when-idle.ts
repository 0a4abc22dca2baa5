/**
 * Work of no hurry: done when the page has time for it, and never where the person saves data.
 * Knows no work.
 */

/** How long to wait in browsers that cannot say when they are idle, and where they never are. */
const PATIENCE_MS = 3000;

export function whenIdle(work: () => void): void {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (connection?.saveData === true) return;
  // Some browsers still lack it.
  const { requestIdleCallback } = globalThis as Partial<typeof globalThis>;
  if (requestIdleCallback) requestIdleCallback(() => work(), { timeout: PATIENCE_MS });
  else setTimeout(work, PATIENCE_MS);
}
