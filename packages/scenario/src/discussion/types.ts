/**
 * Table talk: what an author writes, what a run remembers, what a screen gets. Types only.
 */
import type { ChallengeBase, Slug, TextKey } from '../mission.js';
import type { HelpView } from '../run.js';

/**
 * Table talk: people round a table, proposals on it, and somebody who leads: the person who plays. They look
 * at people, help them to speak, listen on, mind how each is used to meeting, bring proposals together and
 * decide. Nothing is timed and nothing is refused for being clumsy: each move changes faces.
 *
 * - `inspect {item: who}`: the first look shows the person's `sign`, the second one their `habit`.
 * - `use {use: move, on?: who or proposal}`: the challenge's own `moves`.
 * - `place {item: proposal, at: proposal}`: combines two, where a proposal is written `of` both, and puts it
 *   in the middle; `at: null` takes it apart again.
 * - `place {item: task, at: who}`: notes down who does it; `at: null` takes the name off again.
 *
 * Somebody who has `more` to say and does not get to say it was cut off. Who is cut off is hurt, and agrees
 * with nothing, until they are heard or thanked.
 *
 * Writes facts under `<challenge slug>.` when it is finished:
 *
 * | fact | counts |
 * |---|---|
 * | `people` | everybody at the table |
 * | `heard`, `heard.<who>` | people who have spoken, here or in the part before |
 * | `heard-out` | people who have said all they have to say now |
 * | `interrupted` | people who were cut off here |
 * | `hurt`, `weary` | people who are hurt at the end; who waited longer than their patience and never spoke |
 * | `looked`, `learnt` | people looked at; people whose habit was looked into |
 * | `thanked` | people thanked for what they said |
 * | `customs`, `custom.<custom>` | customs respected or explained so far |
 * | `explained` | customs explained to the others |
 * | `summed-up` | voices in the last summing-up; 0 without one |
 * | `proposed`, `combined` | different proposals put to all; combinations that lie there at the end |
 * | `agreeing`, `against` | people for and against what lies in the middle |
 * | `tasks`, `noted`, `willing` | tasks; tasks with a name; tasks noted with somebody they suit |
 * | `decision.<proposal>` | 1 for what lies in the middle |
 * | `asked` | 1 when help was asked for |
 *
 * It can be finished once a proposal lies in the middle or, where no move proposes, once somebody has spoken.
 */
export interface DiscussionChallenge extends ChallengeBase {
  readonly kind: 'discussion';
  /** Everybody at the table, in the order of a round. */
  readonly people: readonly Participant[];
  readonly proposals: readonly Proposal[];
  /** Ways of holding a meeting that people here are used to. */
  readonly customs: readonly MeetingCustom[];
  readonly moves: readonly TalkMove[];
  /** What will have to be done, to be noted down with a name. */
  readonly tasks?: readonly TableTask[];
  /** The expression of each mood. */
  readonly faces: Readonly<Record<TableMood, Slug>>;
  /** On the button that ends it. */
  readonly ending: TextKey;
  /**
   * Goes on from another discussion. Everything stays as it was; what is written again is changed. Somebody
   * written again has a new sign and something new to say, and still counts as heard. Who was cut off or
   * thanked, and what was summed up and proposed, is counted anew; customs stay respected.
   */
  readonly continues?: Slug;
  /** Moves and proposals of the part before that are no longer there. */
  readonly closes?: readonly Slug[];
}

/** How somebody feels, from what happened to them so far. */
export type TableMood = 'calm' | 'met' | 'glad' | 'against' | 'weary' | 'hurt';

export type TablePosition = 'for' | 'unsure' | 'against';

/**
 * Somebody at the table. They agree with a proposal they are `for`; with one they are `unsure` of once they
 * have spoken; with one they are `against` only if it answers their `need` and they could say all they had to say.
 */
