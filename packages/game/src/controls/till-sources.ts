/** What can be read at a till: the price board and other papers. Opened one at a time; knows no rule. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TillSourceView, TillView } from '@requapass/scenario';
import { PRICE_BOARD } from '../session/till-things.js';
import type { ScreenContext } from './context.js';
import { formatMoney } from './money.js';
import { picture } from './picture.js';
import { richText } from './rich-text.js';
import { areaStyles, sceneSpot } from './scene-spot.js';
import { setStyles } from './set-styles.js';

/** The name under which the rules know the price board. */
const PRICES = 'prices';

/** What is open now: a paper, or `prices`. */
export type Opened = TillSourceView | typeof PRICES;

/** What the person looks at; undefined while nothing is open. */
export function openSource({ ui }: ScreenContext, { sources, prices }: TillView): Opened | undefined {
  if (ui.look === PRICES && prices?.isRead) return PRICES;
  return sources.find(({ id, label }) => id === ui.look && label !== null);
}

/** The price board over the drawn one: blank until it was read. */
export function tillBoard(context: ScreenContext, content: TillView): TemplateResult | typeof nothing {
  const { prices } = content;
  if (!prices) return nothing;
  return html`<div class="till-board-place">
    <button
      class="till-board"
      data-source=${PRICES}
      aria-pressed=${context.ui.look === PRICES ? 'true' : 'false'}
      ${setStyles(boardStyles(context))}
      @click=${() => look(context, PRICES)}
    >
      <span class="till-board-name">${context.t.ui('till.board')}</span>
      ${prices.lines.map(
        ({ name, price }) =>
          html`<span class="till-board-line"
            ><span>${context.t.content(name)}</span> <span>${sum(context, content, price)}</span></span
          >`,
      )}
    </button>
  </div>`;
}

/** What is written on the board grows with it. */
function boardStyles(context: ScreenContext): Record<string, string> {
  const spot = sceneSpot(context, PRICE_BOARD);
  return spot ? { ...areaStyles(spot), '--board-font': `${spot.width / 11}px` } : {};
}

/** Papers to take up; the price board too where there is no picture of it. */
export function sourceRow(context: ScreenContext, content: TillView): TemplateResult | typeof nothing {
  const { t, ui, atlas, isStageOn } = context;
  const board = content.prices && !isStageOn ? [{ id: PRICES, name: t.ui('till.board'), picture: null }] : [];
  const papers = content.sources.map(({ id, name, picture: frame }) => ({
    id,
    name: t.content(name),
    picture: frame,
  }));
  const all = [...board, ...papers];
  if (all.length === 0) return nothing;
  return html`<ul class="till-sources" role="list" aria-label=${t.ui('till.sources')}>
    ${all.map(
      ({ id, name, picture: frame }) =>
        html`<li>
          <button
            class="button small-button till-source"
            data-source=${id}
            aria-pressed=${ui.look === id ? 'true' : 'false'}
            @click=${() => look(context, id)}
          >
            ${frame === null ? nothing : picture(atlas, `item.${frame}`, 28)}${name}
          </button>
        </li>`,
    )}
  </ul>`;
}

/** The paper in hand: takes the place of what is on the counter until it is put away. */
export function sourceCard(context: ScreenContext, content: TillView, source: Opened): TemplateResult {
  const { t } = context;
  const id = source === PRICES ? PRICES : source.id;
  const name = source === PRICES ? t.ui('till.board') : t.content(source.name);
  return html`<div class="till-card" role="group" aria-label=${name} tabindex="-1" data-read=${id}>
    <div class="till-card-head">
      <p><strong>${name}</strong></p>
      <button
        class="button small-button quiet"
        data-action="close"
        @click=${(event: Event) => putAway(context, id, event)}
      >
        ${t.ui('till.close')}
      </button>
    </div>
    ${
      source === PRICES
        ? html`<dl class="till-sums">
            ${content.prices?.lines.map(
              ({ name: article, price }) =>
                html`<div>
                  <dt>${t.content(article)}</dt>
                  <dd>${sum(context, content, price)}</dd>
                </div>`,
            )}
          </dl>`
        : html`<p class="label">${richText(t.content(source.label ?? ''))}</p>`
    }
  </div>`;
}

/** The focus goes back to where the paper was taken. */
function putAway(context: ScreenContext, id: string, { currentTarget }: Event): void {
  const root = (currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>(`[data-source="${id}"]`)?.focus({ preventScroll: true });
  context.setUi({ look: null });
}

/** Opens a paper, which counts as reading it; a second tap puts it away. */
function look(context: ScreenContext, id: string): void {
  const isOpen = context.ui.look === id;
  context.setUi({ look: isOpen ? null : id });
  if (!isOpen) context.send({ type: 'act', action: { type: 'inspect', item: id } });
}

function sum({ t }: ScreenContext, { currency }: TillView, cents: number): string {
  return formatMoney(t.locale, currency, cents);
}
