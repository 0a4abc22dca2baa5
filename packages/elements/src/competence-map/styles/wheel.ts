/** The empty wheel: its rings, its discs, its middle. */
import { css } from 'lit';

export const wheel = css`
  .wheel {
    display: block;
    inline-size: min(100%, 26em);
    margin-inline: auto;
    aspect-ratio: 1;
  }
  .cell {
    fill: var(--_pole);
    fill-opacity: 0.2;
    stroke: var(--_line);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .disc {
    fill: var(--_pole);
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .centre {
    fill: var(--_raised);
    stroke: var(--_ink);
    stroke-width: 2.5;
  }
`;
