/** How head, views and panel share the card, from 280 px to a projector: the room they take before they are there. */
import { css } from 'lit';

export const frame = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 0.75em;
  }
  /* What stands beside it never depends on how long the words are. */
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
  .aside {
    margin-block-start: 1.25em;
  }
  .tip {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
    min-block-size: 3.6em;
    margin-block-end: 0.75em;
  }
  @container requapass-main (inline-size < 20em) {
    .tip {
      min-block-size: 4.2em;
    }
  }
  @container requapass-main (inline-size >= 30em) {
    .tip {
      min-block-size: 2.75em;
    }
  }
  /* The legend is on its way, and so are the buttons. */
  .aside:empty {
    min-block-size: 42em;
  }
  @container requapass-map (inline-size >= 36em) {
    .aside:empty {
      min-block-size: 24em;
    }
  }
  .actions {
    min-block-size: 260px;
    margin-block-start: 1.25em;
  }
  @container requapass-main (inline-size >= 27em) {
    .actions {
      min-block-size: 152px;
    }
  }
  @container requapass-main (inline-size >= 41em) {
    .actions {
      min-block-size: 98px;
    }
  }
  @container requapass-map (inline-size < 72em) {
    .columns[data-open] .main {
      display: none;
    }
    .columns[data-open] .aside {
      margin-block-start: 0;
    }
  }
  @container requapass-map (inline-size >= 72em) {
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 20em;
      gap: 2.5em;
    }
    .aside {
      margin-block-start: 0;
    }
    /* The map stays in sight beside a long detail. */
    .main {
      position: sticky;
      inset-block-start: 1em;
      align-self: start;
    }
  }
  .views {
    flex: 0 1 18em;
    min-block-size: 48px;
  }
  .hint {
    min-block-size: 1.4em;
    margin-block-start: 0.5em;
    font-size: 0.9em;
  }
`;
