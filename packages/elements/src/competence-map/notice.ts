/** What was just done, with the button that takes it back. The element decides what is said and how long. */
import { type TemplateResult, html, nothing } from 'lit';
import type { MapStrings } from './strings.js';

export interface Notice {
  readonly sentence: string;
  readonly canUndo: boolean;
}

export function notice(
  { sentence, canUndo }: Notice,
  strings: Pick<MapStrings, 'undo' | 'close'>,
  { onUndo, onClose }: { readonly onUndo: () => void; readonly onClose: () => void },
): TemplateResult {
  return html`<p>${sentence}</p>
    ${
      canUndo
        ? html`<button type="button" class="button" data-undo @click=${onUndo}>${strings.undo}</button>`
        : nothing
    }
    <button type="button" class="button" @click=${onClose}>${strings.close}</button>`;
}
