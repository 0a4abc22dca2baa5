/** On paper: the picture, the table and what has to be known; nothing to press, no name of a file. */
import { css } from 'lit';

export const paper = css`
  @media print {
    :host {
      color-scheme: light;
      --_surface: #fff;
      --_raised: #fff;
    }
    .base {
      border: 0;
      padding: 0;
      font-size: 9.5pt;
      print-color-adjust: exact;
    }
    .views,
    .add,
    .out,
    .base > .notice,
    .main > .quiet-text {
      display: none;
    }
    .columns {
      display: block;
    }
    .picture[data-off],
    .table[data-off] {
      display: block;
    }
    .sources label:not(:has(:checked)),
    .sources input {
      display: none;
    }
    .group-row {
      padding-block: 1.2mm;
      break-inside: avoid;
    }
    .group-key {
      break-inside: avoid;
    }
    .table {
      break-before: page;
    }
  }
`;
