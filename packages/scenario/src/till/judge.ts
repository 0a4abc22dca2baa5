/** What is right at a ticket: too little, too much, or just so. Pure; knows no way of playing. */
import type { Slug } from '../mission.js';
import { costOf, fewestPieces, numberOf, packsFor, wantedOf, worthOf, type Counts } from './money.js';
import type { TillPlan } from './plan.js';
import type { AmountTicket, ChangeTicket, FloatTicket, Quote, QuoteTicket, Ticket } from './types.js';

/** `margin` and `mix` as the facts of `TillChallenge` have them. */
export interface Judgement {
  readonly isExact: boolean;
  readonly isUnder: boolean;
  readonly isOver: boolean;
  readonly margin: number;
  readonly mix: number;
}

/** Judges what lies on the counter, what is ordered or what is planned. */
export function judge(plan: TillPlan, ticket: Ticket, laid: Counts): Judgement {
  switch (ticket.type) {
    case 'float':
    case 'change':
      return judgeMoney(plan, ticket, laid);
    case 'quote':
      return judgeOrder(ticket, laid);
    case 'amount':
      return judgeAmount(ticket, laid);
  }
}

/** Whether the sum was made of as few pieces as possible, or one more. A wrong sum is not. */
export function isSparing(plan: TillPlan, ticket: Ticket, laid: Counts, stock: Counts): boolean {
  if (ticket.type === 'quote' || ticket.type === 'amount') return false;
  const wanted = wantedOf(plan, ticket);
  if (worthOf(plan, laid) !== wanted) return false;
  const fewest = fewestPieces(plan, stock, wanted);
  return fewest !== null && numberOf(laid) <= fewest + 1;
}

/** The offer that was taken, if one was. */
export function chosenQuote(ticket: QuoteTicket, laid: Counts): Quote | null {
  return ticket.quotes.find(({ id }) => (laid[id] ?? 0) > 0) ?? null;
}

/** What was planned; null until something was. */
export function amountOf(ticket: AmountTicket, laid: Counts): number | null {
  return laid[ticket.id] ?? null;
}

/** What a filled drawer holds: bags are open. */
export function openBags({ money }: TillPlan, laid: Counts): Counts {
  const open: Record<Slug, number> = {};
  for (const [id, count] of Object.entries(laid)) {
    const bag = money.get(id)?.opens;
    const item = bag?.item ?? id;
    open[item] = (open[item] ?? 0) + count * (bag?.count ?? 1);
  }
  return open;
}

function judgeMoney(plan: TillPlan, ticket: FloatTicket | ChangeTicket, laid: Counts): Judgement {
  const off = worthOf(plan, laid) - wantedOf(plan, ticket);
  const wants = ticket.type === 'float' ? (ticket.wants ?? []) : [];
  const held = openBags(plan, laid);
  return {
    isExact: off === 0,
    isUnder: off < 0,
    isOver: off > 0,
    margin: 0,
    mix: wants.filter(({ item, count }) => (held[item] ?? 0) >= count).length,
  };
}

/** Right is the least that any offer that suits would cost for the whole need. */
function judgeOrder(ticket: QuoteTicket, laid: Counts): Judgement {
  const chosen = chosenQuote(ticket, laid);
  const packs = chosen ? (laid[chosen.id] ?? 0) : 0;
  const wanted = chosen ? packsFor(chosen, ticket.needs) : 0;
  const best = Math.min(
    ...ticket.quotes
      .filter(({ suits }) => suits !== false)
      .map((quote) => costOf(quote, packsFor(quote, ticket.needs))),
  );
  return {
    isExact: chosen !== null && chosen.suits !== false && costOf(chosen, wanted) === best,
    isUnder: packs < wanted,
    isOver: packs > wanted,
    margin: Math.max(0, packs - wanted),
    mix: 0,
  };
}

function judgeAmount(ticket: AmountTicket, laid: Counts): Judgement {
  const amount = amountOf(ticket, laid) ?? ticket.least;
  return {
    isExact: amount >= ticket.needs && amount <= ticket.enough,
    isUnder: amount < ticket.needs,
    isOver: amount > ticket.enough,
    margin: Math.max(0, amount - ticket.needs),
    mix: 0,
  };
}
