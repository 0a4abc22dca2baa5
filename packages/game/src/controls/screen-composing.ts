/**
 * Composing: choose a place on the sheet, then what goes there; look behind; show it to somebody.
 * The sheet lies over the picture; in the text layout it flows as a list of places.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Action, ComposingBlockView, ComposingSlotView, ComposingView } from '@requapass/scenario';
import { bubble } from './bubble.js';
import { composingSheet, wordsOf } from './composing-sheet.js';
import type { ContentScreen } from './content-screen.js';
import { nameOf, type ScreenContext } from './context.js';
import { helpButton, helpLine } from './help.js';
import { picture, portrait } from './picture.js';
import { plainText, richText } from './rich-text.js';
import { composingStyles } from './styles/composing.js';

/** The composing screen: the sheet over the picture, blocks and readers in the panel. */
export const composingScreen: ContentScreen<ComposingView> = {
  styles: composingStyles,
  isSpoken: false,
  parts: (context, content) => ({
    before: html`<div class="paper-place">${composingSheet(context, content)}</div>`,
    panel: composingPanel(context, content),
    foot: composingFoot(context, content),
  }),
  announcement(context, content, action) {
    if (action.type === 'place') return placedWords(context, content, action);
    if (action.type === 'use' && content.said)
      return `${nameOf(context, content.said.who)}: ${plainText(context.t.content(content.said.text))}`;
    return '';
  },
  focusAfter(action) {
    if (action.type === 'inspect' || action.type === 'place') return [`[data-block="${action.item}"]`];
    return action.type === 'use' ? ['[data-remark]'] : [];
  },
};

function composingPanel(context: ScreenContext, content: ComposingView): TemplateResult {
  const { t, ui } = context;
  const slot = content.slots.find((entry) => entry.id === ui.look);
  const isIdle = !slot && content.said === null;
  return html`${isIdle ? bubble({ ...context, isStageOn: false }, null, t.content(content.text), true) : nothing}
  ${remark(context, content)}
  ${content.help?.isAsked && (isIdle || !slot) ? helpLine(context, content.help) : nothing}
  ${slot ? slotBlocks(context, content, slot) : html`<p class="hint">${t.ui('composing.hint')}</p>`}`;
}

/** What a reader said, until the sheet changes. */
function remark(context: ScreenContext, { said }: ComposingView): TemplateResult | typeof nothing {
  if (!said) return nothing;
  return html`<div class="help-line remark" tabindex="-1" data-remark>
    ${portrait(context.atlas, context.pack.characters[said.who], said.face ?? 'talking', 56)}
    <p><strong>${nameOf(context, said.who)}</strong><br />${richText(context.t.content(said.text))}</p>
  </div>`;
}

/** Everything that could go to the chosen place. */
function slotBlocks(context: ScreenContext, content: ComposingView, slot: ComposingSlotView): TemplateResult {
  const { t } = context;
  const blocks = content.blocks.filter((block) => block.fits.includes(slot.id));
  return html`<p class="blocks-title" id="blocks-title">
      <strong>${t.content(slot.name)}</strong>
      ${
        slot.capacity > 1
          ? html`<span class="shelf-room" data-over=${slot.blocks.length > slot.capacity ? '' : nothing}
              >${slot.blocks.length}/${slot.capacity}</span
            >`
          : nothing
      }
    </p>
    <ul class="blocks" role="list" aria-labelledby="blocks-title">
      ${blocks.map((block) => html`<li>${blockCard(context, block, slot)}</li>`)}
    </ul>`;
}

function blockCard(
  context: ScreenContext,
  block: ComposingBlockView,
  slot: ComposingSlotView,
): TemplateResult {
  const { t, send } = context;
  const isHere = block.slot === slot.id;
  const words = t.content(block.text);
  return html`<div class="block" data-used=${isHere ? '' : nothing}>
    <button
      class="block-put"
      data-block=${block.id}
      aria-pressed=${isHere ? 'true' : 'false'}
      @click=${() => send({ type: 'act', action: { type: 'place', item: block.id, at: isHere ? null : slot.id } })}
    >
      ${block.picture === null ? nothing : picture(context.atlas, `item.${block.picture}`, 48)}
      <span class="block-words">${richText(words)}</span>
      <span class="block-mark" aria-hidden="true">${isHere ? '✓' : '+'}</span>
    </button>
    ${
      block.back === null
        ? html`<button
            class="block-turn"
            data-back=${block.id}
            title=${t.ui('composing.back')}
            aria-label=${`${t.ui('composing.back')}: ${plainText(words)}`}
            @click=${() => send({ type: 'act', action: { type: 'inspect', item: block.id } })}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M4 12a8 8 0 1 1 3 6.2M4 12l-2-3M4 12l3-2.5" />
            </svg>
          </button>`
        : html`<p class="label block-back" role="status">${richText(t.content(block.back))}</p>`
    }
  </div>`;
}

/** Showing it, help, and what ends it. */
function composingFoot(context: ScreenContext, content: ComposingView): TemplateResult {
  const { t, send } = context;
  const isFull = content.slots.every((slot) => slot.blocks.length > 0);
  return html`<div class="row">
    ${
      content.canFinish && content.readers.length > 0
        ? html`<div class="readers">
            <span class="readers-name" aria-hidden="true">${t.ui('composing.readers')}</span>
            ${content.readers.map(({ who, hasSeen }) => readerButton(context, who, hasSeen))}
          </div>`
        : nothing
    }
    ${helpButton(context, content.help, content.canFinish)}
    ${
      content.canFinish
        ? html`<button
            class="button ${isFull ? 'primary' : ''}"
            data-action="finish"
            @click=${() => send({ type: 'act', action: { type: 'finish' } })}
          >
            ${t.content(content.ending)}
          </button>`
        : nothing
    }
  </div>`;
}

function readerButton(context: ScreenContext, who: string, hasSeen: boolean): TemplateResult {
  const words = context.t.ui(hasSeen ? 'composing.showAgain' : 'composing.show', {
    name: nameOf(context, who),
  });
  return html`<button
    class="reader"
    data-reader=${who}
    data-seen=${hasSeen ? '' : nothing}
    title=${words}
    aria-label=${words}
    @click=${() => context.send({ type: 'act', action: { type: 'use', use: 'show', on: who } })}
  >
    ${portrait(context.atlas, context.pack.characters[who], 'calm', 46)}
  </button>`;
}

function placedWords(
  context: ScreenContext,
  content: ComposingView,
  { item, at }: Extract<Action, { type: 'place' }>,
): string {
  const { t } = context;
  const slot = content.slots.find((entry) => entry.id === at);
  const block = wordsOf(context, content, item);
  if (!slot) return t.ui('composing.off', { block });
  const placed = t.ui('composing.placed', { block, slot: t.content(slot.name) });
  return slot.blocks.length > slot.capacity ? `${placed}. ${t.ui('composing.crowded')}` : placed;
}
