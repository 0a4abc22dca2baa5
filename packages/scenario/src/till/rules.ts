/**
 * The rules of the till: laying money down, checking, giving, choosing an offer, planning an amount.
 * Nothing is refused for being wrong; only what does not exist, or is not open now, is.
 */
import { acceptAct, askForHelp, include, refuseAct, refuseName } from '../challenge/act.js';
import type { Beginning, ChallengeContext, ChallengeResult, ChallengeRules } from '../challenge/rules.js';
import type { Slug } from '../mission.js';
import type { Action } from '../run.js';
import { tillFacts } from './facts.js';
import { isSparing, judge, openBags } from './judge.js';
import { addCounts, type Counts } from './money.js';
import { PRICES, planOf, readsOf, tillOf, type TillPlan } from './plan.js';
import { phaseOf, presentTicket, setRange, stateOfTicket } from './ticket.js';
import type { Giving, Ticket, TicketState, TillState } from './types.js';
import { viewTill } from './view.js';

type Result = ChallengeResult<TillState>;

const BLANK: TicketState = { laid: {}, isChecked: false, givings: [] };

/** How a till is played. */
export const TILL_RULES: ChallengeRules<TillState> = {
  start,
  act(context, state, action) {
    const plan = planOf(context.mission, context.slug);
    switch (action.type) {
      case 'set':
        return set(plan, state, action.item, action.count);
      case 'inspect':
        return inspect(plan, state, action.item);
      case 'use':
        return use(plan, state, action.use);
      case 'next':
        return goOn(plan, state);
      case 'help':
        return askForHelp(tillOf(context.mission, context.slug).help, state);
      default:
        return refuseAct(
          'not-now',
          `action "${action.type}" does not fit a till; use set, inspect, use, next, help or finish`,
        );
    }
  },
  canFinish({ mission, slug }, state) {
    const plan = planOf(mission, slug);
    return state.at === plan.tickets.length - 1 && isAnswered(plan, state);
  },
  hasAsked: (state) => state.hasAsked,
  facts: ({ mission, slug }, state) => tillFacts(planOf(mission, slug), state),
  view(context, state) {
    const plan = planOf(context.mission, context.slug);
    return viewTill(context, plan, state, {
      canGive: canGive(plan, state),
      canCheck: canCheck(plan, state),
      canFetch: canFetch(plan, state),
      canGoOn: canGoOn(plan, state),
      canFinish: TILL_RULES.canFinish(context, state),
    });
  },
  openActions({ mission, slug }, state) {
    const plan = planOf(mission, slug);
    const { help } = tillOf(mission, slug);
    const actions: (Action | false)[] = [
      ...readable(plan, state).map((item): Action => ({ type: 'inspect', item })),
      ...setRange(plan, state).flatMap(({ item, counts }) =>
        counts.map((count): Action => ({ type: 'set', item, count })),
      ),
      canCheck(plan, state) && { type: 'use', use: 'check' },
      canGive(plan, state) && { type: 'use', use: 'give' },
      canFetch(plan, state) && { type: 'use', use: 'spare' },
      canGoOn(plan, state) && { type: 'next' },
      help !== undefined && !state.hasAsked && { type: 'help' },
    ];
    return actions.filter((action) => action !== false);
  },
};

function start({ mission, slug }: ChallengeContext, { states }: Beginning): TillState {
  const plan = planOf(mission, slug);
  const own = tillOf(mission, slug);
  const found = own.continues === undefined ? undefined : states[own.continues];
  const before = found?.kind === 'till' ? found : undefined;
  const stock = (before ? (own.money ?? []) : [...plan.money.values()]).map(({ id, count = 0 }) => ({
    item: id,
    count,
  }));
  return {
    kind: 'till',
    at: 0,
    tickets: Object.fromEntries(plan.tickets.map(({ id }) => [id, BLANK])),
    drawer: addCounts(before?.drawer ?? {}, stock),
    read: before?.read.filter((source) => !plan.isRewritten(source)) ?? [],
    hasSpare: false,
    hasAsked: false,
  };
}

function set(plan: TillPlan, state: TillState, item: Slug, count: number): Result {
  const range = setRange(plan, state);
  const known = range.find((entry) => entry.item === item);
  if (phaseOf(plan, state) === 'served') return refuseAct('closed', 'this ticket is settled; go on');
  if (!known)
    return refuseName(
      'item',
      item,
      range.map((entry) => entry.item),
    );
  if (
    !Number.isInteger(count) ||
    count < known.least ||
    count > known.most ||
    (count - known.least) % known.step !== 0
  )
    return refuseAct(
      'bad-count',
      `count ${count} of "${item}" does not fit; use ${known.least} to ${known.most}${known.step > 1 ? ` in steps of ${known.step}` : ''}`,
    );
  const ticket = presentTicket(plan, state);
  const { laid } = stateOfTicket(state, ticket);
  // One offer at a time: taking one lets go of the other.
  const others = ticket.type === 'quote' ? {} : laid;
  return acceptAct(
    change(state, ticket, { laid: { ...others, [item]: count }, isChecked: false }),
    isMoney(ticket) ? 'coin' : count > (laid[item] ?? 0) ? 'placed' : 'picked',
  );
}

