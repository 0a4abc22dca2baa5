/**
 * Fronts: what an author writes, what a run remembers, what a screen gets. Types only.
 */
import type { ChallengeBase, Condition, Slug, TextKey } from '../mission.js';
import type { HelpView } from '../run.js';

/**
 * Fronts: several places in trouble at once, a few helpers, turn by turn. Trouble goes from 0 (all is well) to
 * 3 (lost, for now). What is coming can be looked up before anybody is sent.
 *
 * - `inspect {item: source}`: looks something up: a weather page, a message, a map. Shows what is coming where.
 * - `place {item: who, at: front}`: sends a helper, also from another front; `at: null` keeps them in reserve.
 *   The `voice` (a megaphone) is placed in the same way: it tells the people there what is going to happen.
 * - `use {use: 'go'}`: plays the turn. A turn with news stops once, so that the plan can be changed; the next
 *   `go` plays it.
 *
 * Playing a turn: at each front trouble rises by what the turn raises, and falls by who is there: a helper who is
 * good at it 2, another 1, one less when they are tired; the voice 1. Two turns in a row tire a helper, one in
 * reserve rests them.
 *
 * Writes facts under `<challenge slug>.` when it is finished; all but those of the fronts begin at 0 in a
 * challenge that goes on from another one:
 *
 * | fact | counts |
 * |---|---|
 * | `turns` | turns played |
 * | `trouble`, `trouble.<front>` | trouble at the end, of all fronts, of one |
 * | `saved`, `saved.<front>` | fronts with trouble 1 or less; 1 when this one is |
 * | `lost`, `lost.<front>` | fronts with trouble 3; 1 when this one is |
 * | `worked.<front>` | times somebody was there, the voice included |
 * | `sent`, `sent-well` | helpers sent, all turns together; those at a front they are good at |
 * | `looked`, `read.<source>` | sources looked at; 1 when this one was |
 * | `looked-ahead` | turns in which a source was looked at before anybody was sent |
 * | `kept` | turns in which helpers were sent, and one who is not tired was kept in reserve |
 * | `overworked` | times a tired helper was sent |
 * | `reassigned` | turns in which somebody was sent elsewhere after the news |
 * | `answered` | turns with news in which helpers who are enough for it were where the news struck |
 * | `told` | turns in which the voice was where people are |
 * | `priority` | turns in which somebody was at every front with people in trouble of 2 or more, and at one with people at least |
 * | `asked` | 1 when help was asked for |
 *
 * It can be finished once every turn is played. The scene needs a place named after each front.
 */
export interface FrontsChallenge extends ChallengeBase {
  readonly kind: 'fronts';
  /** On the button that ends it, once every turn is played. */
  readonly ending: TextKey;
  /** What is said then. */
  readonly over: TextKey;
  readonly fronts: readonly Front[];
  readonly people: readonly FrontHelper[];
  readonly voice?: FrontVoice;
  /** In order. */
  readonly turns: readonly FrontTurn[];
  /** Props of the scene its state shows. */
  readonly shows?: readonly FrontProp[];
  /**
   * Goes on from other fronts. Fronts, people, voice and props stay, unless written again; trouble stays as it
   * is, and so does who is tired.
   */
  readonly continues?: Slug;
}

export interface Front {
  /** A place of the scene. */
  readonly id: Slug;
  readonly name: TextKey;
  /** What is the matter there. */
  readonly about: TextKey;
  /** People are there: they come before things. */
  readonly hasPeople?: boolean;
  /** Trouble it begins with, 0 to 3. */
  readonly starts: number;
  /** What was prepared: each takes one off when its condition holds, and says why. */
  readonly eases?: readonly FrontReason[];
  /** What lacks: each adds one. */
  readonly worsens?: readonly FrontReason[];
}

export interface FrontReason {
  /** Facts of the mission as they are when the challenge begins: `world.…`. */
  readonly when: Condition;
  readonly text: TextKey;
}

export interface FrontHelper {
  readonly who: Slug;
  /** Fronts they are good at. */
  readonly good: readonly Slug[];
  /** What they say of themselves. */
  readonly note: TextKey;
  /** They are there only when this holds, as the challenge begins. */
  readonly when?: Condition;
  /** They are tired already when this holds. */
  readonly tired?: Condition;
}

/** Tells people what is going to happen. */
export interface FrontVoice {
  /** Its name in actions. */
  readonly id: Slug;
  readonly name: TextKey;
  readonly picture: Slug;
  readonly about: TextKey;
}

