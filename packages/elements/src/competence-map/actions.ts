/** What activities are called, and the bar of buttons that open them. Knows no activity but by its name. */
import { type TemplateResult, html, nothing } from 'lit';
import { ACTIVITIES, ACTIVITY_NAMES, type ActivityName } from './activities.js';
import type { MapStrings } from './strings.js';

const TITLES = {
  export: 'actionExport',
  import: 'actionImport',
  self: 'actionSelf',
  ask: 'actionAsk',
  compare: 'actionCompare',
  confirm: 'actionConfirm',
} as const satisfies Record<ActivityName, keyof MapStrings>;

export function activityTitle(name: ActivityName, strings: MapStrings): string {
  return strings[TITLES[name]];
}

export function actions(strings: MapStrings, opened: ActivityName | null): TemplateResult | typeof nothing {
  // Somebody else confirms, in a mode of its own.
  const names = ACTIVITY_NAMES.filter((name) => name in ACTIVITIES && name !== 'confirm');
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
          ${activityTitle(name, strings)}
        </button>`,
    )}
  </div>`;
}
