/**
 * The buttons of the map. Narrow: a list under the wheel, one line each. With room (44 em, so that larger text
 * goes back to the list): round the wheel, in two columns of six rows whose heights follow the petals.
 */
import { css } from 'lit';

export const labels = css`
  .stage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em 1.5em;
    align-items: start;
  }
  .pole-name {
    padding-block: 0.25em;
    border-block-end: 4px solid var(--_pole);
    font-weight: 700;
  }
  .label {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    inline-size: 100%;
    min-block-size: 4.5em;
    padding: 0.4em 0.5em;
    border: 0;
    border-block-end: 1px solid var(--_line);
    background: none;
  }

  /* Four cells: the wheel and its three lists. */
  @container requapass-main (30em <= inline-size < 44em) {
    .stage {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .stage > .wheel {
      align-self: center;
    }
  }

  @container requapass-main (inline-size >= 44em) {
    .stage {
      --_wheel: min(100cqi - 18em, 35em);
      grid-template: 130fr 157fr 213fr 213fr 157fr 130fr / 1fr var(--_wheel) 1fr;
      gap: 0;
      align-items: stretch;
      min-block-size: var(--_wheel);
    }
    .stage > .wheel {
      grid-area: 1 / 2 / -1 / 3;
      inline-size: 100%;
      align-self: center;
    }
    .stage > .pole {
      display: contents;
    }
    .stage .pole-name {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .label {
      z-index: 1;
      align-self: center;
      justify-self: start;
      grid-column: 3;
      inline-size: auto;
      min-block-size: 44px;
      max-inline-size: 100%;
      padding: 0.15em 0.5em;
      border: 0;
      border-radius: 0.5em;
    }
    .label[data-index='0'],
    .label[data-index='11'] {
      grid-row: 1;
    }
    .label[data-index='1'],
    .label[data-index='10'] {
      grid-row: 2;
    }
    .label[data-index='2'],
    .label[data-index='9'] {
      grid-row: 3;
    }
    .label[data-index='3'],
    .label[data-index='8'] {
      grid-row: 4;
    }
    .label[data-index='4'],
    .label[data-index='7'] {
      grid-row: 5;
    }
    .label[data-index='5'],
    .label[data-index='6'] {
      grid-row: 6;
    }
    /* The petals come nearer the middle above and below: so do their labels. */
    .label:is([data-index='0'], [data-index='5']) {
      margin-inline-start: calc(var(--_wheel) * -0.315);
    }
    .label:is([data-index='1'], [data-index='4']) {
      margin-inline-start: calc(var(--_wheel) * -0.115);
    }
    .label:is(
      [data-index='6'],
      [data-index='7'],
      [data-index='8'],
      [data-index='9'],
      [data-index='10'],
      [data-index='11']
    ) {
      grid-column: 1;
      justify-self: end;
      text-align: end;
    }
    .label:is([data-index='6'], [data-index='11']) {
      margin-inline-end: calc(var(--_wheel) * -0.315);
    }
    .label:is([data-index='7'], [data-index='10']) {
      margin-inline-end: calc(var(--_wheel) * -0.115);
    }
    .label[data-index='0'],
    .label[data-index='5'],
    .label[data-index='6'],
    .label[data-index='11'],
    .label[data-index='1'],
    .label[data-index='4'],
    .label[data-index='7'],
    .label[data-index='10'] {
      max-inline-size: none;
    }
  }
`;
