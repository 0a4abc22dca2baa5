/** Colours, type, buttons and chips of the control layer. */
import { css } from 'lit';

export const baseStyles = css`
  :host {
    --ink: #1f2a44;
    --paper: #fdf8ec;
    --cream: #fbe9c6;
    --card: #ffffff;
    --yellow: #fdea6b;
    --orange: #f4a259;
    --teal: #7cc6c9;
    --blue: #8fa7df;
    --leaf: #78c091;
    --quiet: #4b5570;
    display: block;
    block-size: 100%;
    color: var(--ink);
    background: var(--paper);
    font-family: 'Atkinson Hyperlegible', system-ui, sans-serif;
    line-height: 1.35;
    -webkit-text-size-adjust: 100%;
  }
  :host([data-theme='dark']) {
    --ink: #f6efdf;
    --paper: #1c2438;
    --cream: #2b3650;
    --card: #27314b;
    --yellow: #6b5b12;
    --orange: #b9652a;
    --quiet: #c9cfdd;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul {
    list-style: none;
  }
  h2 {
    font-size: 1.4em;
    line-height: 1.2;
  }
  h3 {
    font-size: 1.15em;
    line-height: 1.25;
  }
  :focus-visible {
    outline: 3px solid var(--ink);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--paper);
  }
  [tabindex='-1']:focus:not(:focus-visible) {
    outline: none;
    box-shadow: none;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .small,
  .hint {
    font-size: 0.9em;
    color: var(--quiet);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: center;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 48px;
    min-inline-size: 48px;
    padding: 0.5em 1.1em;
    border: 2.5px solid var(--ink);
    border-radius: 999px;
    background: var(--card);
    color: inherit;
    font: inherit;
    font-weight: 700;
    cursor: pointer;
    transition:
      translate 0.12s,
      background-color 0.12s;
  }
  .button.primary {
    background: var(--yellow);
    box-shadow: 0 3px 0 var(--ink);
  }
  .button.quiet {
    border-color: transparent;
    background: transparent;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .button.big {
    font-size: 1.25em;
    min-block-size: 56px;
    padding-inline: 2em;
  }
  .button.small-button {
    min-block-size: 44px;
    padding: 0.25em 0.9em;
  }
  @media (hover: hover) {
    .button:hover,
    .card:hover,
    .item:hover {
      background: var(--cream);
    }
    .button.primary:hover {
      background: var(--orange);
    }
  }
  .button:active,
  .card:active,
  .item:active,
  .pin:active {
    translate: 0 2px;
    box-shadow: none;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    justify-content: center;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 44px;
    padding: 0.25em 0.9em;
    border: 2.5px solid var(--ink);
    border-radius: 999px;
    background: var(--card);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .chip input {
    inline-size: 1.2em;
    block-size: 1.2em;
    margin: 0;
    accent-color: var(--ink);
  }
  .chip[aria-pressed='true'],
  .chip:has(:checked) {
    background: var(--yellow);
    font-weight: 700;
  }
  .chip:has(:focus-visible) {
    outline: 3px solid var(--ink);
    outline-offset: 3px;
  }
  .chip :focus-visible {
    outline: none;
    box-shadow: none;
  }
  .picture {
    display: inline-block;
    flex: none;
    background-repeat: no-repeat;
    forced-color-adjust: none;
  }
  .portrait {
    position: relative;
    display: inline-grid;
    flex: none;
  }
  .portrait > .picture {
    grid-area: 1 / 1;
  }
  .ladder {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 0.6em;
    align-items: center;
    font-weight: 700;
  }
  .planks {
    display: inline-flex;
    gap: 3px;
  }
  .plank {
    inline-size: 26px;
    block-size: 12px;
    border: 2px solid var(--ink);
    border-radius: 3px;
  }
  .plank[data-laid='yes'] {
    background: var(--orange);
  }
  .plank[data-laid='no'] {
    border-style: dashed;
    opacity: 0.6;
  }
  @media (forced-colors: active) {
    .plank[data-laid='yes'] {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .chip:has(:checked),
    .chip[aria-pressed='true'],
    .item[aria-pressed='true'] {
      outline: 3px solid Highlight;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }
  [data-motion='reduced'] * {
    transition: none !important;
    animation: none !important;
  }
`;
