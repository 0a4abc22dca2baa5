/**
 * The poster of a game that is not ours: nothing of its pack is fetched before somebody plays, so picture and words are
 * anybody's until the page gives its own. Loaded where a page has such a game.
 */
import type { Locale } from '@requapass/framework';
import { type CSSResult, type TemplateResult, css, html } from 'lit';
import type { Named } from './poster-texts.js';

export interface OtherPack extends Readonly<Record<Locale, Named>> {
  readonly picture: TemplateResult;
  readonly styles: CSSResult;
}

/** A path with three stops, and somewhere to begin. */
const picture = html`<svg
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

const styles = css`
  .neutral {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    fill: var(--_highlight);
    stroke: var(--_ink);
    stroke-width: 4;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .neutral path:first-child {
    fill: none;
    stroke-dasharray: 2 12;
    stroke-width: 6;
  }
`;

export const otherPack: OtherPack = {
  fr: { title: 'À toi de jouer', promise: 'Joue, et découvre ce que tu sais faire.' },
  nl: { title: 'Nu ben jij aan zet', promise: 'Speel, en ontdek wat je allemaal kunt.' },
  en: { title: 'Your turn to play', promise: 'Play, and find out what you can do.' },
  picture,
  styles,
};
