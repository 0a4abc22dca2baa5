/** The reserved box, the poster in it, and the note that the game is on its way. */
import { css } from 'lit';
import { inSpiteOfAll } from './in-spite-of-all.js';

const box = css`
  :host {
    display: block;
    position: relative;
    flex: 1 1 auto;
    box-sizing: border-box;
    /* Definite: otherwise the least height would widen the box through its proportions. */
    inline-size: 100%;
    min-inline-size: min(100%, 280px);
    aspect-ratio: var(--requapass-game-ratio, 16 / 10);
    /* In pixels too: some pages make a rem of 8 of them. */
    min-block-size: var(--requapass-game-min-height, min(max(40rem, 640px), 92vh));
    max-block-size: var(--requapass-game-max-height, 92vh);
    overflow: hidden;
    border: 2px solid var(--_ink);
    border-radius: var(--requapass-radius, 1rem);
    background: var(--_surface);
    color: var(--_ink);
    font-family: var(--requapass-font, inherit);
    --_surface: var(--requapass-surface, #fbe9c6);
    --_ink: var(--requapass-ink, #1f2a44);
    --_highlight: var(--requapass-highlight, #fdea6b);
  }
`;

const insides = css`
  :host([hidden]) {
    display: none;
  }
  .poster,
  .note {
    position: absolute;
    inset: 0;
  }
  .poster {
    display: flex;
    flex-direction: column;
  }
  .picture {
    flex: 1 1 0;
    min-block-size: 0;
  }
  .picture img,
  ::slotted([slot='poster']) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .strip,
  .note {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    align-items: center;
    justify-content: space-between;
    padding: 1em clamp(0.75em, 4%, 1.5em);
    background: var(--_surface);
    font-size: max(1em, 16px);
    line-height: 1.35;
  }
  .strip {
    border: 0 solid var(--_ink);
    border-block-width: 2px 0;
  }
  /* On a phone the button is on the first screen, the picture may wait under it. */
  @media (max-width: 40rem) {
    .poster {
      flex-direction: column-reverse;
    }
    .strip {
      border-block-width: 0 2px;
    }
  }
  .note {
    flex-direction: column;
    justify-content: center;
    text-align: center;
  }
  p {
    margin: 0;
  }
  .title {
    font-size: 1.5em;
    font-weight: 800;
    line-height: 1.15;
  }
  .words {
    flex: 999 1 14em;
  }
  button {
    color: inherit;
    font: inherit;
    font-weight: 700;
  }
  button {
    min-block-size: 3em;
    padding: 0.5em 1.75em;
    border: 2px solid var(--_ink);
    border-radius: 2em;
    background: var(--_highlight);
    cursor: pointer;
    touch-action: manipulation;
  }
  .play {
    flex: 1 1 10em;
    font-size: 1.2em;
  }
  :focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  @media print {
    :host {
      min-block-size: 0;
    }
    button {
      display: none;
    }
  }
`;

export const styles = [box, inSpiteOfAll(box), insides];
