/** The quiet screens: settings in a mission, sentences to keep, what one has lived. */
import { css } from 'lit';

export const quietStyles = css`
  .settings.inline {
    gap: 0.7em;
    inline-size: min(100%, 30em);
    margin-inline: auto;
  }
  .foot .row.settings-foot {
    justify-content: end;
  }
  .settings.inline .chip {
    padding-inline: 0.45em;
    gap: 0.3em;
    font-size: 0.95em;
  }
  .thought {
    display: grid;
    gap: 0.7em;
    padding: 0.8em min(1em, 16px);
    border: 2.5px solid var(--ink);
    border-radius: 22px;
    background: var(--card);
    animation: card-in 0.25s ease-out backwards;
  }
  .thought-words {
    font-size: 1.15em;
    font-weight: 700;
  }
  .heart::before {
    content: '♥';
  }
  .thoughts-title {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: baseline;
  }
  .thoughts-room {
    font-size: 0.9em;
    color: var(--quiet);
  }
  .thoughts {
    display: grid;
    gap: 0.4em;
  }
  .thoughts li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.6em;
    align-items: center;
    padding: 0.25em 0.4em 0.25em 0.7em;
    border-inline-start: 5px solid var(--leaf);
    background: var(--cream);
    animation: card-in 0.25s ease-out backwards;
  }
  .thoughts li > span {
    flex: 1 1 9em;
    min-inline-size: 0;
  }
  .thoughts-aside summary {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  .thoughts-aside li {
    border-inline-start-color: var(--quiet);
    background: none;
  }
  .lived-card h2 {
    font-size: 1.15em;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: baseline;
    justify-content: space-between;
  }
  .lived-count {
    font-size: 0.85em;
    color: var(--quiet);
  }
`;
