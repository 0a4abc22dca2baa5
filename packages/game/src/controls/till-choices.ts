/** Offers to compare and an amount to plan: cards with what is written on them, and steppers. Knows no rule. */
import { html, nothing, type TemplateResult } from 'lit';
import type { AmountView, QuoteView, QuotesView, TillView } from '@requapass/scenario';
import type { ScreenContext } from './context.js';
import { formatMoney } from './money.js';
import { picture } from './picture.js';
import { plainText, richText } from './rich-text.js';

/** What is ordered so far, then the offers, one card each: closed until it is read. */
export function quotesPanel(context: ScreenContext, content: TillView, ticket: QuotesView): TemplateResult {
  return html`${orderLine(context, content, ticket)}
    <ul class="quotes" role="list" aria-label=${context.t.ui('till.quotes')}>
      ${ticket.quotes.map((quote) => html`<li>${quoteCard(context, content, quote)}</li>`)}
    </ul>`;
}

function quoteCard(context: ScreenContext, content: TillView, quote: QuoteView): TemplateResult {
  const { t, atlas } = context;
  const name = richText(t.content(quote.name));
  if (quote.label === null) {
    return html`<button
      class="quote"
      data-quote=${quote.id}
      @click=${() => context.send({ type: 'act', action: { type: 'inspect', item: quote.id } })}
    >
      ${picture(atlas, `item.${quote.picture}`, 36)}<strong>${name}</strong
      ><span class="quote-read">${t.ui('till.read')}</span>
    </button>`;
  }
  return html`<div
    class="quote"
    data-chosen=${quote.count > 0 ? '' : nothing}
    role="group"
    aria-label=${plainText(t.content(quote.name))}
    tabindex="-1"
    data-read=${quote.id}
  >
    <p class="quote-words">
      <strong>${name}</strong><br />${richText(t.content(quote.label))}<br />${price(context, content, quote)}
    </p>
    ${packsStepper(context, quote)} ${neededLine(context, content, quote)}
  </div>`;
}

function price(context: ScreenContext, content: TillView, quote: QuoteView): string {
  const { t } = context;
  const each = t.ui('till.each', { sum: sum(context, content, quote.price ?? 0) });
  const delivery = quote.delivery ?? 0;
  return delivery > 0 ? `${each} + ${t.ui('till.delivery', { sum: sum(context, content, delivery) })}` : each;
}

function packsStepper(context: ScreenContext, quote: QuoteView): TemplateResult {
  const { t } = context;
  const { id, count, most } = quote;
  const set = (packs: number): void => {
    context.announce(t.ui('till.packs', { count: packs }));
    context.send({ type: 'act', action: { type: 'set', item: id, count: packs } });
  };
  return stepper({
    name: id,
    less: t.ui('till.less', { step: 1 }),
    more: t.ui('till.more', { step: 1 }),
    value: String(count),
    onLess: count > 0 ? () => set(count - 1) : null,
    onMore: count < most ? () => set(count + 1) : null,
  });
}

/** With help: how many packs it takes. */
function neededLine(
  { t }: ScreenContext,
  { support }: TillView,
  { id }: QuoteView,
): TemplateResult | typeof nothing {
  const needed = support?.type === 'packs' ? support.packs[id] : undefined;
  return needed === undefined
    ? nothing
    : html`<p class="hint quote-needed">${t.ui('till.needed', { count: needed })}</p>`;
}

/** The order as a sum, worked out once the person asks for it. */
function orderLine(
  context: ScreenContext,
  content: TillView,
  { quotes }: QuotesView,
): TemplateResult | typeof nothing {
  const { t } = context;
  const chosen = quotes.find(({ count }) => count > 0);
  if (!chosen) return nothing;
  const { count, price: each, delivery } = chosen;
  const addition = [
    `${count} × ${each === null ? '?' : sum(context, content, each)}`,
    ...(delivery ? [sum(context, content, delivery)] : []),
  ].join(' + ');
  const total = count * (each ?? 0) + (delivery ?? 0);
  return html`<div class="row till-sum">
    <p class="till-order" data-sums tabindex="-1">
      ${addition} ${content.isChecked ? html`= <output>${sum(context, content, total)}</output>` : nothing}
    </p>
    ${
      content.isChecked
        ? nothing
        : html`<button
            class="button small-button"
            data-action="check"
            @click=${() => context.send({ type: 'act', action: { type: 'use', use: 'check' } })}
          >
            ${t.ui('till.work-out')}
          </button>`
    }
  </div>`;
}

/** A number to plan, and one step less or more. */
export function amountPanel(context: ScreenContext, ticket: AmountView): TemplateResult {
  const { t, atlas } = context;
  const { id, amount, least, most, step } = ticket;
  const set = (count: number): void => {
    context.announce(String(count));
    context.send({ type: 'act', action: { type: 'set', item: id, count } });
  };
  return html`<div class="till-amount">
    ${picture(atlas, `item.${ticket.picture}`, 44)}
    ${stepper({
      less: t.ui('till.less', { step }),
      more: t.ui('till.more', { step }),
      value: amount === null ? '?' : String(amount),
      onLess: amount !== null && amount > least ? () => set(amount - step) : null,
      onMore: amount === null ? () => set(least) : amount < most ? () => set(amount + step) : null,
      name: id,
    })}
  </div>`;
}

interface Stepper {
  readonly name: string;
  readonly less: string;
  readonly more: string;
  readonly value: string;
  /** Null at the end of the scale. */
  readonly onLess: (() => void) | null;
  readonly onMore: (() => void) | null;
}

function stepper({ name, less, more, value, onLess, onMore }: Stepper): TemplateResult {
  return html`<div class="stepper">
    <button
      class="button step"
      data-less=${name}
      aria-label=${less}
      aria-disabled=${onLess ? nothing : 'true'}
      @click=${() => onLess?.()}
    >
      <span aria-hidden="true">−</span>
    </button>
    <output>${value}</output>
    <button
      class="button step"
      data-more=${name}
      aria-label=${more}
      aria-disabled=${onMore ? nothing : 'true'}
      @click=${() => onMore?.()}
    >
      <span aria-hidden="true">+</span>
    </button>
  </div>`;
}

function sum({ t }: ScreenContext, { currency }: TillView, cents: number): string {
  return formatMoney(t.locale, currency, cents);
}
