/** What is on the cards. Their room is kept by `boxes.ts`. */
import { css } from 'lit';
import { opener } from './opener.js';

const onCards = css`
  .card-name {
    gap: 0.6em;
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

export const cards = [opener, onCards];
