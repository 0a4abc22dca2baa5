/**
 * What a mission looks like while it is played: actions in, state and view out.
 * Types only. Knows no screen: a view is data that any screen, or a text, can show.
 */
import type { Evidence } from '@requapass/framework';
import type { FactValue, Slug, TextKey } from './mission.js';

/** What a person can do. A seed and a list of actions replay a run exactly. */
export type Action =
  | { readonly type: 'next' }
  | { readonly type: 'choose'; readonly option: Slug }
  | { readonly type: 'pick'; readonly choice: Slug }
  | { readonly type: 'help' }
  /** Sorting: read the label of an item. */
  | { readonly type: 'inspect'; readonly item: Slug }
  /** Sorting: put an item on a shelf, or back on the table (`shelf: null`). */
  | { readonly type: 'place'; readonly item: Slug; readonly shelf: Slug | null }
  /** The challenge is finished as far as the person is concerned. */
  | { readonly type: 'finish' };

export interface RunState {
  readonly mission: Slug;
  readonly seed: number;
  readonly node: Slug;
  readonly facts: Readonly<Record<string, FactValue>>;
  /** Who is on stage, where, with which face; in order of entry. */
  readonly cast: readonly StageRole[];
  /** Props shown, by slug. */
  readonly props: readonly Slug[];
  readonly scene: Slug;
  /** Whether help was asked for at the present node. */
  readonly isHelped: boolean;
  /** State of the challenges met so far, by slug. */
  readonly challenges: Readonly<Record<Slug, ChallengeState>>;
  /** Moments and rubrics answered so far, in order. */
  readonly answered: readonly Slug[];
  readonly isFinished: boolean;
}

export interface StageRole {
  readonly who: Slug;
  readonly at: Slug;
  readonly face: Slug;
}

/** One shape per kind of challenge. */
export type ChallengeState = SortingState;

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

/** What one action brought about. */
export interface Step {
  readonly state: RunState;
  readonly evidence: readonly Evidence[];
  /** Sounds and gestures to play now, in order: `door`, `placed`, `asked`, … */
  readonly cues: readonly Slug[];
}

/** Why an action was refused. The state is unchanged. */
export interface StepError {
  readonly code:
    | 'not-now'
    | 'unknown-option'
    | 'unknown-choice'
    | 'unknown-item'
    | 'unknown-shelf'
    | 'closed'
    | 'finished';
  readonly message: string;
}

export type StepResult =
  { readonly ok: true; readonly step: Step } | { readonly ok: false; readonly error: StepError };

/** Everything a screen needs to show the present moment of a run. */
export interface RunView {
  readonly mission: Slug;
  readonly scene: Slug;
  readonly cast: readonly StageRole[];
  readonly props: readonly Slug[];
  /** Keyed moments and rubrics answered, of those on the longest way through. */
  readonly progress: { readonly done: number; readonly total: number };
  readonly content: RunContent;
}

export type RunContent =
  | { readonly kind: 'say'; readonly who: Slug | null; readonly text: TextKey }
  | {
      readonly kind: 'moment';
      readonly who: Slug | null;
      readonly text: TextKey;
      /** In the order the seed gave them. */
      readonly options: readonly {
        readonly id: Slug;
        readonly text: TextKey;
        readonly does: TextKey | null;
      }[];
      readonly help: HelpView | null;
    }
  | {
      readonly kind: 'pick';
      readonly who: Slug | null;
      readonly text: TextKey;
      readonly choices: readonly {
        readonly id: Slug;
        readonly who: Slug | null;
        readonly text: TextKey;
        readonly does: TextKey | null;
      }[];
    }
  | {
      readonly kind: 'sorting';
      readonly challenge: Slug;
      readonly text: TextKey;
      readonly items: readonly SortingItemView[];
      readonly shelves: readonly ShelfView[];
      readonly canFinish: boolean;
      readonly help: HelpView | null;
    }
  | { readonly kind: 'finished' };

export interface HelpView {
  readonly who: Slug;
  readonly text: TextKey;
  readonly isAsked: boolean;
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
