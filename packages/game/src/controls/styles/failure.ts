/** What went wrong and the way on, in the game and before it; the heads of what can be read aloud. */
import { css } from 'lit';

export const failureStyles = css`
  .failure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    padding: 0.7em 0.9em;
    border: 2.5px solid var(--ink);
    border-radius: 18px;
    background: var(--card);
  }
  .failure h2 {
    font-size: 1.15em;
  }
  .failure code {
    overflow-wrap: anywhere;
    font-size: 0.85em;
  }
  .failure summary {
    min-block-size: 44px;
    align-content: center;
    cursor: pointer;
  }
  .settings-head {
    display: flex;
    justify-content: space-between;
    align-items: center;
  }
`;
