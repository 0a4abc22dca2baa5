/**
 * Composing: what an author writes, what a run remembers, what a screen gets. Types only.
 */
import type { ChallengeBase, Condition, Slug, TextKey } from '../mission.js';
import type { HelpView } from '../run.js';

/**
 * Composing: a poster or a message made of blocks, for somebody who will read it. The sheet has slots, from
 * top to bottom; each block fits some of them.
 *
 * - `inspect {item: block}`: looks at the back of a block: who gave it, what it costs, how old it is.
 * - `place {item: block, at: slot}`: puts it on the sheet; `at: null` takes it off. A slot with room for one
 *   gives its block back when another one comes; a slot with more room can be filled too full.
 * - `use {use: 'show', on: who}`: shows the sheet to a reader, who says what they understand.
 *
 * Writes facts under `<challenge slug>.` when it is finished:
 *
 * | fact | counts |
 * |---|---|
 * | `slots`, `filled`, `empty` | all slots, those with a block, those without |
 * | `blocks` | blocks on the sheet |
 * | `crowded` | blocks above the room of their slot |
 * | `has.<tag>` | blocks on the sheet with this tag |
 * | `read`, `unread` | blocks on the sheet whose back was looked at, and not |
 * | `looked` | blocks whose back was looked at, on the sheet or not |
 * | `shown`, `shown.<who>` | readers who saw the sheet |
 * | `mended` | blocks put, swapped or taken off since the first reader saw the sheet |
 * | `kept`, `changed` | of a sheet that goes on: slots as they were, and not |
 * | `asked` | 1 when help was asked for |
 *
 * It can be finished once a block is on the sheet. Met again, it goes on as it was left.
 */
export interface ComposingChallenge extends ChallengeBase {
  readonly kind: 'composing';
  /** Decides how the sheet looks: a poster to hang, a post on a phone. */
  readonly form: ComposingForm;
  /** On the button that ends it. */
  readonly ending: TextKey;
  /** From top to bottom. */
  readonly slots: readonly ComposingSlot[];
  readonly blocks: readonly ComposingBlock[];
  /** People the sheet can be shown to. */
  readonly readers: readonly ComposingReader[];
  /**
   * Goes on from another composing. Its slots, blocks and readers stay, unless written again; blocks stay
   * where they are while their slot exists and they fit it. Backs stay read; readers and changes are counted
   * anew.
   */
  readonly continues?: Slug;
  /** Slots and blocks of the part before that are no longer there. */
  readonly closes?: readonly Slug[];
}

export type ComposingForm = 'poster' | 'post';

export interface ComposingSlot {
  readonly id: Slug;
  readonly name: TextKey;
  /** How it looks on the sheet. */
  readonly part: ComposingPart;
  /** How many blocks it holds: one when left out. */
  readonly capacity?: number;
}

export type ComposingPart = 'title' | 'picture' | 'line' | 'fact' | 'small';

export interface ComposingBlock {
  readonly id: Slug;
  /** What is read on the sheet. For a picture, what it shows. */
  readonly text: TextKey;
  readonly picture?: Slug;
  /** What is learnt from its back. */
  readonly back: TextKey;
  /** The slots it can go to. */
  readonly fits: readonly Slug[];
  /** What it brings, for readers and rubrics: `date`, `nl`, `old`, `jargon`, … */
  readonly tags: readonly Slug[];
}

export interface ComposingReader {
  readonly who: Slug;
  /** Read from the top: the first whose condition holds is said. The last has none. */
  readonly remarks: readonly ComposingRemark[];
}

export interface ComposingRemark {
  /** Facts of this challenge as in the table, without the prefix: `has.date`, `crowded`, … */
  readonly when?: Condition;
  readonly face?: Slug;
  readonly text: TextKey;
}

/** What lies where, and what was done with it. */
export interface ComposingState {
  readonly kind: 'composing';
  /** The blocks in each slot, in the order they were put there. */
  readonly sheet: Readonly<Record<Slug, readonly Slug[]>>;
  /** The sheet this challenge began with. */
  readonly before: Readonly<Record<Slug, readonly Slug[]>>;
  readonly looked: readonly Slug[];
  readonly shown: readonly Slug[];
  /** Blocks moved since the sheet was first shown. */
  readonly mended: readonly Slug[];
  /** The last remark, until the sheet changes. */
  readonly said: ComposingSaid | null;
  readonly hasAsked: boolean;
}

export interface ComposingSaid {
  readonly who: Slug;
  /** The expression they say it with, where one is written. */
  readonly face: Slug | null;
  readonly text: TextKey;
}

/** The sheet as a screen shows it. */
export interface ComposingView {
  readonly kind: 'composing';
  readonly challenge: Slug;
  readonly text: TextKey;
  readonly form: ComposingForm;
  readonly ending: TextKey;
  /** Who spoke last. */
  readonly who: Slug | null;
  readonly said: ComposingSaid | null;
  readonly slots: readonly ComposingSlotView[];
  readonly blocks: readonly ComposingBlockView[];
  readonly readers: readonly { readonly who: Slug; readonly hasSeen: boolean }[];
  readonly canFinish: boolean;
  readonly help: HelpView | null;
}

export interface ComposingSlotView {
  readonly id: Slug;
  readonly name: TextKey;
  readonly part: ComposingPart;
  readonly capacity: number;
  /** Blocks in it, in order. */
  readonly blocks: readonly Slug[];
}

export interface ComposingBlockView {
  readonly id: Slug;
  readonly text: TextKey;
  readonly picture: Slug | null;
  /** The back once looked at, otherwise null. */
  readonly back: TextKey | null;
  readonly fits: readonly Slug[];
  /** The slot it is in, or null. */
  readonly slot: Slug | null;
}
