/** Table talk: people and cards over the picture, who is looked at, moves, slips and wishes in the panel. */
import { css } from 'lit';
import { ROOMY, WIDE } from './shapes.js';

export const discussionStyles = css`
  /* Who answers must stay in sight: the picture stands still, what can be done scrolls beside or below it. */
  .app[data-kind='discussion']:not([data-stage='off']) {
    grid-template-rows: auto minmax(0, 1fr);
    overflow: hidden;
  }
  .app[data-kind='discussion']:not([data-stage='off']) .main {
    grid-template-rows: min(84cqi, 48cqb) minmax(0, 1fr) auto;
  }
  .app[data-kind='discussion']:not([data-stage='off']) .panel {
    grid-auto-rows: max-content;
    min-block-size: 0;
    align-content: start;
    overflow: hidden auto;
  }
  .app[data-kind='discussion']:not([data-stage='off']) .foot {
    padding-block: 0.3em 0.5em;
  }
  @container game ${WIDE} {
    .app[data-kind='discussion']:not([data-stage='off']) .main {
      grid-template-rows: minmax(0, 1fr) auto;
    }
  }
  .app[data-kind='discussion']:not([data-stage='off']) .bubble-place {
    position: relative;
    z-index: 2;
    padding: 6px 10px;
  }
  .app[data-kind='discussion']:not([data-stage='off']) .bubble-place > .bubble {
    pointer-events: none;
  }
  .app[data-kind='discussion'][data-text-size='larger']:not([data-stage='off']) .bubble {
    font-size: 0.8em;
  }
  .app[data-kind='discussion']:not([data-stage='off']) .bubble {
    padding: 0.35em 0.8em 0.45em;
  }
  .app[data-kind='discussion']:not([data-stage='off']) :is(.bubble-name, .seat-state) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .seat,
  .table-card {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: flex-end;
    inline-size: 100%;
    block-size: 100%;
    padding: 0;
    border: 2.5px solid transparent;
    border-radius: 14px;
    background: transparent;
    color: #1f2a44;
    font: inherit;
    line-height: 1.1;
    cursor: pointer;
  }
  .seat:is([aria-pressed='true'], [data-ready]),
  .table-card:is([aria-pressed='true'], [data-ready]) {
    border-color: #1f2a44;
    box-shadow: 0 0 0 3px #fdea6b;
  }
  .seat[data-ready],
  .table-card[data-ready] {
    border-style: dashed;
    animation: seat-ready 0.9s ease-in-out infinite alternate;
  }
  @keyframes seat-ready {
    to {
      box-shadow: 0 0 0 5px #fdea6b;
    }
  }
  .seat-name,
  .card-name {
    padding: 0.1em 0.4em;
    border: 2px solid #1f2a44;
    border-radius: 8px;
    background: #fdf8ec;
    font-size: min(0.72em, 0.85rem);
    font-weight: 700;
  }
  .app:not([data-stage='off']) .seat-name {
    translate: 0 6px;
    inline-size: max-content;
    font-size: min(0.72em, 0.85rem, 4cqi);
  }
  .app:not([data-stage='off']) .card-name {
    position: absolute;
    inset-block-start: calc(100% - 6px);
    inline-size: max-content;
    max-inline-size: 9em;
    padding: 0 0.35em;
    text-align: center;
    line-height: 1.05;
  }
  .badge {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: -2px;
    display: grid;
    place-items: center;
    min-inline-size: 24px;
    min-block-size: 24px;
    border-radius: 999px;
    color: #1f2a44;
    font-weight: 700;
    animation: bubble-in 0.22s ease-out;
  }
  .seat[data-side='right'] .badge {
    inset-inline: -2px auto;
  }
  .badge:is(.talks, .heard) {
    border: 2px solid #1f2a44;
    background: #fff;
    line-height: 1;
  }
  .badge.hand {
    inline-size: 24px;
    block-size: 24px;
    fill: #fdea6b;
    stroke: #1f2a44;
    stroke-width: 2;
    stroke-linejoin: round;
    animation: bubble-in 0.22s ease-out;
  }
  .badge.talks {
    background: #fdea6b;
    font-size: 1.2em;
    animation: seat-talks 0.7s ease-in-out infinite alternate;
  }
  @keyframes seat-talks {
    to {
      scale: 1.2;
    }
  }
  .app[data-kind='discussion'] .foot .row {
    flex-wrap: nowrap;
    justify-content: space-between;
    gap: 0.4em;
  }
  .app[data-kind='discussion'] .foot .button {
    min-block-size: 44px;
    padding: 0.15em 0.8em;
    font-size: min(0.92em, 1.2rem);
    line-height: 1.1;
  }
  .app[data-kind='discussion'] .foot .help-mark {
    flex: none;
  }
  .listen-on {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.6em;
    align-items: center;
    justify-content: space-between;
  }
  .turn {
    padding: 0.3em 0.7em;
    border: 2.5px solid var(--ink);
    border-radius: 14px;
    background: var(--card);
    animation: card-in 0.18s ease-out;
  }
  .turn.cut {
    border-style: dashed;
    background: var(--cream);
  }
  .seat-card,
  .table-card-card {
    display: flex;
    gap: 0.7em;
    align-items: center;
    min-block-size: 62px;
    padding: 0.2em 0.3em 0.2em 0.7em;
    border: 2.5px solid var(--ink);
    border-radius: 18px;
    background: var(--card);
    animation: card-in 0.18s ease-out;
  }
  .table-card-card {
    padding-block: 0.4em;
  }
  .seat-words {
    flex: 1;
    min-inline-size: 0;
    line-height: 1.22;
  }
  .wish {
    font-weight: 700;
  }
  .seat-close {
    display: grid;
    place-items: center;
    flex: none;
    align-self: start;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: 12px;
    background: none;
    color: inherit;
    cursor: pointer;
  }
  :is(.seat-close, .move-eye) svg,
  .move-eye {
    inline-size: 22px;
    block-size: 22px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
    stroke-linecap: round;
  }
  .move-eye {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
  }
  .moves {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 6.7em), 1fr));
    gap: 5px;
  }
  .move,
  .task {
    display: flex;
    gap: 0.4em;
    align-items: center;
    inline-size: 100%;
    min-block-size: 44px;
    block-size: 100%;
    padding: 2px 5px;
    border: 2.5px solid var(--ink);
    border-radius: 14px;
    background: var(--card);
    color: inherit;
    font: inherit;
    font-size: 0.86em;
    font-weight: 700;
    line-height: 1.08;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .move span:not(.picture),
  .task span:not(.picture) {
    min-inline-size: 0;
  }
  @media (hover: hover) {
    .move:hover,
    .task:hover {
      background: var(--cream);
    }
  }
  .move:active,
  .task:active {
    translate: 0 2px;
  }
  .tasks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 6.7em), 1fr));
    gap: 5px;
  }
  .task {
    border-style: dashed;
    font-weight: 400;
  }
  .task[data-held] {
    border-style: solid;
    background: var(--cream);
  }
  .task[aria-pressed='true'] {
    background: var(--yellow);
  }
  .task strong {
    display: block;
  }
  .wishes,
  .positions {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5em), 1fr));
    gap: 3px 8px;
    font-size: 0.88em;
    line-height: 1.15;
  }
  .positions {
    grid-template-columns: none;
  }
  .customs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1em;
    font-size: 0.88em;
    color: var(--quiet);
  }
  .wishes-card {
    display: flex;
    gap: 0.4em;
    align-items: start;
    padding: 0.4em 0.2em 0.4em 0.6em;
    border: 2.5px dashed var(--ink);
    border-radius: 18px;
    background: var(--cream);
    animation: card-in 0.18s ease-out;
  }
  .wishes-card .wishes {
    flex: 1;
  }
  .wishes li,
  .positions li {
    display: flex;
    flex-wrap: nowrap;
    gap: 0.4em;
    align-items: center;
  }
  @container game ${ROOMY} {
    .app:not([data-stage='off']) .seat-name,
    .card-name {
      font-size: 1.05rem;
    }
    .app[data-kind='discussion'] .foot .button {
      min-block-size: 52px;
    }
    .moves,
    .tasks {
      gap: 10px;
    }
    .move,
    .task {
      min-block-size: 66px;
      padding: 4px 10px;
      font-size: 0.95em;
    }
  }
  .app[data-stage='off'] .seats,
  .app[data-stage='off'] .cards-on-table {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.6em), 1fr));
    gap: 0.4em;
  }
  .app[data-stage='off'] :is(.seat, .table-card) {
    flex-direction: row;
    flex-wrap: wrap;
    gap: 0.2em 0.6em;
    justify-content: flex-start;
    min-block-size: 56px;
    padding: 0.2em 0.6em;
    border-color: var(--ink);
    background: var(--card);
    color: var(--ink);
    text-align: start;
  }
  .app[data-stage='off'] .table-card {
    flex-wrap: nowrap;
  }
  .app[data-stage='off'] :is(.seat, .table-card)[aria-pressed='true'] {
    background: var(--yellow);
  }
  .app[data-stage='off'] :is(.seat-name, .card-name) {
    padding: 0;
    border: 0;
    background: none;
    font-size: 1em;
  }
  .app[data-stage='off'] .seat-state {
    flex: 1 1 100%;
    order: 1;
    color: var(--quiet);
    font-size: 0.85em;
  }
  .app[data-stage='off'] .badge {
    position: static;
  }
  @media (forced-colors: active) {
    .seat[aria-pressed='true'],
    .table-card[aria-pressed='true'],
    .task[aria-pressed='true'] {
      outline: 3px solid Highlight;
    }
  }
`;
