/** The empty map: keeps the room of everything that comes with the words, so that nothing jumps when it does. */
import { COMPETENCES, POLES } from '@requapass/framework';
import { type TemplateResult, html, nothing } from 'lit';
import { wheel } from './wheel.js';

export function skeleton(isMirrored: boolean): TemplateResult {
  return html`<div class="base" part="base" aria-busy="true">
    <div class="head">
      <div class="heading">
        <slot name="title"><p class="title">&nbsp;</p></slot>
        <p class="summary">&nbsp;</p>
      </div>
      <div class="views"></div>
    </div>
    <div class="columns">
      <div class="main">
        <p class="tip"></p>
        <div class="map">
          <div class="stage">
            ${wheel(null, isMirrored)}
            ${POLES.map(
              (pole) =>
                html`<div class="pole" data-pole=${pole}>
                  <p class="pole-name">&nbsp;</p>
                  ${COMPETENCES.map((competence, index) =>
                    competence.pole === pole
                      ? html`<span class="label" data-index=${index}></span>`
                      : nothing,
                  )}
                </div>`,
            )}
          </div>
          <p class="hint">&nbsp;</p>
        </div>
        <div class="actions"></div>
      </div>
      <div class="aside"></div>
    </div>
    <slot name="footer"></slot>
  </div>`;
}
