/**
 * The till: money to lay down and give, offers to compare, an amount to plan; one ticket after another.
 * With the stage on, the buttons lie over the drawn drawer, counter and price board; in the text layout they flow.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Action, TillView } from '@requapass/scenario';
import type { ContentScreen } from './content-screen.js';
import { nameOf, type ScreenContext } from './context.js';
import { helpButton, helpLine } from './help.js';
import { formatMoney } from './money.js';
import { portrait } from './picture.js';
import { plainText, richText } from './rich-text.js';
import { amountPanel, quotesPanel } from './till-choices.js';
import { checkButton, fetchButton, moneyPanel, moneyTotal, tillCounter, tillDrawer } from './till-money.js';
import { openSource, sourceCard, sourceRow, tillBoard } from './till-sources.js';
import { tillStyles } from './styles/till.js';

/** The till's screen: what is said and what is on the counter in the panel, coins over the picture. */
export const tillScreen: ContentScreen<TillView> = {
  styles: tillStyles,
  isSpoken: false,
  parts: (context, content) => ({
    ...(context.isStageOn
      ? { before: html`${tillBoard(context, content)}${tillCounter(context, content)}` }
      : {}),
    panel: tillPanel(context, content),
    ...(content.drawer.length > 0 ? { after: tillDrawer(context, content) } : {}),
    foot: tillFoot(context, content),
  }),
  announcement(context, { currency, ticket }, { type }) {
    if (type !== 'set' || ticket.type === 'quote' || ticket.type === 'amount') return '';
    const { t } = context;
    return `${t.ui('till.total')} ${formatMoney(t.locale, currency, ticket.total)}`;
  },
  focusAfter(action) {
    if (action.type === 'inspect') return [`[data-read="${action.item}"]`];
    // A coin that was the last of its pile on the counter is in the drawer again.
    if (action.type === 'set' && action.count === 0) return [`[data-coin="${action.item}"]`];
    return action.type === 'use' && action.use === 'check' ? ['[data-sums]'] : [];
  },
};

function tillPanel(context: ScreenContext, content: TillView): TemplateResult {
  const source = openSource(context, content);
  return html`${says(context, content)}
  ${content.help?.isAsked && content.ticket.phase !== 'served' ? helpLine(context, content.help) : nothing}
  ${source && content.ticket.type !== 'amount' ? nothing : ticketPanel(context, content)}
  ${source ? sourceCard(context, content, source) : nothing}
  ${isUntouched(content) && content.progress.done === 0 && !source ? html`<p class="hint">${context.t.content(content.task)}</p>` : nothing}
  ${tools(context, content)}`;
}

/** Nothing is laid down or set yet. */
function isUntouched({ ticket }: TillView): boolean {
  if (ticket.type === 'quote') return ticket.quotes.every(({ count }) => count === 0);
  return ticket.type === 'amount' ? ticket.amount === null : ticket.total === 0;
}

function ticketPanel(context: ScreenContext, content: TillView): TemplateResult {
  const { ticket } = content;
  switch (ticket.type) {
    case 'quote':
      return quotesPanel(context, content, ticket);
    case 'amount':
      return amountPanel(context, ticket);
    default:
      return moneyPanel(context, { ...content, ticket });
  }
}

/** What the customer, or the narrator, says now. */
function says(context: ScreenContext, { who, face, text }: TillView): TemplateResult {
  const { t, isStageOn, atlas, pack } = context;
  const words = t.content(text);
  return html`<div
    class="bubble till-says"
    data-narrator=${who === null ? '' : nothing}
    role="group"
    aria-label=${who === null ? plainText(words) : t.ui('speech.line', { name: nameOf(context, who), words: plainText(words) })}
    tabindex="-1"
    data-autofocus
  >
    ${who === null || isStageOn ? nothing : portrait(atlas, pack.characters[who], face ?? 'calm', 56)}
    <p>${who === null ? nothing : html`<strong>${nameOf(context, who)}</strong> `}${richText(words)}</p>
  </div>`;
}

/** Somebody to ask, papers to read; with money, counting again and sending for more of it. */
function tools(context: ScreenContext, content: TillView): TemplateResult {
  const isMoney = 'total' in content.ticket;
  return html`<div class="row till-tools">
    ${isMoney && content.canGive ? helpButton(context, content.help) : nothing}
    ${isMoney && content.canCheck ? checkButton(context, content) : nothing} ${sourceRow(context, content)}
    ${content.canFetch ? fetchButton(context) : nothing}
  </div>`;
}

/** After the drawer: the sum on the counter, or help, and what brings the ticket to its end. */
function tillFoot(context: ScreenContext, content: TillView): TemplateResult {
  const { t } = context;
  const { ticket } = content;
  const isMoney = 'total' in ticket;
  const onward = t.ui(isMoney ? 'till.next' : 'till.decide');
  return html`<div class="row till-foot">
    ${isMoney ? moneyTotal(context, { ...content, ticket }) : helpButton(context, content.help)}
    ${content.canGive ? actButton(context, 'give', { type: 'use', use: 'give' }, t.ui('till.give'), !isUntouched(content)) : nothing}
    ${content.canGoOn ? actButton(context, 'next', { type: 'next' }, onward) : nothing}
    ${content.canFinish ? actButton(context, 'finish', { type: 'finish' }, onward) : nothing}
  </div>`;
}

function actButton(
  context: ScreenContext,
  name: string,
  action: Action,
  label: string,
  isPrimary = true,
): TemplateResult {
  return html`<button
    class="button ${isPrimary ? 'primary' : ''}"
    data-action=${name}
    @click=${() => context.send({ type: 'act', action })}
  >
    ${label}
  </button>`;
}
