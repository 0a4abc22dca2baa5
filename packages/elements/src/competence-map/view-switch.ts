/** The three views as one set of radio buttons. Knows no view but by its name. */
import { type TemplateResult, html, nothing } from 'lit';
import type { MapStrings } from './strings.js';

export const VIEWS = ['map', 'cards', 'table'] as const;
export type MapView = (typeof VIEWS)[number];

const NAMES = { map: 'viewMap', cards: 'viewCards', table: 'viewTable' } as const;

/** @param strings - undefined while they load: the room is kept. */
export function viewSwitch(strings: MapStrings | undefined, view: MapView): TemplateResult {
  return html`<div class="views" part="views" role="radiogroup" aria-label=${strings?.views ?? nothing}>
    ${VIEWS.map(
      (each) =>
        html`<label part="view"
          ><input
            type="radio"
            name="view"
            value=${each}
            .checked=${each === view}
            ?disabled=${!strings}
          /><span>${strings?.[NAMES[each]] ?? '\u00a0'}</span></label
        >`,
    )}
  </div>`;
}
