/** The detail of one competence. */
import { css } from 'lit';
import { fields } from './fields.js';

const panel = css`
  .detail {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    max-inline-size: 42em;
    margin-inline: auto;
    padding: 1em;
    border: 2px solid var(--_ink);
    border-block-start: 0.6em solid var(--_pole);
    border-radius: 0.75em;
    background: var(--_raised);
  }
  .detail-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
  }
  .detail-head > p {
    flex: 1 1 6em;
    color: var(--_muted);
    font-size: 0.9em;
  }
  .detail-title {
    order: 1;
    flex: 1 0 100%;
    min-inline-size: 0;
    outline: none;
    font-size: 1.3em;
    line-height: 1.2;
  }
  h4 {
    margin-block-end: 0.25em;
    font-size: 1em;
  }
  .block {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .level-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.6em;
    align-items: center;
  }
  .level-line > strong {
    flex: 1 1 5em;
    min-inline-size: 0;
  }
  .choice > span {
    flex: 1 1 0;
  }
  .level-sentence {
    margin-block-start: 0.35em;
    font-size: 1.05em;
  }
  .official {
    margin-block-start: 0.25em;
    color: var(--_muted);
    font-size: 0.9em;
  }
  .mission {
    margin-block-start: 0.5em;
    color: var(--_muted);
    font-weight: 600;
  }
  .quiet-text {
    color: var(--_muted);
    font-size: 0.95em;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block: 0.4em;
  }
  /* As wide as its longest word at least, so that no word is cut while there is a line for it. */
  .choice {
    display: flex;
    flex: 1 1 10em;
    gap: 0.5em;
    align-items: center;
    min-block-size: 44px;
    padding: 0.25em 0.6em;
    border: 2px solid var(--_line);
    border-radius: 0.6em;
    cursor: pointer;
  }
  .choice:has(:checked) {
    border-color: var(--_ink);
    font-weight: 700;
  }
  .choice input {
    inline-size: 1.2em;
    block-size: 1.2em;
    flex: none;
    margin: 0;
    accent-color: var(--_ink);
  }
  .confirmations,
  .experiences {
    display: grid;
    gap: 0.75em;
    margin-block: 0.5em;
    padding: 0;
    list-style: none;
  }
  .confirmations li,
  .experiences li {
    display: grid;
    gap: 0.3em;
    justify-items: start;
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_pole);
    overflow-wrap: anywhere;
  }
  blockquote {
    margin: 0;
    font-style: italic;
    unicode-bidi: plaintext;
  }
  .small {
    padding: 0.2em 0.8em;
    font-size: 0.95em;
  }
  .evidence {
    display: grid;
    gap: 0.4em;
    padding-inline-start: 1.2em;
  }
  .helped {
    color: var(--_muted);
  }

  @media (prefers-reduced-motion: no-preference) {
    .detail {
      animation: requapass-detail 0.2s ease-out;
    }
    @keyframes requapass-detail {
      from {
        translate: 0 0.5em;
      }
    }
  }
`;

export const detail = [fields, panel];
