/**
 * Sorting: what an author writes, what a run remembers, what a screen gets. Types only.
 */
import type { ChallengeBase, Slug, TextKey } from '../mission.js';
import type { HelpView } from '../run.js';

/**
 * Sorting: put every item where it belongs. Writes facts under `<challenge slug>.` when it is finished:
 *
 * | fact | counts |
 * |---|---|
 * | `items` | all items |
 * | `placed`, `unplaced` | items on a shelf, on the table |
 * | `right`, `wrong` | placed items on a shelf that fits, or not |
 * | `inspected` | items whose label was read |
 * | `unread` | items placed without their label ever read |
 * | `moved` | items taken from a shelf again, to another one or to the table |
 * | `checked` | items read again once everything was placed |
 * | `<any of these>.<rule>` | the same for the items of one rule: `items.cold`, `wrong.cold`, … |
 * | `first.<rule>` | items of a rule placed before any item of another rule |
 * | `overfull` | items above the capacity of their shelf |
 * | `asked` | 1 when help was asked for |
 *
 * It can be finished once something was put on a shelf. Met again in the same mission, it goes on as it
 * was left.
 */
export interface SortingChallenge extends ChallengeBase {
  readonly kind: 'sorting';
  readonly items: readonly SortingItem[];
  readonly shelves: readonly Shelf[];
  /**
   * Goes on from another sorting challenge. Its items and shelves stay, and stay as they were, unless
   * `items` or `shelves` write them again (an item may fit elsewhere now). Labels read stay read; the
   * other counts begin anew. Items stay where they were put …
   */
  readonly continues?: Slug;
  /** … except those on these shelves, which are closed now: they return to the table. */
  readonly closes?: readonly Slug[];
}

export interface SortingItem {
  readonly id: Slug;
  readonly name: TextKey;
  readonly picture: Slug;
  /** What can be read on it when it is inspected. */
  readonly label: TextKey;
  /** The rule it is about: `cold`, `date`, `allergen`, `plain`, … */
  readonly rule: Slug;
  /** The shelves where it belongs. */
  readonly fits: readonly Slug[];
}

export interface Shelf {
  readonly id: Slug;
  readonly name: TextKey;
  readonly picture: Slug;
  /** The rule written on the shelf. */
  readonly rule: TextKey;
  /** How many items it holds; no limit when left out. */
  readonly capacity?: number;
}

/** Where each item is and what was done with it. */
export interface SortingState {
  readonly kind: 'sorting';
  /** The shelf each item is on; null: on the table. */
  readonly placements: Readonly<Record<Slug, Slug | null>>;
  /** Items in the order they were first put on a shelf in this challenge. */
  readonly firstPlaced: readonly Slug[];
  /** Items whose label was read, in this challenge or in the one it continues. */
  readonly inspected: readonly Slug[];
  /** Items read again once everything was placed. */
  readonly checked: readonly Slug[];
  /** Items taken from a shelf they had been put on. */
  readonly moved: readonly Slug[];
  readonly hasAsked: boolean;
}

/** The board as a screen shows it. */
export interface SortingView {
  readonly kind: 'sorting';
  readonly challenge: Slug;
  readonly text: TextKey;
  readonly items: readonly SortingItemView[];
  readonly shelves: readonly ShelfView[];
  readonly canFinish: boolean;
  readonly help: HelpView | null;
}

export interface SortingItemView {
  readonly id: Slug;
  readonly name: TextKey;
  readonly picture: Slug;
  /** The label once read, otherwise null. */
  readonly label: TextKey | null;
  readonly shelf: Slug | null;
}

export interface ShelfView {
  readonly id: Slug;
  readonly name: TextKey;
  readonly picture: Slug;
  readonly rule: TextKey;
  readonly isOpen: boolean;
  readonly capacity: number | null;
  readonly count: number;
}
