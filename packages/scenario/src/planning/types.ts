/**
 * Planning: what an author writes, what a run remembers, what a screen gets. Types only.
 */
import type { ChallengeBase, Slug, TextKey } from '../mission.js';
import type { HelpView } from '../run.js';

/**
 * Planning: give every task its people, slot by slot. Each helper has a few **turns**, the things that are
 * placed: `karim.1`, `karim.2` (`place`). Cells are named `<task>.<slot>`: `door.from-14`. `inspect` a helper
 * to read their note. Writes facts under `<challenge slug>.` when it is finished:
 *
 * | fact | counts |
 * |---|---|
 * | `places` | people needed, all cells together |
 * | `filled`, `empty` | needed places with somebody, with nobody |
 * | `extra` | people above what their cell needs |
 * | `double` | turns of somebody who is at another task in the same slot |
 * | `over-limit` | turns against a limit of the person |
 * | `helpers` | helpers who are there |
 * | `wishes-met`, `wishes-unmet` | helpers with a wish who got a turn at it, or did not |
 * | `pleased` | helpers whose wish is met, without a turn against a limit and never twice at once |
 * | `idle` | helpers without a turn |
 * | `spread` | turns of the busiest helper, less those of the least busy |
 * | `margin` | slots in which somebody is free to step in: a turn left, not there yet, no limit on that slot |
 * | `inspected` | helpers whose note was read |
 * | `read-first` | helpers whose note was read, and not only after they were given a turn |
 * | `unread` | helpers with a turn whose note was never read |
 * | `checked` | notes read again once no place was empty |
 * | `moved` | turns taken from a cell again, to another one or to none |
 * | `changed` | cells with other people than when this began |
 * | `untouched`, `disturbed` | cells that had people when this began: still exactly those, or not |
 * | `empty.<task>` | places of one task with nobody |
 * | `turns.<who>`, `pleased.<who>` | turns of one helper; 1 when that helper is pleased |
 * | `asked` | 1 when help was asked for |
 *
 * It can be finished once a turn was placed or taken back. Met again in the same mission, it goes on as it was
 * left. The scene needs the places `board` and `people`.
 */
export interface PlanningChallenge extends ChallengeBase {
  readonly kind: 'planning';
  /** Times of the day, in order. */
  readonly slots: readonly PlanSlot[];
  readonly tasks: readonly PlanTask[];
  readonly helpers: readonly PlanHelper[];
  /** Turns that are on the board when it begins: somebody has planned already, well or not. */
  readonly begins?: readonly PlanTurn[];
  /**
   * Goes on from another planning. Its slots, tasks and helpers stay, unless they are written again (a task
   * may need more people now). Turns stay where they are, except those in a cell that is not needed any more.
   * Notes read stay read; the other counts begin anew …
   */
  readonly continues?: Slug;
  /** … and these helpers are gone, with their turns. */
  readonly leave?: readonly Slug[];
}

export interface PlanSlot {
  readonly id: Slug;
  readonly name: TextKey;
}

export interface PlanTask {
  readonly id: Slug;
  readonly name: TextKey;
  readonly picture: Slug;
  /** How many people each slot needs, by slot. A slot left out needs nobody: that cell is closed. */
  readonly needs: Readonly<Record<Slug, number>>;
}

export interface PlanHelper {
  /** A character of the mission's cast: the face on the card. */
  readonly who: Slug;
  /** How many turns they can be given. */
  readonly turns: number;
  /** Tasks they would like. May be empty. */
  readonly wishes: readonly Slug[];
  /** What they cannot do. May be empty. */
  readonly limits: readonly PlanLimit[];
  /** What they wrote: why they cannot, in their own words. Read by `inspect`. */
  readonly note: TextKey;
}

/** A whole slot, a whole task, or, with both, one cell. */
export interface PlanLimit {
  readonly slot?: Slug;
  readonly task?: Slug;
}

/** Somebody at a task in a slot. */
export interface PlanTurn {
  readonly who: Slug;
  readonly task: Slug;
  readonly slot: Slug;
}

/** Where each turn is and what was done with it. */
export interface PlanningState {
  readonly kind: 'planning';
  /** The cell each turn is in; null: not given yet. */
  readonly placements: Readonly<Record<string, string | null>>;
  /** The same as it was when this began. */
  readonly before: Readonly<Record<string, string | null>>;
  /** Helpers whose note was read, here or in the planning this one continues. */
  readonly inspected: readonly Slug[];
  /** Helpers who were given a turn here before their note was read. */
  readonly givenUnread: readonly Slug[];
  /** Helpers whose note was read again once no place was empty. */
  readonly checked: readonly Slug[];
  /** Turns taken from a cell they were in. */
  readonly moved: readonly string[];
  readonly hasActed: boolean;
  readonly hasAsked: boolean;
}

/** The board as a screen shows it. */
export interface PlanningView {
  readonly kind: 'planning';
  readonly challenge: Slug;
  readonly text: TextKey;
  readonly slots: readonly PlanSlotView[];
  readonly tasks: readonly PlanTaskView[];
  /** Task by task, slot by slot; closed cells are left out. */
  readonly cells: readonly PlanCellView[];
  readonly helpers: readonly PlanHelperView[];
  /** People needed, and places that have somebody. */
  readonly places: number;
  readonly filled: number;
  readonly canFinish: boolean;
  readonly help: HelpView | null;
}

export interface PlanSlotView {
  readonly id: Slug;
  readonly name: TextKey;
  /** How many could still step in, as far as their notes were read. */
  readonly free: number;
}

export interface PlanTaskView {
  readonly id: Slug;
  readonly name: TextKey;
  readonly picture: Slug;
}

export interface PlanCellView {
  /** `<task>.<slot>`. */
  readonly id: string;
  readonly task: Slug;
  readonly slot: Slug;
  readonly need: number;
  /** In the order they came. */
  readonly turns: readonly PlanTurnView[];
}

export interface PlanTurnView {
  /** `<who>.<number>`. */
  readonly id: string;
  readonly who: Slug;
  /** How this turn suits them. A limit shows once their note was read. */
  readonly mood: TurnMood;
}

/** Twice at once, against a limit, at a wish, or none of these. */
export type TurnMood = 'double' | 'limit' | 'wish' | 'plain';

export interface PlanHelperView {
  /** Their name in actions. */
  readonly id: Slug;
  /** Whose face is shown. */
  readonly who: Slug;
  /** Names of the tasks they would like. */
  readonly wishes: readonly PlanTaskView[];
  /** The note once read, otherwise null. */
  readonly note: TextKey | null;
  /** Cells their limits speak against, once the note was read. */
  readonly against: readonly string[];
  /** All their turns, and those still to give. */
  readonly turns: readonly string[];
  readonly left: readonly string[];
}
