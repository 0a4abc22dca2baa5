/** The hub's pins and cards, and the title. */
import { css } from 'lit';
import { WIDE } from './shapes.js';

export const hubStyles = css`
  .pins > li {
    display: grid;
    justify-items: center;
  }
  .pin {
    position: relative;
    display: grid;
    justify-items: center;
    gap: 2px;
    min-inline-size: 48px;
    min-block-size: 54px;
    padding: 0;
    border: 0;
    background: none;
    color: #1f2a44;
    font: inherit;
    cursor: pointer;
    transition: translate 0.12s;
  }
  .pin:is([aria-pressed='true'], :hover, :focus-visible) {
    z-index: 2;
  }
  .pin-mark {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 42px;
    block-size: 42px;
    margin-block: 1px 9px;
    border: 2.5px solid #1f2a44;
    border-radius: 50% 50% 50% 0;
    background: #f8b97c;
    font-weight: 700;
    font-size: min(1.15em, 1.4rem);
    rotate: -45deg;
    transition:
      scale 0.15s,
      background-color 0.15s;
  }
  .pin-mark > span {
    rotate: 45deg;
  }
  .pin:active .pin-mark {
    scale: 1.12 0.88;
  }
  .pin[data-suggested] .pin-mark {
    background: #fdea6b;
    animation: pin-bob 1.8s ease-in-out infinite;
  }
  .pin[data-status='closed'] .pin-mark {
    border-style: dashed;
    background: #fdf8ec;
    scale: 0.86;
  }
  .pin[data-status='done'] .pin-mark {
    background: #78c091;
  }
  .pin[data-fresh] .pin-mark {
    animation: pin-joy 0.9s ease-out 0.3s backwards;
  }
  .pin[aria-pressed='true'] .pin-mark {
    background: #fdea6b;
    animation: none;
    scale: 1.12;
    box-shadow: 0 0 0 3px #fdf8ec;
  }
  @keyframes pin-bob {
    50% {
      translate: 0 -6px;
    }
  }
  @keyframes pin-joy {
    0% {
      scale: 0.4;
      background: #fdea6b;
    }
    45% {
      scale: 1.4;
    }
    70% {
      scale: 0.92;
    }
  }
  .pin-name,
  .pin-status {
    padding: 0 0.5em;
    border-radius: 999px;
    background: #fdf8ec;
    line-height: 1.3;
  }
  .pin-name {
    border: 2px solid #1f2a44;
    font-weight: 700;
    font-size: 0.9em;
    white-space: nowrap;
  }
  .pin-status {
    font-size: 0.78em;
  }
  .app:not([data-stage='off']) .pin-status,
  .app:not([data-stage='off'])
    .pin:not([data-suggested], [aria-pressed='true'], :hover, :focus-visible)
    .pin-name {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .app:not([data-stage='off']) .pin:not([data-suggested]) .pin-name {
    position: absolute;
    inset-block-start: 52px;
    pointer-events: none;
  }
  .app:not([data-stage='off']) [data-side='left'] .pin:not([data-suggested]) .pin-name {
    inset-inline-start: 0;
  }
  .app:not([data-stage='off']) [data-side='right'] .pin:not([data-suggested]) .pin-name {
    inset-inline-end: 0;
  }
  .app[data-stage='off'] .pins {
    display: grid;
    gap: 0.6em;
  }
  .app[data-stage='off'] .pins > li {
    justify-items: stretch;
  }
  .app[data-stage='off'] .pin {
    display: flex;
    align-items: center;
    gap: 0.8em;
    inline-size: 100%;
    min-block-size: 60px;
    padding: 0.4em 0.9em;
    border: 2.5px solid var(--ink);
    border-radius: 18px;
    background: var(--card);
    color: var(--ink);
  }
  .app[data-stage='off'] .pin-mark {
    margin: 0;
    border-radius: 50%;
    rotate: none;
    scale: 1 !important;
    animation: none !important;
    color: #1f2a44;
  }
  .app[data-stage='off'] .pin-mark > span {
    rotate: none;
  }
  .app[data-stage='off'] .pin-name {
    border: 0;
    background: none;
    font-size: 1.05em;
    text-align: start;
    white-space: normal;
  }
  .app[data-stage='off'] .pin[data-suggested] {
    border-width: 4px;
  }
  .app[data-stage='off'] .pin-status {
    margin-inline-start: auto;
    background: none;
  }
  .host {
    display: flex;
    gap: 0.8em;
    align-items: center;
  }
  .host-line {
    animation: card-in 0.3s ease-out backwards;
  }
  .mission-card {
    display: grid;
    gap: 0.4em;
    animation: card-in 0.25s ease-out backwards;
  }
  .until {
    padding-inline-start: 0.6em;
    border-inline-start: 4px solid var(--orange);
  }
  .hub-progress {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.8em;
    align-items: center;
    justify-content: space-between;
  }
  .hub-progress p {
    display: flex;
    gap: 0.5em;
    align-items: center;
    font-weight: 700;
  }
  .hub-progress .planks {
    gap: 2px;
  }
  .hub-progress .plank {
    inline-size: 7px;
  }
  .title {
    position: relative;
    grid-row: 1 / -1;
    display: grid;
    /* The picture takes what the card leaves, so that no line is below the edge. */
    grid-template-rows: minmax(26cqb, 1fr) auto;
    justify-items: center;
    min-block-size: 100%;
    background: #9ddadb;
  }
  .title-poster {
    inline-size: 100%;
    /* Fills its row without asking for one. */
    block-size: 0;
    min-block-size: 100%;
    object-fit: cover;
    border-block-end: 2.5px solid #1f2a44;
  }
  .title-card {
    position: relative;
    display: grid;
    gap: 0.7em;
    justify-items: center;
    align-self: center;
    inline-size: min(94%, 26em);
    margin-block: 0.8em;
    padding: 1em 1.1em;
    border: 2.5px solid #1f2a44;
    border-radius: 28px;
    background: var(--paper);
    text-align: center;
  }
  .title .chip {
    padding-inline: 0.75em;
    font-size: 0.95em;
  }
  @container game (min-aspect-ratio: 11 / 10) {
    .title {
      grid-template: minmax(0, 1fr) / minmax(0, 1.3fr) minmax(300px, 1fr);
      align-items: center;
    }
    .title-poster {
      position: sticky;
      inset-block-start: 0;
      block-size: 100cqb;
      border: 0;
      border-inline-end: 2.5px solid #1f2a44;
    }
  }
  .title-card h1 {
    font-size: min(2.1em, 11cqi);
    line-height: 1.05;
  }
  .tagline {
    font-size: 1.1em;
  }

  /* Beside the picture: whoever waits speaks in a bubble, the mission lies on a card. */
  @container game ${WIDE} {
    .app[data-screen='hub']:not([data-stage='off']) .panel {
      gap: 0.8em;
      padding-inline: 1em;
    }
    .app[data-screen='hub']:not([data-stage='off']) :is(.host-line, .mission-card) {
      padding: 0.6em 0.9em 0.7em;
      border: 2.5px solid var(--ink);
      border-radius: 20px;
      background: var(--card);
    }
  }
`;
