/** What is on paper at the till: sums, the papers one may read, offers and amounts to choose. */
import { css } from 'lit';

export const tillPaperStyles = css`
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

  @media (forced-colors: active) {
    .quote[data-chosen],
    .till-source[aria-pressed='true'] {
      outline: 3px solid Highlight;
    }
  }
`;
