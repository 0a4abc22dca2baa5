/** The note when a document cannot be read. */
import { css } from 'lit';

export const problem = css`
  .problem {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    margin-block-end: 1em;
    padding: 0.75em 1em;
    border: 2px solid var(--_ink);
    border-inline-start-width: 0.6em;
    border-radius: 0.5em;
    background: var(--_raised);
    overflow-wrap: anywhere;
  }
  summary {
    min-block-size: 24px;
    cursor: pointer;
  }
`;
