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
      font-size: 8.5pt;
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
    .tip,
    .sources {
      margin-block-end: 2mm;
    }
    .group-pole + .group-pole,
    .group-key {
      margin-block-start: 2mm;
    }
    .group-row {
      gap: 1mm 5mm;
      padding-block: 0.8mm;
      break-inside: avoid;
    }
    .group-bar {
      gap: 0.8mm;
    }
    .group-row .pictogram {
      inline-size: 6mm;
      block-size: 6mm;
    }
    .bar,
    .bar-hidden {
      block-size: 1.6em;
    }
    .group-key {
      break-inside: avoid;
    }
    .table {
      break-before: page;
    }
  }
`;
