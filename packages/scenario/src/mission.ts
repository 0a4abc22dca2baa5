/**
 * The mission format: what an author writes. A type that is its own manual.
 * Knows no screen, no picture and no sentence: every text is a key, every picture a slug.
 *
 * A mission is a graph of nodes. The person walks it: reads what people say, chooses what to do at
 * keyed moments, picks whom to turn to, works on a challenge. Facts remember what happened.
 */
import type { InferredCompetenceId, Level } from '@requapass/framework';
import type { ComposingChallenge } from './composing/types.js';
import type { DiscussionChallenge } from './discussion/types.js';
import type { FrontsChallenge } from './fronts/types.js';
import type { InvestigationChallenge } from './investigation/types.js';
import type { PlanningChallenge } from './planning/types.js';
import type { ReflectingChallenge } from './reflecting/types.js';
import type { SortingChallenge } from './sorting/types.js';
import type { TillChallenge } from './till/types.js';

/** Version of the format this package reads. */
export const MISSION_FORMAT_VERSION = 1;

/** A permanent identifier: lower-case letters, digits and single hyphens. */
export type Slug = string;
/** A key in the content's texts, e.g. `welcome-desk.farida.greeting`. */
export type TextKey = string;
export type FactValue = boolean | number | string;

export interface Mission {
  readonly format: 'requapass-mission';
  readonly version: 1;
  readonly id: Slug;
  /** Raised at each change of meaning; a save names the revision it was played on. */
  readonly revision: number;
  readonly title: TextKey;
  /** One sentence shown before the mission starts. */
  readonly intro: TextKey;
  /** What the person is about to do, for the hub: conversation, sorting, … */
  readonly mechanic: Slug;
  /** The scene (backdrop) it opens in. */
  readonly scene: Slug;
  /** The competences it observes. */
  readonly observes: readonly InferredCompetenceId[];
  /** Everybody who may appear, by character slug. */
  readonly cast: readonly Slug[];
  /** Facts with their starting values. Facts named `world.…` outlive the mission. */
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly start: Slug;
  readonly nodes: Readonly<Record<Slug, MissionNode>>;
  readonly challenges?: Readonly<Record<Slug, Challenge>>;
}

export type MissionNode =
  SayNode | MomentNode | PickNode | SettingsNode | ExperiencesNode | BranchNode | ChallengeNode | EndNode;

interface NodeBase {
  /** Applied when the node is entered, in order, before it is shown. */
  readonly effects?: readonly Effect[];
  /** What changes on stage when the node is entered. */
  readonly stage?: readonly Direction[];
}

/** Somebody says something (or the narrator, without `who`); the person goes on. */
export interface SayNode extends NodeBase {
  readonly type: 'say';
  readonly who?: Slug;
  readonly face?: Slug;
  readonly text: TextKey;
  readonly then: Slug;
}

/** A keyed decision: three or four options, each keyed to a level of one competence. */
export interface MomentNode extends NodeBase {
  readonly type: 'moment';
  readonly competence: InferredCompetenceId;
  readonly who?: Slug;
  readonly face?: Slug;
  readonly text: TextKey;
  readonly options: readonly Option[];
  /** Somebody to ask. Asking is honourable: it is evidence of level 2, "with help". */
  readonly help?: Help;
}

export interface Option {
  readonly id: Slug;
  readonly level: Level;
  /** What the person says or decides: shown in bold. */
  readonly text: TextKey;
  /** What the person does with it: the smaller line. */
  readonly does?: TextKey;
  /** The sentence the debrief and the map keep: "You …". */
  readonly did: TextKey;
  /** One line for educators: why this level. Not shown in play. */
  readonly why: string;
  /** Offered only when this holds. */
  readonly when?: Condition;
  readonly effects?: readonly Effect[];
  readonly then: Slug;
}

export interface Help {
  readonly who: Slug;
  readonly face?: Slug;
  /** What the helper says: a way in, never the answer. */
  readonly text: TextKey;
}

/** A choice that observes nothing: whom to turn to, what to look at. */
export interface PickNode extends NodeBase {
  readonly type: 'pick';
  readonly who?: Slug;
  readonly face?: Slug;
  readonly text: TextKey;
  readonly choices: readonly Choice[];
  /** Where to go when no choice is open. */
  readonly otherwise: Slug;
}

