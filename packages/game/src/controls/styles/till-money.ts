/** Money at the till: coins over the drawn drawer and counter, the price board above them. */
import { css } from 'lit';

export const tillMoneyStyles = css`
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
    padding: 0 0.35em;
    border: 2px dashed transparent;
    border-radius: 8px;
    background: none;
    color: #1f2a44;
    font: inherit;
    font-size: clamp(11px, var(--board-font, 1em), 1.4rem);
    line-height: 1.1;
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
  /* On a narrow board a long name is cut, never a price: the paper below says both. */
  .till-board-line > :first-child {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .till-board[aria-pressed='true'] {
    border-color: #1f2a44;
  }

  /* The text layout. */
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
  }
`;
