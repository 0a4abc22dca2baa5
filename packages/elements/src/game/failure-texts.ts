/** What is said when the frame does not come up, in three languages. Loaded only with the bridge. */
import type { Locale } from '@requapass/framework';

export interface FailureTexts {
  readonly sentence: string;
  readonly retry: string;
  readonly link: string;
}

export const FAILURE_TEXTS: Readonly<Record<Locale, FailureTexts>> = {
  fr: {
    sentence: 'Le jeu ne répond pas. La connexion est peut-être lente.',
    retry: 'Réessayer',
    link: 'Ouvrir le jeu dans une nouvelle page',
  },
  nl: {
    sentence: 'Het spel antwoordt niet. Misschien is de verbinding traag.',
    retry: 'Opnieuw proberen',
    link: 'Open het spel op een nieuwe pagina',
  },
  en: {
    sentence: 'The game isn’t answering. The connection may be slow.',
    retry: 'Try again',
    link: 'Open the game on a new page',
  },
};
