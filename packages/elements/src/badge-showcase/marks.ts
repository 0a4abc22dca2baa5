/**
 * The signs of what is known: a filled disc with a tick, a dashed ring with a question mark, an octagon with a cross;
 * a plain ring with a bar where there is nothing to know.
 * Told apart by shape; their colours are their own, whatever colours the page sets. Knows no badge.
 */
import { type SVGTemplateResult, type TemplateResult, html, svg } from 'lit';
import type { Tone } from './badge-state.js';

/** What a line of a check looks like. */
export type LineTone = Tone | 'none';

const SHAPES: Readonly<Record<LineTone, SVGTemplateResult>> = {
  yes: svg`<circle class="tone-ground" cx="12" cy="12" r="10"></circle><path class="tone-sign" d="m7.3 12.4 3.2 3.2 6.2-6.8"></path>`,
  unknown: svg`<circle class="tone-ground" cx="12" cy="12" r="9.5"></circle><path class="tone-sign" d="M9.2 9.6c0-3.6 5.6-3.6 5.6-.2 0 2.2-2.8 2.2-2.8 4.4M12 17h.05"></path>`,
  no: svg`<path class="tone-ground" d="M8 2h8l6 6v8l-6 6H8l-6-6V8z"></path><path class="tone-sign" d="m8.4 8.4 7.2 7.2m0-7.2-7.2 7.2"></path>`,
  none: svg`<circle class="tone-ground" cx="12" cy="12" r="9.5"></circle><path class="tone-sign" d="M8 12h8"></path>`,
};

export function toneMark(tone: LineTone): TemplateResult {
  return html`<svg class="tone" viewBox="0 0 24 24" aria-hidden="true" data-tone=${tone}>
    ${SHAPES[tone]}
  </svg>`;
}

/** Where a badge has no picture, or none that may be shown: a blank rosette. */
export function blankPicture(): TemplateResult {
  return html`<svg class="blank-picture" viewBox="0 0 96 96" aria-hidden="true">
    <path d="M33 60 24 90l14-6 8 10 6-26M63 60l9 30-14-6-8 10-6-26"></path>
    <circle cx="48" cy="40" r="31"></circle>
    <circle class="inner" cx="48" cy="40" r="22"></circle>
  </svg>`;
}
