/**
 * The poster: a picture, a name and one button. All that is shown of the game until somebody plays. Of another pack it
 * knows nothing, as nothing of it is fetched: picture and words are then anybody's, until the page gives its own.
 */
import type { Locale } from '@requapass/framework';
import { type TemplateResult, html, nothing } from 'lit';
import { besideModule } from './frame-address.js';
import { gameTitle, POSTER_TEXTS } from './poster-texts.js';

export interface PosterOptions {
  readonly locale: Locale;
  /** The page's own name for the game, or empty. */
  readonly title: string;
  /** Address of the frame page, where the page gives one: our picture lies beside it. */
  readonly src?: string | undefined;
  /** Whether La Passerelle is played, and no other pack. */
  readonly isOurs: boolean;
  /** The last attempt could not even load a frame: the poster says so. */
  readonly isStuck: boolean;
  readonly onPlay: () => void;
}

export function poster({ locale, title, src, isOurs, isStuck, onPlay }: PosterOptions): TemplateResult {
  const texts = POSTER_TEXTS[locale];
  return html`<div class="poster" part="poster" lang=${locale}>
    <div class="picture">
      <slot name="poster">${isOurs ? ourPicture(src) : NEUTRAL_PICTURE}</slot>
    </div>
    <div class="strip">
      <div class="words">
        <p class="title">${gameTitle(locale, title, isOurs)}</p>
        <p>${isOurs ? texts.promise : texts.otherPromise}</p>
        ${isStuck ? html`<p class="stuck" part="note" role="alert">${texts.stuck}</p>` : nothing}
      </div>
      <button type="button" class="play" part="play" @click=${onPlay}>${texts.play}</button>
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

function ourPicture(src: string | undefined): TemplateResult {
  return html`<img src=${pictureAddress(src).href} alt="" decoding="async" @error=${hide} />`;
}

/** A path with three stops, and somewhere to begin. */
const NEUTRAL_PICTURE = html`<svg
  class="neutral"
  viewBox="0 0 320 200"
  preserveAspectRatio="xMidYMid meet"
  aria-hidden="true"
>
  <path d="M-10 172C60 172 70 96 140 104S210 52 330 36" />
  <circle cx="52" cy="152" r="13" />
  <circle cx="150" cy="104" r="18" />
  <circle cx="262" cy="50" r="24" />
  <path class="flag" d="M262 50V14l26 9-26 10" />
</svg>`;

/** A picture that does not come leaves no broken one behind. */
function hide(event: Event): void {
  if (event.target instanceof HTMLElement) event.target.hidden = true;
}
