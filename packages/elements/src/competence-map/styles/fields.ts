/** Fields to write in, shared by the detail and the activities. */
import { css } from 'lit';

export const fields = css`
  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    margin-block: 0.5em;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    font-weight: 600;
  }
  .field :is(input, select, textarea) {
    min-block-size: 44px;
    padding: 0.4em 0.6em;
    border: 2px solid var(--_ink);
    border-radius: 0.5em;
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    font-weight: 400;
    line-height: 1.4;
  }
  .field textarea {
    resize: vertical;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .note {
    padding: 0.5em 0.75em;
    border-inline-start: 4px solid var(--_ink);
    background: var(--_surface);
  }
`;
