/** Planning: cells over the drawn board, people on the strip below it, the cards of the panel. */
import { css } from 'lit';
import { WIDE } from './shapes.js';

export const planningStyles = css`
  .app[data-kind='planning']:not([data-stage='off']) .main {
    grid-template-rows: max(min(100cqi, 60cqb), 100cqb - 19rem) minmax(auto, 1fr) auto;
  }
  .app:not([data-stage='off']) :is(.plan-slot-name, .plan-cell-name, .plan-cell-count, .plan-who) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .plan-head,
  .plan-task {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.3em;
    color: #1f2a44;
    font-size: min(0.85em, 1.1rem, 4.6cqi);
    font-weight: 700;
    line-height: 1.05;
  }
  .plan-task {
    flex-direction: column;
    gap: 0;
    font-size: min(0.72em, 0.95rem, 3.6cqi);
    text-align: center;
  }
  .plan-free {
    padding: 0 0.35em;
    border-radius: 999px;
    background: #78c091;
    font-size: 0.85em;
  }
  .plan-cell {
    position: relative;
    display: block;
    inline-size: 100%;
    block-size: 100%;
    padding: 0;
    border: 2px solid var(--faint, #1f2a4459);
    border-radius: 10px;
    background: none;
    color: #1f2a44;
    font: inherit;
    cursor: pointer;
  }
  .plan-cell[data-ready] {
    border: 2.5px dashed #1f2a44;
  }
  .plan-cell[data-ready][data-empty] {
    background: #fdea6b66;
  }
  .plan-cell[data-ready='wish'] {
    border-style: solid;
  }
  .plan-cell[data-ready='wish'][data-empty] {
    background: #fdea6b;
  }
  .plan-cell[data-ready='against'][data-ready] {
    border: 2.5px dotted #c8553d;
    background: repeating-linear-gradient(-45deg, #c8553d40 0 4px, transparent 4px 10px);
  }
  .plan-cell[aria-pressed='true'] {
    border: 2.5px solid #1f2a44;
    box-shadow: 0 0 0 3px #fdea6b;
  }
  .app:not([data-stage='off']) .plan-place:not([data-taken])::before {
    position: absolute;
    inset: 8%;
    border: 2.5px dashed var(--faint, #1f2a4499);
    border-radius: 50%;
    content: '';
  }
  .plan-mood {
    display: inline-grid;
    place-items: center;
    min-inline-size: 1.35em;
    block-size: 1.35em;
    padding-inline: 0.15em;
    border: 2px solid #1f2a44;
    border-radius: 999px;
    background: #78c091;
    color: #1f2a44;
    font-size: min(0.8em, 1.1rem);
    font-weight: 700;
    line-height: 1;
  }
  .plan-mood[data-mood='limit'] {
    background: #e78276;
  }
  .plan-mood[data-mood='double'] {
    background: #fdea6b;
  }
  .app:not([data-stage='off']) .plan-place .plan-mood {
    position: absolute;
    inset-block-start: -6px;
    inset-inline-end: -6px;
    z-index: 1;
    animation: mood-in 0.3s 0.35s backwards;
  }
  @keyframes mood-in {
    from {
      scale: 0;
    }
    70% {
      scale: 1.35;
    }
  }
  .plan-person {
    position: relative;
    display: grid;
    inline-size: 100%;
    block-size: 100%;
    padding: 0;
    border: 2.5px solid transparent;
    border-radius: 14px;
    background: none;
    color: #1f2a44;
    font: inherit;
    cursor: pointer;
  }
  .app:not([data-stage='off']) .plan-person:not([data-free]) {
    border: 2.5px dashed var(--faint, #1f2a4466);
  }
  .app:not([data-stage='off']) .plan-person[aria-pressed='true'] {
    border-color: #1f2a44;
    box-shadow: 0 0 0 3px #fdea6b;
  }
  .app:not([data-stage='off']) .plan-person-name {
    position: absolute;
    inset-block-end: -4px;
    inset-inline: -6px;
    justify-self: center;
    inline-size: fit-content;
    margin-inline: auto;
    padding: 0 0.3em;
    border-radius: 6px;
    background: #fdf8ec;
    font-size: min(0.7em, 0.95rem, 3.5cqi);
    font-weight: 700;
    line-height: 1.25;
  }
  .plan-left {
    display: grid;
    place-items: center;
    min-inline-size: 1.5em;
    block-size: 1.5em;
    border-radius: 50%;
    background: #1f2a44;
    color: #fdf8ec;
    font-size: min(0.72em, 1rem);
    font-weight: 700;
  }
  .plan-left[data-none] {
    opacity: 0.45;
  }
  .app:not([data-stage='off']) .plan-left {
    position: absolute;
    inset-block-start: -5px;
    inset-inline-end: -4px;
  }
  .plan-card {
    display: flex;
    gap: 0.7em;
    align-items: center;
    padding: 0.4em 0.7em;
    border: 2.5px solid var(--ink);
    border-radius: 18px;
    background: var(--card);
    animation: card-in 0.18s ease-out;
  }
  .plan-card-words {
    display: grid;
    flex: 1;
    gap: 0.25em;
    min-inline-size: 0;
  }
  .plan-card-name {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: center;
  }
  .plan-turns {
    display: inline-flex;
    gap: 3px;
  }
  .plan-dot {
    inline-size: 0.7em;
    block-size: 0.7em;
    border: 2px solid var(--ink);
    border-radius: 50%;
  }
  .plan-dot[data-left] {
    background: var(--ink);
  }
  .plan-wish {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.2em 0.5em;
    align-items: center;
  }
  .plan-wish-task {
    display: inline-flex;
    gap: 0.25em;
    align-items: center;
  }
  .plan-note > p {
    padding: 0.1em 0.6em;
    border-inline-start: 4px solid var(--orange);
  }
  .plan-turn {
    padding-inline: 0.5em;
  }
  .plan-hint {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
  }

  @container game ${WIDE} {
    .app[data-kind='planning']:not([data-stage='off']) .main {
      grid-template-rows: minmax(0, 1fr) auto;
    }
    .app[data-kind='planning']:not([data-stage='off']) .panel {
      align-content: start;
    }
  }
  .app[data-stage='off'] .plan {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 0.8em;
  }
  .app[data-stage='off'] .plan-slot-name {
    font-size: 1.1em;
  }
  .app[data-stage='off'] .plan-free-words {
    color: var(--quiet);
    font-weight: 400;
    font-size: 0.8em;
  }
  .app[data-stage='off'] .plan-slot ul {
    display: grid;
    gap: 0.4em;
  }
  .app[data-stage='off'] .plan-cell {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.6em;
    align-items: center;
    min-block-size: 52px;
    padding: 0.3em 0.7em;
    border: 2.5px solid var(--ink);
    background: var(--card);
    color: var(--ink);
    text-align: start;
  }
  .app[data-stage='off'] .plan-cell[data-empty] {
    border-style: dashed;
  }
  .app[data-stage='off'] .plan-cell[data-ready] {
    background: var(--yellow);
  }
  .app[data-stage='off'] .plan-cell[data-ready='against'] {
    background: var(--cream);
  }
  .app[data-stage='off'] .plan-cell-name {
    flex: 1 1 8em;
    font-weight: 700;
  }
  .app[data-stage='off'] .plan-place {
    display: inline-flex;
    gap: 0.3em;
    align-items: center;
  }
  .app[data-stage='off'] .plan-cell-count {
    color: var(--quiet);
    font-size: 0.85em;
  }
  .app[data-stage='off'] .plan-people {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(72px, 1fr));
    gap: 5px;
  }
  .app[data-stage='off'] .plan-person {
    justify-items: center;
    gap: 1px;
    padding: 4px 2px;
    border-color: var(--ink);
    background: var(--card);
    color: var(--ink);
    font-size: 0.85em;
  }
  .app[data-stage='off'] .plan-person:not([data-free]) {
    border-style: dashed;
    background: var(--cream);
  }
  .app[data-stage='off'] .plan-person[aria-pressed='true'] {
    background: var(--yellow);
    box-shadow: 0 0 0 2.5px var(--ink);
  }
  @media (forced-colors: active) {
    .plan-person[aria-pressed='true'],
    .plan-cell[aria-pressed='true'] {
      outline: 3px solid Highlight;
    }
    .plan-dot[data-left] {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
