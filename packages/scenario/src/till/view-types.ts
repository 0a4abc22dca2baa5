/** The till as a screen shows it. Types only; what an author writes is in `types.ts`. */
import type { Slug, TextKey } from '../mission.js';
import type { HelpView } from '../run.js';
import type { Price } from './types.js';

/** The till as a screen shows it. */
export interface TillView {
  readonly kind: 'till';
  readonly challenge: Slug;
  /** What there is to do. */
  readonly task: TextKey;
  /** The line of the moment: what is wanted, or what is said of what was given. */
  readonly text: TextKey;
  readonly who: Slug | null;
  readonly face: Slug | null;
  readonly currency: string;
  readonly ticket: TicketView;
  readonly progress: { readonly done: number; readonly total: number };
  readonly drawer: readonly DenominationView[];
  readonly prices: PricesView | null;
  readonly sources: readonly TillSourceView[];
  /** Money can be given, a choice checked, small change sent for, the next ticket called. */
  readonly canGive: boolean;
  readonly canCheck: boolean;
  readonly canFetch: boolean;
  readonly canGoOn: boolean;
  readonly canFinish: boolean;
  readonly isChecked: boolean;
  readonly help: HelpView | null;
  /** A way to count, once help was asked for. */
  readonly support: TillSupport | null;
}

export type TicketView = MoneyView | QuotesView | AmountView;

/** Where a ticket is: still open, open again after a first try, answered. */
export type TicketPhase = 'open' | 'again' | 'served';

export interface MoneyView {
  readonly type: 'float' | 'change';
  readonly id: Slug;
  readonly phase: TicketPhase;
  /** What lies on the counter. */
  readonly total: number;
  /** What a float is to hold; null for change. */
  readonly target: number | null;
  readonly buys: readonly BoughtView[];
  readonly pays: readonly PaidView[];
  readonly keeps: number;
}

export interface BoughtView {
  readonly id: Slug;
  readonly name: TextKey;
  readonly picture: Slug;
  readonly count: number;
  /** Of one; null until the board was read. */
  readonly price: number | null;
}

export interface PaidView {
  readonly id: Slug;
  readonly name: TextKey;
  readonly picture: Slug;
  readonly count: number;
}

export interface DenominationView {
  readonly id: Slug;
  readonly name: TextKey;
  readonly picture: Slug;
  readonly value: number;
  /** Still in the drawer; on the counter, or given once it is settled. */
  readonly left: number;
  readonly laid: number;
}

export interface PricesView {
  /** Empty until the board was read. */
  readonly lines: readonly Price[];
  readonly isRead: boolean;
}

export interface TillSourceView {
  readonly id: Slug;
  readonly name: TextKey;
  readonly picture: Slug;
  /** What is written on it, once read. */
  readonly label: TextKey | null;
}

export interface QuotesView {
  readonly type: 'quote';
  readonly id: Slug;
  readonly phase: TicketPhase;
  readonly quotes: readonly QuoteView[];
}

export interface QuoteView {
  readonly id: Slug;
  readonly name: TextKey;
  readonly picture: Slug;
  /** What is written on it, once read; null before, like its prices. */
  readonly label: TextKey | null;
  readonly price: number | null;
  readonly delivery: number | null;
  /** Packs to order; 0 when another one, or none, is chosen. */
  readonly count: number;
  /** As many as can be ordered. */
  readonly most: number;
}

export interface AmountView {
  readonly type: 'amount';
  readonly id: Slug;
  readonly phase: TicketPhase;
  readonly picture: Slug;
  /** Null until something was set. */
  readonly amount: number | null;
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** Numbers to count along: from the price up to what was paid; packs each offer would take. */
export type TillSupport =
  | { readonly type: 'count-up'; readonly stops: readonly number[] }
  | { readonly type: 'packs'; readonly packs: Readonly<Record<Slug, number>> };
