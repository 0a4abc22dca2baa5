/** The bars of the picture, their fillings and their key. */
import { css } from 'lit';

export const bars = css`
  .group-pole + .group-pole,
  .group-key {
    margin-block-start: 1.5em;
  }
  .group-pole > .pole-name {
    padding-block-end: 0.25em;
    border-block-end: 4px solid var(--_pole);
  }
  .group-rows,
  .figures,
  .group-key ul {
    list-style: none;
  }
  .group-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em 1.25em;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  @container requapass-main (inline-size >= 36em) {
    .group-row {
      grid-template-columns: minmax(0, 14em) minmax(0, 1fr);
    }
  }
  .disc {
    fill: var(--_pole);
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .group-name {
    display: flex;
    gap: 0.6em;
    align-items: center;
    font-weight: 700;
    line-height: 1.2;
  }
  .group-row .group-name {
    align-self: start;
  }
  .group-name > span {
    min-inline-size: 0;
  }
  .group-bar {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .bar {
    display: block;
    /* The outline is drawn round it. */
    inline-size: calc(100% - 4px);
    block-size: 2.1em;
    margin-inline: 2px;
  }
  .band {
    fill: var(--_pole);
    stroke: var(--_ink);
    stroke-width: 2;
  }
  [data-pole='none'] .band {
    fill: var(--_line);
  }
  .band[data-band='none'] {
    fill: var(--_surface);
    stroke-dasharray: 4 4;
  }
  .band-motif {
    fill: none;
    stroke: var(--_on-colour);
    stroke-opacity: 0.55;
    stroke-linecap: round;
  }
  .band-sign {
    /* "1–2" is no sentence: it is not turned round. */
    direction: ltr;
    fill: var(--_ink);
    stroke: var(--_surface);
    stroke-width: 6px;
    stroke-linejoin: round;
    paint-order: stroke;
    font-size: 0.9em;
    font-weight: 800;
  }
  .band-swatch {
    flex: none;
    inline-size: 2.6em;
    block-size: 1.5em;
  }
  .band-swatch .band-sign {
    font-size: 0.8em;
    stroke-width: 4px;
  }
  .bar-hidden {
    block-size: 2.1em;
    border: 2px dotted var(--_line);
    border-radius: 2px;
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1em;
  }
  .figures li {
    display: flex;
    gap: 0.4em;
    align-items: center;
  }
  .group-key ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: 0.4em 1.5em;
    margin-block: 0.5em;
  }
  .group-key li {
    display: flex;
    gap: 0.6em;
    align-items: center;
  }
  .group-key li > span {
    min-inline-size: 0;
  }
  .table td b {
    font-variant-numeric: tabular-nums;
  }
  .table .cell-hidden {
    color: var(--_muted);
  }
  @container requapass-main (inline-size < 42em) {
    .table .cell-own {
      display: none;
    }
    .table td.cell-hidden {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .band[data-band] {
      fill: Canvas;
      stroke: CanvasText;
    }
    .band-motif {
      stroke: CanvasText;
      stroke-opacity: 1;
    }
    .band-sign {
      fill: CanvasText;
      stroke: Canvas;
    }
    .choose {
      border-color: ButtonText;
    }
  }
`;
