/** The looks of asking and of confirming. */
import { css } from 'lit';
import { options } from '../styles/options.js';

const own = css`
  .confirm-side {
    display: contents;
  }
  .confirm-form,
  .confirm-hand-over,
  .confirm-preview {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .confirm-preview {
    padding: 0.75em 1em;
    border: 2px dashed var(--_ink);
    border-radius: 0.75em;
    background: var(--_surface);
  }
  .confirm-preview pre {
    max-block-size: 20em;
    margin: 0;
    overflow: auto;
    font-size: 0.85em;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    text-align: start;
  }
  blockquote {
    margin: 0;
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_line);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .confirm-name {
    display: flex;
    gap: 0.6em;
    align-items: center;
    line-height: 1.2;
  }
  h3.confirm-name {
    font-size: 1.3em;
  }
  .confirm-progress {
    color: var(--_muted);
    font-weight: 600;
  }
  .confirm-shown,
  .confirm-lived,
  .confirm-list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding: 0;
    list-style: none;
  }
  .confirm-shown q,
  .confirm-lived q,
  .confirm-choice q {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  q:lang(fr) {
    quotes: '«\\00a0' '\\00a0»';
  }
  .confirm-level {
    display: flex;
    gap: 0.6em;
    align-items: center;
    font-weight: 600;
  }
  .confirm-level .pips {
    flex: none;
  }
  .confirm-quiet {
    display: block;
    color: var(--_muted);
    font-weight: 400;
  }
  .confirm-inner {
    margin-block: 0.25em 0.5em;
    margin-inline-start: 1.5em;
  }
  .confirm-inner legend {
    font-weight: 600;
  }
  /* A French sentence on a page that reads from right to left keeps its own order. */
  .confirm-received summary,
  .confirm-earlier summary,
  .confirm-earlier span,
  blockquote {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .confirm-received summary,
  .confirm-earlier summary,
  .confirm-preview summary {
    padding-block: 0.6em;
  }
  .confirm-wrong {
    font-weight: 700;
  }
  .confirm-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
  }
  .confirm-link {
    font-size: 0.85em;
    overflow-wrap: anywhere;
  }
  .confirm-told {
    min-block-size: 1.4em;
    font-weight: 600;
  }
  .confirm-code {
    display: grid;
    gap: 0.5em;
    justify-items: center;
    margin: 0;
  }
  .confirm-code svg {
    inline-size: min(100%, 24em);
    forced-color-adjust: none;
  }
  .confirm-code-light {
    fill: #fff;
  }
  .confirm-code-dark {
    fill: #000;
  }
  .confirm-list > li,
  .confirm-earlier li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .confirm-list > li > :first-child,
  .confirm-earlier li > :first-child {
    flex: 1 1 14em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .confirm-received form {
    margin-block-start: 0.75em;
  }
  .confirm-earlier ul {
    padding: 0;
    list-style: none;
  }
`;

export const styles = [options, own];
