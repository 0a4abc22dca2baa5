/** The three views as one set of radio buttons. Knows no view but by its name. */
import { type TemplateResult, html } from 'lit';
import type { MapStrings } from './strings.js';

export const VIEWS = ['map', 'cards', 'table'] as const;
export type MapView = (typeof VIEWS)[number];

const NAMES = { map: 'viewMap', cards: 'viewCards', table: 'viewTable' } as const;

export function viewSwitch(strings: MapStrings, view: MapView): TemplateResult {
  return html`<div class="views" part="views" role="radiogroup" aria-label=${strings.views}>
    ${VIEWS.map(
      (each) =>
        html`<label part="view"
          ><input type="radio" name="view" value=${each} .checked=${each === view} /><span
            >${strings[NAMES[each]]}</span
          ></label
        >`,
    )}
  </div>`;
}
