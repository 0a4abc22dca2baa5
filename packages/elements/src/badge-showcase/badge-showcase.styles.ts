/** The styles of the empty wall: the colours and the card of the map, and how the parts share it. */
import { css } from 'lit';
import { late } from '../competence-map/styles/late.js';
import { tokens } from '../competence-map/styles/tokens.js';

const frame = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 1em;
  }
  .heading {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .title,
  ::slotted([slot='title']) {
    margin: 0;
    font-size: clamp(1.15em, 8cqi, 1.4em);
    line-height: 1.2;
  }
  .summary {
    color: var(--_muted);
  }
  .main {
    container: requapass-main / inline-size;
    min-inline-size: 0;
  }
  .wall {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0.75em;
  }
  .badge {
    display: grid;
    min-block-size: 7.5em;
    border: 2px solid var(--_line);
    border-radius: 0.75em;
    background: var(--_raised);
  }
  @container requapass-map (inline-size < 72em) {
    .columns[data-open] .main {
      display: none;
    }
  }
  @container requapass-map (inline-size >= 72em) {
    .columns[data-open] {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(26em, 1.1fr);
      gap: 2em;
    }
    /* The wall stays in sight beside a long detail. */
    .columns[data-open] .main {
      position: sticky;
      inset-block-start: 1em;
      align-self: start;
    }
  }
`;

export const styles = [tokens, frame, late];
