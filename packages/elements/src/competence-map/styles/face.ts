/** What comes with the words: how to read the map, and the line that says what was just done. */
import { css } from 'lit';

export const face = css`
  .legend-title {
    margin-block-end: 0.5em;
    font-size: 1.1em;
  }
  .legend dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1em 1.5em;
  }
  dt {
    font-weight: 700;
  }
  dd {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: center;
    min-block-size: 2em;
  }
  dd > span {
    flex: 1 1 7em;
    min-inline-size: 0;
  }
  .notice {
    position: sticky;
    inset-block-end: 0.5em;
    z-index: 2;
  }
  .notice:has(p) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin-block-start: 1em;
    padding: 0.6em 1em;
    border: 2px solid var(--_ink);
    border-radius: 0.75em;
    background: var(--_highlight);
    color: var(--_on-colour);
  }
  .notice p {
    flex: 1 1 12em;
    font-weight: 600;
  }
  .notice .button {
    color: var(--_ink);
  }
  .notice .button:is(:hover, :focus-visible) {
    background: var(--_surface);
  }
`;
