/** The page shown when the game cannot start: what is missing, in plain words, and a way to try again. */
import { adoptStyles, css, html, nothing, render } from 'lit';
import type { Locale } from '@requapass/framework';
import { ContentError } from '../app/content-loader.js';
import { loadUiTexts } from '../i18n/ui-texts.js';
import { baseStyles } from './styles/base.js';

const errorStyles = css`
  .error {
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

export async function showError(
  root: HTMLElement,
  locale: Locale,
  error: unknown,
  onRetry: () => void,
): Promise<void> {
  const texts = await loadUiTexts(locale);
  const isInvalid = error instanceof ContentError && error.code === 'content-invalid';
  const where =
    error instanceof ContentError ? [error.code, error.url, error.path].filter(Boolean).join(' · ') : nothing;
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  adoptStyles(shadow, [baseStyles, errorStyles]);
  render(
    html`<div class="error" role="alert" lang=${locale}>
      <h1>${texts['error.title']}</h1>
      <p>${texts[isInvalid ? 'error.contentInvalid' : 'error.content']}</p>
      <p>
        <button type="button" class="button primary" data-action="retry" @click=${onRetry}>
          ${texts['error.retry']}
        </button>
      </p>
      <details>
        <summary>${texts['error.detail']}</summary>
        <p><code>${where}</code></p>
        <p><code>${error instanceof Error ? error.message : String(error)}</code></p>
      </details>
    </div>`,
    shadow,
  );
  root.replaceChildren(host);
}
