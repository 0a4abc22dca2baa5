/** Sorting: shelves over the picture, the tray of items, the item in hand. */
import { css } from 'lit';

export const sortingStyles = css`
  .shelf {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 2px;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 44px;
    padding: 3px;
    border: 2.5px dashed transparent;
    border-radius: 14px;
    background: transparent;
    color: #1f2a44;
    font: inherit;
    font-size: 0.82em;
    line-height: 1.15;
    cursor: pointer;
  }
  .shelf[data-ready] {
    border-color: #1f2a44;
    background: #fdea6b66;
  }
  .shelf-name,
  .shelf-room {
    padding: 0.1em 0.5em;
    border: 2px solid #1f2a44;
    border-radius: 999px;
    background: #fdf8ec;
    font-weight: 700;
  }
  .shelf-room {
    border: 0;
    background: #1f2a44;
    color: #fdf8ec;
  }
  .shelf-rule {
    padding: 0 0.4em;
    border-radius: 6px;
    background: #fdf8ece6;
    font-size: 0.92em;
  }
  .tray {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(64px, 1fr));
    gap: 5px;
  }
  .item {
    display: grid;
    justify-items: center;
    align-content: start;
    gap: 1px;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 60px;
    padding: 4px 2px;
    border: 2.5px solid var(--ink);
    border-radius: 14px;
    background: var(--card);
    color: inherit;
    font: inherit;
    font-size: 0.74em;
    line-height: 1.1;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .item[data-placed] {
    border-style: dashed;
    background: var(--cream);
  }
  .item[aria-pressed='true'] {
    background: var(--yellow);
    box-shadow: 0 0 0 2.5px var(--ink);
  }
  .item-where {
    color: var(--quiet);
  }
  .item:not([data-placed]) .item-where {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .in-hand {
    min-block-size: 52px;
    display: grid;
    align-items: center;
  }
  .item-card {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.8em;
    align-items: center;
    padding: 0.4em 0.7em;
    border: 2.5px solid var(--ink);
    border-radius: 16px;
    background: var(--card);
  }
  .item-card-name {
    flex: 1 1 9em;
  }
  .label {
    flex: 1 1 100%;
    padding: 0.2em 0.6em;
    border-inline-start: 4px solid var(--orange);
  }
  .left {
    margin-inline-start: auto;
  }
  .foot .row {
    justify-content: space-between;
  }
  .app[data-stage='off'] .shelves {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 0.5em;
  }
  .app[data-stage='off'] .shelf {
    border: 2.5px solid var(--ink);
    background: var(--card);
    color: var(--ink);
    font-size: 0.95em;
    padding: 0.4em;
  }
  .app[data-stage='off'] .shelf[data-ready] {
    background: var(--yellow);
  }
  .app[data-stage='off'] :is(.shelf-name, .shelf-rule) {
    border: 0;
    background: none;
  }
`;
