/** What the poster says, in three languages: little enough to come with the element. */
import type { Locale } from '@requapass/framework';

/** A game, in one language. */
export interface Named {
  readonly title: string;
  readonly promise: string;
}

export interface PosterTexts extends Named {
  readonly play: string;
  readonly loading: string;
  /** When no frame can be loaded at all. */
  readonly stuck: string;
}

export const POSTER_TEXTS: Readonly<Record<Locale, PosterTexts>> = {
  fr: {
    title: 'La Passerelle',
    promise: 'Donne un coup de main à la fête. Découvre ce que tu sais faire.',
    play: 'Jouer',
    loading: 'Le jeu arrive…',
    stuck: 'Le jeu ne démarre pas. Réessaie plus tard.',
  },
  nl: {
    title: 'De Loopbrug',
    promise: 'Help mee met het feest. Ontdek wat je allemaal kunt.',
    play: 'Spelen',
    loading: 'Het spel komt eraan…',
    stuck: 'Het spel start niet. Probeer het later nog eens.',
  },
  en: {
    title: 'The Footbridge',
    promise: 'Lend a hand with the party. Find out what you can do.',
    play: 'Play',
    loading: 'The game is on its way…',
    stuck: 'The game won’t start. Try again later.',
  },
};