export interface Participant {
  readonly who: Slug;
  /** What can be seen of them: how they sit, what they do. A hint at what would help them to speak. */
  readonly sign: TextKey;
  /** How they are used to meeting, in their own words: seen at the second look. */
  readonly habit: TextKey;
  /** The custom this habit belongs to, if it is one of the challenge's. */
  readonly custom?: Slug;
  /** The moves after which they speak. With any other they hold back. */
  readonly opensTo: readonly Slug[];
  readonly holds: TextKey;
  readonly says: TextKey;
  /** The rest of it, for those who listen on. */
  readonly more?: TextKey;
  /** What they want, in a few words: known once they have said it all. */
  readonly wish?: TextKey;
  readonly thanked: TextKey;
  /** When a task is noted with them: one that suits them, another one. */
  readonly takes?: TextKey;
  readonly wonders?: TextKey;
  /** How many moves they wait to be heard before it shows. */
  readonly patience: number;
  /** What a proposal must answer for them. */
  readonly need?: Slug;
  /** Left out: `unsure` of what answers their need, or when they have none; otherwise `against`. */
  readonly positions?: Readonly<Record<Slug, TablePosition>>;
  /** They begin hurt by what happened before. */
  readonly isHurt?: true;
}

export interface Proposal {
  readonly id: Slug;
  readonly name: TextKey;
  readonly about: TextKey;
  readonly picture: Slug;
  /** Lies on the table only once this person has spoken. */
  readonly from?: Slug;
  /** Exists only once these two were combined. */
  readonly of?: readonly [Slug, Slug];
  /** The needs it answers. */
  readonly answers: readonly Slug[];
  /** What somebody says when it is put to all. */
  readonly echo?: Line;
}

export interface Line {
  /** The narrator, when left out. */
  readonly who?: Slug;
  readonly text: TextKey;
}

export interface MeetingCustom {
  readonly id: Slug;
  readonly name: TextKey;
  /** It is respected when all of these moves were made; a round, once everybody has had a turn. */
  readonly keptBy: readonly Slug[];
  /** What the others hear when it is explained. */
  readonly explained: TextKey;
}

/** Something the person can do at the table. */
export type TalkMove =
  ApproachMove | ThankMove | ExplainMove | RoundMove | GestureMove | SumUpMove | ProposeMove;

interface MoveBase {
  readonly id: Slug;
  readonly name: TextKey;
  readonly picture?: Slug;
}

/** To one person: a way of helping them to speak. */
export interface ApproachMove extends MoveBase {
  readonly does: 'approach';
  /** Somebody in the middle of a speech goes on. */
  readonly listens?: true;
}

/** To one person who has spoken, or who is hurt. */
export interface ThankMove extends MoveBase {
  readonly does: 'thank';
}

/** About one person whose habit is known and belongs to a custom: says why they do as they do. */
export interface ExplainMove extends MoveBase {
  readonly does: 'explain';
}

/** To whoever has not spoken yet, one after the other. Counts among `opensTo`. */
export interface RoundMove extends MoveBase {
  readonly does: 'round';
}

/** Something for all: coffee, an agenda. Everybody’s patience begins anew. */
export interface GestureMove extends MoveBase {
  readonly does: 'gesture';
  readonly says: Line;
  /** A prop of the scene that appears. */
  readonly shows?: Slug;
}

/** Says again what was said so far; the wishes known are shown with it. */
export interface SumUpMove extends MoveBase {
  readonly does: 'sum-up';
  readonly says: Line;
  readonly shows?: Slug;
}

/** Puts a proposal in the middle. */
export interface ProposeMove extends MoveBase {
  readonly does: 'propose';
}

export interface TableTask {
  readonly id: Slug;
  readonly name: TextKey;
  readonly picture: Slug;
  /** Who would gladly do it. */
  readonly suits: readonly Slug[];
}

