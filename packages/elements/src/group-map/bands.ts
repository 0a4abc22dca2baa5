/**
 * The bands of a bar, told apart by their filling: plain, dots, stripes, a grid for the four levels; dashes, zigzag and
 * waves where levels are put together; nothing for who has no level. Always beside a word or a figure.
 */
import { type SVGTemplateResult, type TemplateResult, html, nothing, svg } from 'lit';
import type { Pole } from '@requapass/framework';
import type { Band } from './group-model.js';

/** Of a tile of 10 by 10; shared with the picture that is taken out. Circles are paths there. */
export const MOTIFS: Readonly<Partial<Record<Band, string>>> = {
  '2': 'M5 5h.1',
  '3': 'M-1 11 11-1M-1 1 1-1M9 11l2-2',
  '4': 'M-1 11 11-1M-1-1 11 11M-1 1 1-1M9 11l2-2M-1 9l2 2M9-1l2 2',
  low: 'M1 5h4',
  high: 'M0 7l2.5-4 2.5 4 2.5-4 2.5 4',
  any: 'M0 5q2.5-4 5 0t5 0',
};
/** Dots are short thick lines. */
export const MOTIF_WIDTHS: Readonly<Partial<Record<Band, number>>> = { '2': 4, '3': 1.8, '4': 1.6 };
const USUAL_WIDTH = 1.8;

export function motifWidth(band: Band): number {
  return MOTIF_WIDTHS[band] ?? USUAL_WIDTH;
}

/** What a band says in the bar itself. */
export const BAND_SIGNS: Readonly<Record<Band, string>> = {
  '1': '1',
  '2': '2',
  '3': '3',
  '4': '4',
  low: '1–2',
  high: '3–4',
  any: '1–4',
  none: '–',
};

/** The fillings, drawn once. */
export function bandPatterns(): TemplateResult {
  return html`<svg class="patterns" aria-hidden="true" width="0" height="0">
    <defs>
      ${Object.entries(MOTIFS).map(
        ([band, d]) =>
          svg`<pattern id="band-${band}" width="10" height="10" patternUnits="userSpaceOnUse">
            <path class="band-motif" stroke-width=${motifWidth(band as Band)} d=${d}></path>
          </pattern>`,
      )}
    </defs>
  </svg>`;
}

/** @param place - in percent of the bar, from its left */
export function bandShape(
  band: Band,
  place: { readonly x: number; readonly width: number },
): SVGTemplateResult {
  const [x, width] = [`${place.x}%`, `${place.width}%`];
  return svg`<rect class="band" data-band=${band} x=${x} width=${width} y="0" height="100%"></rect>
    ${band in MOTIFS ? svg`<rect class="band-filling" fill="url(#band-${band})" x=${x} width=${width} y="0" height="100%"></rect>` : nothing}`;
}

/** A small piece of a band with its sign, for figures and for the key. */
export function bandSwatch(band: Band, pole: Pole | null): TemplateResult {
  return html`<svg class="band-swatch" aria-hidden="true" data-pole=${pole ?? 'none'}>
    ${bandShape(band, { x: 0, width: 100 })}
    <text class="band-sign" x="50%" y="50%" dy="0.35em" text-anchor="middle">${BAND_SIGNS[band]}</text>
  </svg>`;
}
