/**
 * The mission format: what an author writes. A type that is its own manual.
 * Knows no screen, no picture and no sentence: every text is a key, every picture a slug.
 *
 * A mission is a graph of nodes. The person walks it: reads what people say, chooses what to do at
 * keyed moments, picks whom to turn to, works on a challenge. Facts remember what happened.
 */
import type { InferredCompetenceId, Level } from '@requapass/framework';

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

export type MissionNode = SayNode | MomentNode | PickNode | BranchNode | ChallengeNode | EndNode;

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

/** Challenges have a state and rules of their own. One shape per kind. */
export type Challenge = SortingChallenge;

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
export interface SortingChallenge {
  readonly kind: 'sorting';
  readonly text: TextKey;
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
  readonly help?: Help;
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
