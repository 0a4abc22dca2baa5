/**
 * Something of the content could not be had: what that means for whoever plays, a way to try again, and for whoever
 * looks after the site which file, where in it, and why. The same before the game and in it. Knows no file.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Failure, Game } from '../app/game.js';

/** What went wrong with the content of a game, and the way on; null when all is well. */
export function failureOf(game: Game, isBusy: boolean): TemplateResult | null {
  const { failure, translator: t } = game;
  if (!failure) return null;
  const isInvalid = failure.code === 'content-invalid';
  const words = {
    title: t.ui('error.title'),
    what: t.ui(isInvalid ? 'error.contentInvalid' : 'error.content'),
    retry: t.ui(isBusy ? 'app.loading' : 'error.retry'),
    detail: t.ui('error.detail'),
  };
  return game.isStarted || game.hasSave
    ? failureNote({ ...words, kept: t.ui('error.kept'), dismiss: t.ui('error.dismiss') }, failure, () =>
        game.dismissFailure(),
      )
    : failureNote(words, failure);
}

export interface FailureWords {
  readonly title: string;
  readonly what: string;
  /** That nothing is lost; nothing where there was nothing to lose. */
  readonly kept?: string;
  readonly retry: string;
  readonly detail: string;
  /** Going on without; nothing where there is no other way. */
  readonly dismiss?: string;
}

export function failureNote(
  words: FailureWords,
  { code, url, path, message, retry }: Failure,
  onDismiss?: () => void,
): TemplateResult {
  return html`<section class="failure" data-failure=${code} tabindex="-1">
    <div role="alert">
      <h2>${words.title}</h2>
      <p>${words.what} ${words.kept ?? nothing}</p>
    </div>
    <div class="row">
      <button type="button" class="button primary" data-action="retry" @click=${retry}>${words.retry}</button>
      ${
        words.dismiss === undefined
          ? nothing
          : html`<button type="button" class="button quiet" data-action="dismiss" @click=${onDismiss}>
              ${words.dismiss}
            </button>`
      }
    </div>
    <details class="failure-detail" data-unspoken>
      <summary>${words.detail}</summary>
      <p><code>${[code, url, path].filter((part) => part !== '').join(' · ')}</code></p>
      <p><code>${message}</code></p>
    </details>
  </section>`;
}
