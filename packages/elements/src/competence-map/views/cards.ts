/**
 * One card per competence, made to be read on a phone: what was seen in a whole sentence, what the person says, who
 * confirms. Loaded when it is wanted. A card opens the same detail as a petal.
 */
import { type TemplateResult, html, nothing } from 'lit';
import { levelPips } from '../level-pips.js';
import type { MapEntry, MapModel, Words } from '../map-model.js';
import { pictogram, saidMark, sealMark } from '../marks.js';
import { fill } from '../strings.js';

export { cards as styles } from '../styles/cards.js';

export function view(model: MapModel, words: Words, openId: string | null): TemplateResult {
  return html`<div role="group" aria-label=${words.strings.mapLabel} aria-describedby="names-hint">
    ${model.poles.map(
      (pole) =>
        html`<section class="pole" aria-labelledby="cards-${pole.id}" data-pole=${pole.id}>
          <h3 class="pole-name" id="cards-${pole.id}">${pole.name}</h3>
          <ul class="card-list">
            ${pole.entries.map((entry) => html`<li class="card" part="card">${card(entry, words, openId)}</li>`)}
          </ul>
        </section>`,
    )}
  </div>`;
}

function card(entry: MapEntry, { strings }: Words, openId: string | null): TemplateResult {
  const said = [
    entry.stance ? fill(strings.iSay, { stance: entry.stanceLabel }) : null,
    entry.saidLabel,
  ].filter((sentence) => sentence !== null);
  return html`<button
      type="button"
      class="card-name"
      data-id=${entry.id}
      aria-expanded=${entry.id === openId ? 'true' : 'false'}
    >
      ${pictogram(entry.id, entry.pole)}<span>${entry.words.short}</span>
    </button>
    ${
      entry.level
        ? html`<p class="card-line">
              ${levelPips(entry.level, entry.pole)}<strong>${entry.levelLabel} · ${entry.levelWords}</strong>
            </p>
            <p>${entry.words.levels[entry.level]}</p>
            <p class="quiet-text">${entry.confidenceLabel}</p>`
        : html`<p class="quiet-text">${entry.levelLabel}</p>`
    }
    ${said.length > 0 ? html`<p class="card-line">${saidMark(entry)}<span>${said.join(' · ')}</span></p>` : nothing}
    ${
      entry.confirmedLabel
        ? html`<p class="card-line">${sealMark(true)}<span>${entry.confirmedLabel}</span></p>`
        : nothing
    }`;
}
