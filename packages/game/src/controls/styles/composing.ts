/** Composing: the paper over the drawn sheet, the blocks of a place, the readers. */
import { css } from 'lit';
import { WIDE } from './shapes.js';

export const composingStyles = css`
  /* The sheet stays in view while the blocks under it are looked through. */
  .app[data-kind='composing']:not([data-stage='off']) {
    grid-template-rows: auto minmax(0, 1fr);
  }
  .app[data-kind='composing']:not([data-stage='off']) .main {
    grid-template-rows: minmax(min(338px, 54cqb), 1fr) minmax(0, auto) auto;
    min-block-size: 0;
  }
  .app[data-kind='composing']:not([data-stage='off']) .panel {
    min-block-size: 0;
    overflow: hidden auto;
  }
  @container game (max-aspect-ratio: 11 / 10) {
    .app[data-kind='composing']:not([data-stage='off']) .panel {
      max-block-size: 30cqb;
    }
  }
  /* Beside the picture, as everywhere. */
  @container game ${WIDE} {
    .app[data-kind='composing']:not([data-stage='off']) .main {
      grid-template-rows: minmax(0, 1fr) auto;
    }
    .app[data-kind='composing']:not([data-stage='off']) .panel {
      align-content: start;
    }
  }
  .paper {
    display: flex;
    flex-direction: column;
    gap: 3px;
    box-sizing: border-box;
    margin: 0;
    padding: 6px;
    overflow: hidden auto;
    border: 2.5px solid #1f2a44;
    border-radius: 4px;
    /* A hair of translucency: Chromium may paint black where an opaque scroller lies over a canvas. */
    background: #fffdf5fe;
    color: #1f2a44;
    box-shadow: 4px 5px 0 #1f2a4433;
    list-style: none;
  }
  .paper[data-form='post'] {
    border-radius: 18px;
    background: #f4f8fffe;
  }
  .paper > li {
    display: grid;
    flex: 1 0 auto;
    min-block-size: 44px;
  }
  .paper > li[data-part='picture'] {
    min-block-size: 80px;
  }
  .paper-slot {
    display: grid;
    place-items: center;
    align-content: center;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 44px;
    padding: 2px 6px;
    border: 2px solid transparent;
    border-radius: 6px;
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.12;
    text-align: center;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .paper-slot[data-empty] {
    border: 2px dashed var(--faint, #1f2a4480);
    background: #1f2a440d;
  }
  .paper-slot[aria-pressed='true'] {
    border: 2.5px solid #1f2a44;
    box-shadow: 0 0 0 3px #fdea6b;
  }
  .paper-slot[data-over] {
    border: 2.5px dotted #c8553d;
    font-size: 0.82em;
  }
  .paper-name {
    color: var(--faint, #4a5470);
    font-size: 0.85em;
  }
  .paper-block {
    display: grid;
    justify-items: center;
    animation: block-in 0.28s cubic-bezier(0.3, 1.6, 0.6, 1);
  }
  @keyframes block-in {
    from {
      scale: 0.6;
      rotate: -4deg;
      opacity: 0;
    }
  }
  .app[data-motion='reduced'] .paper-block {
    animation: none;
  }
  [data-part='title'] .paper-words {
    color: #c8553d;
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.05;
  }
  .paper[data-form='post'] [data-part='title'] .paper-words {
    color: #1f2a44;
    font-size: 1.1em;
  }
  [data-part='picture'] .paper-words {
    font-size: 0.72em;
  }
  [data-part='line'] .paper-words,
  [data-part='fact'] .paper-words {
    font-weight: 700;
  }
  [data-part='fact'] .paper-slot:not([data-empty]) {
    background: #fdea6b;
  }
  [data-part='small'] .paper-words {
    font-size: 0.86em;
  }
  .blocks-title {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
  }
  .blocks {
    display: grid;
    gap: 0.45em;
  }
  .block {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.25em 0.4em;
  }
  .block-put {
    display: flex;
    align-items: center;
    gap: 0.6em;
    inline-size: 100%;
    min-block-size: 48px;
    padding: 0.4em 0.7em;
    border: 2.5px solid var(--ink);
    border-radius: 12px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
    text-align: start;
    cursor: pointer;
    transition: translate 0.08s;
  }
  .block-put:active {
    translate: 0 2px;
  }
  .block-put[aria-pressed='true'] {
    background: #fdea6b;
    color: #1f2a44;
  }
  .block-words {
    flex: 1 1 0;
    min-inline-size: 0;
  }
  .block-mark {
    font-weight: 700;
  }
  .block-back {
    grid-column: 1 / -1;
    margin: 0;
    padding-inline: 0.7em;
  }
  .block-turn,
  .reader {
    display: grid;
    place-items: center;
    inline-size: 52px;
    min-block-size: 48px;
    padding: 0;
    border: 2.5px solid var(--ink);
    border-radius: 12px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
    cursor: pointer;
  }
  .block-turn svg {
    inline-size: 24px;
    block-size: 24px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .reader {
    overflow: hidden;
    border-radius: 50%;
    inline-size: 50px;
    block-size: 50px;
    background: #fdea6b;
    color: #1f2a44;
  }
  .reader[data-seen] {
    background: #78c091;
  }
  .readers {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }
  .app[data-kind='composing'] .foot .row {
    gap: 0.4em;
  }
  .help[data-small] {
    inline-size: 50px;
    min-inline-size: 0;
    justify-content: center;
    max-block-size: 50px;
    padding: 0;
  }
  .help[data-small] .help-mark {
    margin: 0;
  }
  @container game (max-width: 420px) {
    .readers-name {
      display: none;
    }
  }
  .app[data-stage='off'] .paper {
    position: static !important;
    inline-size: min(100%, 26rem);
  }

  :host([data-contrast='high']) .paper-words {
    color: #000000;
  }

  /* The paper keeps its own background: forced to the system's colour, it stays translucent. */
  @media (forced-colors: active) {
    .paper-slot,
    .block-put {
      border-color: ButtonText;
      background: Canvas;
      color: CanvasText;
    }
    .paper-slot[aria-pressed='true'],
    .block-put[aria-pressed='true'] {
      border-color: Highlight;
      border-width: 4px;
    }
    [data-part='title'] .paper-words {
      color: CanvasText;
    }
  }
`;
