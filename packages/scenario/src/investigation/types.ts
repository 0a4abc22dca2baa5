/**
 * Investigation: what an author writes, what a run remembers, what a screen gets. Types only.
 */
import type { ChallengeBase, Slug, TextKey } from '../mission.js';
import type { HelpView } from '../run.js';

/**
 * Investigation: a piece of news goes round. Sources to open, clues to note, claims to judge, people to ask
 * and to tell.
 *
 * - `inspect {item: source}`: opens a source and finds its clues. Some can be opened only after another one,
 *   or after somebody was asked.
 * - `place {item: clue, at: 'notes'}`: pins a clue that was found to the notebook; `at: null` takes it off.
 * - `place {item: claim, at: 'true' | 'false' | 'unclear'}`: judges a claim; `at: null` takes that back.
 * - `use {use: pass, on: who}`: asks somebody or tells them something. They answer.
 *
 * Writes facts under `<challenge slug>.` when it is finished:
 *
 * | fact | counts |
 * |---|---|
 * | `sources`, `opened` | all sources, those that were opened |
 * | `primary` | opened sources that know at first hand |
 * | `clues-found`, `pinned` | clues in opened sources, clues in the notebook |
 * | `crossed` | claims with clues of two origins or more in the notebook |
 * | `claims`, `judged`, `right`, `wrong` | all claims, and how they were judged |
 * | `unclear-kept` | claims nobody can know yet, and judged so |
 * | `judged-unread` | claims judged for the first time before any source about them was opened |
 * | `revised` | claims judged anew after another source was opened |
 * | `sent`, `sent.<who>` | people written to; the last pass somebody got, or an empty word |
 * | `passed.<pass>` | people whose last message is this pass |
 * | `reached`, `bothered` | people who got what they need, or something they do not need |
 * | `sent-before-checking` | people who were told something before any first-hand source was opened |
 * | `asked-source` | people who were asked |
 * | `asked` | 1 when help was asked for |
 *
 * It can be finished once every claim is judged.
 */
export interface InvestigationChallenge extends ChallengeBase {
  readonly kind: 'investigation';
  /** On the button that ends it. */
  readonly ending: TextKey;
  /** In the order they are listed. */
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  /** What can be asked or told. */
  readonly passes: readonly Pass[];
  /** Who can be asked and told. */
  readonly people: readonly Contact[];
  /**
   * Goes on from another investigation: sources, claims, passes and people stay unless written again. What
   * was opened, pinned, judged and asked stays so; messages, and judging anew, are counted anew.
   */
  readonly continues?: Slug;
  /** Sources, claims, passes and people of the part before that are no longer there. */
  readonly closes?: readonly Slug[];
}

/** Sources, clues and claims have different ids. */
export interface Source {
  readonly id: Slug;
  readonly name: TextKey;
  /** Who it comes from, when and by which way: seen before it is opened. */
  readonly from: TextKey;
  readonly picture: Slug;
  /** What there is to read or hear. */
  readonly says: TextKey;
  /** Who or what it goes back to. Two sources of one origin do not confirm each other. */
  readonly origin: Slug;
  /** It knows at first hand. */
  readonly isPrimary?: true;
  /** A source to open, or a person to ask, before this one is there. */
  readonly after?: Slug;
  readonly clues: readonly Clue[];
}

export interface Clue {
  readonly id: Slug;
  readonly text: TextKey;
  /** The claim it helps to judge; none for a clue that leads nowhere. */
  readonly about?: Slug;
}

export interface Claim {
  readonly id: Slug;
  readonly text: TextKey;
  readonly truth: Verdict;
}

/** What can be said of a claim; `unclear`: nobody can know yet. */
export type Verdict = 'true' | 'false' | 'unclear';

/** Something to send. */
export interface Pass {
  readonly id: Slug;
  readonly text: TextKey;
  /** A question opens what waits for somebody's answer; news goes round. */
  readonly does: 'ask' | 'tell';
}

export interface Contact {
  readonly who: Slug;
  /** The pass they need. Whoever needs none is only bothered by news; a question bothers nobody. */
  readonly needs?: Slug;
  /** Read from the top: the first for the pass they got. The last is for any pass. */
  readonly replies: readonly Reply[];
}

export interface Reply {
  readonly to?: Slug;
  readonly face?: Slug;
  readonly text: TextKey;
}

/** What was found, judged and sent. */
export interface InvestigationState {
  readonly kind: 'investigation';
  readonly opened: readonly Slug[];
  readonly pinned: readonly Slug[];
  readonly verdicts: Readonly<Record<Slug, Verdict>>;
  /** How many sources were open when a claim was last judged. */
  readonly judgedAt: Readonly<Record<Slug, number>>;
  /** Claims judged before reading anything about them. */
  readonly unread: readonly Slug[];
  readonly revised: readonly Slug[];
  /** The last pass each person got. */
  readonly sent: Readonly<Record<Slug, Slug>>;
  /** People told before anything was checked. */
  readonly early: readonly Slug[];
  /** People asked, in the parts before too. */
  readonly questioned: readonly Slug[];
  /** The last answer, until something else is done. */
  readonly said: ContactSaid | null;
  readonly hasAsked: boolean;
}

export interface ContactSaid {
  readonly who: Slug;
  readonly face: Slug | null;
  readonly text: TextKey;
}

/** The investigation as a screen shows it. */
export interface InvestigationView {
  readonly kind: 'investigation';
  readonly challenge: Slug;
  readonly text: TextKey;
  readonly ending: TextKey;
  /** Those that are there by now. */
  readonly sources: readonly SourceView[];
  readonly claims: readonly ClaimView[];
  /** Clues in the notebook that belong to no claim. */
  readonly loose: readonly PinnedClue[];
  readonly passes: readonly { readonly id: Slug; readonly text: TextKey }[];
  readonly people: readonly { readonly who: Slug; readonly sent: Slug | null }[];
  readonly said: ContactSaid | null;
  readonly canFinish: boolean;
  readonly help: HelpView | null;
}

export interface SourceView {
  readonly id: Slug;
  readonly name: TextKey;
  readonly from: TextKey;
  readonly picture: Slug;
  readonly isOpened: boolean;
  /** Null until it is opened. */
  readonly says: TextKey | null;
  /** Empty until it is opened. */
  readonly clues: readonly { readonly id: Slug; readonly text: TextKey; readonly isPinned: boolean }[];
}

export interface ClaimView {
  readonly id: Slug;
  readonly text: TextKey;
  readonly verdict: Verdict | null;
  readonly clues: readonly PinnedClue[];
}

export interface PinnedClue {
  readonly id: Slug;
  readonly text: TextKey;
  /** Picture of the source it was found in. */
  readonly picture: Slug;
}
