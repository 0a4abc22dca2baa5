/** Colours, type and the card itself. Colours follow the page's `color-scheme`; every one can be replaced. */
import { css } from 'lit';
import { ownText } from '../../shared/own-text.js';

export const tokens = css`
  ${ownText}
  :host {
    display: block;
    flex: 1 1 auto;
    min-inline-size: min(100%, 280px);
    container: requapass-map / inline-size;
    /* System colours first: browsers without light-dark() still follow the scheme. */
    --_surface: var(--requapass-surface, Canvas);
    --_raised: var(--requapass-raised, Canvas);
    --_ink: var(--requapass-ink, CanvasText);
    --_muted: var(--requapass-muted, CanvasText);
    --_line: var(--requapass-line, GrayText);
    --_organisational: var(--requapass-organisational, #f4a259);
    --_communication: var(--requapass-communication, #7cc6c9);
    --_reflective: var(--requapass-reflective, #8fa7df);
    --_highlight: var(--requapass-highlight, #fdea6b);
    --_on-colour: #1f2a44;
    --_motif: rgb(31 42 68 / 0.34);
  }
  :host([hidden]) {
    display: none;
  }
  @supports (color: light-dark(#fff, #000)) {
    :host {
      --_surface: var(--requapass-surface, light-dark(#fdf8ec, #1b2237));
      --_raised: var(--requapass-raised, light-dark(#fff, #273150));
      --_ink: var(--requapass-ink, light-dark(#1f2a44, #f7efdd));
      --_muted: var(--requapass-muted, light-dark(#545d75, #bcc3d6));
      --_line: var(--requapass-line, light-dark(#cdbf9f, #56618a));
    }
  }
  [data-pole='organisational'] {
    --_pole: var(--_organisational);
  }
  [data-pole='communication'] {
    --_pole: var(--_communication);
  }
  [data-pole='reflective'] {
    --_pole: var(--_reflective);
  }

  .base {
    box-sizing: border-box;
    /* On a projector the words grow with the map. */
    font-size: max(14px, clamp(1em, 0.55em + 0.6cqi, 1.5em));
    padding: clamp(10px, 3cqi, 1.5em);
    border: 2px solid var(--_ink);
    border-radius: var(--requapass-radius, 1em);
    background: var(--_surface);
    color: var(--_ink);
    font-family: var(--requapass-font, inherit);
    line-height: 1.4;
    text-align: start;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .base * {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
`;
