/** The room of cards and rows: the same before their words are there and after. */
import { css } from 'lit';

export const boxes = css`
  .cards .pole + .pole {
    margin-block-start: 1.5em;
  }
  /* Like the heads and the padding of the rows that come. */
  .table .pole-name {
    padding-block-start: 2em;
  }
  @container requapass-main (inline-size >= 42em) {
    .table .pole:first-child {
      padding-block-start: 4.8em;
    }
  }
  .cards .pole-name {
    font-size: 1.05em;
  }
  .card-list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: 0.75em;
    margin-block-start: 0.75em;
    padding: 0;
    list-style: none;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    align-content: start;
    min-block-size: 7.2em;
    padding: 0.75em;
    border: 2px solid var(--_line);
    border-block-start: 0.4em solid var(--_pole);
    border-radius: 0.75em;
    background: var(--_raised);
  }
  span.row {
    display: block;
    block-size: 4.6em;
    border-block-end: 1px solid var(--_line);
  }
`;
