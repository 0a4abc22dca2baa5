/**
 * Money of a till: coins in the drawer to take, on the counter to take back, the sum in large digits, what was
 * bought and paid. Knows the present view, not what is right.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { DenominationView, MoneyView, PaidView, TillView } from '@requapass/scenario';
import { COUNTER, DRAWER, compartment, pilesOf } from '../session/till-things.js';
import type { ScreenContext } from './context.js';
import { formatMoney } from './money.js';
import { picture } from './picture.js';
import { areaStyles, cellSpot } from './scene-spot.js';
import { setStyles } from './set-styles.js';

type Money = TillView & { readonly ticket: MoneyView };

/** The drawer: one button a kind of coin. In the text layout a list. */
export function tillDrawer(context: ScreenContext, content: TillView): TemplateResult {
  const { drawer } = content;
  return html`<ul class="till-drawer" role="list" aria-label=${context.t.ui('till.drawer')}>
    ${drawer.map((kind, index) => {
      const spot = cellSpot(context, DRAWER, compartment(index, drawer.length));
      const styles = spot ? { ...areaStyles(spot), '--coin-font': `${spot.width / 4.4}px` } : {};
      return html`<li ${setStyles(styles)}>${coinButton(context, content, kind)}</li>`;
    })}
  </ul>`;
}

/** The piles on the counter, over the picture: each can be taken back, coin by coin. */
export function tillCounter(context: ScreenContext, content: TillView): TemplateResult | typeof nothing {
  const { ticket } = content;
  if (ticket.type === 'quote' || ticket.type === 'amount' || ticket.phase === 'served') return nothing;
  return html`<ul class="till-counter" role="list" aria-label=${context.t.ui('till.counter')}>
    ${pilesOf({ ...content, ticket }).map(({ id, cell }) => {
      const kind = content.drawer.find((other) => other.id === id);
      if (!kind) return nothing;
      return html`<li ${setStyles(areaStyles(cellSpot(context, COUNTER, cell)))}>
        ${backButton(context, kind)}
      </li>`;
    })}
  </ul>`;
}

/** What was bought and paid, or the same counted again. */
export function moneyPanel(context: ScreenContext, content: Money): TemplateResult {
  const { isChecked, support } = content;
  return html`${isChecked ? sums(context, content) : shopping(context, content)}
  ${support?.type === 'count-up' ? countLine(context, content, support.stops) : nothing}
  ${context.isStageOn ? nothing : laidList(context, content)}`;
}

/** The sum on the counter in large digits, and what a float is to hold. */
export function moneyTotal(context: ScreenContext, content: Money): TemplateResult {
  const { t } = context;
  const { target, total } = content.ticket;
  return html`<p class="till-total" data-full=${total === target ? '' : nothing}>
    <span class=${target === null ? 'till-total-name' : 'visually-hidden'}>${t.ui('till.total')}</span>
    <output>${sum(context, content, total)}</output>
    ${target === null ? nothing : html`<span>${t.ui('till.target', { sum: sum(context, content, target) })}</span>`}
  </p>`;
}

/** Counting again what is to be given: shows the additions. */
export function checkButton({ t, send }: ScreenContext, { isChecked }: TillView): TemplateResult {
  return html`<button
    class="button small-button"
    data-action="check"
    aria-pressed=${isChecked ? 'true' : 'false'}
    @click=${() => send({ type: 'act', action: { type: 'use', use: 'check' } })}
  >
    ${t.ui('till.check')}
  </button>`;
}

/** Somebody brings more small change. */
export function fetchButton({ t, send }: ScreenContext): TemplateResult {
  return html`<button
    class="button small-button"
    data-action="spare"
    @click=${() => send({ type: 'act', action: { type: 'use', use: 'spare' } })}
  >
    ${t.ui('till.fetch')}
  </button>`;
}

/** The same as a list of additions: what somebody counts again before giving. It says no result. */
function sums(context: ScreenContext, content: Money): TemplateResult {
  const { t } = context;
  const { ticket, drawer } = content;
  const laid = drawer.filter((kind) => kind.laid > 0);
  const parts = laid.map(({ laid: count, value }) => `${count} × ${sum(context, content, value, true)}`);
  return html`<dl class="till-sums" data-sums tabindex="-1">
    ${ticket.buys.map(
      ({ name, count, price }) =>
        html`<div>
          <dt>${t.content(name)}</dt>
          <dd>${count} × ${price === null ? '?' : sum(context, content, price)}</dd>
        </div>`,
    )}
    ${
      ticket.pays.length === 0
        ? nothing
        : html`<div>
            <dt>${t.ui('till.paid')}</dt>
            <dd>${ticket.pays.map(({ name, count }) => `${count} × ${t.content(name)}`).join(', ')}</dd>
          </div>`
    }
    <div>
      <dt>${t.ui('till.total')}</dt>
      <dd>${parts.join(' + ')}</dd>
    </div>
  </dl>`;
}

