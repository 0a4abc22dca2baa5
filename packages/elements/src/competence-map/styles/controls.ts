/** What is pressed and what is only heard: buttons, the choice of views, the bar of actions. */
import { css } from 'lit';

export const controls = css`
  [data-pole='none'] {
    --_pole: var(--_ink);
  }
  h2,
  h3,
  h4,
  p,
  li,
  dt,
  dd > span,
  td > span,
  .button,
  .row-name > span,
  .label-words > * {
    /* A French sentence on a page that reads from right to left keeps its own order. */
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  svg {
    overflow: visible;
  }
  button {
    font: inherit;
    color: inherit;
    text-align: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }
  button:focus-visible,
  summary:focus-visible,
  :is(textarea, select, input:not([name='view'])):focus-visible,
  .views :focus-visible + span {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  .button {
    min-block-size: 44px;
    padding: 0.4em 1em;
    border: 2px solid var(--_ink);
    border-radius: 2em;
    background: var(--_raised);
    font-weight: 600;
  }
  .button:hover,
  .button:focus-visible {
    background: var(--_highlight);
    color: var(--_on-colour);
  }
  .patterns {
    position: absolute;
    inline-size: 0;
    block-size: 0;
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [data-off] {
    display: none;
  }
  .hint {
    margin-block-start: 0.5em;
    color: var(--_muted);
    font-size: 0.9em;
    text-align: center;
  }
  /* Shown to those who walk with keys; always there for those who listen. */
  .stage:not(:focus-within) + .hint {
    opacity: 0;
  }
  @container requapass-main (inline-size < 44em) {
    .stage:not(:focus-within) + .hint {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      min-block-size: 0;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  .empty {
    padding-inline: 1em;
    border-radius: 0.75em;
    background: var(--_highlight);
    color: var(--_on-colour);
    font-weight: 600;
  }
  .views {
    display: grid;
    flex: 0 1 18em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 5em), 1fr));
    border: 2px solid var(--_ink);
    border-radius: 22px;
    overflow: clip;
    overflow-clip-margin: 6px;
    font-weight: 600;
    text-align: center;
  }
  .views label {
    position: relative;
    display: grid;
    min-block-size: 44px;
  }
  .views input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .views span {
    display: grid;
    align-items: center;
    padding-inline: 0.25em;
    border-radius: 20px;
  }
  .views :checked + span {
    background: var(--_ink);
    color: var(--_surface);
  }
  .views :hover:not(:checked) + span {
    background: var(--_highlight);
    color: var(--_on-colour);
  }
  .actions {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 0.6em;
    align-content: start;
  }
  .actions .button {
    text-align: center;
  }
  @media (forced-colors: active) {
    .views :checked + span {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