function inspect(plan: TillPlan, state: TillState, item: Slug): Result {
  const known = readable(plan, state);
  if (!known.includes(item)) return refuseName('item', item, known);
  return acceptAct({ ...state, read: include(state.read, item) }, 'paper');
}

function use(plan: TillPlan, state: TillState, name: Slug): Result {
  const ticket = presentTicket(plan, state);
  switch (name) {
    case 'check':
      if (!canCheck(plan, state)) return refuseAct('not-now', 'there is nothing to check here');
      return acceptAct(change(state, ticket, { isChecked: true }), 'picked');
    case 'give':
      if (!canGive(plan, state)) return refuseAct('not-now', 'there is nothing to give here');
      return give(plan, state, ticket);
    case 'spare':
      if (!canFetch(plan, state)) return refuseAct('not-now', 'no more small change is to be had');
      return acceptAct({ ...state, hasSpare: true, drawer: addCounts(state.drawer, plan.spare) }, 'coin');
    default:
      return refuseName('use', name, ['check', 'give', 'spare']);
  }
}

/** Hands over what lies on the counter; when that settles it, the drawer takes what is left and paid. */
function give(plan: TillPlan, state: TillState, ticket: Ticket): Result {
  const { laid, givings } = stateOfTicket(state, ticket);
  const { isExact } = judge(plan, ticket, laid);
  const given = change(state, ticket, {
    givings: [...givings, giving(plan, state, ticket)],
    isChecked: false,
  });
  if (phaseOf(plan, given) !== 'served') return acceptAct(given, 'coin');
  return acceptAct(
    { ...given, drawer: drawerAfter(plan, state.drawer, ticket, laid) },
    isExact ? 'chime' : 'placed',
  );
}

function goOn(plan: TillPlan, state: TillState): Result {
  if (!canGoOn(plan, state)) return refuseAct('not-now', 'this ticket is not answered, or it is the last');
  return acceptAct({ ...noteAnswer(plan, state), at: state.at + 1 }, 'page');
}

/** An offer or an amount counts as given when the person goes on. */
function noteAnswer(plan: TillPlan, state: TillState): TillState {
  const ticket = presentTicket(plan, state);
  if (phaseOf(plan, state) === 'served') return state;
  return change(state, ticket, { givings: [giving(plan, state, ticket)] });
}

/** How things are, as they will be remembered. */
function giving(plan: TillPlan, state: TillState, ticket: Ticket): Giving {
  const { laid, isChecked } = stateOfTicket(state, ticket);
  return {
    laid,
    isRecounted: isChecked,
    isSparing: isSparing(plan, ticket, laid, state.drawer),
    read: state.read.filter((source) => readsOf(plan, ticket).includes(source)),
  };
}

function drawerAfter(plan: TillPlan, drawer: Counts, ticket: Ticket, laid: Counts): Counts {
  if (ticket.type === 'float') return openBags(plan, laid);
  if (ticket.type !== 'change') return drawer;
  const given = Object.entries(laid).map(([item, count]) => ({ item, count: -count }));
  return addCounts(addCounts(drawer, ticket.pays), given);
}

function change(state: TillState, { id }: Ticket, part: Partial<TicketState>): TillState {
  const before = state.tickets[id] ?? BLANK;
  return { ...state, tickets: { ...state.tickets, [id]: { ...before, ...part } } };
}

function isMoney({ type }: Ticket): boolean {
  return type === 'float' || type === 'change';
}

/** Money that was settled; an offer that was taken; an amount that was set. */
function isAnswered(plan: TillPlan, state: TillState): boolean {
  const ticket = presentTicket(plan, state);
  if (isMoney(ticket)) return phaseOf(plan, state) === 'served';
  const { laid } = stateOfTicket(state, ticket);
  return ticket.type === 'amount'
    ? laid[ticket.id] !== undefined
    : Object.values(laid).some((count) => count > 0);
}

function canGive(plan: TillPlan, state: TillState): boolean {
  return isMoney(presentTicket(plan, state)) && phaseOf(plan, state) !== 'served';
}

function canCheck(plan: TillPlan, state: TillState): boolean {
  const ticket = presentTicket(plan, state);
  const { laid } = stateOfTicket(state, ticket);
  const isThere = Object.values(laid).some((count) => count > 0);
  return isThere && ticket.type !== 'amount' && phaseOf(plan, state) !== 'served';
}

function canFetch(plan: TillPlan, state: TillState): boolean {
  return plan.spare.length > 0 && !state.hasSpare && canGive(plan, state);
}

function canGoOn(plan: TillPlan, state: TillState): boolean {
  return state.at < plan.tickets.length - 1 && isAnswered(plan, state);
}

function readable(plan: TillPlan, state: TillState): readonly Slug[] {
  const ticket = presentTicket(plan, state);
  return [
    ...(plan.prices.length > 0 ? [PRICES] : []),
    ...plan.sources.map(({ id }) => id),
    ...(ticket.type === 'quote' ? ticket.quotes.map(({ id }) => id) : []),
  ];
}
