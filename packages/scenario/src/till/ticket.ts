/** Where a till is: its present ticket, how far that is, what may be set. Pure; changes nothing. */
import type { Slug } from '../mission.js';
import { judge } from './judge.js';
import { packsFor } from './money.js';
import type { TillPlan } from './plan.js';
import type { Ticket, TicketState, TillState } from './types.js';
import type { TicketPhase } from './view-types.js';

/** Money is given twice at most: then it is counted together. */
const MOST_GIVINGS = 2;

/** How many packs beyond the need somebody may order. */
export const MOST_SPARE_PACKS = 4;

/** The ticket that is open now. */
export function presentTicket({ tickets }: TillPlan, { at }: TillState): Ticket {
  const ticket = tickets[at];
  if (!ticket) throw new Error(`a till has no ticket number ${at}; parse the mission first`);
  return ticket;
}

/** What was done at a ticket. */
export function stateOfTicket({ tickets }: TillState, { id }: Ticket): TicketState {
  const found = tickets[id];
  if (!found) throw new Error(`state has no ticket "${id}"; it is not a state of this till`);
  return found;
}

/** Still open, open again after a first try, or answered. */
export function phaseOf(plan: TillPlan, state: TillState, ticket = presentTicket(plan, state)): TicketPhase {
  const { givings } = stateOfTicket(state, ticket);
  const last = givings.at(-1);
  if (!last) return 'open';
  const isMoney = ticket.type === 'float' || ticket.type === 'change';
  const isSettled = !isMoney || givings.length >= MOST_GIVINGS || judge(plan, ticket, last.laid).isExact;
  return isSettled ? 'served' : 'again';
}

/** Something that can be set, and how far. */
export interface SetRange {
  readonly item: Slug;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** A few counts worth trying from here: one more, one less. */
  readonly counts: readonly number[];
}

/** What can be set at the present ticket; nothing once it is answered. */
export function setRange(plan: TillPlan, state: TillState): readonly SetRange[] {
  const ticket = presentTicket(plan, state);
  if (phaseOf(plan, state, ticket) === 'served') return [];
  const { laid } = stateOfTicket(state, ticket);
  switch (ticket.type) {
    case 'amount':
      return [rangeOf(ticket.id, ticket.least, ticket.most, ticket.step, laid[ticket.id] ?? null)];
    case 'quote':
      return ticket.quotes.map((quote) => {
        const most = packsFor(quote, ticket.needs) + MOST_SPARE_PACKS;
        return rangeOf(quote.id, 0, most, 1, laid[quote.id] ?? 0);
      });
    default:
      return plan.drawer.map((id) => rangeOf(id, 0, state.drawer[id] ?? 0, 1, laid[id] ?? 0));
  }
}

function rangeOf(item: Slug, least: number, most: number, step: number, now: number | null): SetRange {
  const near = now === null ? [least] : [now - step, now + step];
  return { item, least, most, step, counts: near.filter((count) => count >= least && count <= most) };
}
