/** Text, buttons, notes: what is shared by the wall and the detail. */
import { css } from 'lit';

export const face = css`
  h2,
  h3,
  h4,
  p,
  li,
  dt,
  dd,
  .button,
  summary,
  label,
  .lights p > *,
  .verdict strong,
  .state > span,
  .badge .line {
    /* A French sentence on a page that reads from right to left keeps its own order. */
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  bdi,
  code {
    overflow-wrap: anywhere;
  }
  ul,
  ol {
    list-style: none;
  }
  h3 {
    font-size: 1.1em;
    line-height: 1.25;
  }
  h4 {
    font-size: 1em;
    line-height: 1.3;
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }
  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  :is(button, summary, a, textarea, select, input):focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  .button {
    display: inline-grid;
    align-items: center;
    min-block-size: 44px;
    padding: 0.4em 1em;
    border: 2px solid var(--_ink);
    border-radius: 2em;
    background: var(--_raised);
    font-weight: 600;
    text-align: center;
    text-decoration: none;
  }
  .button.strong {
    background: var(--_ink);
    color: var(--_surface);
  }
  .button:hover,
  .button:focus-visible {
    background: var(--_highlight);
    color: var(--_on-colour);
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .quiet-text {
    color: var(--_muted);
    font-size: 0.95em;
  }
  summary {
    min-block-size: 44px;
    padding-block: 0.6em;
    font-weight: 600;
    cursor: pointer;
  }
  .empty {
    display: grid;
    gap: 0.4em;
    justify-items: center;
    padding: 1.5em 1em;
    border-radius: 0.75em;
    text-align: center;
  }
  .empty .blank-picture {
    inline-size: 6em;
    block-size: 6em;
  }
  .problem,
  .consent,
  .elsewhere {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    justify-items: start;
    margin-block-end: 1em;
    padding: 0.75em 1em;
    border: 2px solid var(--_ink);
    border-radius: 0.75em;
    background: var(--_raised);
    overflow-wrap: anywhere;
  }
  .problem {
    border-inline-start-width: 0.6em;
  }
  .problem ul {
    display: grid;
    gap: 0.5em;
    inline-size: 100%;
    max-block-size: 18em;
    overflow: auto;
  }
  .problem li summary {
    min-block-size: 24px;
    padding-block: 0.2em;
    font-weight: 400;
  }
  .consent {
    border-style: dashed;
  }
  .consent progress {
    inline-size: 100%;
    accent-color: var(--_ink);
  }
  .hosts {
    display: grid;
    gap: 0.5em;
    inline-size: 100%;
  }
  .hosts li {
    display: grid;
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_line);
  }
  .host {
    font-weight: 700;
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
