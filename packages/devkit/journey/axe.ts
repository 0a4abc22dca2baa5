/**
 * Looks for barriers in what is on the screen now, with axe. Knows no page and no screen.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/**
 * One sentence a barrier, in this document and its open shadow roots; frames inside are looked at by themselves.
 * @param within - a selector: looks only there
 */
export async function findBarriers(target: Page | Frame, within = 'html'): Promise<string[]> {
  const isLoaded = await target.evaluate(() => 'axe' in globalThis);
  if (!isLoaded) await target.evaluate(SOURCE);
  const result = (await target.evaluate(
    (selector) =>
      (
        globalThis as unknown as { axe: { run(context: unknown, options: unknown): Promise<unknown> } }
      ).axe.run(selector, { resultTypes: ['violations'], iframes: false }),
    within,
  )) as AxeResult;
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} — ${failureSummary ?? ''}`),
  );
}