function shopping(context: ScreenContext, content: Money): TemplateResult | typeof nothing {
  const { t, atlas } = context;
  const { buys, pays } = content.ticket;
  if (buys.length + pays.length === 0) return nothing;
  return html`<div class="till-shopping">
    <p class="till-bought">
      ${buys.map(
        ({ name, picture: frame, count, price }) =>
          html`<span class="till-part"
            ><strong>${count} ×</strong>${picture(atlas, `item.${frame}`, 34)}<span
              class=${price === null ? '' : 'visually-hidden'}
              >${t.content(name)}</span
            >${price === null ? nothing : sum(context, content, price)}</span
          >`,
      )}
    </p>
    <p class="till-paid">
      <strong>${t.ui('till.paid')}</strong>
      ${pays.flatMap(({ name, picture: frame, count }) =>
        Array.from(
          { length: count },
          () =>
            html`<span class="till-coin"
              >${picture(atlas, `item.${frame}`, paidSize(pays))}<span class="visually-hidden"
                >${t.content(name)}
              </span></span
            >`,
        ),
      )}
    </p>
  </div>`;
}

/** One coin or note is shown large; a handful of coins has to fit on one line. */
function paidSize(pays: readonly PaidView[]): number {
  const count = pays.reduce((sum, paid) => sum + paid.count, 0);
  return count > 6 ? 27 : 36;
}

/** Counting up from the price to what was paid: the stops, not the steps. */
function countLine(context: ScreenContext, content: TillView, stops: readonly number[]): TemplateResult {
  return html`<p class="till-count" role="group" aria-label=${context.t.ui('till.countUp')}>
    ${stops.map(
      (stop, index) =>
        html`${index > 0 ? html`<span class="till-arrow" aria-hidden="true">→</span>` : nothing}<span
            class="till-stop"
            >${sum(context, content, stop)}</span
          >`,
    )}
  </p>`;
}

function laidList(context: ScreenContext, content: Money): TemplateResult | typeof nothing {
  const laid = content.drawer.filter((kind) => kind.laid > 0);
  if (laid.length === 0 || content.ticket.phase === 'served') return nothing;
  return html`<ul class="till-laid" role="list" aria-label=${context.t.ui('till.counter')}>
    ${laid.map((kind) => html`<li>${backButton(context, kind)}</li>`)}
  </ul>`;
}

function coinButton(context: ScreenContext, content: TillView, kind: DenominationView): TemplateResult {
  const { t, atlas, isStageOn } = context;
  const isOpen = kind.left > 0 && content.canGive;
  return html`<button
    class="coin"
    data-coin=${kind.id}
    aria-disabled=${isOpen ? nothing : 'true'}
    @click=${() => isOpen && move(context, kind, kind.laid + 1)}
  >
    <span class="coin-value">${sum(context, content, kind.value, true)}</span>
    <span class="visually-hidden">${t.content(kind.name)}</span>
    ${isStageOn ? nothing : picture(atlas, `item.${kind.picture}`, 48)}
    ${content.canGive ? html`<span class="coin-left">×${kind.left}</span>` : nothing}
  </button>`;
}

function backButton(context: ScreenContext, kind: DenominationView): TemplateResult {
  const { t, atlas, isStageOn } = context;
  return html`<button
    class="coin coin-back"
    data-laid=${kind.id}
    @click=${() => move(context, kind, kind.laid - 1)}
  >
    <span class="visually-hidden">${t.ui('till.back', { name: t.content(kind.name) })}</span>
    ${isStageOn ? nothing : picture(atlas, `item.${kind.picture}`, 44)}
    <span class=${isStageOn && kind.laid < 2 ? 'visually-hidden' : 'coin-left'}>×${kind.laid}</span>
  </button>`;
}

function move({ ui, setUi, send }: ScreenContext, kind: DenominationView, count: number): void {
  if (ui.look !== null) setUi({ look: null });
  send({ type: 'act', action: { type: 'set', item: kind.id, count } });
}

function sum({ t }: ScreenContext, { currency }: TillView, cents: number, isShort = false): string {
  return formatMoney(t.locale, currency, cents, { isShort });
}
