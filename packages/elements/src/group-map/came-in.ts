/** What came in: how many documents count, came twice or were refused, and the button that removes all. */
import { type TemplateResult, html, nothing } from 'lit';
import type { GroupChangeDetail } from './group-store.js';
import type { GroupStrings } from './strings.js';

export interface CameInView {
  readonly strings: GroupStrings;
  readonly counts: GroupChangeDetail;
  /** Why some were refused; nothing where none was. */
  readonly refusals: unknown;
  readonly onClear: () => void;
}

export function cameIn({ strings, counts, refusals, onClear }: CameInView): TemplateResult {
  const line = (name: string, count: number): TemplateResult | typeof nothing =>
    count > 0
      ? html`<div>
          <dt>${name}</dt>
          <dd>${count}</dd>
        </div>`
      : nothing;
  return html`<section class="came" part="came" aria-labelledby="group-came">
    <h3 id="group-came">${strings.groupCameTitle}</h3>
    <dl>
      ${line(strings.groupCounted, counts.documents)} ${line(strings.groupLive, counts.live)}
      ${line(strings.groupTwice, counts.duplicates)} ${line(strings.groupRefused, counts.refused)}
    </dl>
    ${refusals}
    <button type="button" class="button small" data-do="clear" @click=${onClear}>
      ${strings.groupClear}
    </button>
  </section>`;
}
