/**
 * What a mission looks like while it is played: actions in, state and view out.
 * Types only. Knows no screen: a view is data that any screen, or a text, can show.
 */
import type { Evidence, Reflection } from '@requapass/framework';
import type { ExperiencesNode, FactValue, Setting, Slug, TextKey } from './mission.js';
import type { ComposingState, ComposingView } from './composing/types.js';
import type { DiscussionState, DiscussionView } from './discussion/types.js';
import type { FrontsState, FrontsView } from './fronts/types.js';
import type { InvestigationState, InvestigationView } from './investigation/types.js';
import type { PlanningState, PlanningView } from './planning/types.js';
import type { ReflectingState, ReflectingView } from './reflecting/types.js';
import type { SortingState, SortingView } from './sorting/types.js';
import type { TillState } from './till/types.js';
import type { TillView } from './till/view-types.js';

/** What a person can do. A seed and a list of actions replay a run exactly. */
export type Action =
  | { readonly type: 'next' }
  | { readonly type: 'choose'; readonly option: Slug }
  | { readonly type: 'pick'; readonly choice: Slug }
  | { readonly type: 'help' }
  /** Look closer at a thing of the challenge: a label, a wish, a source. */
  | { readonly type: 'inspect'; readonly item: Slug }
  /** Put a thing somewhere, or back where it came from (`at: null`). */
  | { readonly type: 'place'; readonly item: Slug; readonly at: Slug | null }
  /** How many of a thing: coins in the hand, copies to print. */
  | { readonly type: 'set'; readonly item: Slug; readonly count: number }
  /** Do what the challenge offers, to or with somebody or something where it asks for that. */
  | { readonly type: 'use'; readonly use: Slug; readonly on?: Slug }
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
export type ChallengeState =
  | ComposingState
  | DiscussionState
  | FrontsState
  | InvestigationState
  | PlanningState
  | ReflectingState
  | SortingState
  | TillState;

/** What one action brought about. */
export interface Step {
  readonly state: RunState;
  readonly evidence: readonly Evidence[];
  /** What the person said of themselves: theirs, never evidence. */
  readonly reflections: readonly Reflection[];
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
    | 'unknown-place'
    | 'unknown-use'
    | 'bad-count'
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
      readonly kind: 'settings';
      readonly who: Slug | null;
      readonly text: TextKey;
      readonly settings: readonly Setting[];
    }
  | {
      readonly kind: 'experiences';
      readonly who: Slug | null;
      readonly text: TextKey;
      readonly competences: ExperiencesNode['competences'];
    }
  | ComposingView
  | DiscussionView
  | FrontsView
  | InvestigationView
  | PlanningView
  | ReflectingView
  | SortingView
  | TillView
  | { readonly kind: 'finished' };

export interface HelpView {
  readonly who: Slug;
  readonly text: TextKey;
  readonly isAsked: boolean;
}
