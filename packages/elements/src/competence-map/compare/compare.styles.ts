/** The looks of a comparison: a ladder of four steps a competence, a table that folds, and the sheet of paper. */
import { css } from 'lit';

export const styles = css`
  .compare-moments,
  .compare-which {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.75em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .compare-which > legend {
    margin-block-end: 0.5em;
    padding: 0;
    font-weight: 700;
  }
  .compare-which .field > span {
    display: flex;
    gap: 0.4em;
    align-items: center;
  }
  .compare-which select {
    inline-size: 100%;
    min-inline-size: 0;
    text-overflow: ellipsis;
  }
  .compare-which select:focus-visible,
  .compare-text textarea:focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  .compare-moments dt,
  .compare-key li {
    display: flex;
    gap: 0.4em;
    align-items: center;
  }
  .compare-mark {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  .compare-circle {
    fill: var(--_raised);
    stroke: var(--_ink);
    stroke-width: 3;
  }
  .compare-square {
    fill: var(--_ink);
  }
  .compare-picture,
  .compare-table,
  .compare-notes {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .activity h4 {
    margin-block-end: 0.5em;
    font-size: 1.1em;
  }
  .compare-key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.25em;
    margin-block-end: 0.75em;
    list-style: none;
    font-size: 0.95em;
  }
  .compare-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em 1em;
    align-items: center;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .compare-scale {
    border: 0;
    padding-block-end: 0;
    color: var(--_muted);
  }
  .compare-name {
    display: flex;
    gap: 0.6em;
    align-items: center;
    font-weight: 700;
    line-height: 1.2;
  }
  .compare-name > span {
    min-inline-size: 0;
  }
  .compare-track {
    position: relative;
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    align-items: center;
    justify-items: center;
    min-block-size: 1.75em;
  }
  .compare-track > * {
    grid-row: 1;
  }
  /* The step: a cell of the pole's colour. */
  .compare-track > i {
    justify-self: stretch;
    block-size: 1.75em;
    border: 1px solid var(--_line);
    background: color-mix(in srgb, var(--_pole) 30%, transparent);
  }
  .compare-track > u {
    justify-self: stretch;
    block-size: 0;
    border-block-start: 3px dashed var(--_ink);
  }
  .compare-track > b {
    position: relative;
    display: grid;
  }
  .compare-track > [data-level='1'] {
    grid-column: 1;
  }
  .compare-track > [data-level='2'] {
    grid-column: 2;
  }
  .compare-track > [data-level='3'] {
    grid-column: 3;
  }
  .compare-track > [data-level='4'] {
    grid-column: 4;
  }
  /* From the middle of one step to the middle of the other. */
  .compare-track > [data-from='1'] {
    grid-column-start: 1;
  }
  .compare-track > [data-from='2'] {
    grid-column-start: 2;
  }
  .compare-track > [data-from='3'] {
    grid-column-start: 3;
  }
  .compare-track > [data-to='2'] {
    grid-column-end: 3;
  }
  .compare-track > [data-to='3'] {
    grid-column-end: 4;
  }
  .compare-track > [data-to='4'] {
    grid-column-end: 5;
  }
  .compare-track > [data-from='1'][data-to='2'],
  .compare-track > [data-from='2'][data-to='3'],
  .compare-track > [data-from='3'][data-to='4'] {
    margin-inline: 25%;
  }
  .compare-track > [data-from='1'][data-to='3'],
  .compare-track > [data-from='2'][data-to='4'] {
    margin-inline: 16.6%;
  }
  .compare-track > [data-from='1'][data-to='4'] {
    margin-inline: 12.5%;
  }
  .compare-picture,
  .compare-table {
    container: compare / inline-size;
  }
  @container compare (inline-size >= 34em) {
    .compare-row {
      grid-template-columns: minmax(0, 11em) minmax(0, 1fr) minmax(0, 11em);
    }
  }
  .compare-table table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .compare-table :is(th, td) {
    padding: 0.5em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  .compare-table thead th {
    border-block-end: 2px solid var(--_ink);
  }
  .compare-table .pips {
    vertical-align: middle;
  }
  .compare-table .cell-title {
    display: none;
  }
  @container compare (inline-size < 34em) {
    .compare-table :is(table, tbody, tr, th, td) {
      display: block;
    }
    .compare-table thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .compare-table tbody tr {
      margin-block: 0.75em;
      padding: 0.25em 0.75em;
      border: 2px solid var(--_line);
      border-radius: 0.75em;
    }
    .compare-table tbody :is(th, td) {
      padding-inline: 0;
      border: 0;
    }
    .compare-table td {
      display: grid;
      grid-template-columns: minmax(4.5em, 1fr) 3fr;
      gap: 0.75em;
      border-block-start: 1px solid var(--_line);
    }
    .compare-table .cell-title {
      display: block;
      color: var(--_muted);
    }
    /* Nothing before and nothing after: one line says it. */
    .compare-table tbody tr[data-quiet] {
      margin-block: 0.25em;
      padding-block: 0.4em;
      border-width: 0 0 1px;
      border-radius: 0;
    }
    .compare-table tr[data-quiet] :is(th, td) {
      padding-block: 0;
    }
    .compare-table tr[data-quiet] :is(td:not(:last-child), .cell-title) {
      display: none;
    }
    .compare-table tr[data-quiet] td {
      display: block;
      border: 0;
      color: var(--_muted);
    }
  }
  .compare-notes ul {
    display: grid;
    gap: 0.4em;
    padding-inline-start: 1.2em;
  }
  .compare-said:empty {
    display: none;
  }
  @media (forced-colors: active) {
    .compare-track > i {
      border-color: GrayText;
    }
    .compare-circle {
      fill: Canvas;
      stroke: CanvasText;
    }
    .compare-square {
      fill: CanvasText;
    }
  }
  @media print {
    /* Only when the comparison itself is printed: else paper has the map. */
    .base[data-print='compare']
      :is(.head, .columns .main, .close, .compare-out, .compare-said, .compare-text) {
      display: none !important;
    }
    .base[data-print='compare'] .columns > .aside,
    .base[data-print='compare'] .aside > .activity {
      display: grid !important;
      margin: 0;
    }
    .base[data-print='compare'] .activity {
      gap: 2mm;
      max-inline-size: none;
      padding: 0;
      border: 0;
      font-size: 8.5pt;
      line-height: 1.25;
    }
    .base[data-print='compare'] .compare-row {
      grid-template-columns: minmax(0, 16em) minmax(0, 1fr) minmax(0, 18em);
      padding-block: 0.6mm;
      break-inside: avoid;
    }
    .base[data-print='compare'] :is(.compare-track, .compare-track > i) {
      min-block-size: 0;
      block-size: 1.5em;
    }
    .base[data-print='compare'] .compare-name .pictogram {
      inline-size: 5mm;
      block-size: 5mm;
    }
    .base[data-print='compare'] .compare-table :is(th, td) {
      padding: 0.6mm 1.5mm;
    }
    .base[data-print='compare'] .compare-table tr {
      break-inside: avoid;
    }
    .base[data-print='compare'] .compare-notes ul {
      gap: 0;
    }
    .base[data-print='compare'] .compare-which select {
      border: 0;
      appearance: none;
    }
  }
`;
