/**
 * What a till writes down: the table of facts of `TillChallenge`, in numbers.
 * Knows no condition and no competence.
 */
import type { Slug } from '../mission.js';
import type { Facts } from '../runner/facts.js';
import { amountOf, chosenQuote, isSparing, judge } from './judge.js';
import { PRICES, readsOf, type TillPlan } from './plan.js';
import { stateOfTicket } from './ticket.js';
import type { Giving, Ticket, TillState } from './types.js';

/** Every fact, without the challenge's prefix. The names depend on the plan only, never on the state. */
export function tillFacts(plan: TillPlan, state: TillState): Facts {
  const facts: Record<string, number> = { tickets: plan.tickets.length };
  for (const ticket of plan.tickets) {
    for (const [name, count] of Object.entries(countsOfTicket(plan, state, ticket))) {
      facts[`${name}.${ticket.id}`] = count;
      facts[name] = (facts[name] ?? 0) + count;
    }
    Object.assign(facts, choicesOf(state, ticket));
  }
  for (const source of [...(plan.prices.length > 0 ? [PRICES] : []), ...plan.sources.map(({ id }) => id)])
    facts[`seen.${source}`] = state.read.includes(source) ? 1 : 0;
  return { ...facts, spare: state.hasSpare ? 1 : 0, asked: state.hasAsked ? 1 : 0 };
}

function countsOfTicket(plan: TillPlan, state: TillState, ticket: Ticket): Record<string, number> {
  const { givings } = stateOfTicket(state, ticket);
  const first = givings[0] ?? unsaid(plan, state, ticket);
  const last = givings.at(-1) ?? first;
  const at = judge(plan, ticket, first.laid);
  const end = judge(plan, ticket, last.laid);
  const reads = readsOf(plan, ticket);
  const read = reads.filter((source) => first.read.includes(source)).length;
  const isExact = at.isExact ? 1 : 0;
  const isRight = end.isExact ? 1 : 0;
  return {
    exact: isExact,
    right: isRight,
    corrected: isRight - isExact,
    under: at.isUnder ? 1 : 0,
    over: at.isOver ? 1 : 0,
    recounted: first.isRecounted ? 1 : 0,
    sparing: first.isSparing ? 1 : 0,
    mix: at.mix,
    read,
    unread: reads.length - read,
    margin: at.margin,
  };
}

/** An answer that is judged as it stands: nobody said "here you are". */
function unsaid(plan: TillPlan, state: TillState, ticket: Ticket): Giving {
  const { laid, isChecked } = stateOfTicket(state, ticket);
  return {
    laid,
    isRecounted: isChecked,
    isSparing: isSparing(plan, ticket, laid, state.drawer),
    read: state.read,
  };
}

/** What was chosen, for the tickets where something is. */
function choicesOf(state: TillState, ticket: Ticket): Record<string, number> {
  const { laid } = stateOfTicket(state, ticket);
  if (ticket.type === 'amount') return { [`amount.${ticket.id}`]: amountOf(ticket, laid) ?? 0 };
  if (ticket.type !== 'quote') return {};
  const chosen: Slug | undefined = chosenQuote(ticket, laid)?.id;
  return Object.fromEntries(ticket.quotes.map(({ id }) => [`chosen.${id}`, id === chosen ? 1 : 0]));
}
