/** The looks of self-positioning, beside those of its answers. */
import { css } from 'lit';
import { options } from '../styles/options.js';

const own = css`
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
  .self-option:has(:checked) {
    font-weight: 600;
  }
  .self-option:has(:disabled) {
    color: var(--_muted);
    cursor: default;
  }
  .self-full {
    min-block-size: 1.4em;
    font-weight: 600;
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

export const styles = [options, own];
