/** The fills of the three poles: dots, waves, crosses, so that no meaning hangs on colour. */
import { type Pole, POLES } from '@requapass/framework';
import { type SVGTemplateResult, type TemplateResult, html, svg } from 'lit';

/** One pattern a pole, so that no meaning hangs on colour: dots, waves, crosses. */
const MOTIFS: Readonly<Record<Pole, SVGTemplateResult>> = {
  organisational: svg`<circle class="motif-fill" cx="3" cy="3" r="1.5"></circle><circle class="motif-fill" cx="9" cy="9" r="1.5"></circle>`,
  communication: svg`<path class="motif" d="M0 3q3-3 6 0t6 0M0 9q3-3 6 0t6 0"></path>`,
  reflective: svg`<path class="motif" d="M-1 13 13-1M-1 1 1-1M11 13l2-2"></path>`,
};
/** Fills the petals refer to; drawn once, shared by every picture of the element. */
export function patterns(): TemplateResult {
  return html`<svg class="patterns" aria-hidden="true" width="0" height="0">
    <defs>
      ${POLES.map(
        (pole) => svg`<pattern id="fill-${pole}" width="12" height="12" patternUnits="userSpaceOnUse">
          <g data-pole=${pole}><rect class="ground" width="12" height="12"></rect>${MOTIFS[pole]}</g>
        </pattern>`,
      )}
    </defs>
  </svg>`;
}
