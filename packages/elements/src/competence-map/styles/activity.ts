/** The frame of an open activity, and fields that activities share. */
import { css } from 'lit';
import { fields } from './fields.js';

const activity = css`
  .activity {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    max-inline-size: 46em;
    margin-inline: auto;
    padding: 1em;
    border: 2px solid var(--_ink);
    border-radius: 0.75em;
    background: var(--_raised);
  }
  .activity > .close {
    justify-self: end;
  }
  .activity h3:focus-visible {
    outline: none;
  }
  /* Beside a map, paper is for the map. */
  @media print {
    .base[data-mode='show'] .activity {
      display: none;
    }
    .activity {
      padding: 0;
      border: 0;
    }
  }
`;

export const frame = [fields, activity];
