/** The name of a competence as a button that opens its detail, on a card and in a row. */
import { css } from 'lit';

export const opener = css`
  :is(.card-name, .row-name) {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    padding: 0.25em;
    border: 0;
    border-radius: 0.4em;
    background: none;
    font-weight: 700;
    line-height: 1.2;
  }
  /* The line of help at the lower edge must not lie over the name that has the focus. */
  :is(.card-name, .row-name) {
    scroll-margin-block: 4.5em;
  }
  :is(.cards, .table) + .hint {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    margin: 0;
    padding-block: 0.5em;
    background: var(--_surface);
  }
  /* Shown to those who walk with keys; always there for those who listen. */
  :is(.cards, .table):not(:has(:focus-visible)) + .hint {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @media not print {
    :is(.card-name, .row-name):is(:hover, [aria-expanded='true']) {
      background: var(--_highlight);
      color: var(--_on-colour);
    }
  }
`;
