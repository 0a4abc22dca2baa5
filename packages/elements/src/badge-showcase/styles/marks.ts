/**
 * What is known of a badge, by shape and by word. The colours are fixed on purpose: no colour a page sets for its own
 * words can make what is not known look like a yes.
 */
import { css } from 'lit';

export const marks = css`
  .tone {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    --_tone: #5b6475;
  }
  .tone[data-tone='yes'] {
    --_tone: #17693f;
  }
  .tone[data-tone='no'] {
    --_tone: #a3242b;
  }
  .tone-ground {
    fill: var(--_tone);
    stroke: #fff;
    stroke-width: 1.5;
  }
  .tone-sign {
    fill: none;
    stroke: #fff;
    stroke-width: 2.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .tone:is([data-tone='unknown'], [data-tone='none']) .tone-ground {
    fill: #fff;
    stroke: var(--_tone);
    stroke-width: 2;
  }
  .tone[data-tone='unknown'] .tone-ground {
    stroke-dasharray: 3.2 2.4;
  }
  .tone:is([data-tone='unknown'], [data-tone='none']) .tone-sign {
    stroke: var(--_tone);
    stroke-width: 2.2;
  }
  .state {
    display: flex;
    gap: 0.4em;
    align-items: center;
    font-size: 0.95em;
    font-weight: 600;
    line-height: 1.2;
  }
  /* A ground of their own under the words too: what a page calls ink may be no colour to read in. */
  .state,
  .verdict {
    padding: 0.35em 0.6em;
    border-radius: 0.5em;
    background: Canvas;
    color: CanvasText;
  }
  @supports (color: light-dark(#fff, #000)) {
    .state,
    .verdict {
      background: light-dark(#fff, #1b2237);
      color: light-dark(#1f2a44, #f7efdd);
    }
  }
  .picture {
    position: relative;
    display: grid;
    place-items: center;
    overflow: hidden;
    inline-size: 5em;
    block-size: 5em;
    flex: none;
  }
  .picture > * {
    grid-area: 1 / 1;
    max-inline-size: 100%;
    max-block-size: 100%;
  }
  .picture img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
    opacity: 0;
  }
  .picture[data-shown] img {
    opacity: 1;
  }
  .picture[data-shown] .blank-picture {
    opacity: 0;
  }
  .blank-picture {
    inline-size: 85%;
    block-size: 85%;
    fill: var(--_surface);
    stroke: var(--_line);
    stroke-width: 3;
    stroke-linejoin: round;
  }
  .blank-picture .inner {
    stroke-dasharray: 5 5;
  }
  @media (forced-colors: active) {
    .tone {
      forced-color-adjust: none;
    }
    .blank-picture {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
