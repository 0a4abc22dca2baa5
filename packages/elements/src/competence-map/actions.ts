/** The bar of buttons that open activities: one for each that is registered. Knows no activity but by its name. */
import { type TemplateResult, html, nothing } from 'lit';
import { ACTIVITIES, ACTIVITY_NAMES, type ActivityName } from './activities.js';
import type { MapStrings } from './strings.js';

const BUTTONS = {
  export: 'actionExport',
  import: 'actionImport',
  self: 'actionSelf',
  ask: 'actionAsk',
  compare: 'actionCompare',
} as const satisfies Partial<Record<ActivityName, keyof MapStrings>>;

export function actions(strings: MapStrings, opened: ActivityName | null): TemplateResult | typeof nothing {
  const names = ACTIVITY_NAMES.filter(
    (name) => name in ACTIVITIES && name in BUTTONS,
  ) as (keyof typeof BUTTONS)[];
  if (names.length === 0) return nothing;
  return html`<div class="actions" part="actions" role="group" aria-label=${strings.actions}>
    ${names.map(
      (name) =>
        html`<button
          type="button"
          class="button"
          part="action"
          data-activity=${name}
          aria-expanded=${name === opened ? 'true' : 'false'}
        >
          ${strings[BUTTONS[name]]}
        </button>`,
    )}
  </div>`;
}
