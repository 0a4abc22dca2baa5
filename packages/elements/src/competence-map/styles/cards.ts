/** The cards: as many in a row as have room to be read. */
import { css } from 'lit';

export const cards = css`
  .cards section + section {
    margin-block-start: 1.5em;
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
    padding: 0.75em;
    border: 2px solid var(--_line);
    border-block-start: 0.4em solid var(--_pole);
    border-radius: 0.75em;
    background: var(--_raised);
  }
  .card-name {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 44px;
    padding: 0.25em;
    border: 0;
    border-radius: 0.4em;
    background: none;
    font-weight: 700;
    line-height: 1.2;
  }
  .card-name:hover,
  .card-name[aria-expanded='true'] {
    background: var(--_highlight);
    color: var(--_on-colour);
  }
  .card-line {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  @media (forced-colors: active) {
    .card {
      border-color: CanvasText;
    }
  }
`;
