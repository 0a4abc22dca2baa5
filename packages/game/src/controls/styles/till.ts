/** The till: where its picture, panel and foot are, in every shape and size of letters. */
import { css } from 'lit';
import { WIDE } from './shapes.js';
import { tillMoneyStyles } from './till-money.js';
import { tillPaperStyles } from './till-papers.js';

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
  @container game (min-height: 540px) {
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
  @container game (min-height: 540px) and (max-width: 480px) {
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
  .app[data-text-size='larger']:not([data-stage='off']) .till-foot {
    font-size: min(1em, 1.2rem);
  }
  .app[data-text-size='larger']:not([data-stage='off']) .till-says {
    font-size: 0.88em;
  }

  /* The text layout. */
  .app[data-kind='till'][data-stage='off'] .foot {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    padding-block: 0.4em;
    background: var(--paper);
  }
  ${tillMoneyStyles}
  ${tillPaperStyles}
`;
