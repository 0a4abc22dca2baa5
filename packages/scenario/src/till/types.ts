/**
 * The till: what an author writes, and what a run remembers. Types only; what a screen gets is in
 * `view-types.ts`.
 * Every amount of money is a whole number of cents; how it is written is the screen's affair.
 */
import type { ChallengeBase, Slug, TextKey } from '../mission.js';

/**
 * The till: one ticket after another. Four types of ticket:
 *
 * - `float`: fill the cash drawer with a sum, in coins that will be of use.
 * - `change`: somebody buys and pays; give back what is too much.
 * - `quote`: several offers for the same need; choose one, and how many packs to order.
 * - `amount`: how many to plan, from facts that can be read.
 *
 * Money that was given wrong can be put right once: the customer says so. Writes facts under
 * `<challenge slug>.` when it is finished, each 0 or a count. `exact.ann` is the fact of the ticket
 * `ann`; `exact` alone is the sum over all tickets.
 *
 * | fact, and `<fact>.<ticket>` | counts |
 * |---|---|
 * | `exact` | right at the first go: the sum, the cheapest offer that suits, an amount between `needs` and `enough` |
 * | `right` | right in the end |
 * | `corrected` | wrong at first, right in the end |
 * | `under`, `over` | too little, too much at the first go (packs, for a quote) |
 * | `recounted` | checked after the last change, before it was first given |
 * | `sparing` | money in as few pieces as possible, or one more |
 * | `mix` | kinds of coin a float `wants` and has enough of |
 * | `read`, `unread` | what had been read, of all that matters to the ticket, when it was first given |
 * | `margin` | how far above `needs` (of an amount), packs beyond the need (of a quote) |
 *
 * | other facts | |
 * |---|---|
 * | `chosen.<quote>` | 1 for the offer that was taken |
 * | `amount.<ticket>` | the amount planned |
 * | `seen.<source>`, `seen.prices` | 1 when it was read, then or in a part before |
 * | `tickets` | how many there are |
 * | `spare` | 1 when more small change was sent for |
 * | `asked` | 1 when help was asked for |
 *
 * It can be finished once the last ticket is answered.
 */
export interface TillChallenge extends ChallengeBase {
  readonly kind: 'till';
  /** Three letters, such as `EUR`. */
  readonly currency: string;
  /** Coins, notes and bags of coins there are. */
  readonly money?: readonly Denomination[];
  /** Those in the drawer, in their order there; all of `money` when left out. */
  readonly drawer?: readonly Slug[];
  /** What is sold, with its price: the price board. It is blank until somebody looks at it. */
  readonly prices?: readonly Price[];
  /** Things to read. */
  readonly sources?: readonly TillSource[];
  /** Small change that can be sent for, once. */
  readonly spare?: readonly Pieces[];
  readonly tickets: readonly Ticket[];
  /**
   * Goes on from another till: the money in the drawer, what was read, and whatever is not written
   * again here stay as they were. Prices written again have to be read again.
   */
  readonly continues?: Slug;
}

/** A coin, a note, or a bag that holds several of another. */
export interface Denomination {
  readonly id: Slug;
  readonly name: TextKey;
  readonly picture: Slug;
  readonly value: number;
  /** How many there are at the start; none when left out. */
  readonly count?: number;
  /** A bag: what is in it once the drawer is filled. */
  readonly opens?: Pieces;
}

/** Some of one thing: coins by denomination, articles by price. */
export interface Pieces {
  readonly item: Slug;
  readonly count: number;
}

export interface Price {
  readonly id: Slug;
  readonly name: TextKey;
  readonly picture: Slug;
  readonly price: number;
}

export interface TillSource {
  readonly id: Slug;
  readonly name: TextKey;
  readonly picture: Slug;
  /** What can be read on it. */
  readonly label: TextKey;
}

export type Ticket = FloatTicket | ChangeTicket | QuoteTicket | AmountTicket;

interface TicketBase {
  readonly id: Slug;
  /** What is wanted: the words of `who`, or the narrator's. */
  readonly text: TextKey;
  /** Who comes to the counter, and stays until the ticket is answered. */
  readonly who?: Slug;
  readonly face?: Slug;
  /** Sources that matter to this ticket; `prices` is the board. */
  readonly reads?: readonly Slug[];
}

/** What is said when money was given. */
export interface TillReplies {
  readonly right: TillLine;
  readonly under: TillLine;
  readonly over: TillLine;
  /** Wrong a second time: they count it together, and it is settled. */
  readonly settled: TillLine;
}

export interface TillLine {
  readonly text: TextKey;
  readonly face?: Slug;
}

export interface FloatTicket extends TicketBase {
  readonly type: 'float';
  readonly target: number;
  /** Kinds of coin that will be needed, and how many of each at least. */
  readonly wants?: readonly Pieces[];
  readonly replies: TillReplies;
}

export interface ChangeTicket extends TicketBase {
  readonly type: 'change';
  readonly buys: readonly Pieces[];
  readonly pays: readonly Pieces[];
  /** Found among the coins, and no money. */
  readonly strays?: readonly Stray[];
  /** What the customer wants to leave: not to be given back. */
  readonly keeps?: number;
  readonly replies: TillReplies;
}

export interface Stray {
  readonly id: Slug;
  readonly name: TextKey;
  readonly picture: Slug;
}

export interface QuoteTicket extends TicketBase {
  readonly type: 'quote';
  /** How much is needed, in the unit of the quotes' `quantity`. */
  readonly needs: number;
  readonly quotes: readonly Quote[];
}

export interface Quote {
  readonly id: Slug;
  readonly name: TextKey;
  readonly picture: Slug;
  /** What can be read on it beside the price: size of a pack, when it comes. */
  readonly label: TextKey;
  /** How much is in one pack, a whole number. */
  readonly quantity: number;
  /** Of one pack. */
  readonly price: number;
  /** Once, whatever is ordered; nothing when left out. */
  readonly delivery?: number;
  /** False when something written on it rules it out, such as the day it comes. */
  readonly suits?: boolean;
}

export interface AmountTicket extends TicketBase {
  readonly type: 'amount';
  /** Shown once for each step. */
  readonly picture: Slug;
  /** The ends of the scale, and how far one step goes. */
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** The least that will do, and the most that is sensible. */
  readonly needs: number;
  readonly enough: number;
}

export interface TillState {
  readonly kind: 'till';
  /** Number of the present ticket, from 0. */
  readonly at: number;
  readonly tickets: Readonly<Record<Slug, TicketState>>;
  /** How many of each are in the drawer, those on the counter included. */
  readonly drawer: Readonly<Record<Slug, number>>;
  /** What was read, here or in the part before: sources, quotes, `prices`. */
  readonly read: readonly Slug[];
  readonly hasSpare: boolean;
  readonly hasAsked: boolean;
}

export interface TicketState {
  /** Coins on the counter; packs by quote; the amount, under the ticket's own id. */
  readonly laid: Readonly<Record<Slug, number>>;
  /** Nothing was changed since it was last checked. */
  readonly isChecked: boolean;
  /** Each time it was given: at most twice. */
  readonly givings: readonly Giving[];
}

/** How things were when the ticket was given. */
export interface Giving {
  readonly laid: Readonly<Record<Slug, number>>;
  readonly isRecounted: boolean;
  readonly isSparing: boolean;
  readonly read: readonly Slug[];
}
