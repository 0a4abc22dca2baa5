/** The list of refused documents: as long as it is, it keeps its place. */
import { css } from 'lit';

export const styles = css`
  .refusals > ul {
    display: grid;
    gap: 0.75em;
    max-block-size: 20em;
    overflow: auto;
    list-style: none;
  }
  .refusals li {
    padding-inline-start: 0.75em;
    border-inline-start: 0.35em solid var(--_ink);
    overflow-wrap: anywhere;
  }
  .refused-name {
    color: var(--_muted);
  }
  .refusals li summary {
    min-block-size: 24px;
    padding-block: 0.2em;
    font-weight: 400;
  }
`;
