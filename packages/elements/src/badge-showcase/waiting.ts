/** Where the detail will stand while its code is on its way, or when it does not come. Knows no badge. */
import { type TemplateResult, html } from 'lit';
import type { Words } from './words-source.js';

export function waiting({ strings }: Words, isMissing: boolean, onRetry: () => void): TemplateResult {
  return html`<section class="detail" part="detail">
    ${
      isMissing
        ? html`<p role="alert">${strings.partFailed}</p>
            <button type="button" class="button" @click=${onRetry}>${strings.retry}</button>`
        : html`<p>${strings.partLoading}</p>`
    }
  </section>`;
}
