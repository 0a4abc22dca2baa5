/** The wall: its badges, what chooses among them, and where more come in. */
import { css } from 'lit';

export const wall = css`
  .wall > li {
    display: grid;
    min-inline-size: 0;
  }
  /* Of many badges those out of sight are laid out when they come near. */
  .wall > li:nth-child(n + 13) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 9em;
    overflow-clip-margin: 8px;
  }
  .badge:not(.blank) {
    grid-template: 1fr auto / auto minmax(0, 1fr);
    gap: 0.25em 0.9em;
    align-items: start;
    padding: 0.9em;
    text-align: start;
  }
  button.badge:is(:hover, :focus-visible) {
    border-color: var(--_ink);
  }
  button.badge:hover {
    background: var(--_highlight);
    color: var(--_on-colour);
  }
  button.badge:hover :is(.quiet-text, .host-line) {
    color: inherit;
  }
  button.badge[aria-expanded='true'] {
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 2px var(--_ink);
  }
  .badge[data-state='draft'] {
    border-style: dashed;
  }
  .badge-words {
    display: grid;
    gap: 0.2em;
    min-inline-size: 0;
  }
  .badge-name {
    display: -webkit-box;
    overflow: hidden;
    font-weight: 700;
    line-height: 1.25;
    -webkit-line-clamp: 3;
    -webkit-box-orient: vertical;
    overflow-wrap: anywhere;
  }
  .badge .line {
    font-size: 0.9em;
    overflow-wrap: anywhere;
  }
  .host-line {
    color: var(--_muted);
  }
  .badge .state {
    grid-column: 1 / -1;
    align-self: end;
    margin-block-start: 0.4em;
  }
  .badge:is([data-state='revoked'], [data-state='altered'], [data-state='bad'], [data-state='expired'])
    .picture[data-shown]
    img {
    filter: grayscale(1);
    opacity: 0.65;
  }
  .hint {
    min-block-size: 1.4em;
    margin-block-start: 0.5em;
    color: var(--_muted);
    font-size: 0.9em;
    text-align: center;
  }
  .wall:not(:focus-within) + .hint {
    opacity: 0;
  }
  /* Very large letters on a phone: the picture stands above the words, not beside them. */
  @container requapass-main (inline-size < 13em) {
    .badge:not(.blank) {
      grid-template: auto / minmax(0, 1fr);
      padding: 0.5em;
    }
    .badge:not(.blank) .picture {
      inline-size: 2.5em;
      block-size: 2.5em;
    }
    .badge-name {
      -webkit-line-clamp: none;
    }
  }
  @container requapass-main (inline-size < 44em) {
    .wall:not(:focus-within) + .hint {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      min-block-size: 0;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  .filters {
    margin-block-end: 1em;
    padding-inline: 0.9em;
    border: 1px solid var(--_line);
    border-radius: 0.75em;
  }
  .filters .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 0.75em;
    align-items: end;
    margin-block: 0 0.9em;
  }
  .filters .field :is(input, select) {
    inline-size: 100%;
    min-inline-size: 0;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-block: 1.25em;
  }
  .toolbar .button {
    flex: 0 1 auto;
  }
  .adding {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    align-content: start;
    margin-block-start: 1.25em;
    padding: 1em;
    border: 2px dashed var(--_ink);
    border-radius: 0.75em;
    background: var(--_raised);
  }
  .choose {
    position: relative;
    justify-self: start;
    cursor: pointer;
  }
  .choose:focus-within:has(:focus-visible) {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  .choose:focus-within {
    background: var(--_highlight);
    color: var(--_on-colour);
  }
  .choose input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .base:has(> .drop) {
    position: relative;
  }
  .drop {
    position: absolute;
    inset: 0;
    z-index: 3;
    padding: 1em;
    border: 4px dashed var(--_ink);
    border-radius: inherit;
    background: color-mix(in srgb, var(--_surface) 88%, transparent);
    pointer-events: none;
  }
  .drop p {
    position: sticky;
    inset-block: 1em;
    max-inline-size: 24em;
    margin-inline: auto;
    padding: 1em;
    border: 2px solid var(--_ink);
    border-radius: 0.75em;
    background: var(--_highlight);
    color: var(--_on-colour);
    font-size: 1.2em;
    font-weight: 700;
    text-align: center;
  }
  @media print {
    .wall > li:nth-child(n + 13) {
      content-visibility: visible;
    }
  }
  @media (forced-colors: active) {
    button.badge[aria-expanded='true'] {
      border-color: Highlight;
    }
    .drop,
    .drop p {
      background: Canvas;
      color: CanvasText;
    }
  }
`;
