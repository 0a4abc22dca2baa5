/** How head, notes, map, table and panel share the card, from 280 px to a wide column. */
import { css } from 'lit';

export const frame = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 0.75rem;
  }
  .heading {
    min-inline-size: 0;
  }
  .title,
  ::slotted([slot='title']) {
    margin: 0;
    font-size: clamp(1.15em, 8cqi, 1.4em);
    line-height: 1.2;
  }
  .summary {
    color: var(--_muted);
  }
  .main {
    container: requapass-main / inline-size;
    min-inline-size: 0;
  }
  .aside {
    margin-block-start: 1.25rem;
  }
  [data-off] {
    display: none;
  }
  .hint {
    margin-block-start: 0.5rem;
    color: var(--_muted);
    font-size: 0.9em;
    text-align: center;
  }
  /* Shown to those who walk with keys; always there for those who listen. */
  .map:not(:has(.label:focus-visible)) .hint {
    color: transparent;
  }
  @container requapass-main (inline-size < 44em) {
    .map:not(:has(.label:focus-visible)) .hint {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  .tip {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
    min-block-size: 3.6em;
    margin-block-end: 0.75rem;
  }
  @container requapass-main (inline-size >= 30em) {
    .tip {
      min-block-size: 2.75em;
    }
  }
  .empty {
    padding-inline: 1rem;
    border-radius: 0.75rem;
    background: var(--_highlight);
    color: var(--_on-colour);
    font-weight: 600;
  }
  .toggle:disabled {
    visibility: hidden;
  }
  /* The legend is on its way. */
  .aside:empty {
    min-block-size: 24em;
  }
  .problem {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
    margin-block-end: 1rem;
    padding: 0.75rem 1rem;
    border: 2px solid var(--_ink);
    border-inline-start-width: 0.6rem;
    border-radius: 0.5rem;
    background: var(--_raised);
    overflow-wrap: anywhere;
  }
  summary {
    min-block-size: 1.5rem;
    cursor: pointer;
  }

  @container requapass-map (inline-size < 72em) {
    .columns[data-open] .main {
      display: none;
    }
    .columns[data-open] .aside {
      margin-block-start: 0;
    }
  }
  @container requapass-map (inline-size >= 72em) {
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 20em;
      gap: 2.5em;
    }
    .aside {
      margin-block-start: 0;
    }
    /* The map stays in sight beside a long detail. */
    .main {
      position: sticky;
      inset-block-start: 1rem;
      align-self: start;
    }
  }

  @media print {
    :host {
      color-scheme: light;
      --_surface: #fff;
    }
    .base {
      border: 0;
      padding: 0;
      print-color-adjust: exact;
    }
    .toggle,
    .map,
    .aside,
    .problem,
    .tip {
      display: none;
    }
    .columns .main,
    .table[data-off] {
      display: block !important;
    }
  }
`;
