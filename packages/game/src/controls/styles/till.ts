/** The till: coins over the drawn drawer and counter, the price board, sums, offers, steppers. */
import { css } from 'lit';
import { WIDE } from './shapes.js';

export const tillStyles = css`
  .app[data-kind='till']:not([data-stage='off']) .main {
    grid-template-rows: min(78cqi, 46cqb) minmax(min-content, 1fr) auto;
  }
  .app[data-kind='till']:not([data-stage='off']):has(.quotes) .main {
    grid-template-rows: min(46cqi, 28cqb) minmax(min-content, 1fr) auto;
  }
  .app[data-kind='till'] .foot {
    padding-block-start: 0.4em;
  }
  /* Room enough: the panel scrolls by itself and the picture and what ends the ticket stay in view. */
  @container game (min-height: 560px) {
    .app[data-kind='till']:not([data-stage='off']) {
      grid-template-rows: auto minmax(0, 1fr);
      overflow: hidden;
    }
    .app[data-kind='till']:not([data-stage='off']) .main {
      grid-template-rows: min(78cqi, 46cqb) minmax(0, 1fr) auto;
    }
    .app[data-kind='till']:not([data-stage='off']):has(.quotes) .main {
      grid-template-rows: min(46cqi, 28cqb) minmax(0, 1fr) auto;
    }
    .app[data-kind='till']:not([data-stage='off']) .panel {
      min-block-size: 0;
      overflow: hidden auto;
    }
  }
  @container game (min-height: 560px) and (max-width: 480px) {
    .app[data-kind='till'][data-text-size='larger']:not([data-stage='off']) .main {
      grid-template-rows: min(70cqi, 42cqb) minmax(0, 1fr) auto;
    }
    .app[data-kind='till'][data-text-size='larger']:not([data-stage='off']):has(.quotes) .main {
      grid-template-rows: min(40cqi, 24cqb) minmax(0, 1fr) auto;
    }
    .app[data-text-size='larger'] div.quote {
      grid-template-columns: 1fr;
    }
  }
  @container game ${WIDE} {
    .app[data-kind='till']:not([data-stage='off']) .main,
    .app[data-kind='till']:not([data-stage='off']):has(.quotes) .main {
      grid-template-rows: minmax(0, 1fr) auto;
    }
    .app[data-kind='till']:not([data-stage='off']) .panel {
      align-content: start;
    }
  }
  .app[data-kind='till'] .panel {
    gap: 0.4em;
    padding-block-end: 0.2em;
  }
  .till-says {
    inline-size: auto;
    max-inline-size: none;
    margin: 0;
    padding: 0.35em 0.8em 0.45em;
    border-radius: 16px;
    line-height: 1.25;
  }
  .till-foot {
    gap: 0.4em;
  }
  .till-foot > .button:last-child {
    flex: 1;
  }
  .till-foot > .till-total {
    flex: 1.4;
  }
  .till-foot .button {
    padding-inline: 0.8em;
  }
  /* Letters this large leave room for the sign alone; the button keeps its name. */
  .app[data-text-size='larger']:not([data-stage='off']) .till-foot .help {
    padding-inline: 0.25rem;
    font-size: 0;
  }
  .app[data-text-size='larger']:not([data-stage='off']) .till-foot .help-mark {
    font-size: 1.5rem;
  }
  .app[data-text-size='larger']:not([data-stage='off']) .till-says {
    font-size: 0.88em;
  }

  /* Coins. */
  .coin {
    position: relative;
    display: grid;
    justify-items: center;
    align-content: start;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: 10px;
    background: none;
    color: #1f2a44;
    font: inherit;
    cursor: pointer;
  }
  .coin[aria-disabled='true'] {
    cursor: default;
  }
  .coin:focus-visible {
    outline-offset: -3px;
  }
  .app:not([data-stage='off']) .coin:not([aria-disabled='true']):active {
    background: #fdea6b66;
  }
  .coin-value {
    inline-size: 100%;
    padding-block: 0.15em;
    font-size: clamp(11px, var(--coin-font, 0.9em), 1.2rem);
    font-weight: 700;
    line-height: 1.2;
    text-align: center;
    white-space: nowrap;
  }
  .coin-left {
    position: absolute;
    inset-block-end: 1px;
    inset-inline: 0;
    inline-size: fit-content;
    margin-inline: auto;
    padding: 0 0.35em;
    border-radius: 999px;
    background: #1f2a44;
    color: #fdf8ec;
    font-size: clamp(11px, var(--coin-font, 0.85em), 1.1rem);
    font-weight: 700;
    line-height: 1.4;
  }
  .coin[aria-disabled='true'] .coin-value {
    opacity: 0.75;
  }
  .coin-back .coin-left {
    inset-block: -6px auto;
  }

  /* The price board. */
  .till-board {
    display: flex;
    flex-direction: column;
    align-items: stretch;
    justify-content: center;
    padding: 0.3em 0.35em;
    border: 2px dashed transparent;
    border-radius: 8px;
    background: none;
    color: #1f2a44;
    font: inherit;
    font-size: clamp(11px, var(--board-font, 1em), 1.4rem);
    line-height: 1.2;
    text-align: start;
    cursor: pointer;
  }
  .till-board-name {
    font-weight: 700;
    text-align: center;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .till-board-line {
    display: flex;
    justify-content: space-between;
    gap: 0.3em;
    white-space: nowrap;
  }
  .till-board[aria-pressed='true'] {
    border-color: #1f2a44;
  }

  /* Sums. */
  .till-shopping {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1em;
    align-items: center;
    justify-content: space-between;
  }
  .till-bought,
  .till-paid,
  .till-part {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 0.3em;
    align-items: center;
  }
  .till-sum {
    justify-content: space-between;
    gap: 0.2em 0.6em;
  }
  .till-total {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.4em;
    align-items: baseline;
  }
  .till-total-name {
    color: var(--quiet);
    font-size: 0.85em;
  }
  .till-total output {
    font-size: 1.9em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1.1;
  }
  .till-total[data-full] output {
    background: var(--yellow);
    box-shadow: 0 0 0 4px var(--yellow);
    border-radius: 4px;
  }
  .till-sums {
    display: grid;
    gap: 0.15em;
    margin: 0;
  }
  .till-sums > div {
    display: flex;
    gap: 0.6em;
    justify-content: space-between;
    border-block-end: 1.5px dotted var(--quiet);
  }
  .till-sums dd {
    margin: 0;
    font-weight: 700;
    text-align: end;
  }
  .till-count {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.4em;
    align-items: center;
    font-weight: 700;
  }
  .till-stop {
    padding: 0.05em 0.5em;
    border: 2px solid var(--ink);
    border-radius: 999px;
    background: var(--card);
  }
  .till-laid {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
  }

  /* Papers. */
  .till-card {
    display: grid;
    gap: 0.35em;
    padding: 0.5em 0.8em;
    border: 2.5px solid var(--ink);
    border-radius: 6px;
    background: var(--card);
    animation: card-in 0.18s ease-out;
  }
  .till-card-head {
    display: flex;
    justify-content: space-between;
    align-items: center;
  }
  .till-tools {
    gap: 0.35em;
  }
  .till-tools .button {
    min-block-size: 44px;
    padding: 0.2em 0.75em;
  }
  .till-sources {
    display: contents;
  }
  .till-source[aria-pressed='true'] {
    background: var(--yellow);
  }

  /* Offers and amounts. */
  .quotes {
    display: grid;
    gap: 0.35em;
  }
  .quote {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0.1em 0.6em;
    align-items: center;
    inline-size: 100%;
    min-block-size: 48px;
    padding: 0.25em 0.6em;
    border: 2.5px solid var(--ink);
    border-radius: 12px;
    background: var(--card);
    color: inherit;
    font: inherit;
    line-height: 1.22;
    text-align: start;
  }
  button.quote {
    cursor: pointer;
  }
  div.quote {
    grid-template-columns: 1fr auto;
  }
  .quote[data-chosen] {
    background: var(--yellow);
  }
  .quote-words {
    font-size: 0.92em;
  }
  .quote-read {
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .quote-needed {
    grid-column: 1 / -1;
  }
  .till-order {
    font-weight: 700;
  }
  .till-order output {
    font-size: 1.35em;
  }
  .stepper {
    display: flex;
    gap: 0.3em;
    align-items: center;
  }
  .stepper output {
    min-inline-size: 1.6em;
    font-size: 1.25em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .button.step {
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 0;
    font-size: 1.3em;
    line-height: 1;
  }
  .button.step[aria-disabled='true'] {
    border-style: dashed;
    cursor: default;
    opacity: 0.6;
  }
  .till-amount {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: center;
  }
  .till-amount .stepper output {
    min-inline-size: 2.4em;
    font-size: 2em;
  }

  /* The text layout. */
  .app[data-kind='till'][data-stage='off'] .foot {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    padding-block: 0.4em;
    background: var(--paper);
  }
  .app[data-stage='off'] .till-drawer {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(84px, 1fr));
    gap: 0.4em;
  }
  .app[data-stage='off'] .coin {
    justify-items: center;
    min-block-size: 84px;
    padding: 0.2em;
    border: 2.5px solid var(--ink);
    background: var(--card);
    color: var(--ink);
    font-size: 1.1em;
  }
  .app[data-stage='off'] .coin-left {
    position: static;
    font-size: 0.8em;
  }
  .app[data-stage='off'] .coin-back {
    min-inline-size: 64px;
    min-block-size: 56px;
    align-content: center;
  }

  @media (forced-colors: active) {
    .coin,
    .till-board {
      border: 1px solid ButtonText;
    }
    .coin-left {
      background: Canvas;
      color: CanvasText;
    }
    .quote[data-chosen],
    .till-source[aria-pressed='true'] {
      outline: 3px solid Highlight;
    }
  }
`;
