/** How head, notes, views, buttons and panel share the card, from 280 px to a projector; and the sheet of paper. */
import { css } from 'lit';

export const frame = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 0.75em;
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
    margin-block-start: 1.25em;
  }
  [data-off] {
    display: none;
  }
  .hint {
    margin-block-start: 0.5em;
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
    margin-block-end: 0.75em;
  }
  @container requapass-main (inline-size >= 30em) {
    .tip {
      min-block-size: 2.75em;
    }
  }
  .empty {
    padding-inline: 1em;
    border-radius: 0.75em;
    background: var(--_highlight);
    color: var(--_on-colour);
    font-weight: 600;
  }
  .views {
    display: grid;
    flex: 0 1 16em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 5em), 1fr));
    border: 2px solid var(--_ink);
    border-radius: 22px;
    overflow: clip;
    overflow-clip-margin: 6px;
    font-weight: 600;
    text-align: center;
  }
  .views label {
    position: relative;
    display: grid;
    min-block-size: 44px;
  }
  .views input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .views span {
    display: grid;
    align-items: center;
    padding-inline: 0.25em;
    border-radius: 20px;
  }
  .views :checked + span {
    background: var(--_ink);
    color: var(--_surface);
  }
  .views :hover:not(:checked) + span {
    background: var(--_highlight);
    color: var(--_on-colour);
  }
  .actions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 0.6em;
    margin-block-start: 1.25em;
  }
  .actions .button {
    text-align: center;
  }
  .actions :disabled {
    visibility: hidden;
  }
  /* The legend is on its way. */
  .aside:empty {
    min-block-size: 24em;
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
      inset-block-start: 1em;
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
    .views,
    .hint,
    .cards,
    .aside,
    .actions,
    .notice,
    .problem,
    .tip {
      display: none;
    }
    /* Paper has the drawing and the table, whatever is on the screen: one A4. */
    .columns .main,
    .table[data-off],
    .map[data-off] {
      display: block !important;
    }
    .map {
      break-after: avoid;
    }
    .stage {
      display: block !important;
      min-block-size: 0 !important;
    }
    .stage > .wheel {
      inline-size: 82mm !important;
    }
    .pole {
      display: none !important;
    }
  }
  @media (forced-colors: active) {
    .views :checked + span {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
