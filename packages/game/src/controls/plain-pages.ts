/** The pages there are without content: the game is on its way, or cannot start and why. */
import { adoptStyles, css, html, render, type TemplateResult } from 'lit';
import type { Locale } from '@requapass/framework';
import { ContentError } from '../app/content-loader.js';
import { loadUiTexts, type UiTexts } from '../i18n/ui-texts.js';
import { failureNote } from './failure-note.js';
import { baseStyles } from './styles/base.js';
import { failureStyles } from './styles/failure.js';

const pageStyles = css`
  .plain {
    display: grid;
    gap: 0.8em;
    max-inline-size: 34em;
    margin: auto;
    padding: 1.5em 1em;
  }
`;

/** Shown until the content is there. */
export async function showLoading(root: HTMLElement, locale: Locale): Promise<void> {
  const texts = await textsOf(locale);
  show(root, locale, html`<p role="status">${texts['app.loading']}</p>`);
}

/** @param onRetry - what the person's "try again" does. */
export async function showError(
  root: HTMLElement,
  locale: Locale,
  error: unknown,
  onRetry: () => void,
): Promise<void> {
  const texts = await textsOf(locale);
  const isContent = error instanceof ContentError;
  const isInvalid = isContent && error.code === 'content-invalid';
  show(
    root,
    locale,
    failureNote(
      {
        title: texts['error.title'],
        what: texts[isInvalid ? 'error.contentInvalid' : 'error.content'],
        retry: texts['error.retry'],
        detail: texts['error.detail'],
      },
      {
        code: isContent ? error.code : 'content-not-found',
        url: isContent ? error.url : '',
        path: isContent ? error.path : '',
        message: error instanceof Error ? error.message : String(error),
        retry: onRetry,
      },
    ),
  );
}

/** When even the words cannot be had, these say it. */
const WORDLESS: Readonly<Record<Locale, Pick<UiTexts, WordlessKey>>> = {
  fr: {
    'app.loading': 'Le jeu arrive…',
    'error.title': 'Quelque chose manque',
    'error.content': 'Le jeu n’a pas pu se charger. Vérifie ta connexion.',
    'error.contentInvalid': 'Ce jeu contient une erreur.',
    'error.retry': 'Réessayer',
    'error.detail': 'Détail',
  },
  nl: {
    'app.loading': 'Het spel komt eraan…',
    'error.title': 'Er ontbreekt iets',
    'error.content': 'Het spel kon niet laden. Kijk je verbinding na.',
    'error.contentInvalid': 'Er zit een fout in dit spel.',
    'error.retry': 'Opnieuw proberen',
    'error.detail': 'Detail',
  },
  en: {
    'app.loading': 'The game is on its way…',
    'error.title': 'Something is missing',
    'error.content': 'The game could not load. Check your connection.',
    'error.contentInvalid': 'This game has a fault in it.',
    'error.retry': 'Try again',
    'error.detail': 'Detail',
  },
};
type WordlessKey =
  'app.loading' | 'error.title' | 'error.content' | 'error.contentInvalid' | 'error.retry' | 'error.detail';

async function textsOf(locale: Locale): Promise<Pick<UiTexts, WordlessKey>> {
  return loadUiTexts(locale).catch(() => WORDLESS[locale]);
}

function show(root: HTMLElement, locale: Locale, page: TemplateResult): void {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  adoptStyles(shadow, [baseStyles, failureStyles, pageStyles]);
  render(html`<main class="plain" lang=${locale}>${page}</main>`, shadow);
  root.replaceChildren(host);
}
