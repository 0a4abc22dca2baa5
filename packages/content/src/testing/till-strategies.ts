/**
 * Ways of keeping a till: whatever comes first, and counting with more or less care. For tests.
 * Knows no mission by name.
 */
import type { Action, Mission, MoneyView, QuoteTicket, RunContent } from '@requapass/scenario';

type Till = Extract<RunContent, { kind: 'till' }>;
type Money = Till & { readonly ticket: MoneyView };
type Counts = ReadonlyMap<string, number>;

interface Shown {
  readonly id: string;
  readonly text: string;
  readonly does: string | null;
}

const give: Action = { type: 'use', use: 'give' };
const set = (item: string, count: number): Action => ({ type: 'set', item, count });
const onward = ({ canFinish }: Till): Action => ({ type: canFinish ? 'finish' : 'next' });

/** One coin, one offer, one number: whichever `choose` says; then it is given, right or wrong. */
export function tillAnyhow(content: Till, choose: (shown: readonly Shown[]) => Shown): Action {
  const { ticket } = content;
  const oneOf = (ids: readonly string[]) => choose(ids.map((id) => ({ id, text: id, does: null }))).id;
  if (content.canFinish || content.canGoOn) return onward(content);
  if (ticket.type === 'quote') return set(oneOf(ticket.quotes.map(({ id }) => id)), 1);
  if (ticket.type === 'amount') {
    const steps = Array.from(
      { length: (ticket.most - ticket.least) / ticket.step + 1 },
      (_, index) => ticket.least + index * ticket.step,
    );
    return set(ticket.id, Number(oneOf(steps.map(String))));
  }
  const coins = content.drawer.filter(({ left }) => left > 0).map(({ id }) => id);
  return ticket.total === 0 && coins.length > 0 ? set(oneOf(coins), 1) : give;
}

/**
 * Level 1 gives what comes to hand, level 2 counts once somebody says that it is wrong, level 3 counts before,
 * level 4 reads all there is and, when it `checks`, counts again.
 */
export function tillWell(
  mission: Mission,
  content: Till,
  { level, checks }: { readonly level: number; readonly checks: boolean },
): Action {
  const { ticket } = content;
  if (level === 1) return tillAnyhow(content, (shown) => shown[0] as Shown);
  if (content.prices?.isRead === false) return { type: 'inspect', item: 'prices' };
  const unread = content.sources.find(({ label }) => label === null);
  if (unread && level > 2) return { type: 'inspect', item: unread.id };
  switch (ticket.type) {
    case 'quote':
      return orderWell(mission, content, ticket.quotes, level);
    case 'amount': {
      const found = ticketOf(mission, content);
      const wanted = found?.type === 'amount' ? found.needs + (level > 3 ? found.step : 0) : ticket.least;
      return ticket.amount === wanted || content.canFinish ? onward(content) : set(ticket.id, wanted);
    }
    default:
      return countWell(mission, { ...content, ticket }, level, checks);
  }
}

function orderWell(
  mission: Mission,
  content: Till,
  quotes: Extract<Till['ticket'], { type: 'quote' }>['quotes'],
  level: number,
): Action {
  const unread = quotes.find(({ label }) => label === null);
  if (unread) return { type: 'inspect', item: unread.id };
  const { needs, quotes: offers } = ticketOf(mission, content) as QuoteTicket;
  const costs = offers
    .filter(({ suits }) => suits !== false)
    .map((offer) => {
      const packs = Math.ceil(needs / offer.quantity);
      return { id: offer.id, packs, cost: packs * offer.price + (offer.delivery ?? 0) };
    })
    .sort((one, other) => (level > 2 ? one.cost - other.cost : other.cost - one.cost));
  const [best] = costs;
  if (!best || content.canFinish) return onward(content);
  return set(best.id, best.packs);
}

function countWell(mission: Mission, content: Money, level: number, checks: boolean): Action {
  const { ticket, drawer } = content;
  if (ticket.phase === 'served') return onward(content);
  if (level === 2 && ticket.phase === 'open') return give;
  const wanted = wantedCoins(mission, content);
  if (!wanted) return content.canFetch ? { type: 'use', use: 'spare' } : give;
  const other = drawer.find(({ id, laid }) => (wanted.get(id) ?? 0) !== laid);
  if (other) return set(other.id, wanted.get(other.id) ?? 0);
  return checks && !content.isChecked ? { type: 'use', use: 'check' } : give;
}

/** Coins that make the sum: first those a float wants, then as large as possible. Null when there are none. */
function wantedCoins(mission: Mission, content: Money): Counts | null {
  const ticket = ticketOf(mission, content);
  const counts = new Map<string, number>();
  let rest = sumOf(content);
  const take = (id: string, value: number, most: number) => {
    const count = Math.min(most, Math.floor(rest / value));
    counts.set(id, (counts.get(id) ?? 0) + count);
    rest -= count * value;
  };
  const kinds = Object.values(mission.challenges ?? {}).flatMap((challenge) =>
    challenge.kind === 'till' ? (challenge.money ?? []) : [],
  );
  for (const { item, count } of ticket?.type === 'float' ? (ticket.wants ?? []) : []) {
    const bag = kinds.find(({ opens }) => opens?.item === item);
    if (bag) take(bag.id, bag.value, Math.ceil(count / (bag.opens?.count ?? 1)));
  }
  const stock = [...content.drawer].sort((one, other) => other.value - one.value);
  for (const { id, value, left, laid } of stock) take(id, value, left + laid - (counts.get(id) ?? 0));
  return rest === 0 ? counts : null;
}

function sumOf({ ticket, drawer }: Money): number {
  if (ticket.target !== null) return ticket.target;
  const values = new Map(drawer.map(({ id, value }) => [id, value]));
  const paid = ticket.pays.reduce((sum, { id, count }) => sum + count * (values.get(id) ?? 0), 0);
  const due = ticket.buys.reduce((sum, { count, price }) => sum + count * (price ?? 0), 0);
  return paid - due - ticket.keeps;
}

function ticketOf(mission: Mission, { challenge, ticket }: Till) {
  const till = mission.challenges?.[challenge];
  return till?.kind === 'till' ? till.tickets.find(({ id }) => id === ticket.id) : undefined;
}
