/** Composing: the paper over the drawn sheet, the blocks of a place, the readers. */
import { css } from 'lit';

export const composingStyles = css`
  .app[data-kind='composing']:not([data-stage='off']) .main {
    grid-template-rows: minmax(min(312px, 62cqb), 1fr) auto auto;
  }
  .paper {
    display: grid;
    grid-auto-rows: minmax(44px, auto);
    gap: 3px;
    box-sizing: border-box;
    margin: 0;
    padding: 6px;
    overflow: hidden auto;
    border: 2.5px solid #1f2a44;
    border-radius: 4px;
    background: #fffdf5;
    color: #1f2a44;
    box-shadow: 4px 5px 0 #1f2a4433;
    list-style: none;
  }
  .paper[data-form='post'] {
    border-radius: 18px;
    background: #f4f8ff;
  }
  .paper > li[data-part='picture'] {
    min-block-size: 84px;
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
    border: 2px dashed #1f2a4480;
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
    color: #4a5470;
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
    gap: 0.25em;
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
    margin: 0;
    padding-inline: 0.7em;
  }
  .block > .small-button {
    justify-self: start;
  }
  .reader {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }
  .app[data-stage='off'] .paper {
    position: static !important;
    inline-size: min(100%, 26rem);
  }

  @media (forced-colors: active) {
    .paper,
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
