/**
 * The till as it is played: one that continues another keeps its money, prices and sources, changed or
 * completed by its own. Knows no state.
 */
import { chainOf, challengeOfKind, mergeBy } from '../challenge/merge.js';
import type { Mission, Slug } from '../mission.js';
import type { Denomination, Pieces, Price, Ticket, TillChallenge, TillSource } from './types.js';

/** The name under which the price board is read. */
export const PRICES = 'prices';

/** Everything there is at this till. */
export interface TillPlan {
  readonly currency: string;
  readonly money: ReadonlyMap<Slug, Denomination>;
  /** The denominations in the drawer, in order. */
  readonly drawer: readonly Slug[];
  readonly prices: readonly Price[];
  readonly sources: readonly TillSource[];
  readonly spare: readonly Pieces[];
  readonly tickets: readonly Ticket[];
  /** What has to be read anew, for it is written again here. */
  readonly isRewritten: (source: Slug) => boolean;
}

/** The till of this slug, with what it goes on from. */
export function planOf(mission: Mission, slug: Slug): TillPlan {
  const chain = chainOf(mission, slug, 'till');
  const own = tillOf(mission, slug);
  const money = merge(chain.map((part) => part.money ?? []));
  const drawers = chain.flatMap((part) => (part.drawer ? [part.drawer] : []));
  const drawer = drawers.at(-1) ?? money.map(({ id }) => id);
  return {
    currency: own.currency,
    money: new Map(money.map((kind) => [kind.id, kind])),
    drawer,
    prices: merge(chain.map((part) => part.prices ?? [])),
    sources: merge(chain.map((part) => part.sources ?? [])),
    spare: own.spare ?? [],
    tickets: own.tickets,
    isRewritten: (source) =>
      source === PRICES ? own.prices !== undefined : (own.sources ?? []).some(({ id }) => id === source),
  };
}

/** The till of this slug as it is written. Throws when there is none: parse the mission first. */
export function tillOf(mission: Mission, slug: Slug): TillChallenge {
  return challengeOfKind(mission, slug, 'till');
}

/** What matters to a ticket and can be read: what it names, and its quotes; for change the price board. */
export function readsOf(plan: TillPlan, ticket: Ticket): readonly Slug[] {
  const byType = ticket.type === 'change' && plan.prices.length > 0 ? [PRICES] : [];
  const named = ticket.reads ?? byType;
  return ticket.type === 'quote' ? [...named, ...ticket.quotes.map(({ id }) => id)] : named;
}

/** Later parts replace what earlier ones wrote under the same name, and add what is new. */
function merge<T extends { readonly id: Slug }>(parts: readonly (readonly T[])[]): readonly T[] {
  return parts.reduce((before, after) => mergeBy(before, after, ({ id }) => id), []);
}
