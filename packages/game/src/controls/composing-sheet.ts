/**
 * The sheet of a composing as it will hang or be sent: every slot is a control that shows what is in it.
 * Knows how it looks, not what belongs on it.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { ComposingSlotView, ComposingView } from '@requapass/scenario';
import type { BoxArea, BoxSize } from '../scene-layout/index.js';
import type { ScreenContext } from './context.js';
import { picture } from './picture.js';
import { plainText, richText } from './rich-text.js';
import { sceneSpot } from './scene-spot.js';
import { setStyles } from './set-styles.js';

/** Least size of the sheet over the picture, in CSS pixels: six rows a finger can hit, words one can read. */
const LEAST: BoxSize = { width: 236, height: 326 };
/** Room left around it. */
const MARGIN = 6;

export function composingSheet(context: ScreenContext, content: ComposingView): TemplateResult {
  const { t, ui } = context;
  return html`<ol
    class="paper"
    role="list"
    data-form=${content.form}
    aria-label=${t.ui(`composing.${content.form}`)}
    ${setStyles(paperStyles(context))}
  >
    ${content.slots.map((slot) => {
      const words = slot.blocks.map((id) => wordsOf(context, content, id)).join(' · ');
      const isOver = slot.blocks.length > slot.capacity;
      return html`<li data-part=${slot.part}>
        <button
          class="paper-slot"
          data-slot=${slot.id}
          data-empty=${slot.blocks.length === 0 ? '' : nothing}
          data-over=${isOver ? '' : nothing}
          aria-pressed=${ui.look === slot.id ? 'true' : 'false'}
          aria-label=${`${t.content(slot.name)}: ${words === '' ? t.ui('composing.empty') : words}${isOver ? `. ${t.ui('composing.crowded')}` : ''}`}
          @click=${() => context.setUi({ look: slot.id, hand: null })}
        >
          ${slot.blocks.length === 0 ? html`<span class="paper-name">${t.content(slot.name)}</span>` : slotContent(context, content, slot)}
        </button>
      </li>`;
    })}
  </ol>`;
}

function slotContent(
  context: ScreenContext,
  content: ComposingView,
  slot: ComposingSlotView,
): readonly TemplateResult[] {
  return slot.blocks.map((id) => {
    const block = content.blocks.find((entry) => entry.id === id);
    if (!block) return html``;
    const frame = block.picture === null ? '' : `item.${block.picture}`;
    return html`<span class="paper-block"
      >${slot.part === 'picture' ? picture(context.atlas, frame, 68) : nothing}<span class="paper-words"
        >${richText(context.t.content(block.text))}</span
      ></span
    >`;
  });
}

/** What a block says, as plain words. */
export function wordsOf({ t }: ScreenContext, content: ComposingView, id: string): string {
  const block = content.blocks.find((entry) => entry.id === id);
  return block ? plainText(t.content(block.text)) : id;
}

/** Over the drawn sheet, grown until words can be read, kept within the scene. */
function paperStyles(context: ScreenContext): Record<string, string> {
  const spot = sceneSpot(context, 'sheet');
  if (!spot) return {};
  const { left, top, width, height } = within(spot, context.box);
  return {
    position: 'absolute',
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  };
}

function within(spot: BoxArea, box: BoxSize): BoxArea {
  const width = Math.min(Math.max(spot.width, LEAST.width), box.width - 2 * MARGIN);
  const height = Math.min(Math.max(spot.height, LEAST.height), box.height - 2 * MARGIN);
  const clamp = (value: number, most: number): number => Math.min(Math.max(value, MARGIN), most - MARGIN);
  return {
    left: clamp(spot.left + (spot.width - width) / 2, box.width - width),
    top: clamp(spot.top + (spot.height - height) / 2, box.height - height),
    width,
    height,
  };
}
