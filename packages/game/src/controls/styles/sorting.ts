/** Sorting: items and shelves over the picture, the tray of the text layout, the item in hand. */
import { css } from 'lit';

export const sortingStyles = css`
  .app[data-kind='sorting']:not([data-stage='off']) .main {
    --scene-height: min(87cqi, 50cqb);
    grid-template-rows: minmax(var(--scene-height), 1fr) auto auto;
  }
  .app[data-kind='sorting']:not([data-stage='off']) .panel > .bubble {
    inline-size: 100%;
    max-inline-size: none;
  }
  .app[data-kind='sorting']:not([data-stage='off']) .foot {
    padding-block-start: 0.3em;
  }
  .table .item {
    min-block-size: 0;
    padding: 0;
    border-color: transparent;
    background: none;
  }
  .table :is(.item-picture, .item-name) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .table .item[aria-pressed='true'] {
    border-color: #1f2a44;
    background: none;
    box-shadow: 0 0 0 3px #fdea6b;
  }
  .shelf {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: flex-end;
    gap: 2px;
    inline-size: 100%;
    block-size: 100%;
    padding: 0;
    border: 2.5px dashed transparent;
    border-radius: 12px;
    background: transparent;
    color: #1f2a44;
    font: inherit;
    font-size: min(0.75em, 1rem, 4cqi);
    line-height: 1.1;
    cursor: pointer;
  }
  .shelf[data-ready] {
    border-color: #1f2a44;
    background: #fdea6b26;
    box-shadow: inset 0 0 0 4px #fdea6bd9;
    animation: shelf-ready 1.2s ease-in-out infinite alternate;
  }
  .shelf[aria-pressed='true'] {
    border: 2.5px solid #1f2a44;
  }
  @keyframes shelf-ready {
    to {
      box-shadow: inset 0 0 0 4px #fdea6b59;
    }
  }
  /* Never narrower than its longest word. */
  .shelf-name {
    min-inline-size: min-content;
    max-inline-size: 112%;
    padding: 0.15em 0.45em;
    border: 2px solid #1f2a44;
    border-radius: 8px;
    background: #fdf8ec;
    font-weight: 700;
    overflow-wrap: normal;
    hyphens: manual;
  }
  .app:not([data-stage='off']) .shelf-name {
    translate: 0 4px;
  }
  .app:not([data-stage='off']) .shelf-rule {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .shelf-room[data-over] {
    background: #c8553d;
    animation: shelf-over 0.3s 3 alternate;
  }
  @keyframes shelf-over {
    to {
      scale: 1.25;
    }
  }
  .rules summary {
    min-block-size: 44px;
    padding-block: 0.6em;
    font-weight: 700;
    cursor: pointer;
  }
  .rules dl {
    display: grid;
    gap: 0.25em;
    margin: 0;
  }
  .rules dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
  .rules dt {
    font-weight: 700;
  }
  .rules dd {
    margin: 0;
    color: var(--quiet);
  }
  .shelf-room {
    position: absolute;
    inset-block-start: -6px;
    inset-inline-end: -4px;
    padding: 0.15em 0.45em;
    border-radius: 999px;
    background: #1f2a44;
    color: #fdf8ec;
    font-weight: 700;
  }
  .tray {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(68px, 1fr));
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
    font-size: 0.78em;
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
  .item-card,
  .shelf-card {
    padding: 0.5em 0.7em;
    border: 2.5px solid var(--ink);
    border-radius: 18px;
    background: var(--card);
    animation: card-in 0.18s ease-out;
  }
  .item-card {
    display: flex;
    gap: 0.8em;
    align-items: center;
  }
  .item-card-words,
  .shelf-card {
    display: grid;
    flex: 1;
    gap: 0.35em;
  }
  .label {
    padding: 0.1em 0.6em;
    border-inline-start: 4px solid var(--orange);
  }
  .foot .row {
    justify-content: space-between;
  }
  .foot .row:has([data-action='finish']) > .left {
    flex-basis: 100%;
    order: -1;
    margin-block-end: -0.3em;
    text-align: end;
  }
  /* Short and narrow: asking and ending share a row, what is left of the height is for the words. */
  @container game (max-width: 359px) and (max-height: 600px) {
    .app[data-kind='sorting']:not([data-stage='off']) .main {
      --scene-height: min(87cqi, 46cqb);
    }
    .app[data-kind='sorting']:not([data-stage='off']) .panel {
      gap: 0.3em;
      padding-block-start: 0.3em;
    }
    .app[data-kind='sorting'] .item-card {
      padding-block: 0.3em;
    }
    .app[data-kind='sorting'] .item-card-words {
      gap: 0.2em;
    }
    .app[data-kind='sorting'] .foot .row {
      gap: 0.3em;
    }
    .app[data-kind='sorting'] .foot .left {
      font-size: 0.8em;
    }
    .app[data-kind='sorting'] .foot .button {
      gap: 0.3em;
      min-block-size: 44px;
      padding: 0.2em 0.6em;
    }
  }
  .app[data-stage='off'] .shelves {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 0.5em;
  }
  .app[data-stage='off'] .shelf {
    position: relative;
    justify-content: center;
    min-block-size: 56px;
    padding: 0.4em;
    border: 2.5px solid var(--ink);
    background: var(--card);
    color: var(--ink);
    font-size: 0.95em;
  }
  .app[data-stage='off'] .shelf[data-ready] {
    background: var(--yellow);
    animation: none;
  }
  .app[data-stage='off'] .shelf-name {
    border: 0;
    background: none;
  }
`;