export interface FrontTurn {
  readonly id: Slug;
  readonly who?: Slug;
  readonly face?: Slug;
  /** What is happening. */
  readonly text: TextKey;
  /** How much trouble rises, by front. */
  readonly raises: Readonly<Record<Slug, number>>;
  /** What can be looked up in this turn. */
  readonly sources: readonly FrontSource[];
  /** Something more happens when the turn is about to be played. */
  readonly news?: FrontNews;
  /** A sound or gesture when this turn comes. */
  readonly cue?: Slug;
}

export interface FrontSource {
  readonly id: Slug;
  readonly name: TextKey;
  readonly picture: Slug;
  /** What it says. */
  readonly text: TextKey;
  /** The fronts for which it tells what is coming. May be empty. */
  readonly shows: readonly Slug[];
}

export interface FrontNews {
  readonly who?: Slug;
  readonly face?: Slug;
  readonly text: TextKey;
  readonly raises: Readonly<Record<Slug, number>>;
  readonly cue?: Slug;
}

export interface FrontProp {
  readonly prop: Slug;
  /** Facts of this challenge as in the table, without the prefix: `trouble.tent`, `worked.sound`, … */
  readonly when: Condition;
}

/** How it stands, and what was done. */
export interface FrontsState {
  readonly kind: 'fronts';
  /** Turns played here. */
  readonly turn: number;
  /** The news of this turn is known. */
  readonly hasNews: boolean;
  readonly trouble: Readonly<Record<Slug, number>>;
  /** What the last turn changed. */
  readonly change: Readonly<Record<Slug, number>>;
  /** Why a front began better or worse. */
  readonly reasons: Readonly<Record<Slug, readonly TextKey[]>>;
  readonly worked: Readonly<Record<Slug, number>>;
  /** Helpers who are there, with the turns they have worked in a row. */
  readonly shifts: Readonly<Record<Slug, number>>;
  /** Who is where now, helpers and voice, in the order they were sent. */
  readonly sent: Readonly<Record<Slug, Slug>>;
  /** The same when the news came, or null. */
  readonly sentBefore: Readonly<Record<Slug, Slug>> | null;
  /** Sources looked at, as `<turn>.<source>`; those of this turn again in `lookedNow`. */
  readonly looked: readonly string[];
  readonly lookedNow: readonly Slug[];
  /** Whether a source was looked at in this turn before anybody was sent. */
  readonly isAhead: boolean;
  readonly counts: FrontsCounts;
  readonly hasAsked: boolean;
  /** The turn help was asked for in, or null. */
  readonly askedIn: number | null;
}

/** Counted when a turn is played. */
export interface FrontsCounts {
  readonly sent: number;
  readonly sentWell: number;
  readonly lookedAhead: number;
  readonly kept: number;
  readonly overworked: number;
  readonly reassigned: number;
  readonly answered: number;
  readonly told: number;
  readonly priority: number;
}

/** The fronts as a screen shows them. */
export interface FrontsView {
  readonly kind: 'fronts';
  readonly challenge: Slug;
  /** What there is to do. */
  readonly goal: TextKey;
  /** What is happening: of the turn, its news, or the end. */
  readonly text: TextKey;
  readonly who: Slug | null;
  readonly face: Slug | null;
  readonly isNews: boolean;
  /** Number of the turn from 1, and how many there are. */
  readonly turn: number;
  readonly turns: number;
  readonly ending: TextKey;
  readonly fronts: readonly FrontView[];
  readonly people: readonly FrontHelperView[];
  readonly voice: FrontVoiceView | null;
  readonly sources: readonly FrontSourceView[];
  /** Props of the scene to show now. */
  readonly props: readonly Slug[];
  readonly canFinish: boolean;
  readonly help: HelpView | null;
  /** Help was asked for in this turn: what was said still fits. */
  readonly isHelpFresh: boolean;
}

export interface FrontView {
  readonly id: Slug;
  readonly name: TextKey;
  readonly about: TextKey;
  readonly hasPeople: boolean;
  readonly trouble: number;
  /** What the last turn changed. */
  readonly change: number;
  /** How much is known to be coming. */
  readonly coming: number;
  /** What was prepared, or lacks. */
  readonly reasons: readonly TextKey[];
  /** Helpers there, in the order they came. */
  readonly people: readonly Slug[];
  readonly hasVoice: boolean;
}

export interface FrontHelperView {
  readonly who: Slug;
  readonly note: TextKey;
  readonly good: readonly Slug[];
  readonly isTired: boolean;
  readonly at: Slug | null;
}

export interface FrontVoiceView {
  readonly id: Slug;
  readonly name: TextKey;
  readonly picture: Slug;
  readonly about: TextKey;
  readonly at: Slug | null;
}

export interface FrontSourceView {
  readonly id: Slug;
  readonly name: TextKey;
  readonly picture: Slug;
  /** What it says once looked at, otherwise null. */
  readonly text: TextKey | null;
}
