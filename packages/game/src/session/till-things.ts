/**
 * A till on the stage: money in the drawer and on the counter, offers, what is planned, and who is served.
 * Pure. Knows how the counter and the drawer are divided; knows no screen.
 */
import type { DenominationView, MoneyView, Slug, TillView } from '@requapass/scenario';
import type { GridCell, StageItem } from './snapshot.js';
import type { StageThings } from './stage-things.js';

/** The places every scene of a till has. */
export const COUNTER = 'counter';
export const DRAWER = 'drawer';
export const PRICE_BOARD = 'board';
const CUSTOMER = 'customer';

/** Part of the counter, from its left, where lies what was paid. */
const PAID_PART = 0.3;
/** The part of a compartment of the drawer where coins lie, between what is written over and under them. */
const COINS_TOP = 0.22;
const COINS_HEIGHT = 0.62;
/** Width of one coin on the counter, as a part of the counter; how far the next of its pile lies aside; the gap. */
const COIN = 0.135;
const ASIDE = 0.032;
const GAP = 0.012;
/** How far towards the customer what was given is pushed, in heights of the counter. */
const HANDED = 0.85;
/** Coins of one kind that can be seen in the drawer: the one on top and the one below it. */
const SEEN_IN_DRAWER = 2;

type Money = TillView & { readonly ticket: MoneyView };

/** What the present ticket shows. */
export function tillThings(view: TillView): StageThings {
  const { ticket } = view;
  const cast = view.who === null ? [] : [{ who: view.who, at: CUSTOMER, face: view.face ?? 'calm' }];
  switch (ticket.type) {
    case 'quote':
      return {
        props: [],
        cast,
        items: ticket.quotes.map(({ id, picture, count }, index) => ({
          id: `quote-${id}`,
          picture: `item.${picture}`,
          ...(count > 0
            ? { at: PRICE_BOARD, index: 0, count: 1 }
            : { at: COUNTER, index, count: ticket.quotes.length }),
        })),
      };
    case 'amount': {
      const steps = ticket.amount === null ? 0 : Math.round(ticket.amount / ticket.step);
      const shown = (_: unknown, index: number): StageItem => ({
        id: `${ticket.id}-${index}`,
        picture: `item.${ticket.picture}`,
        at: COUNTER,
        index,
        count: steps,
      });
      return { props: [], cast, items: Array.from({ length: steps }, shown) };
    }
    default:
      return { props: [], cast, items: moneyItems({ ...view, ticket }) };
  }
}

/** The compartment of a denomination: number `index` of `count`. */
export function compartment(index: number, count: number): GridCell {
  return { column: index, row: 0, columns: count, rows: 1 };
}

/** Where the pile of each kind that lies on the counter is, with the width of the whole pile. */
export function pilesOf({ drawer, ticket }: Money): readonly { id: Slug; cell: GridCell }[] {
  return placesOfPiles(drawer, ticket).map(({ kind, left, coin, aside }) => ({
    id: kind.id,
    cell: part(left, 0, coin + aside * (kind.laid - 1), 1),
  }));
}

function moneyItems({ drawer, ticket }: Money): readonly StageItem[] {
  const isServed = ticket.phase === 'served';
  const coinOf = ({ id, picture }: DenominationView, number: number) => ({
    id: `${id}-${number}`,
    picture: `item.${picture}`,
    index: 0,
    count: 1,
  });
  const inDrawer = drawer.flatMap((kind, index) => {
    const seen = Math.min(kind.left, SEEN_IN_DRAWER);
    // The last one drawn lies on top: it is the next to be taken.
    return Array.from({ length: seen }, (_, below): StageItem => ({
      ...coinOf(kind, kind.laid + seen - 1 - below),
      at: DRAWER,
      cell: inCompartment(index, drawer.length),
    }));
  });
  const laid = placesOfPiles(drawer, ticket).flatMap(({ kind, left, coin, aside }) =>
    Array.from({ length: kind.laid }, (_, number): StageItem => ({
      ...coinOf(kind, number),
      at: COUNTER,
      cell: part(left + aside * number, isServed ? -HANDED : 0, coin, 1),
    })),
  );
  return [...inDrawer, ...paidItems(ticket, drawer), ...laid];
}

/** What the customer put down; once it is settled it goes into the drawer. */
function paidItems(
  { id: ticket, pays, phase }: MoneyView,
  drawer: readonly DenominationView[],
): readonly StageItem[] {
  const all = pays.flatMap(({ id, picture, count }) =>
    Array.from({ length: count }, (_, number) => ({ kind: id, id: `${ticket}-${id}-${number}`, picture })),
  );
  return all.flatMap(({ kind, id, picture }, index): StageItem[] => {
    const item = { id, picture: `item.${picture}` };
    if (phase !== 'served')
      return [{ ...item, at: COUNTER, index, count: all.length, cell: part(0, 0, PAID_PART, 1) }];
    const place = drawer.findIndex((other) => other.id === kind);
    if (place < 0) return [];
    return [{ ...item, at: DRAWER, index: 0, count: 1, cell: inCompartment(place, drawer.length) }];
  });
}

/** Piles side by side, smaller when they would not fit. */
function placesOfPiles(drawer: readonly DenominationView[], { pays }: MoneyView) {
  const piles = drawer.filter(({ laid }) => laid > 0);
  const start = pays.length > 0 ? PAID_PART + GAP : 0;
  const wanted = piles.reduce((sum, { laid }) => sum + COIN + ASIDE * (laid - 1) + GAP, 0);
  const factor = Math.min(1, (1 - start) / wanted);
  let left = start + Math.max(0, (1 - start - wanted) / 2);
  return piles.map((kind) => {
    const place = { kind, left, coin: COIN * factor, aside: ASIDE * factor };
    left += (COIN + ASIDE * (kind.laid - 1) + GAP) * factor;
    return place;
  });
}

/** The part of a compartment where its coins lie. */
function inCompartment(index: number, count: number): GridCell {
  return part(index / count, COINS_TOP, 1 / count, COINS_HEIGHT);
}

/** A part of a place, in parts of its width and height, as a cell. */
function part(left: number, top: number, width: number, height: number): GridCell {
  return { column: left / width, row: top / height, columns: 1 / width, rows: 1 / height };
}
