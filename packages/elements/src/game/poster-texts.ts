/** What the poster says, in three languages: little enough to come with the element. */
import type { Locale } from '@requapass/framework';

export interface PosterTexts {
  readonly title: string;
  readonly promise: string;
  /** Of a pack that is not ours, until the page gives it a name. */
  readonly otherTitle: string;
  readonly otherPromise: string;
  readonly play: string;
  readonly loading: string;
  /** When no frame can be loaded at all. */
  readonly stuck: string;
}

export const POSTER_TEXTS: Readonly<Record<Locale, PosterTexts>> = {
  fr: {
    title: 'La Passerelle',
    promise: 'Donne un coup de main à la fête. Découvre ce que tu sais faire.',
    otherTitle: 'À toi de jouer',
    otherPromise: 'Joue, et découvre ce que tu sais faire.',
    play: 'Jouer',
    loading: 'Le jeu arrive…',
    stuck: 'Le jeu ne peut pas démarrer sur cette page. Réessaie plus tard.',
  },
  nl: {
    title: 'De Loopbrug',
    promise: 'Help mee met het feest. Ontdek wat je allemaal kunt.',
    otherTitle: 'Nu ben jij aan zet',
    otherPromise: 'Speel, en ontdek wat je allemaal kunt.',
    play: 'Spelen',
    loading: 'Het spel komt eraan…',
    stuck: 'Het spel kan op deze pagina niet starten. Probeer het later nog eens.',
  },
  en: {
    title: 'The Footbridge',
    promise: 'Lend a hand with the party. Find out what you can do.',
    otherTitle: 'Your turn to play',
    otherPromise: 'Play, and find out what you can do.',
    play: 'Play',
    loading: 'The game is on its way…',
    stuck: 'The game can’t start on this page. Try again later.',
  },
};

/** Name of the game: the page's own, or else ours where ours is played. */
export function gameTitle(locale: Locale, title: string, isOurs: boolean): string {
  const texts = POSTER_TEXTS[locale];
  return title || (isOurs ? texts.title : texts.otherTitle);
}
