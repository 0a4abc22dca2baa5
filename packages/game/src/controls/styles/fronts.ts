/** Fronts: faces and meters over the places, helpers (each column as wide as its name) and sources in the panel. */
import { css } from 'lit';

export const frontsStyles = css`
  .app[data-kind='fronts']:not([data-stage='off']) .main {
    grid-template-rows: minmax(min(100cqi, 40cqb), 1fr) auto auto;
  }
  .front {
    position: relative;
    display: block;
    inline-size: 100%;
    block-size: 100%;
    padding: 0;
    border: 2.5px solid transparent;
    border-radius: 16px;
    background: none;
    color: #1f2a44;
    font: inherit;
    line-height: 1.1;
    cursor: pointer;
  }
  .front[data-ready] {
    border: 2.5px dashed #1f2a44;
    background: #fdf8ec59;
  }
  .front[data-ready='good'] {
    border-style: solid;
    background: #fdea6b80;
  }
  .front[aria-pressed='true'] {
    border-color: #1f2a44;
    box-shadow: 0 0 0 3px #fdea6b;
  }
  .front:active {
    scale: 0.96;
  }
  .front-state {
    display: inline-flex;
    align-items: center;
    gap: 3px;
    padding: 2px 5px 2px 2px;
    border: 2px solid #1f2a44;
    border-radius: 999px;
    background: #fdf8ec;
  }
  .app:not([data-stage='off']) .front-state {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 50%;
    translate: -50% 0;
  }
  .front-face {
    display: block;
    flex: none;
    inline-size: 26px;
    block-size: 26px;
    fill: #78c091;
    stroke: #1f2a44;
    stroke-width: 1.8;
    stroke-linecap: round;
  }
  .front-face path {
    fill: none;
  }
  [data-trouble='1'] .front-face {
    fill: #fdea6b;
  }
  [data-trouble='2'] .front-face {
    fill: #f4a259;
  }
  [data-trouble='3'] .front-face {
    fill: #e78276;
  }
  .front-meter {
    display: flex;
    flex-direction: column-reverse;
    gap: 2px;
  }
  .front-meter i {
    inline-size: 11px;
    block-size: 6px;
    border: 1.5px solid #1f2a44;
    border-radius: 3px;
    background: #fff;
  }
  .front-meter i[data-on] {
    background: #c8553d;
  }
  .front-coming {
    color: #b23a24;
    font-size: 0.8rem;
    font-weight: 700;
    letter-spacing: -2px;
    animation: front-coming 0.8s ease-in-out infinite alternate;
  }
  @keyframes front-coming {
    to {
      translate: 0 -3px;
    }
  }
  .front[data-change='better'] .front-state {
    animation: front-better 0.5s ease-out;
  }
  .front[data-change='worse'] .front-state {
    animation: front-worse 0.5s ease-out;
  }
  @keyframes front-better {
    40% {
      scale: 1.3;
    }
  }
  @keyframes front-worse {
    20%,
    60% {
      rotate: -8deg;
    }
    40%,
    80% {
      rotate: 8deg;
    }
  }
  .front-name {
    padding: 0.05em 0.4em;
    border: 2px solid #1f2a44;
    border-radius: 8px;
    background: #fdf8ec;
    font-size: min(0.76em, 1rem);
    font-weight: 700;
  }
  .app:not([data-stage='off']) .front-name {
    position: absolute;
    inset-block-end: 1px;
    inset-inline-start: 50%;
    translate: -50% 0;
    max-inline-size: 112%;
    inline-size: max-content;
  }
  .app:not([data-stage='off']) .front-words,
  .team-where:not([data-at]) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .front-say {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .front-say > .bubble {
    flex: 1 1 0;
    padding: 0.35em 0.8em 0.45em;
    line-height: 1.22;
    min-inline-size: 0;
    margin: 0;
  }
  .front-say[data-news] > .bubble {
    animation: front-worse 0.5s ease-out;
  }
  .app[data-kind='fronts'] .foot > .row {
    flex-wrap: nowrap;
  }
  .app[data-kind='fronts']:not([data-stage='off']) .panel {
    gap: 0.4em;
    padding-block: 0.45em;
  }
  .app[data-kind='fronts'] .foot .button {
    padding-inline: 0.8em;
    line-height: 1.1;
  }
  .app[data-kind='fronts'] .foot .button:not(.help) {
    flex: 1 1 auto;
  }
  .front-card {
    display: flex;
    gap: 0.6em;
    align-items: center;
    padding: 0.4em 0.7em;
    border: 2.5px solid var(--ink);
    border-radius: 18px;
    background: var(--card);
    line-height: 1.22;
    animation: card-in 0.18s ease-out;
  }
  .front-card > .front-face {
    inline-size: 44px;
    block-size: 44px;
  }
  .front-card-words {
    display: grid;
    flex: 1 1 0;
    gap: 0.15em;
    min-inline-size: 0;
  }
  .front-card .small-button {
    justify-self: start;
  }
  .front-reason {
    padding-inline-start: 0.5em;
    border-inline-start: 4px solid var(--teal);
  }
  .team {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(min-content, 1fr);
    gap: 5px;
  }
  .team-member {
    position: relative;
    display: grid;
    justify-items: center;
    align-content: start;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 62px;
    padding: 2px;
    border: 2.5px solid var(--ink);
    border-radius: 14px;
    background: var(--card);
    color: inherit;
    font: inherit;
    line-height: 1.08;
    text-align: center;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .team-member[data-sent] {
    background: var(--cream);
  }
  .team-member[aria-pressed='true'] {
    background: #fdea6b;
    color: #1f2a44;
  }
  .team-member:active {
    translate: 0 2px;
  }
  .team-name {
    font-size: min(0.82em, 1.05rem);
    font-weight: 700;
  }
  @container game (max-width: 400px) {
    .app:not([data-text-size='large'], [data-text-size='larger']) .team-name {
      font-size: 0.7em;
    }
  }
  .team-where {
    font-size: min(0.7em, 0.95rem);
  }
  .team-tired {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 3px;
    font-weight: 700;
    font-style: italic;
  }
  .front-sources {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    gap: 5px;
  }
  .front-source {
    display: flex;
    gap: 0.4em;
    align-items: center;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 44px;
    padding: 2px 7px;
    border: 2.5px solid var(--ink);
    border-radius: 14px;
    background: var(--card);
    color: inherit;
    font: inherit;
    font-size: 0.86em;
    font-weight: 700;
    line-height: 1.08;
    text-align: start;
    cursor: pointer;
  }
  .front-source[data-read] {
    border-style: dashed;
  }
  .front-source[aria-pressed='true'] {
    background: var(--cream);
  }
  .app[data-stage='off'] .fronts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0.4em;
  }
  .app[data-stage='off'] .front {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.6em;
    align-items: center;
    min-block-size: 56px;
    padding: 0.3em 0.6em;
    border-color: var(--ink);
    background: var(--card);
    color: var(--ink);
    text-align: start;
  }
  .app[data-stage='off'] .front-name {
    padding: 0;
    border: 0;
    background: none;
    font-size: 1em;
  }
  .app[data-stage='off'] .front-words {
    flex: 1;
    color: var(--quiet);
    font-size: 0.9em;
  }
  .app[data-motion='reduced'] :is(.front-coming, .front-state, .bubble, .front-card) {
    animation: none !important;
  }
  @container game (min-width: 1000px) {
    .front-face {
      inline-size: 34px;
      block-size: 34px;
    }
    .front-meter i {
      inline-size: 15px;
      block-size: 8px;
    }
    .front-coming {
      font-size: 1.1rem;
    }
  }

  @media (forced-colors: active) {
    .front[aria-pressed='true'],
    .team-member[aria-pressed='true'] {
      outline: 3px solid Highlight;
    }
    .front {
      border-color: ButtonText;
    }
    .front-state,
    .front-name {
      border-color: ButtonText;
      background: Canvas;
      color: CanvasText;
    }
    .front-meter i[data-on] {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
