/** The words on the buttons of the map, and how the one that is meant shows. */
import { css } from 'lit';

export const names = css`
  .label-words {
    flex: 1 1 8.5em;
    min-inline-size: 0;
  }
  .label-words > :not(.spoken) {
    display: block;
  }
  .label-name {
    font-weight: 700;
    line-height: 1.2;
  }
  .label-level {
    font-size: 0.9em;
    line-height: 1.25;
  }
  .label-level[data-seen='false'] {
    color: var(--_muted);
  }
  .label-marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    align-items: center;
    justify-content: flex-end;
    margin-inline-start: auto;
  }
  .label:hover,
  .label[data-near],
  .label[aria-expanded='true'] {
    background: var(--_highlight);
    color: var(--_on-colour);
  }
  .label:hover .label-level,
  .label[data-near] .label-level,
  .label[aria-expanded='true'] .label-level {
    color: var(--_on-colour);
  }
  .label:focus-visible {
    border-radius: 0.4em;
    outline-offset: -3px;
  }

  @container requapass-main (inline-size >= 44em) {
    .label .pictogram,
    .label-marks {
      display: none;
    }
    /* The rings show the number here; it is still spoken. */
    .label-number {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  @media (forced-colors: active) {
    .pole-name {
      border-color: CanvasText;
    }
    .label:hover,
    .label[data-near],
    .label[aria-expanded='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
