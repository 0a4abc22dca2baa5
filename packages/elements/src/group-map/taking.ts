/** The buttons that take the group out. Makes nothing. */
import { type TemplateResult, html } from 'lit';
import type { GroupStrings } from './strings.js';

export type TakenForm = 'csv' | 'png' | 'print';

export function taking(strings: GroupStrings, take: (form: TakenForm) => void): TemplateResult {
  const names = { csv: strings.groupCsv, png: strings.groupPng, print: strings.groupPrint };
  return html`<section class="taking" aria-labelledby="group-take">
    <h3 id="group-take">${strings.groupTake}</h3>
    <div class="actions" part="actions">
      ${(['csv', 'png', 'print'] as const).map(
        (form) =>
          html`<button
            type="button"
            class="button"
            part="action"
            data-form=${form}
            @click=${() => take(form)}
          >
            ${names[form]}
          </button>`,
      )}
    </div>
  </section>`;
}
