/**
 * Reflecting: what an author writes, what a run remembers, what a screen gets. Types only.
 */
import type { ReflectedCompetenceId } from '@requapass/framework';
import type { ChallengeBase, Slug, TextKey } from '../mission.js';
import type { HelpView } from '../run.js';

/**
 * Reflecting: sentences somebody may say of themselves, on cards. Each is kept ("that's me") or set aside.
 * What is kept is a *reflection*: it is handed on as the person's own word and never becomes evidence or a level.
 *
 * - `place {item: card, at: 'mine'}`: keeps a card, as long as the pile has room.
 * - `place {item: card, at: null}`: sets it aside, also one that was kept.
 *
 * Writes facts under `<challenge slug>.` when it is finished:
 *
 * | fact | counts |
 * |---|---|
 * | `cards` | all cards |
 * | `kept`, `aside` | cards kept, cards set aside |
 * | `kept.<card>` | 1 when this card was kept |
 * | `asked` | 1 when help was asked for |
 *
 * It can be finished at any time: nobody has to say anything. Met again, it goes on as it was left.
 */
export interface ReflectingChallenge extends ChallengeBase {
  readonly kind: 'reflecting';
  /** What the cards are about: one of the two competences that play never infers. */
  readonly competence: ReflectedCompetenceId;
  /** How many cards can be kept. */
  readonly most: number;
  readonly cards: readonly ReflectingCard[];
  /** A prop of the scene that is there as long as something is kept. */
  readonly shows?: Slug;
  /** Goes on from another reflecting: its cards stay, unless written again, and lie where they were put. */
  readonly continues?: Slug;
}

export interface ReflectingCard {
  readonly id: Slug;
  /** A sentence in the first person. */
  readonly text: TextKey;
}

/** What became of each card. */
export interface ReflectingState {
  readonly kind: 'reflecting';
  /** In the order they were kept. */
  readonly kept: readonly Slug[];
  /** In the order they were set aside. */
  readonly aside: readonly Slug[];
  readonly hasAsked: boolean;
}

/** The cards as a screen shows them. */
export interface ReflectingView {
  readonly kind: 'reflecting';
  readonly challenge: Slug;
  readonly text: TextKey;
  readonly competence: ReflectedCompetenceId;
  readonly most: number;
  /** In the author's order. */
  readonly cards: readonly ReflectingCardView[];
  /** No further card can be kept, unless one is set aside. */
  readonly isFull: boolean;
  /** A prop that is there now. */
  readonly shows: Slug | null;
  readonly canFinish: boolean;
  readonly help: HelpView | null;
}

export interface ReflectingCardView {
  readonly id: Slug;
  readonly text: TextKey;
  /** `open` until the person has said something about it. */
  readonly pile: 'open' | 'mine' | 'aside';
}
