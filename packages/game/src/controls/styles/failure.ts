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
  /* On the narrowest screens the loudspeaker takes the room of the steps: they become a line below it. */
  @media (max-width: 359px) {
    .bar:has([data-action='read-screen']) .pips {
      position: absolute;
      inset-block-end: 3px;
      inset-inline: 50px;
      justify-content: center;
      max-inline-size: none;
    }
    .bar:has([data-action='read-screen']) .pip {
      block-size: 5px;
    }
  }
  .title-head {
    display: flex;
    gap: 0.2em;
    justify-content: center;
    align-items: center;
  }
  .settings-head {
    display: flex;
    justify-content: space-between;
    align-items: center;
  }
`;
