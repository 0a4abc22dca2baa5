/**
 * The picture: a bar a competence, as wide as the whole group, cut into bands told apart by filling and sign; the
 * figures stand under it. Hides nothing by itself: what must not be seen is not in the model.
 */
import { type TemplateResult, html, nothing, svg } from 'lit';
import type { Words } from '../../competence-map/map-model.js';
import { pictogram } from '../../competence-map/marks.js';
import { BAND_SIGNS, bandShape, bandSwatch } from '../bands.js';
import { bandInWords, type GroupModel, type GroupRow } from '../group-model.js';
import type { GroupStrings } from '../strings.js';

/** Narrower than this the sign does not fit into its band: the figures under the bar say it. */
const LEAST_SHARE_OF_SIGN = 0.09;

export function view(
  model: GroupModel,
  strings: GroupStrings,
  words: Words,
  isMirrored: boolean,
): TemplateResult {
  return html`${model.poles.map(
    (pole) =>
      html`<section class="group-pole" data-pole=${pole.id} aria-labelledby="group-${pole.id}">
        <h3 class="pole-name" id="group-${pole.id}">${pole.name}</h3>
        <ul class="group-rows">
          ${pole.rows.map((row) => groupRow(row, isMirrored))}
        </ul>
      </section>`,
  )}
  ${legend(model, strings, words)}`;
}

function groupRow({ id, pole, name, parts, note, isNever }: GroupRow, isMirrored: boolean): TemplateResult {
  return html`<li class="group-row" part="row" data-id=${id} ?data-quiet=${parts.length === 0}>
    <p class="group-name">${pictogram(id, pole)}<span>${name}</span></p>
    <div class="group-bar">
      ${parts.length > 0 ? bar(parts, isMirrored) : nothing}
      ${parts.length === 0 && !isNever ? html`<div class="bar-hidden"></div>` : nothing}
      ${
        parts.length > 0
          ? html`<ul class="figures">
              ${parts.map(
                ({ band, people, label }) =>
                  html`<li data-band=${band}>
                    ${bandSwatch(band, pole)}<span class="spoken">${label} : </span><b>${people}</b>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      ${note ? html`<p class="quiet-text">${note}</p>` : nothing}
    </div>
  </li>`;
}

function bar(parts: GroupRow['parts'], isMirrored: boolean): TemplateResult {
  const places = placesOf(parts, isMirrored);
  return html`<svg class="bar" part="bar" aria-hidden="true">
    ${places.map(({ band, x, width }) => bandShape(band, { x, width }))}
    ${places.map(({ band, x, width, share }) =>
      share < LEAST_SHARE_OF_SIGN
        ? nothing
        : svg`<text class="band-sign" x=${`${x + width / 2}%`} y="50%" dy="0.35em" text-anchor="middle">${BAND_SIGNS[band]}</text>`,
    )}
  </svg>`;
}

/** In percent from the left, whichever way one reads. */
function placesOf(
  parts: GroupRow['parts'],
  isMirrored: boolean,
): readonly (GroupRow['parts'][number] & { readonly x: number; readonly width: number })[] {
  let from = 0;
  return parts
    .filter(({ people }) => people > 0)
    .map((part) => {
      const width = part.share * 100;
      const x = isMirrored ? 100 - from - width : from;
      from += width;
      return { ...part, x, width };
    });
}

function legend({ bands, source }: GroupModel, strings: GroupStrings, words: Words): TemplateResult {
  return html`<section class="group-key" part="legend" aria-labelledby="group-key">
    <h3 id="group-key">${strings.groupKey}</h3>
    <ul>
      ${bands.map((band) => html`<li>${bandSwatch(band, null)} <span>${bandInWords(band, source, strings, words)}</span></li>`)}
    </ul>
    <p>${strings.groupKeyText}</p>
  </section>`;
}
