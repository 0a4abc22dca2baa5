/** Sums of a till: what something costs, what is to be given, how few pieces it takes. Knows no run. */
import type { Slug } from '../mission.js';
import type { TillPlan } from './plan.js';
import type { ChangeTicket, FloatTicket, Pieces, Quote } from './types.js';

/** How many of each thing. */
export type Counts = Readonly<Record<Slug, number>>;

/** What these coins and notes are worth; what is no money is worth nothing. */
export function worthOf({ money }: TillPlan, counts: Counts): number {
  return Object.entries(counts).reduce((sum, [id, count]) => sum + count * (money.get(id)?.value ?? 0), 0);
}

/** How many things there are in all. */
export function numberOf(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** The same as counts by name; a thing named twice is added up. */
export function countsOf(pieces: readonly Pieces[]): Counts {
  return addCounts({}, pieces);
}

/** `counts` with these pieces more. */
export function addCounts(counts: Counts, pieces: readonly Pieces[]): Counts {
  const sum: Record<Slug, number> = { ...counts };
  for (const { item, count } of pieces) sum[item] = (sum[item] ?? 0) + count;
  return sum;
}

/** What the customer's shopping costs. */
export function dueOf({ prices }: TillPlan, { buys }: ChangeTicket): number {
  const price = new Map(prices.map(({ id, price: each }) => [id, each]));
  return buys.reduce((sum, { item, count }) => sum + count * (price.get(item) ?? 0), 0);
}

/** The sum that is right to lay down: the float asked for, or what is to be given back. */
export function wantedOf(plan: TillPlan, ticket: FloatTicket | ChangeTicket): number {
  if (ticket.type === 'float') return ticket.target;
  return worthOf(plan, countsOf(ticket.pays)) - dueOf(plan, ticket) - (ticket.keeps ?? 0);
}

/** What an order of so many packs costs in all. */
export function costOf({ price, delivery = 0 }: Quote, packs: number): number {
  return packs * price + delivery;
}

/** The fewest packs that hold what is needed. */
export function packsFor({ quantity }: Quote, needs: number): number {
  return Math.max(1, Math.ceil(needs / quantity));
}

/** Sums beyond this are not tried out: 500.00. */
const MOST_TRIED = 50_000;

/**
 * The fewest coins and notes out of `stock` that make the sum, or null when it cannot be made.
 * Tries every sum up to the wanted one, kind by kind.
 */
export function fewestPieces({ money }: TillPlan, stock: Counts, sum: number): number | null {
  if (sum < 0 || sum > MOST_TRIED) return null;
  let least: (number | undefined)[] = [0];
  for (const [id, count] of Object.entries(stock)) {
    const value = money.get(id)?.value ?? 0;
    if (value <= 0 || value > sum) continue;
    const before = least;
    least = [...before];
    for (let pieces = 1; pieces <= Math.min(count, Math.floor(sum / value)); pieces++) {
      before.forEach((known, at) => {
        const total = at + pieces * value;
        if (known === undefined || total > sum) return;
        least[total] = Math.min(least[total] ?? Infinity, known + pieces);
      });
    }
  }
  return least[sum] ?? null;
}

/**
 * Sums to count along from `from` up to `to`, as at a counter: to the next ten cents, the next whole one,
 * the next five, the next ten, the end.
 */
export function countUp(from: number, to: number): readonly number[] {
  const stops = [from];
  for (const unit of [10, 100, 500, 1000]) {
    const last = stops.at(-1) ?? from;
    const next = Math.ceil(last / unit) * unit;
    if (next > last && next < to) stops.push(next);
  }
  return to > from ? [...stops, to] : stops;
}
