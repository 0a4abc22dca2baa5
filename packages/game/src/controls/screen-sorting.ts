/**
 * Sorting: take an item, read its label, give it a place. Tap-to-pick, tap-to-place.
 * With the stage on, the buttons lie over the drawn items and shelves; in the text layout they flow as lists.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { ShelfView, SortingItemView, SortingView } from '@requapass/scenario';
import { bubble } from './bubble.js';
import type { ContentScreen } from './content-screen.js';
import type { ScreenContext } from './context.js';
import { helpButton, helpLine } from './help.js';
import { picture } from './picture.js';
import { richText } from './rich-text.js';
import { areaStyles, itemSpot, sceneSpot } from './scene-spot.js';
import { setStyles } from './set-styles.js';
import { sortingStyles } from './styles/sorting.js';

/** The sorting screen: table and shelves over the picture, words and labels in the panel. */
export const sortingScreen: ContentScreen<SortingView> = {
  styles: sortingStyles,
  isSpoken: false,
  parts: (context, content) => ({
    before: sortingTable(context, content),
    panel: sortingPanel(context, content),
    after: sortingShelves(context, content),
    foot: sortingFoot(context, content),
  }),
  focusAfter: ({ type }) =>
    type === 'place' ? ['[data-item]:not([data-placed])', '[data-action="finish"]'] : [],
};

/** The items that lie on the drawn table. In the text layout they are in the panel's tray instead. */
function sortingTable(context: ScreenContext, content: SortingView): TemplateResult {
  if (!context.isStageOn) return html``;
  return html`<ul class="table" role="list" aria-label=${context.t.ui('sorting.items')}>
    ${content.items
      .filter((item) => item.shelf === null)
      .map(
        (item) =>
          html`<li ${setStyles(areaStyles(itemSpot(context, item.id)))}>
            ${itemButton(context, content, item)}
          </li>`,
      )}
  </ul>`;
}

function sortingPanel(context: ScreenContext, content: SortingView): TemplateResult {
  const { t, ui, isStageOn } = context;
  const item = content.items.find((entry) => entry.id === ui.hand);
  const shelf = content.shelves.find((entry) => entry.id === ui.look);
  return html`${item || shelf ? nothing : bubble({ ...context, isStageOn: false }, null, t.content(content.text), true)}
  ${content.help?.isAsked && !item && !shelf ? helpLine(context, content.help) : nothing}
  ${
    isStageOn
      ? nothing
      : html`<ul class="tray" role="list" aria-label=${t.ui('sorting.items')}>
          ${content.items.map((entry) => html`<li>${itemButton(context, content, entry)}</li>`)}
        </ul>`
  }
  ${item ? itemCard(context, content, item) : shelf ? shelfCard(context, content, shelf) : isUntouched(content) ? html`<p class="hint">${t.ui('sorting.hint')}</p>` : nothing}
  ${isStageOn ? rules(context, content) : nothing}`;
}

/** The rule of every place, open until the first item is in its place. */
function rules({ t }: ScreenContext, content: SortingView): TemplateResult {
  const shelves = content.shelves.filter((shelf) => shelf.isOpen);
  return html`<details class="rules" ?open=${isUntouched(content)}>
    <summary>${t.ui('sorting.rules')}</summary>
    <dl>
      ${shelves.map(
        (shelf) =>
          html`<div>
            <dt>${t.content(shelf.name)}</dt>
            <dd>${richText(t.content(shelf.rule))}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}

function sortingShelves(context: ScreenContext, content: SortingView): TemplateResult {
  const shelves = content.shelves.filter((shelf) => shelf.isOpen);
  return html`<ul class="shelves" role="list" aria-label=${context.t.ui('sorting.shelves')}>
    ${shelves.map(
      (shelf) =>
        html`<li ${setStyles(areaStyles(sceneSpot(context, shelf.id)))}>
          ${shelfButton(context, content, shelf)}
        </li>`,
    )}
  </ul>`;
}

/** After the shelves: help, what is left, and finishing. */
function sortingFoot(context: ScreenContext, content: SortingView): TemplateResult {
  const { t } = context;
  const left = content.items.filter((item) => item.shelf === null).length;
  return html`<div class="row">
    ${helpButton(context, content.help)}
    ${left > 0 ? html`<p class="hint left">${t.ui('sorting.left', { count: left })}</p>` : nothing}
    ${
      content.canFinish
        ? html`<button
            class="button ${left === 0 ? 'primary' : ''}"
            data-action="finish"
            @click=${() => context.send({ type: 'act', action: { type: 'finish' } })}
          >
            ${t.ui('sorting.finish')}
          </button>`
        : nothing
    }
  </div>`;
}

