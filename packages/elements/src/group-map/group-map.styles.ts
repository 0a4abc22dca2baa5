/** The styles of the empty group view: the colours and the card of the map, and how the parts share it. */
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
    margin-block-end: 0.75em;
  }
  .heading {
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
  .views {
    flex: 0 1 14em;
    min-block-size: 48px;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .add {
    min-block-size: 18em;
  }
  @container requapass-map (inline-size >= 36em) {
    .add {
      min-block-size: 14em;
    }
  }
  .main {
    container: requapass-main / inline-size;
    min-inline-size: 0;
  }
  .empty-room {
    min-block-size: 6em;
  }
  @container requapass-map (inline-size >= 72em) {
    .columns {
      grid-template: 'main add' auto 'main out' 1fr / minmax(0, 1fr) 21em;
      column-gap: 2.5em;
    }
    .add {
      grid-area: add;
    }
    .main {
      grid-area: main;
    }
    .out {
      grid-area: out;
    }
  }
`;

export const styles = [tokens, frame, late];
