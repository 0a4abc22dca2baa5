/** One A4: the drawing and the table, whatever is on the screen. */
import { css } from 'lit';

export const paper = css`
  @media print {
    :host {
      color-scheme: light;
      --_surface: #fff;
    }
    .base {
      border: 0;
      padding: 0;
      print-color-adjust: exact;
    }
    .views,
    .hint,
    .cards,
    .base[data-mode='show'] .aside,
    .close,
    .actions,
    .base > .notice,
    .problem,
    .tip {
      display: none;
    }
    /* Paper has the drawing and the table, whatever is on the screen: one A4. */
    .columns .main,
    .table[data-off],
    .map[data-off] {
      display: block !important;
    }
    .map {
      break-after: avoid;
    }
    .stage {
      display: block !important;
      min-block-size: 0 !important;
    }
    .stage > .wheel {
      inline-size: 72mm !important;
    }
    .pole {
      display: none !important;
    }
  }
`;
