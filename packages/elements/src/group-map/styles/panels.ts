/** Where documents come in, what came in, and what is counted. */
import { css } from 'lit';

export const panels = css`
  legend,
  summary,
  label,
  .source > span {
    /* A French sentence on a page that reads from right to left keeps its own order. */
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .tip {
    margin-block-end: 1em;
  }
  h3 {
    font-size: 1.1em;
    line-height: 1.25;
  }
  .add {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    align-content: start;
  }
  .adding,
  .came {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    align-content: start;
    padding: 1em;
    border: 2px dashed var(--_ink);
    border-radius: 0.75em;
    background: var(--_raised);
  }
  .came {
    border: 1px solid var(--_line);
  }
  @container requapass-map (36em <= inline-size < 72em) {
    .add:has(.came) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  .choose {
    position: relative;
    justify-self: start;
    display: grid;
    align-items: center;
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_surface);
    cursor: pointer;
  }
  .choose:hover,
  .choose:focus-within {
    background: var(--_highlight);
    color: var(--_on-colour);
  }
  .choose:focus-within:has(:focus-visible) {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  .choose:has(:disabled) {
    opacity: 0.6;
    cursor: default;
  }
  .choose input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .drop-here {
    display: none;
    font-weight: 700;
  }
  .add[data-over] .adding {
    border-style: solid;
    background: var(--_highlight);
    color: var(--_on-colour);
  }
  .add[data-over] .drop-here {
    display: block;
  }
  .add[data-over] .quiet-text {
    color: inherit;
  }
  summary {
    min-block-size: 44px;
    padding-block: 0.6em;
    font-weight: 600;
    cursor: pointer;
  }
  .group-progress {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    justify-items: start;
  }
  .group-progress progress {
    inline-size: 100%;
    accent-color: var(--_ink);
  }
  .quiet-text {
    color: var(--_muted);
    font-size: 0.95em;
  }
  .came dl {
    display: grid;
    gap: 0.25em;
  }
  .came dl > div {
    display: flex;
    gap: 0.75em;
    align-items: baseline;
    justify-content: space-between;
  }
  .came dt {
    min-inline-size: 0;
    font-weight: 400;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .came dd {
    min-block-size: 0;
    font-weight: 700;
  }
  .came > .button {
    justify-self: start;
  }
  .small {
    padding: 0.2em 0.8em;
    font-size: 0.95em;
  }
  .sources {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    min-inline-size: 0;
    margin: 0 0 1em;
    padding: 0;
    border: 0;
  }
  .sources legend {
    padding: 0;
    font-weight: 700;
  }
  .source {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  .source input {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    margin: 0;
    accent-color: var(--_ink);
  }
  .empty {
    display: grid;
    gap: 0.4em;
    padding-block: 0.75em;
  }
  .main > .quiet-text,
  .main > .note {
    margin-block: 1em;
  }
  .taking h3 {
    margin-block-end: 0.5em;
  }
  .actions {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9em), 1fr));
  }
`;
