/** The table: rows with room, one card a row without. */
import { css } from 'lit';
import { opener } from './opener.js';

const inRows = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.5em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: middle;
  }
  thead th {
    border-block-end: 2px solid var(--_ink);
    vertical-align: end;
  }
  .table-pole {
    padding-block-start: 1.25em;
    border-block-end: 4px solid var(--_pole);
  }
  .row-name {
    gap: 0.75em;
    inline-size: 100%;
  }
  .cell-level {
    display: flex;
    gap: 0.6em;
    align-items: center;
  }
  td .stance-mark {
    vertical-align: middle;
  }
  .cell-title {
    display: none;
  }

  /* Somebody's wider letters may need more room than there is: the table scrolls then, the page does not. */
  @container requapass-main (inline-size >= 42em) {
    .table {
      overflow-x: auto;
    }
  }

  @container requapass-main (inline-size < 42em) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody tr:not(:first-child) {
      margin-block: 0.75em;
      padding: 0.25em 0.75em;
      border: 2px solid var(--_line);
      border-radius: 0.75em;
    }
    td {
      display: grid;
      grid-template-columns: minmax(6em, 2fr) minmax(0, 3fr);
      gap: 0.75em;
      padding-inline: 0;
      border-block-start: 1px solid var(--_line);
    }
    td,
    tr:not(:first-child) > th {
      border-block-end: 0;
    }
    tr:not(:first-child) > th {
      padding-inline: 0;
    }
    /* What has no level takes one row: its name, why there is none, and what the person says where they did. */
    tbody tr[data-quiet]:not(:first-child) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 0.75em;
      align-items: center;
      margin-block: 0.25em;
      padding-block: 0;
      border-width: 0 0 1px;
      border-radius: 0;
    }
    tr[data-quiet] td {
      display: none;
    }
    tr[data-quiet] td:nth-child(2),
    tr[data-quiet] td[data-said] {
      display: block;
      padding: 0;
      border: 0;
      color: var(--_muted);
    }
    tr[data-quiet] td[data-said] {
      grid-column: 1 / -1;
      padding-block-end: 0.5em;
    }
    tr[data-quiet] .cell-title,
    tr[data-quiet] .pips {
      display: none;
    }
    .cell-title {
      display: block;
      color: var(--_muted);
    }
  }
  /* Too narrow for a title beside a word as long as "independently". */
  @container requapass-main (inline-size < 18em) {
    tr:not([data-quiet]) > td {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
  @media print {
    .table {
      overflow: visible;
      margin-block-start: 2mm;
      font-size: 8pt;
      line-height: 1.2;
    }
    th,
    td {
      padding: 0.5mm 1.2mm;
    }
    /* The words beside it say the same, and the drawing shows it. */
    .cell-level svg {
      display: none;
    }
    .table-pole {
      padding-block-start: 2mm;
    }
    .table .pictogram {
      inline-size: 5mm;
      block-size: 5mm;
    }
    tr {
      break-inside: avoid;
    }
    .row-name {
      min-block-size: 0;
    }
  }
`;

export const table = [opener, inRows];
