/** What is shown when the frame does not come up, in three languages. Loaded only when somebody plays. */
import type { Locale } from '@requapass/framework';
import { type TemplateResult, html } from 'lit';

const TEXTS: Readonly<Record<Locale, readonly [sentence: string, retry: string, link: string]>> = {
  fr: [
    'Le jeu ne répond pas. La connexion est peut-être lente.',
    'Réessayer',
    'Ouvrir le jeu dans une nouvelle page',
  ],
  nl: [
    'Het spel antwoordt niet. Misschien is de verbinding traag.',
    'Opnieuw proberen',
    'Open het spel op een nieuwe pagina',
  ],
  en: ['The game isn’t answering. The connection may be slow.', 'Try again', 'Open the game on a new page'],
};

export function failureNote(locale: Locale, address: string, onRetry: () => void): TemplateResult {
  const [sentence, retry, link] = TEXTS[locale];
  return html`<div class="note" part="note" role="alert" lang=${locale}>
    <p>${sentence}</p>
    <button type="button" @click=${onRetry}>${retry}</button>
    <a href=${address} target="_blank" rel="noopener">${link}</a>
  </div>`;
}
