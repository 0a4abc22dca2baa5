/** The pages there are without content: the game is on its way, or cannot start and why. */
import { adoptStyles, css, html, nothing, render, type TemplateResult } from 'lit';
import type { Locale } from '@requapass/framework';
import { ContentError } from '../app/content-loader.js';
import { loadUiTexts } from '../i18n/ui-texts.js';
import { baseStyles } from './styles/base.js';

const pageStyles = css`
  .plain {
    display: grid;
    gap: 0.8em;
    max-inline-size: 34em;
    margin: auto;
    padding: 1.5em 1em;
  }
  code {
    overflow-wrap: anywhere;
  }
`;

/** Shown until the content is there. */
export async function showLoading(root: HTMLElement, locale: Locale): Promise<void> {
  const texts = await loadUiTexts(locale);
  show(root, locale, html`<p role="status">${texts['app.loading']}</p>`);
}

/** @param onRetry - what the person's "try again" does. */
export async function showError(
  root: HTMLElement,
  locale: Locale,
  error: unknown,
  onRetry: () => void,
): Promise<void> {
  const texts = await loadUiTexts(locale);
  const isContent = error instanceof ContentError;
  const isInvalid = isContent && error.code === 'content-invalid';
  show(
    root,
    locale,
    html`<div role="alert">
        <h1>${texts['error.title']}</h1>
        <p>${texts[isInvalid ? 'error.contentInvalid' : 'error.content']}</p>
      </div>
      <p>
        <button type="button" class="button primary" data-action="retry" @click=${onRetry}>
          ${texts['error.retry']}
        </button>
      </p>
      <details>
        <summary>${texts['error.detail']}</summary>
        <p>
          <code
            >${isContent ? [error.code, error.url, error.path].filter(Boolean).join(' · ') : nothing}</code
          >
        </p>
        <p><code>${error instanceof Error ? error.message : String(error)}</code></p>
      </details>`,
  );
}

function show(root: HTMLElement, locale: Locale, page: TemplateResult): void {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  adoptStyles(shadow, [baseStyles, pageStyles]);
  render(html`<main class="plain" lang=${locale}>${page}</main>`, shadow);
  root.replaceChildren(host);
}
