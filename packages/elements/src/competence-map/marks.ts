/** The signs of the map as small pictures: pictogram of a competence, diamond of a stance, outline of a confidence. */
import type { Confidence, Stance } from '@requapass/assessment';
import type { CompetenceId, Pole } from '@requapass/framework';
import { type SVGTemplateResult, type TemplateResult, html, nothing, svg } from 'lit';
import { DIAMOND_RADIUS, PICTOGRAMS, STANCE_SIGNS } from './pictograms.js';

/** A pictogram in its disc, to stand in running layout. */
export function pictogram(id: CompetenceId, pole: Pole): TemplateResult {
  return html`<svg class="pictogram" viewBox="-20 -20 40 40" aria-hidden="true" data-pole=${pole}>
    <circle class="disc" r="18.5"></circle>
    <path class="sign" transform="translate(-12 -12)" d=${PICTOGRAMS[id]}></path>
  </svg>`;
}

/** The diamond round 0,0, for the inside of another picture. */
export function diamond(stance: Stance): SVGTemplateResult {
  const r = DIAMOND_RADIUS;
  return svg`<path class="diamond" d="M0 ${-r}L${r} 0L0 ${r}L${-r} 0Z"></path>
    <path class="stance-sign" d=${STANCE_SIGNS[stance]}></path>`;
}

/** The diamond as a picture of its own; nothing where nothing was said. */
export function stanceMark(stance: Stance | null): TemplateResult | typeof nothing {
  if (!stance) return nothing;
  return html`<svg class="stance-mark" viewBox="-15 -15 30 30" aria-hidden="true">${diamond(stance)}</svg>`;
}

/** A swatch of a pole's colour and pattern, with the outline of a confidence. */
export function swatch(pole: Pole, confidence: Confidence = 'high'): TemplateResult {
  return html`<svg class="swatch" viewBox="0 0 44 28" aria-hidden="true" data-pole=${pole}>
    <rect
      class="level lit"
      data-confidence=${confidence}
      fill="url(#fill-${pole})"
      x="3"
      y="3"
      width="38"
      height="22"
      rx="3"
    ></rect>
  </svg>`;
}
