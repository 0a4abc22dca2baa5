/** The detail of one badge. */
import { css } from 'lit';

export const styles = css`
  .detail {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    max-inline-size: 46em;
    margin-inline: auto;
    padding: 1em;
    border: 2px solid var(--_ink);
    border-radius: 0.75em;
    background: var(--_raised);
    container: requapass-detail / inline-size;
  }
  .detail-head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.5em 1em;
    align-items: start;
  }
  .detail-head .picture {
    inline-size: 6em;
    block-size: 6em;
  }
  .detail-head .close {
    grid-area: 1 / 2;
    justify-self: end;
  }
  .detail-words {
    display: grid;
    gap: 0.25em;
    grid-column: 1 / -1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  @container requapass-detail (inline-size >= 34em) {
    .detail-head {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }
    .detail-head .picture {
      inline-size: 8em;
      block-size: 8em;
    }
    .detail-words {
      grid-column: 2;
    }
    .detail-head .close {
      grid-column: 3;
    }
  }
  .detail-title {
    font-size: 1.35em;
    line-height: 1.2;
    hyphens: manual;
  }
  .host-line {
    color: var(--_muted);
    font-size: 0.95em;
  }
  .dates {
    color: var(--_muted);
  }
  .block {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .check {
    padding: 0.9em 1em;
    border: 2px solid var(--_ink);
    border-radius: 0.75em;
    background: var(--_surface);
  }
  .verdict {
    display: flex;
    gap: 0.6em;
    align-items: center;
    font-size: 1.1em;
    line-height: 1.3;
  }
  .verdict .tone {
    inline-size: 2em;
    block-size: 2em;
  }
  .lights {
    display: grid;
    gap: 0.6em;
    margin-block: 0.25em;
  }
  .lights li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.6em;
    align-items: start;
  }
  .check .note {
    background: var(--_raised);
  }
  .check .consent {
    margin-block: 0.25em;
  }
  .missing,
  .prose :is(ul, ol),
  .odd {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.3em;
    list-style: disc;
  }
  .prose ol {
    list-style: decimal;
  }
  div.prose {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  p.prose {
    white-space: pre-line;
  }
  .alignments,
  .evidence {
    display: grid;
    gap: 0.9em;
  }
  :is(.alignments, .evidence) > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_line);
  }
  .row {
    align-items: center;
  }
  .small {
    padding: 0.2em 0.9em;
    font-size: 0.95em;
  }
  blockquote {
    margin: 0;
    font-style: italic;
    unicode-bidi: plaintext;
  }
  .pairs {
    display: grid;
    gap: 0.4em;
  }
  dt {
    font-weight: 700;
  }
  dd {
    overflow-wrap: anywhere;
  }
  .own-answer:empty {
    display: none;
  }
  .remote-picture {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }
  .remote-picture p {
    flex: 1 1 14em;
  }
  .out-buttons {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 0.6em;
  }
  .technical {
    border-block-start: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .technical .pairs {
    margin-block-end: 0.75em;
  }
  .check .row a.button {
    color: inherit;
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
  /* Very large letters on a phone: no room for frames in frames, and everything stands below the other. */
  @container requapass-map (inline-size < 15em) {
    .detail {
      padding: 0.3em;
    }
    .detail .check {
      padding: 0.3em;
    }
    .detail .verdict {
      padding: 0.2em;
    }
  }
  @container requapass-detail (inline-size < 13em) {
    .detail-head,
    .lights li {
      grid-template-columns: minmax(0, 1fr);
    }
    .detail-head .picture {
      inline-size: 3em;
      block-size: 3em;
    }
    .detail-head .close {
      grid-area: auto;
      justify-self: start;
    }
    .check {
      padding: 0.5em;
    }
    .verdict {
      display: grid;
    }
  }
`;
