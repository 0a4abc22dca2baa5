/** The poster: a picture, a name and one button. All that is shown of the game until somebody plays. */
import type { Locale } from '@requapass/framework';
import { type TemplateResult, html, nothing } from 'lit';
import { besideModule } from './frame-address.js';
import { POSTER_TEXTS } from './poster-texts.js';

export interface PosterOptions {
  readonly locale: Locale;
  /** The page's own name for the game, or ours where it is empty. */
  readonly title: string;
  /** The last attempt could not even load a frame: the poster says so. */
  readonly isStuck: boolean;
  readonly onPlay: () => void;
}

export function poster({ locale, title, isStuck, onPlay }: PosterOptions): TemplateResult {
  const texts = POSTER_TEXTS[locale];
  return html`<div class="poster" part="poster" lang=${locale}>
    <div class="picture">
      <slot name="poster"
        ><img
          src=${besideModule('content/la-passerelle/assets/poster.svg').href}
          alt=""
          decoding="async"
          @error=${hide}
      /></slot>
    </div>
    <div class="strip">
      <div class="words">
        <p class="title">${title || texts.title}</p>
        <p>${texts.promise}</p>
        ${isStuck ? html`<p class="stuck" part="note" role="alert">${texts.stuck}</p>` : nothing}
      </div>
      <button type="button" class="play" part="play" @click=${onPlay}>${texts.play}</button>
    </div>
  </div>`;
}

/** A picture that does not come leaves no broken one behind. */
function hide(event: Event): void {
  if (event.target instanceof HTMLElement) event.target.hidden = true;
}