export interface Choice {
  readonly id: Slug;
  /** A character this choice is about: their face is shown. */
  readonly who?: Slug;
  readonly text: TextKey;
  readonly does?: TextKey;
  readonly when?: Condition;
  readonly effects?: readonly Effect[];
  readonly then: Slug;
}

/**
 * The person sets the game up for themselves, with the controls of the settings. Changes hold at once, for the
 * whole game; the mission remembers none of them.
 */
export interface SettingsNode extends NodeBase {
  readonly type: 'settings';
  readonly who?: Slug;
  readonly face?: Slug;
  readonly text: TextKey;
  /** In the order they are shown. What a game has no control for is left out. */
  readonly settings: readonly Setting[];
  readonly then: Slug;
}

export type Setting = 'language' | 'pace' | 'text-size' | 'sound' | 'motion' | 'picture';

/**
 * Where in their own life did the person do what they did here? What they answer stays on their device: it is no
 * action, in no save, and no fact comes of it.
 */
export interface ExperiencesNode extends NodeBase {
  readonly type: 'experiences';
  readonly who?: Slug;
  readonly face?: Slug;
  readonly text: TextKey;
  /** Which competences are asked about: these, or those the game has seen. */
  readonly competences: 'seen' | readonly InferredCompetenceId[];
  readonly then: Slug;
}

/** Goes where the facts say, at once and unseen. */
export interface BranchNode extends NodeBase {
  readonly type: 'branch';
  readonly cases: readonly { readonly when: Condition; readonly then: Slug }[];
  readonly otherwise: Slug;
}

/** Hands over to a challenge; when it is finished its rubrics turn the result into evidence. */
export interface ChallengeNode extends NodeBase {
  readonly type: 'challenge';
  readonly challenge: Slug;
  readonly rubrics: readonly Rubric[];
  readonly then: Slug;
}

export interface EndNode extends NodeBase {
  readonly type: 'end';
}

/** Declared conditions that turn a challenge's final state and process into evidence. */
export interface Rubric {
  /** The moment this rubric stands for, unique in the mission. */
  readonly id: Slug;
  readonly competence: InferredCompetenceId;
  /** Read from the top: the first tier that holds is the one observed. The last has no `when`. */
  readonly tiers: readonly RubricTier[];
}

export interface RubricTier {
  readonly level: Level;
  readonly when?: Condition;
  readonly did: TextKey;
  readonly why: string;
}

/** What every kind of challenge has. */
export interface ChallengeBase {
  /** What there is to do, in one or two sentences. */
  readonly text: TextKey;
  /** Goes on from another challenge of the same kind: what this one does not write again stays as it was. */
  readonly continues?: Slug;
  readonly help?: Help;
}

/** Challenges have a state and rules of their own: one kind, one folder of this package. */
export type Challenge =
  | ComposingChallenge
  | DiscussionChallenge
  | FrontsChallenge
  | InvestigationChallenge
  | PlanningChallenge
  | ReflectingChallenge
  | SortingChallenge
  | TillChallenge;

/** Something that is true of the facts. Facts never set read as `false`, `0` or `''`. */
export type Condition =
  | { readonly fact: string; readonly is: FactValue }
  | { readonly fact: string; readonly atLeast: number }
  | { readonly fact: string; readonly atMost: number }
  /** One fact compared with another. */
  | { readonly fact: string; readonly atLeastFact: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

export type Effect =
  { readonly set: string; readonly to: FactValue } | { readonly add: string; readonly by: number };

/**
 * What changes on stage. `at` names a place of the scene; `face` an expression (`calm` for somebody who
 * enters without one). Another `scene` empties the stage: people and props belong to a scene.
 */
export type Direction =
  | { readonly enter: Slug; readonly at: Slug; readonly face?: Slug }
  | { readonly move: Slug; readonly at: Slug }
  | { readonly leave: Slug }
  | { readonly face: Slug; readonly who: Slug }
  | { readonly show: Slug }
  | { readonly hide: Slug }
  | { readonly scene: Slug }
  /** A sound or gesture with a caption, e.g. `door`, `fridge-dies`. */
  | { readonly cue: Slug };
