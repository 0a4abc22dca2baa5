/** Answers to choose from, shared by the activities that ask: large, wrapping, the whole of each can be pressed. */
import { css } from 'lit';

export const options = css`
  :is(.self-options, .confirm-options) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  :is(.self-options, .confirm-options) legend {
    margin-block-end: 0.5em;
    padding: 0;
    font-weight: 700;
  }
  :is(.self-option, .confirm-option) {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 3em;
    padding: 0.5em 0.75em;
    border: 2px solid var(--_line);
    border-radius: 0.75em;
    background: var(--_surface);
    cursor: pointer;
    touch-action: manipulation;
  }
  :is(.self-option, .confirm-option) > input {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin: 0;
    accent-color: var(--_ink);
  }
  :is(.self-option, .confirm-option) > span {
    min-inline-size: 0;
  }
  /* The longest names need the room of the picture. */
  @container requapass-map (inline-size < 20em) {
    .confirm-option {
      gap: 0.5em;
      padding-inline: 0.5em;
    }
    .confirm-option > .pictogram {
      display: none;
    }
  }
  /* A French sentence on a page that reads from right to left keeps its own order. */
  :is(.self-option, .confirm-option) > span,
  :is(.self-option, .confirm-option) > span > *,
  :is(.self-options, .confirm-options) legend {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  :is(.self-option, .confirm-option):is(:hover, :has(> :checked)) {
    border-color: var(--_ink);
  }
  :is(.self-option, .confirm-option):has(> :checked) {
    box-shadow: 0 0 0 1px var(--_ink);
  }
  :is(.self-option, .confirm-option):focus-within {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  :is(.self-option, .confirm-option) input:focus-visible {
    outline: none;
  }
  :is(.self-buttons, .confirm-buttons) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  :is(.self-main, .confirm-main) {
    border-width: 3px;
    font-weight: 700;
  }
  :is(.self-buttons, .confirm-buttons) > :is(.self-main, .confirm-main) {
    margin-inline-start: auto;
  }
`;
