/**
 * The poster: a picture, a name and one button. All that is shown of the game until somebody plays.
 */
import type { Locale } from '@requapass/framework';
import { type TemplateResult, html } from 'lit';
import { besideModule } from './beside-module.js';
import type { PosterTexts } from './poster-texts.js';

export interface PosterOptions {
  readonly locale: Locale;
  readonly words: PosterTexts;
  readonly picture: TemplateResult | undefined;
  /** The last attempt could not even load a frame: the poster says so. */
  readonly isStuck: boolean;
  readonly onPlay: () => void;
}

export function poster({ locale, words, picture, isStuck, onPlay }: PosterOptions): TemplateResult {
  return html`<div class="poster" part="poster" lang=${locale}>
    <div class="picture">
      <slot name="poster">${picture}</slot>
    </div>
    <div class="strip">
      <div class="words">
        <p class="title">${words.title}</p>
        <p>${words.promise}</p>
        ${isStuck ? html`<p part="note" role="alert"><b>${words.stuck}</b></p>` : undefined}
      </div>
      <button type="button" class="play" part="play" @click=${onPlay}>${words.play}</button>
    </div>
  </div>`;
}

const PICTURE = 'content/la-passerelle/assets/poster.svg';

/** From npm nothing lies beside the module: whoever gives the frame's address has the picture there. */
function pictureAddress(src: string | undefined): URL {
  try {
    if (src) return new URL(PICTURE, new URL(src, document.baseURI));
  } catch {
    // No address of a page: opening the frame says so.
  }
  return besideModule(PICTURE);
}

/** A picture that does not come leaves no broken one behind. */
function takeAway({ target }: Event): void {
  (target as Element).remove();
}

/** Of La Passerelle. @param src - address of the frame page, where the page gives one: the picture lies beside it. */
export function ourPicture(src: string | undefined): TemplateResult {
  return html`<img src=${pictureAddress(src).href} alt="" decoding="async" @error=${takeAway} />`;
}