function itemButton(context: ScreenContext, content: SortingView, item: SortingItemView): TemplateResult {
  const { t, ui } = context;
  const shelf = content.shelves.find((entry) => entry.id === item.shelf);
  const isInHand = ui.hand === item.id;
  return html`<button
    class="item"
    data-item=${item.id}
    data-placed=${shelf ? '' : nothing}
    aria-pressed=${isInHand ? 'true' : 'false'}
    @click=${() => context.setUi({ hand: isInHand ? null : item.id, look: null })}
  >
    <span class="item-picture">${picture(context.atlas, `item.${item.picture}`, 44)}</span>
    <span class="item-name">${t.content(item.name)}</span>
    ${shelf ? html`<span class="item-where">${t.ui('sorting.onShelf', { shelf: t.content(shelf.name) })}</span>` : nothing}
  </button>`;
}

function shelfButton(context: ScreenContext, content: SortingView, shelf: ShelfView): TemplateResult {
  const { t, ui } = context;
  return html`<button
    class="shelf"
    data-shelf=${shelf.id}
    data-ready=${ui.hand === null ? nothing : ''}
    aria-pressed=${ui.look === shelf.id ? 'true' : 'false'}
    @click=${() => useShelf(context, content, shelf)}
  >
    <span class="shelf-name">${t.content(shelf.name)}</span>
    <span class="shelf-rule">${richText(t.content(shelf.rule))}</span>
    ${
      shelf.capacity === null
        ? nothing
        : html`<span class="shelf-room" data-over=${isOver(shelf) ? '' : nothing}
            ><span aria-hidden="true">${shelf.count}/${shelf.capacity}</span
            ><span class="visually-hidden">${roomOf(context, shelf)}</span></span
          >`
    }
  </button>`;
}

/** With an item in hand a shelf receives it; otherwise it shows its rule and what is on it. */
function useShelf(context: ScreenContext, content: SortingView, shelf: ShelfView): void {
  const { t, ui } = context;
  const item = content.items.find((entry) => entry.id === ui.hand);
  if (!item) {
    context.setUi({ look: ui.look === shelf.id ? null : shelf.id });
    context.announce(t.content(shelf.rule));
    return;
  }
  context.setUi({ hand: null, look: null });
  const placed = t.ui('sorting.placed', { item: t.content(item.name), shelf: t.content(shelf.name) });
  const isTooMuch = shelf.capacity !== null && item.shelf !== shelf.id && shelf.count >= shelf.capacity;
  const over = t.ui('sorting.over', { count: shelf.count + 1, capacity: shelf.capacity ?? 0 });
  context.announce(isTooMuch ? `${placed}. ${over}` : placed);
  context.send({ type: 'act', action: { type: 'place', item: item.id, at: shelf.id } });
}

function itemCard(context: ScreenContext, content: SortingView, item: SortingItemView): TemplateResult {
  const { t } = context;
  const inspect = (): void => context.send({ type: 'act', action: { type: 'inspect', item: item.id } });
  const shelf = content.shelves.find((entry) => entry.id === item.shelf);
  return html`<div class="item-card" role="group" aria-label=${t.content(item.name)}>
    ${picture(context.atlas, `item.${item.picture}`, 72)}
    <div class="item-card-words">
      <p><strong>${t.content(item.name)}</strong></p>
      <p class="label" role="status">
        ${item.label === null ? t.ui('sorting.where') : html`${t.ui('sorting.label')} ${richText(t.content(item.label))}`}
      </p>
      <div class="row">
        <button class="button small-button" data-action="inspect" @click=${inspect}>
          ${t.ui(item.label === null ? 'sorting.read' : 'sorting.readAgain')}
        </button>
        ${
          shelf
            ? html`<button
                class="button small-button quiet"
                data-action="take-back"
                @click=${() => context.send({ type: 'act', action: { type: 'place', item: item.id, at: null } })}
              >
                ${t.ui('sorting.back')}
              </button>`
            : nothing
        }
      </div>
    </div>
  </div>`;
}

function shelfCard(context: ScreenContext, content: SortingView, shelf: ShelfView): TemplateResult {
  const { t } = context;
  const items = content.items.filter((item) => item.shelf === shelf.id);
  return html`<div class="shelf-card" role="group" aria-label=${t.content(shelf.name)}>
    <p>
      <strong>${t.content(shelf.name)}</strong> ${shelf.capacity === null ? nothing : roomOf(context, shelf)}
    </p>
    <p class="label">${richText(t.content(shelf.rule))}</p>
    ${
      items.length > 0 && context.isStageOn
        ? html`<ul class="tray" role="list" aria-label=${t.content(shelf.name)}>
            ${items.map((item) => html`<li>${itemButton(context, content, item)}</li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}

function isUntouched({ items }: SortingView): boolean {
  return items.every(({ shelf }) => shelf === null);
}

function isOver({ count, capacity }: ShelfView): boolean {
  return capacity !== null && count > capacity;
}

function roomOf({ t }: ScreenContext, { count, capacity }: ShelfView): string {
  const room = { count, capacity: capacity ?? count };
  if (count > room.capacity) return t.ui('sorting.over', room);
  return count === room.capacity ? t.ui('sorting.full') : t.ui('sorting.room', room);
}
