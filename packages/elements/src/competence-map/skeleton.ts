/**
 * The empty map, one for each view: keeps the room of everything that comes with the words and with the first
 * document, so that nothing jumps when they do. Also what a server draws: then the words of the page inside the element
 * are shown where no script runs, or none comes.
 */
import { COMPETENCES, POLES } from '@requapass/framework';
import { type TemplateResult, html, nothing } from 'lit';
import { wheel } from './wheel.js';

export interface Placed {
  readonly view: string;
  readonly mode: string;
}

export function skeleton({ view, mode }: Placed, isMirrored: boolean): TemplateResult {
  return html`<div class="base" part="base">
    <div class="late"><slot></slot></div>
    ${
      mode === 'show'
        ? html`<div class="head">
            <div class="heading">
              <slot name="title"><p class="title">&nbsp;</p></slot>
              <p class="summary">&nbsp;</p>
            </div>
            <div class="views"></div>
          </div>`
        : nothing
    }
    <div class="columns" aria-busy="true">
      ${
        mode === 'show'
          ? html`<div class="main">
              <p class="tip"></p>
              ${emptyView(view, isMirrored)}
              <div class="actions"></div>
            </div>`
          : nothing
      }
      <div class="aside"></div>
    </div>
    <slot name="footer"></slot>
  </div>`;
}

/** One view without a word in it. */
export function emptyView(view: string, isMirrored: boolean): TemplateResult {
  if (view === 'cards') return html`<div class="cards">${poles('card')}</div>`;
  if (view === 'table') return html`<div class="table">${poles('row')}</div>`;
  return html`<div class="map">
    <div class="stage">${wheel(null, isMirrored)} ${poles('label')}</div>
    <p class="hint">&nbsp;</p>
  </div>`;
}

/** @param box - what each competence gets: a button round the wheel, a card or a row. */
function poles(box: 'label' | 'card' | 'row'): TemplateResult[] {
  return POLES.map((pole) => {
    const boxes = COMPETENCES.map((competence, index) =>
      competence.pole === pole ? html`<span class=${box} data-index=${index}></span>` : nothing,
    );
    return html`<div class="pole" data-pole=${pole}>
      <p class="pole-name">&nbsp;</p>
      ${box === 'card' ? html`<div class="card-list">${boxes}</div>` : boxes}
    </div>`;
  });
}
