/**
 * Sorting: take an item, read its label, give it a place. Tap-to-pick, tap-to-place.
 * The shelves' buttons lie over the drawn shelves, or flow as a list in the text layout.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { RunContent, ShelfView, SortingItemView } from '@requapass/scenario';
import { bubble } from './bubble.js';
import type { ScreenContext } from './context.js';
import { picture } from './picture.js';
import { plainText, richText } from './rich-text.js';
import { sceneSpot } from './scene-spot.js';
import { helpButton, helpLine } from './screen-conversation.js';

type Sorting = Extract<RunContent, { kind: 'sorting' }>;

export function sortingOverlay(context: ScreenContext, content: Sorting): TemplateResult {
  const shelves = content.shelves.filter((shelf) => shelf.isOpen);
  return html`<ul class="shelves" role="list" aria-label=${context.t.ui('sorting.shelves')}>
    ${shelves.map((shelf) => html`<li style=${styleMap(shelfStyles(context, shelf.id))}>${shelfButton(context, content, shelf)}</li>`)}
  </ul>`;
}

function shelfButton(context: ScreenContext, content: Sorting, shelf: ShelfView): TemplateResult {
  const { t, ui } = context;
  const isFull = shelf.capacity !== null && shelf.count >= shelf.capacity;
  const room = isFull
    ? t.ui('sorting.full')
    : shelf.capacity === null
      ? shelf.count > 0
        ? String(shelf.count)
        : ''
      : t.ui('sorting.room', { count: shelf.count, capacity: shelf.capacity });
  return html`<button
    class="shelf"
    data-shelf=${shelf.id}
    data-ready=${ui.item === null ? nothing : ''}
    aria-disabled=${ui.item === null ? 'true' : 'false'}
    @click=${() => place(context, content, shelf)}
  >
    <span class="shelf-name">${t.content(shelf.name)}</span>
    <span class="shelf-rule">${richText(t.content(shelf.rule))}</span>
    ${room === '' ? nothing : html`<span class="shelf-room">${room}</span>`}
  </button>`;
}

function place(context: ScreenContext, content: Sorting, shelf: ShelfView): void {
  const { t, ui } = context;
  const item = content.items.find((entry) => entry.id === ui.item);
  if (!item) {
    context.announce(t.ui('sorting.hint'));
    return;
  }
  context.setUi({ item: null });
  context.announce(t.ui('sorting.placed', { item: t.content(item.name), shelf: t.content(shelf.name) }));
  context.send({ type: 'act', action: { type: 'place', item: item.id, shelf: shelf.id } });
}

function shelfStyles(context: ScreenContext, shelf: string): Record<string, string> {
  const spot = sceneSpot(context, shelf);
  if (!spot) return {};
  return {
    position: 'absolute',
    left: `${spot.left}px`,
    top: `${spot.top}px`,
    width: `${Math.max(spot.width, 44)}px`,
    height: `${Math.max(spot.height, 44)}px`,
  };
}

export function sortingPanel(context: ScreenContext, content: Sorting): TemplateResult {
  const { t } = context;
  const chosen = content.items.find((item) => item.id === context.ui.item);
  return html`${bubble({ ...context, isStageOn: false }, null, t.content(content.text), true)}
    ${content.help?.isAsked ? helpLine(context, content.help) : nothing}
    <ul class="tray" role="list" aria-label=${t.ui('sorting.items')}>
      ${content.items.map((item) => html`<li>${itemButton(context, content, item)}</li>`)}
    </ul>
    <div class="in-hand">
      ${chosen ? itemCard(context, chosen) : html`<p class="hint">${t.ui('sorting.hint')}</p>`}
    </div>`;
}

/** After the shelves: help, what is left, and finishing. */
export function sortingFoot(context: ScreenContext, content: Sorting): TemplateResult {
  const { t } = context;
  const left = content.items.filter((item) => item.shelf === null).length;
  return html`<div class="row">
    ${helpButton(context, content.help)}
    ${
      content.canFinish
        ? html`<button
            class="button primary"
            data-action="finish"
            @click=${() => context.send({ type: 'act', action: { type: 'finish' } })}
          >
            ${t.ui('sorting.finish')}
          </button>`
        : html`<p class="hint left">${t.ui('sorting.left', { count: left })}</p>`
    }
  </div>`;
}

function itemButton(context: ScreenContext, content: Sorting, item: SortingItemView): TemplateResult {
  const { t } = context;
  const shelf = content.shelves.find((entry) => entry.id === item.shelf);
  const where = shelf ? t.ui('sorting.onShelf', { shelf: t.content(shelf.name) }) : t.ui('sorting.onTable');
  return html`<button
    class="item"
    data-item=${item.id}
    data-placed=${shelf ? '' : nothing}
    aria-pressed=${context.ui.item === item.id ? 'true' : 'false'}
    @click=${() => context.setUi({ item: context.ui.item === item.id ? null : item.id })}
  >
    ${picture(context.atlas, `item.${item.picture}`, 44)}
    <span class="item-name">${t.content(item.name)}</span>
    <span class="item-where">${where}</span>
  </button>`;
}

function itemCard(context: ScreenContext, item: SortingItemView): TemplateResult {
  const { t } = context;
  const act = (
    action: { type: 'inspect'; item: string } | { type: 'place'; item: string; shelf: null },
  ): void => context.send({ type: 'act', action });
  return html`<div class="item-card" role="group" aria-label=${t.content(item.name)}>
    <p class="item-card-name"><strong>${t.content(item.name)}</strong> ${t.ui('sorting.where')}</p>
    ${
      item.label === null
        ? html`<button
            class="button small-button"
            data-action="inspect"
            @click=${() => act({ type: 'inspect', item: item.id })}
          >
            ${t.ui('sorting.read')}
          </button>`
        : html`<p class="label" role="status">${t.ui('sorting.label')} ${richText(t.content(item.label))}</p>
            <button
              class="button small-button"
              data-action="inspect"
              @click=${() => {
                act({ type: 'inspect', item: item.id });
                context.announce(plainText(t.content(item.label ?? '')));
              }}
            >
              ${t.ui('sorting.read')}
            </button>`
    }
    ${
      item.shelf === null
        ? nothing
        : html`<button
            class="button small-button"
            data-action="take-back"
            @click=${() => act({ type: 'place', item: item.id, shelf: null })}
          >
            ${t.ui('sorting.back')}
          </button>`
    }
  </div>`;
}
