/** On paper: the badge that is open, or the list of all; nothing to press. What is not checked says so there too. */
import { css } from 'lit';

export const paper = css`
  @media print {
    :host {
      color-scheme: light;
      --_surface: #fff;
      --_raised: #fff;
      --_ink: #1f2a44;
      --_muted: #41495c;
      --_line: #999;
    }
    .base {
      border: 0;
      padding: 0;
      font-size: 10pt;
      print-color-adjust: exact;
    }
    .columns[data-open] {
      display: block;
    }
    .columns[data-open] .main,
    .filters,
    .adding,
    .toolbar,
    .consent,
    .elsewhere,
    .problem,
    .hint,
    .base > .notice,
    .detail :is(.button, form, .out, .close) {
      display: none !important;
    }
    .wall {
      grid-template-columns: 1fr 1fr;
    }
    .badge,
    .block {
      break-inside: avoid;
    }
    .aside .detail {
      max-inline-size: none;
      border: 0;
      padding: 0;
    }
    .detail a[href]::after {
      content: ' (' attr(href) ')';
      font-size: 0.85em;
      overflow-wrap: anywhere;
    }
  }
`;
