/** Investigation: phone and notebook over the drawn ones, opened sources, claims, people to write to. */
import { css } from 'lit';
import { ROOMY, WIDE } from './shapes.js';

export const investigationStyles = css`
  /* Phone and notebook stay in view while what was opened is read under them; very large words need the page. */
  .app[data-kind='investigation']:not([data-stage='off'], [data-text-size='larger']) {
    grid-template-rows: auto minmax(0, 1fr);
  }
  .app[data-kind='investigation']:not([data-stage='off'], [data-text-size='larger']) .main {
    grid-template-rows: minmax(min(300px, 48cqb), 1fr) minmax(0, auto) auto;
    min-block-size: 0;
  }
  .app[data-kind='investigation']:not([data-stage='off'], [data-text-size='larger']) .panel {
    min-block-size: 0;
    overflow: hidden auto;
  }
  @container game ${WIDE} {
    .app[data-kind='investigation']:not([data-stage='off'], [data-text-size='larger']) .main {
      grid-template-rows: minmax(0, 1fr) auto;
    }
    .app[data-kind='investigation']:not([data-stage='off'], [data-text-size='larger']) .panel {
      align-content: start;
    }
  }
  .phone,
  .notebook {
    font-size: min(1em, 1.2rem, 5.4cqi);
    hyphens: auto;
    display: flex;
    flex-direction: column;
    gap: 3px;
    box-sizing: border-box;
    margin: 0;
    padding: 6px;
    overflow: hidden auto;
    color: #1f2a44;
    scrollbar-width: thin;
  }
  .phone {
    container: phone / inline-size;
    border: 5px solid #1f2a44;
    border-block-width: 12px;
    border-radius: 20px;
    background: #e7f0fb;
  }
  .notebook {
    border: 2.5px solid #1f2a44;
    border-inline-start: 10px double #c8553d;
    border-radius: 6px;
    background: #fffdf5;
    box-shadow: 3px 4px 0 #1f2a4433;
  }
  @container game ${ROOMY} {
    .app[data-text-size='normal'] .phone {
      font-size: 1.35rem;
    }
  }
  .thread {
    position: relative;
    display: flex;
    align-items: center;
    gap: 6px;
    inline-size: 100%;
    min-block-size: 46px;
    padding: 3px 6px;
    border: 2px solid transparent;
    border-radius: 12px;
    background: #ffffffb3;
    color: inherit;
    font: inherit;
    font-size: 0.86em;
    line-height: 1.1;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
    animation: thread-in 0.35s cubic-bezier(0.3, 1.6, 0.6, 1);
  }
  .thread[data-new] {
    background: #ffffff;
    border-color: var(--faint, #1f2a4466);
  }
  .thread[data-new]::after {
    content: '';
    position: absolute;
    inset-block-start: 5px;
    inset-inline-end: 5px;
    inline-size: 11px;
    block-size: 11px;
    border: 2px solid #1f2a44;
    border-radius: 50%;
    background: #f4694f;
  }
  .thread[aria-pressed='true'],
  .claim[aria-pressed='true'] {
    border: 2.5px solid #1f2a44;
    background: #fdea6b;
  }
  .thread-words {
    flex: 1 1 0;
    min-inline-size: 0;
    padding-inline-end: 10px;
  }
  .thread-from {
    display: none;
    color: var(--faint, #4a5470);
    font-size: 0.85em;
  }
  @container phone (min-width: 200px) {
    .thread-from {
      display: block;
    }
  }
  @keyframes thread-in {
    from {
      translate: 0 14px;
      opacity: 0;
    }
  }
  .claim {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 2px 6px;
    inline-size: 100%;
    min-block-size: 48px;
    padding: 4px 6px;
    border: 2px dashed var(--faint, #1f2a4480);
    border-radius: 8px;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.88em;
    line-height: 1.12;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .claim-words {
    font-weight: 700;
  }
  .stamp {
    display: grid;
    place-items: center;
    inline-size: 1.9em;
    block-size: 1.9em;
    border: 2px dashed var(--faint, #1f2a4480);
    border-radius: 50%;
    font-weight: 700;
  }
  [data-verdict-is] .stamp {
    border: 3px solid currentColor;
    rotate: -8deg;
    animation: stamp-in 0.3s cubic-bezier(0.3, 1.7, 0.6, 1);
  }
  [data-verdict-is='true'] .stamp {
    color: #1d6b45;
  }
  [data-verdict-is='false'] .stamp {
    color: #a93a22;
  }
  [data-verdict-is='unclear'] .stamp {
    color: #3f4fa0;
  }
  @keyframes stamp-in {
    from {
      scale: 2.4;
      opacity: 0;
    }
  }
  .pins {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    gap: 3px;
  }
  .pin-note {
    rotate: -5deg;
    animation: pin-in 0.5s cubic-bezier(0.3, 1.2, 0.5, 1);
  }
  .pin-note:nth-child(even) {
    rotate: 6deg;
  }
  @keyframes pin-in {
    from {
      translate: -190px -30px;
      rotate: -200deg;
      scale: 2;
    }
  }
  .loose {
    padding: 2px 6px;
    border-block-start: 2px dotted var(--faint, #1f2a4466);
    opacity: 0.8;
  }
  .app[data-motion='reduced'] :is(.thread, .stamp, .pin-note) {
    animation: none;
  }
  .case-card {
    display: grid;
    gap: 0.4em;
    padding: 0.5em 0.7em;
    border: 2.5px solid var(--ink);
    border-radius: 18px;
    background: var(--card);
    animation: card-in 0.18s ease-out;
  }
  .case-head {
    display: flex;
    align-items: center;
    gap: 0.5em;
    line-height: 1.15;
  }
  .case-head small {
    color: var(--quiet);
  }
  .case-says {
    padding: 0.35em 0.7em;
    border-radius: 4px 14px 14px;
    background: var(--cream);
  }
  .clue,
  .verdict {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 46px;
    padding: 0.25em 0.7em;
    border: 2.5px solid var(--ink);
    border-radius: 12px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
    line-height: 1.2;
    text-align: start;
    cursor: pointer;
    transition: translate 0.08s;
  }
  .clue {
    inline-size: 100%;
    border-style: dashed;
  }
  .pass {
    border-style: solid;
  }
  .clue:active,
  .verdict:active,
  .thread:active,
  .claim:active,
  .contact:active {
    translate: 0 2px;
  }
  .clue[aria-pressed='true'],
  .verdict[aria-pressed='true'] {
    border-style: solid;
    background: #fdea6b;
    color: #1f2a44;
  }
  .clue-words {
    flex: 1 1 0;
    min-inline-size: 0;
  }
  .clue-do {
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  [aria-pressed='true'] > .clue-do,
  .pass > .clue-do {
    text-decoration: none;
  }
  .case-clues {
    display: grid;
    gap: 0.2em;
    line-height: 1.2;
  }
  .case-clues li {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }
  .verdicts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .verdict {
    flex: 1 1 auto;
    justify-content: center;
    font-weight: 700;
  }
  .verdict-mark {
    font-size: 1.2em;
  }
  .contacts,
  .contacts ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em;
  }
  .contact {
    display: grid;
    place-items: center;
    inline-size: 48px;
    block-size: 48px;
    padding: 0;
    overflow: hidden;
    border: 2.5px solid var(--ink);
    border-radius: 50%;
    background: var(--cream);
    color: inherit;
    cursor: pointer;
  }
  .contact[data-sent] {
    background: var(--leaf);
  }
  .contact[aria-pressed='true'] {
    background: var(--yellow);
    box-shadow: 0 0 0 2.5px var(--ink);
  }
  .app[data-kind='investigation'] .help[data-small] {
    inline-size: 50px;
    min-inline-size: 0;
    justify-content: center;
    max-block-size: 50px;
    padding: 0;
  }
  .app[data-kind='investigation'] .help[data-small] .help-mark {
    margin: 0;
  }
  .app[data-stage='off'] :is(.phone, .notebook) {
    position: static !important;
    inline-size: 100% !important;
    block-size: auto !important;
    margin-block-end: 0.5em;
  }

  @media (forced-colors: active) {
    .phone,
    .notebook,
    .thread,
    .claim,
    .clue,
    .verdict,
    .contact,
    .case-card {
      border-color: ButtonText;
      background: Canvas;
      color: CanvasText;
    }
    [data-verdict-is] .stamp {
      color: CanvasText;
    }
    .thread[aria-pressed='true'],
    .claim[aria-pressed='true'],
    .clue[aria-pressed='true'],
    .verdict[aria-pressed='true'],
    .contact[aria-pressed='true'] {
      border: 4px solid Highlight;
    }
  }
`;
