/** What a screen is shown of a till. Knows the plan and its state; knows no picture file, no language. */
import type { ChallengeContext } from '../challenge/rules.js';
import type { Slug } from '../mission.js';
import { viewHelp } from '../runner/view-help.js';
import { amountOf, judge } from './judge.js';
import { countUp, dueOf, packsFor, wantedOf, worthOf, type Counts } from './money.js';
import { PRICES, tillOf, type TillPlan } from './plan.js';
import { MOST_SPARE_PACKS, phaseOf, presentTicket, stateOfTicket } from './ticket.js';
import type {
  ChangeTicket,
  Denomination,
  FloatTicket,
  Pieces,
  Ticket,
  TillLine,
  TillState,
} from './types.js';
import type { MoneyView, PaidView, QuoteView, TicketView, TillSupport, TillView } from './view-types.js';

type Doors = Pick<TillView, 'canGive' | 'canCheck' | 'canFetch' | 'canGoOn' | 'canFinish'>;

/** @param doors - what may be done now: the rules know. */
export function viewTill(
  { mission, slug }: ChallengeContext,
  plan: TillPlan,
  state: TillState,
  doors: Doors,
): TillView {
  const ticket = presentTicket(plan, state);
  const { laid, isChecked } = stateOfTicket(state, ticket);
  const line = lineOf(plan, state, ticket);
  const isRead = state.read.includes(PRICES);
  const isServed = phaseOf(plan, state) === 'served';
  return {
    kind: 'till',
    challenge: slug,
    task: tillOf(mission, slug).text,
    text: line.text,
    who: ticket.who ?? null,
    face: line.face ?? null,
    currency: plan.currency,
    ticket: viewTicket(plan, state, ticket),
    progress: { done: state.at + (isServed ? 1 : 0), total: plan.tickets.length },
    drawer: isMoney(ticket) ? drawerView(plan, state, laid, isServed) : [],
    prices: plan.prices.length > 0 ? { isRead, lines: isRead ? plan.prices : [] } : null,
    sources: plan.sources.map(({ id, name, picture, label }) => ({
      id,
      name,
      picture,
      label: state.read.includes(id) ? label : null,
    })),
    ...doors,
    isChecked,
    help: viewHelp(tillOf(mission, slug).help, state.hasAsked),
    support: state.hasAsked && !isServed ? supportOf(plan, ticket) : null,
  };
}

/** What is said now: the wish, or the reply to what was given. */
function lineOf(plan: TillPlan, state: TillState, ticket: Ticket): TillLine {
  const wish: TillLine = { text: ticket.text, ...(ticket.face === undefined ? {} : { face: ticket.face }) };
  const { givings } = stateOfTicket(state, ticket);
  const last = givings.at(-1);
  if (!isMoney(ticket) || !last) return wish;
  const { isExact, isUnder } = judge(plan, ticket, last.laid);
  if (isExact) return ticket.replies.right;
  if (givings.length > 1) return ticket.replies.settled;
  return isUnder ? ticket.replies.under : ticket.replies.over;
}

function viewTicket(plan: TillPlan, state: TillState, ticket: Ticket): TicketView {
  const { laid } = stateOfTicket(state, ticket);
  const phase = phaseOf(plan, state);
  if (ticket.type === 'quote') {
    const quotes = ticket.quotes.map((quote): QuoteView => {
      const { id, name, picture, label, price, delivery } = quote;
      const isRead = state.read.includes(id);
      return {
        id,
        name,
        picture,
        label: isRead ? label : null,
        price: isRead ? price : null,
        delivery: isRead ? (delivery ?? 0) : null,
        count: laid[id] ?? 0,
        most: packsFor(quote, ticket.needs) + MOST_SPARE_PACKS,
      };
    });
    return { type: 'quote', id: ticket.id, phase, quotes };
  }
  if (ticket.type === 'amount') {
    const { id, picture, least, most, step } = ticket;
    return { type: 'amount', id, phase, picture, amount: amountOf(ticket, laid), least, most, step };
  }
  return viewMoney(plan, state, ticket, laid);
}

function viewMoney(
  plan: TillPlan,
  state: TillState,
  ticket: FloatTicket | ChangeTicket,
  laid: Counts,
): MoneyView {
  const isRead = state.read.includes(PRICES);
  const sold = new Map(plan.prices.map((price) => [price.id, price]));
  const buys = ticket.type === 'change' ? ticket.buys : [];
  return {
    type: ticket.type,
    id: ticket.id,
    phase: phaseOf(plan, state),
    total: worthOf(plan, laid),
    target: ticket.type === 'float' ? ticket.target : null,
    buys: buys.flatMap(({ item, count }) => {
      const found = sold.get(item);
      if (!found) return [];
      const { id, name, picture, price } = found;
      return [{ id, name, picture, count, price: isRead ? price : null }];
    }),
    pays: ticket.type === 'change' ? paidView(plan, ticket) : [],
    keeps: ticket.type === 'change' ? (ticket.keeps ?? 0) : 0,
  };
}

function paidView(plan: TillPlan, { pays, strays = [] }: ChangeTicket): readonly PaidView[] {
  const coins = pays.flatMap(({ item, count }: Pieces): PaidView[] => {
    const kind = plan.money.get(item);
    return kind ? [{ id: item, name: kind.name, picture: kind.picture, count }] : [];
  });
  return [...coins, ...strays.map((stray) => ({ ...stray, count: 1 }))];
}

/** Once it is settled, what was given has left the drawer. */
function drawerView(
  plan: TillPlan,
  { drawer }: TillState,
  laid: Counts,
  isServed: boolean,
): TillView['drawer'] {
  return plan.drawer.map((id: Slug) => {
    const { name, picture, value } = plan.money.get(id) as Denomination;
    const onCounter = laid[id] ?? 0;
    const left = (drawer[id] ?? 0) - (isServed ? 0 : onCounter);
    return { id, name, picture, value, left, laid: onCounter };
  });
}

function supportOf(plan: TillPlan, ticket: Ticket): TillSupport | null {
  switch (ticket.type) {
    case 'change': {
      const due = dueOf(plan, ticket);
      return { type: 'count-up', stops: countUp(due, due + wantedOf(plan, ticket)) };
    }
    case 'quote':
      return {
        type: 'packs',
        packs: Object.fromEntries(ticket.quotes.map((quote) => [quote.id, packsFor(quote, ticket.needs)])),
      };
    default:
      return null;
  }
}

function isMoney(ticket: Ticket): ticket is FloatTicket | ChangeTicket {
  return ticket.type === 'float' || ticket.type === 'change';
}
