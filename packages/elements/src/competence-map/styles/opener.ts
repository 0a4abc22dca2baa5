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
  :is(.card-name, .row-name):is(:hover, [aria-expanded='true']) {
    background: var(--_highlight);
    color: var(--_on-colour);
  }
`;
