/** The looks of self-positioning: large answers that wrap, buttons in reach of a thumb. */
import { css } from 'lit';

export const styles = css`
  .self-question {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .self-progress {
    display: flex;
    gap: 0.75em;
    align-items: center;
    color: var(--_muted);
    font-weight: 600;
  }
  .self-progress span {
    flex: none;
  }
  .self-progress progress {
    flex: 1;
    min-inline-size: 0;
    accent-color: var(--_ink);
  }
  .self-name {
    display: flex;
    gap: 0.6em;
    align-items: center;
    font-size: 1.3em;
    line-height: 1.2;
  }
  .self-options {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .self-options legend {
    margin-block-end: 0.5em;
    padding: 0;
    font-weight: 700;
  }
  .self-option {
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
  .self-option input {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin: 0;
    accent-color: var(--_ink);
  }
  .self-option span {
    min-inline-size: 0;
  }
  /* A French sentence on a page that reads from right to left keeps its own order. */
  .self-option span,
  .self-options legend {
    unicode-bidi: plaintext;
    text-align: match-parent;
  }
  .self-option:hover,
  .self-option:has(:checked) {
    border-color: var(--_ink);
  }
  .self-option:has(:checked) {
    font-weight: 600;
    box-shadow: 0 0 0 1px var(--_ink);
  }
  .self-option:has(:disabled) {
    color: var(--_muted);
    cursor: default;
  }
  .self-option:focus-within {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  .self-option input:focus-visible {
    outline: none;
  }
  .self-full {
    min-block-size: 1.4em;
    font-weight: 600;
  }
  .self-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .self-main {
    margin-inline-start: auto;
    border-width: 3px;
    font-weight: 700;
  }
  .self-answers {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding: 0;
    list-style: none;
  }
  .self-answers li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.75em;
    align-items: center;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  @container requapass-map (inline-size < 26em) {
    .self-answers li {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .self-answers li button {
      grid-column: 2;
      justify-self: start;
    }
  }
`;
