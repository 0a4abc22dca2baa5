/**
 * The twelve buttons of the map: round the wheel where there is room, a list under it where there is none.
 * They are what the keyboard walks and what is spoken; the drawing beside them is silent.
 */
import { COMPETENCES } from '@requapass/framework';
import { type TemplateResult, html, nothing } from 'lit';
import { levelPips } from './level-pips.js';
import type { MapEntry, MapModel, Words } from './map-model.js';
import { pictogram, saidMark, sealMark } from './marks.js';
import { fill } from './strings.js';

export function labels(model: MapModel, words: Words, openId: string | null): TemplateResult[] {
  return model.poles.map(
    (pole) =>
      html`<div class="pole" role="group" aria-labelledby="pole-${pole.id}" data-pole=${pole.id}>
        <p class="pole-name" id="pole-${pole.id}">${pole.name}</p>
        ${pole.entries.map((entry) => label(entry, words, entry.id === openId))}
      </div>`,
  );
}

function label(entry: MapEntry, { strings }: Words, isOpen: boolean): TemplateResult {
  const index = COMPETENCES.findIndex(({ id }) => id === entry.id);
  return html`<button
    type="button"
    class="label"
    part="competence"
    data-id=${entry.id}
    data-index=${index}
    aria-expanded=${isOpen ? 'true' : 'false'}
  >
    ${pictogram(entry.id, entry.pole)}
    <span class="label-words">
      <span class="label-name">${entry.words.short}</span>
      <span class="label-level" data-seen=${entry.level !== null}
        >${
          entry.levelWords
            ? html`<span class="label-number">${entry.levelLabel} · </span>${entry.levelWords}`
            : entry.levelLabel
        }</span
      >
      ${entry.confidenceLabel ? spoken(entry.confidenceLabel) : nothing}
      ${entry.stance ? spoken(fill(strings.iSay, { stance: entry.stanceLabel })) : nothing}
      ${entry.saidLabel ? spoken(entry.saidLabel) : nothing}
      ${entry.confirmedLabel ? spoken(entry.confirmedLabel) : nothing}
    </span>
    <span class="label-marks"
      >${saidMark(entry)}${sealMark(entry.confirmedLevel !== null)}${levelPips(entry.level, entry.pole)}</span
    >
  </button>`;
}

function spoken(sentence: string): TemplateResult {
  return html`<span class="spoken">. ${sentence}</span>`;
}
