/** The hub's pins and cards, and the title. */
import { css } from 'lit';

export const hubStyles = css`
  .pins > li {
    inline-size: max-content;
    max-inline-size: 9em;
    translate: -50% -100%;
  }
  .pin {
    display: grid;
    justify-items: center;
    gap: 2px;
    min-inline-size: 48px;
    padding: 0;
    border: 0;
    background: none;
    color: #1f2a44;
    font: inherit;
    cursor: pointer;
  }
  .pin-mark {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    margin-block-end: 8px;
    border: 2.5px solid #1f2a44;
    border-radius: 50% 50% 50% 0;
    background: #e78276;
    font-weight: 700;
    font-size: 1.15em;
    rotate: -45deg;
    animation: pin-bob 2.4s ease-in-out infinite;
  }
  .pin-mark > span {
    rotate: 45deg;
  }
  li:nth-child(2n) .pin-mark {
    background: #f4a259;
    animation-delay: -1.2s;
  }
  .pin[aria-pressed='true'] .pin-mark {
    background: #fdea6b;
    animation: none;
    scale: 1.15;
  }
  .pin[data-status='done'] .pin-mark {
    background: #78c091;
    animation: none;
  }
  .pin[data-status='done'] {
    cursor: default;
  }
  @keyframes pin-bob {
    50% {
      translate: 0 -5px;
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
  }
  .pin-status {
    font-size: 0.78em;
  }
  .app[data-stage='off'] .pins {
    display: grid;
    gap: 0.6em;
  }
  .app[data-stage='off'] .pins > li {
    max-inline-size: none;
    translate: none;
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
    animation: none;
    color: #1f2a44;
  }
  .app[data-stage='off'] .pin-mark > span {
    rotate: none;
  }
  .app[data-stage='off'] .pin-name {
    border: 0;
    background: none;
    font-size: 1.05em;
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
  .mission-card {
    display: grid;
    gap: 0.5em;
  }
  .title {
    position: relative;
    grid-row: 1 / -1;
    display: grid;
    grid-template-rows: auto 1fr;
    justify-items: center;
    min-block-size: 100%;
    background: #9ddadb;
  }
  .title-poster {
    inline-size: 100%;
    max-block-size: 46cqb;
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
      grid-template-rows: 1fr;
      align-items: center;
    }
    .title-poster {
      position: absolute;
      inset: 0;
      block-size: 100%;
      max-block-size: none;
      border: 0;
    }
  }
  .title-card h1 {
    font-size: 2.1em;
    line-height: 1.05;
  }
  .tagline {
    font-size: 1.1em;
  }
`;
