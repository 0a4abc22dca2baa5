/** What is shown when the frame does not come up, in three languages. Loaded only when somebody plays. */
import type { Locale } from '@requapass/framework';
import { type TemplateResult, html } from 'lit';

interface FailureTexts {
  readonly silent: string;
  readonly refused: string;
  readonly retry: string;
  readonly link: string;
}

const TEXTS: Readonly<Record<Locale, FailureTexts>> = {
  fr: {
    silent: 'Le jeu ne répond pas. La connexion est peut-être lente.',
    refused: 'Le jeu ne peut pas s’afficher sur cette page. Ouvre-le dans une nouvelle page.',
    retry: 'Réessayer',
    link: 'Ouvrir le jeu dans une nouvelle page',
  },
  nl: {
    silent: 'Het spel antwoordt niet. Misschien is de verbinding traag.',
    refused: 'Het spel kan niet op deze pagina verschijnen. Open het op een nieuwe pagina.',
    retry: 'Opnieuw proberen',
    link: 'Open het spel op een nieuwe pagina',
  },
  en: {
    silent: 'The game isn’t answering. The connection may be slow.',
    refused: 'The game can’t be shown on this page. Open it on a new page.',
    retry: 'Try again',
    link: 'Open the game on a new page',
  },
};

export interface Failure {
  readonly locale: Locale;
  /** Of the frame. */
  readonly address: string;
  /** The frame came, but cannot be used: from another origin, or of another version. */
  readonly isRefused: boolean;
  readonly onRetry: () => void;
}

export function failureNote({ locale, address, isRefused, onRetry }: Failure): TemplateResult {
  const { silent, refused, retry, link } = TEXTS[locale];
  return html`<div class="note" part="note" role="alert" lang=${locale}>
    <p>${isRefused ? refused : silent}</p>
    <button type="button" @click=${onRetry}>${retry}</button>
    <a href=${address} target="_blank" rel="noopener">${link}</a>
  </div>`;
}