/** What was done and said so far. */
export interface DiscussionState {
  readonly kind: 'discussion';
  /** How much of what they have to say now: nothing, a part, all. */
  readonly told: Readonly<Record<Slug, 0 | 1 | 2>>;
  /** Everybody who has spoken, in this challenge or in the one it continues. */
  readonly heard: readonly Slug[];
  /** Who has the floor and more to say. */
  readonly speaking: Slug | null;
  readonly said: Said | null;
  /** Who was cut off by the last move. */
  readonly cutNow: Slug | null;
  readonly cut: readonly Slug[];
  readonly hurt: readonly Slug[];
  /** Moves each has waited since somebody last turned to them. */
  readonly waited: Readonly<Record<Slug, number>>;
  readonly looked: readonly Slug[];
  readonly learnt: readonly Slug[];
  /** Who was looked at last. */
  readonly met: Slug | null;
  /** Thanked since they last spoke; thanked at all. */
  readonly thanked: readonly Slug[];
  readonly everThanked: readonly Slug[];
  /** Those who have had their turn in the round. */
  readonly turns: readonly Slug[];
  /** Moves made, each once. */
  readonly done: readonly Slug[];
  /** Props that have appeared, in this challenge or in the one it continues. */
  readonly shown: readonly Slug[];
  readonly kept: readonly Slug[];
  readonly explained: readonly Slug[];
  readonly summedUp: number;
  readonly proposed: readonly Slug[];
  readonly combined: readonly Slug[];
  /** The proposal in the middle of the table. */
  readonly middle: Slug | null;
  readonly holders: Readonly<Record<Slug, Slug | null>>;
  readonly hasAsked: boolean;
}

/** The last thing that was said, or seen to happen. */
export interface Said {
  readonly who: Slug | null;
  readonly text: TextKey;
  /** They have more to say. */
  readonly isUnfinished: boolean;
  /** The wishes are to be shown with it. */
  readonly isSummary: boolean;
}

/** The table as a screen shows it. */
export interface DiscussionView {
  readonly kind: 'discussion';
  readonly challenge: Slug;
  readonly text: TextKey;
  readonly ending: TextKey;
  /** Who spoke last. */
  readonly who: Slug | null;
  readonly said: Said | null;
  readonly cutNow: Slug | null;
  readonly people: readonly ParticipantView[];
  readonly proposals: readonly ProposalView[];
  readonly customs: readonly MeetingCustomView[];
  readonly moves: readonly TalkMoveView[];
  readonly tasks: readonly TableTaskView[];
  /** Props of the scene that show what was done. */
  readonly props: readonly Slug[];
  readonly canFinish: boolean;
  readonly help: HelpView | null;
}

export interface ParticipantView {
  readonly who: Slug;
  readonly mood: TableMood;
  readonly face: Slug;
  readonly isHeard: boolean;
  readonly isSpeaking: boolean;
  /** Seen at the first look, otherwise null. */
  readonly sign: TextKey | null;
  /** Seen at the second look, otherwise null. */
  readonly habit: TextKey | null;
  /** Known once they have said it all, otherwise null. */
  readonly wish: TextKey | null;
  /** Where they stand on what lies in the middle; null when nothing does. */
  readonly position: TablePosition | null;
  /** The proposal they spoke for, while it lies on the table. */
  readonly favours: Slug | null;
  /** The moves that can be made on them now. */
  readonly moves: readonly Slug[];
}

export interface ProposalView {
  readonly id: Slug;
  readonly name: TextKey;
  readonly about: TextKey;
  readonly picture: Slug;
  readonly isInMiddle: boolean;
  readonly isCombined: boolean;
  /** The proposals on the table it can be combined with. */
  readonly fits: readonly Slug[];
}

export interface MeetingCustomView {
  readonly id: Slug;
  readonly name: TextKey;
  readonly isRespected: boolean;
}

export interface TalkMoveView {
  readonly id: Slug;
  readonly name: TextKey;
  readonly picture: Slug | null;
  readonly on: 'person' | 'table' | 'proposal';
  readonly isOpen: boolean;
  /** The way to let somebody go on. */
  readonly isListening: boolean;
}

export interface TableTaskView {
  readonly id: Slug;
  readonly name: TextKey;
  readonly picture: Slug;
  readonly holder: Slug | null;
}
