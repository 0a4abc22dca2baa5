/** What to choose from: picture or table, and what is counted; each one set of radio buttons. Knows no view. */
import { type TemplateResult, html } from 'lit';
import type { Words } from '../competence-map/map-model.js';
import type { GroupSource } from './group-store.js';
import type { GroupView } from './group-map.js';
import type { GroupStrings } from './strings.js';

export function viewSwitch(strings: GroupStrings, words: Words, view: GroupView): TemplateResult {
  const names = { picture: strings.groupViewPicture, table: words.strings.viewTable };
  return html`<div class="views" part="views" role="radiogroup" aria-label=${words.strings.views}>
    ${(['picture', 'table'] as const).map(
      (each) =>
        html`<label part="view"
          ><input type="radio" name="view" value=${each} .checked=${each === view} /><span
            >${names[each]}</span
          ></label
        >`,
    )}
  </div>`;
}

export function sourceSwitch(strings: GroupStrings, source: GroupSource): TemplateResult {
  const names = { game: strings.groupSourceGame, self: strings.groupSourceSelf };
  return html`<fieldset class="sources" part="sources">
    <legend>${strings.groupSource}</legend>
    ${(['game', 'self'] as const).map(
      (each) =>
        html`<label class="source"
          ><input type="radio" name="source" value=${each} .checked=${each === source} /><span
            >${names[each]}</span
          ></label
        >`,
    )}
  </fieldset>`;
}
