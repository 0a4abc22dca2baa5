/** The signs of the map as small pictures: pictogram of a competence, diamond of the person, seal of who confirms. */
import type { Confidence, Stance } from '@requapass/assessment';
import type { CompetenceId, Pole } from '@requapass/framework';
import { type SVGTemplateResult, type TemplateResult, html, nothing, svg } from 'lit';
import { PICTOGRAMS, SEAL, STANCE_SIGNS } from './pictograms.js';

/** A pictogram in its disc, to stand in running layout. */
export function pictogram(id: CompetenceId, pole: Pole): TemplateResult {
  return html`<svg class="pictogram" viewBox="-20 -20 40 40" aria-hidden="true" data-pole=${pole}>
    <circle class="disc" r="18.5"></circle>
    <path class="sign" transform="translate(-12 -12)" d=${PICTOGRAMS[id]}></path>
  </svg>`;
}

/** What the person says, round 0,0, for the inside of another picture. Without a stance: a dot, for a level alone. */
export function diamond(stance: Stance | null): SVGTemplateResult {
  return svg`<path class="diamond" d="M0-13 13 0 0 13-13 0Z"></path>
    <path class="stance-sign" d=${stance ? STANCE_SIGNS[stance] : 'M0 0h.1'}></path>`;
}

/** What somebody confirms, round 0,0: a toothed seal with a tick, dark where the diamond is light. */
export function seal(): SVGTemplateResult {
  return svg`<path class="seal" d=${SEAL}></path><path class="seal-sign" d=${STANCE_SIGNS.confirmed}></path>`;
}

/** The diamond as a picture of its own; nothing without a stance. */
export function stanceMark(stance: Stance | null): TemplateResult | typeof nothing {
  return stance ? mark(diamond(stance)) : nothing;
}

/** The diamond of whoever said something: a stance, or a level alone. */
export function saidMark({
  stance,
  saidLevel,
}: {
  readonly stance: Stance | null;
  readonly saidLevel: number | null;
}): TemplateResult | typeof nothing {
  return stance || saidLevel ? mark(diamond(stance)) : nothing;
}

/** The seal as a picture of its own; nothing where nobody confirmed. */
export function sealMark(isConfirmed: boolean): TemplateResult | typeof nothing {
  return isConfirmed ? mark(seal()) : nothing;
}

function mark(content: SVGTemplateResult): TemplateResult {
  return html`<svg class="stance-mark" viewBox="-15 -15 30 30" aria-hidden="true">${content}</svg>`;
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
