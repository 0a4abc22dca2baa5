/** What is on the cards. Their room is kept by `boxes.ts`. */
import { css } from 'lit';

export const cards = css`
  .card-name {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 44px;
    padding: 0.25em;
    border: 0;
    border-radius: 0.4em;
    background: none;
    font-weight: 700;
    line-height: 1.2;
  }
  .card-name:hover,
  .card-name[aria-expanded='true'] {
    background: var(--_highlight);
    color: var(--_on-colour);
  }
  .card-line {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  @media (forced-colors: active) {
    .card {
      border-color: CanvasText;
    }
  }
`;
