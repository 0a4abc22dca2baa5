/** The room of the twelve buttons while their words are on the way, so that nothing jumps when they arrive. */
import { COMPETENCES, POLES } from '@requapass/framework';
import { type TemplateResult, html, nothing } from 'lit';

export function labelPlaces(): TemplateResult[] {
  return POLES.map(
    (pole) =>
      html`<div class="pole" aria-hidden="true" data-pole=${pole}>
        <p class="pole-name">&nbsp;</p>
        ${COMPETENCES.map((competence, index) =>
          competence.pole === pole ? html`<span class="label" data-index=${index}></span>` : nothing,
        )}
      </div>`,
  );
}
