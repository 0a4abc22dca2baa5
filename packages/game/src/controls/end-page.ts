/** The page of the end, which comes with its picture: nobody sees it on the way to a first mission. Knows no game. */
import { html, type TemplateResult } from 'lit';
import type { endPage } from './screen-end.js';

let come: typeof endPage | null = null;

/** Brings the page; rejects when it cannot be had. */
export async function loadEndPage(): Promise<void> {
  come ??= (await import('./screen-end.js')).endPage;
}

/** The page, or what stands in its place until it has come. */
export function showEndPage(...[context, screen, options]: Parameters<typeof endPage>): TemplateResult {
  return (
    come?.(context, screen, options) ?? html`<p role="status" class="page">${context.t.ui('app.loading')}</p>`
  );
}
