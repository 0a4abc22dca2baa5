/** What comfort settings look like: fonts, high contrast, their groups in the dialog. */
import { css } from 'lit';

export const comfortStyles = css`
  :host([data-font='lexend']) {
    font-family: 'Lexend', 'Atkinson Hyperlegible', system-ui, sans-serif;
  }
  :host([data-font='opendyslexic']) {
    font-family: 'OpenDyslexic', 'Atkinson Hyperlegible', system-ui, sans-serif;
    font-size-adjust: 0.5;
  }
  .chip:has([value='atkinson']) {
    font-family: 'Atkinson Hyperlegible', system-ui, sans-serif;
  }
  .chip:has([value='lexend']) {
    font-family: 'Lexend', system-ui, sans-serif;
  }
  .chip:has([value='opendyslexic']) {
    font-family: 'OpenDyslexic', system-ui, sans-serif;
    font-size-adjust: 0.5;
  }

  .setting-group {
    inline-size: 100%;
    border: 2.5px solid var(--ink);
    border-radius: 18px;
    background: var(--card);
  }
  .setting-group summary {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 48px;
    padding: 0.25em 0.8em;
    border-radius: 16px;
    font-weight: 700;
    cursor: pointer;
  }
  .setting-group summary::after {
    content: '';
    flex: none;
    inline-size: 0.55em;
    block-size: 0.55em;
    margin-inline: auto 0.2em;
    border: solid currentColor;
    border-width: 0 3px 3px 0;
    rotate: 45deg;
  }
  .setting-group[open] summary::after {
    rotate: 225deg;
  }
  .setting-group svg {
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .setting-group-body {
    display: grid;
    gap: 0.6em;
    justify-items: start;
    padding: 0.2em 0.8em 0.8em;
  }
  .setting-group .chip {
    max-inline-size: 100%;
    border-radius: 22px;
  }
  .chip > span,
  .toggle > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .chip input,
  .toggle input {
    flex: none;
  }

  /* High contrast: black on white or white on black, thick borders, nothing greyed. */
  :host([data-contrast='high']) {
    --ink: #000000;
    --paper: #ffffff;
    --cream: #ffffff;
    --card: #ffffff;
    --yellow: #ffe900;
    --orange: #ffb45e;
    --teal: #8fe3e6;
    --blue: #b9cbff;
    --leaf: #9be8b4;
    --quiet: #000000;
    --faint: #000000;
  }
  :host([data-contrast='high'][data-theme='dark']) {
    --ink: #ffffff;
    --paper: #000000;
    --cream: #000000;
    --card: #000000;
    --yellow: #003fa8;
    --orange: #7a3300;
    --teal: #00494c;
    --blue: #1b2e7a;
    --leaf: #00501f;
    --quiet: #ffffff;
  }
  :host([data-contrast='high']) .bar {
    background: #000000;
    color: #ffffff;
  }
  :host([data-contrast='high']) .caption {
    background: #ffffff;
    color: #000000;
  }
  :host([data-contrast='high']) .pip {
    border: 2px solid #ffffff;
    background: #000000;
  }
  :host([data-contrast='high']) .pip[data-done] {
    background: #ffe900;
  }
  :host([data-contrast='high'])
    :is(.button, .chip, .card, .item, .bubble, .setting-group, .bubble[data-narrator], dialog) {
    border-width: 4px;
    border-style: solid;
    border-color: var(--ink);
  }
  :host([data-contrast='high']) :is(.pin, .pin-mark) {
    color: #000000;
  }
  :host([data-contrast='high']) :is(.pin-mark, .pin-name) {
    border-width: 3px;
    border-color: #000000;
    background: #ffffff;
  }
  :host([data-contrast='high']) :is(.button, .chip):is([aria-pressed='true'], :has(:checked)) {
    outline: 3px solid var(--ink);
    outline-offset: 2px;
  }
  :host([data-contrast='high']) :focus-visible {
    outline-width: 4px;
  }

  :host([data-font='opendyslexic']) .bar {
    font-size: 1rem;
  }
  /* The largest letters on a narrow screen: a long word breaks rather than push the page wide. */
  .app[data-text-size='larger'] :is(p, strong, legend, h2, h3, button, label, summary) {
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .app[data-text-size='larger'] .small-button {
    padding-inline: 0.6em;
    font-size: min(1em, 1.25rem);
  }
  /* Seven helpers in a row: hardly anything between them, and what is above them goes no further than the panel. */
  .app[data-kind='fronts'] .panel {
    grid-template-columns: minmax(0, 1fr);
  }
  .app .team {
    gap: 3px;
  }
  .app .team-member {
    padding-inline: 0;
  }
  /* A helper's column is as wide as the name. */
  .app[data-text-size='normal'] .team-name {
    overflow-wrap: normal;
  }
  /* The narrowest: helpers in two rows rather than names cut in two. */
  @container game (max-width: 359px) {
    .app .team {
      grid-auto-flow: row;
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .app .front-name {
      font-size: 0.8rem;
    }
    .app[data-text-size='larger'] .pips {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  .speak {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 2px solid transparent;
    border-radius: 50%;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .speak svg {
    inline-size: 26px;
    block-size: 26px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .bubble > .speak {
    align-self: start;
    margin: -4px -8px -4px auto;
  }
  .with-voice {
    display: flex;
    gap: 0.25em;
    align-items: center;
  }
  .with-voice > :first-child {
    flex: 1;
    min-inline-size: 0;
  }
  .term {
    display: inline-block;
    min-inline-size: 44px;
    min-block-size: 44px;
    margin-block: -11px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
    text-decoration: underline dotted 2.5px;
    text-underline-offset: 4px;
    cursor: pointer;
  }
  .definition {
    display: grid;
    gap: 0.4em;
    justify-items: start;
    margin-block-start: 0.4em;
    padding: 0.5em 0.7em;
    border-inline-start: 5px solid var(--teal);
    background: var(--cream);
    font-size: 0.95em;
  }
  .definition strong::after {
    content: ':';
  }
  .help-line:has(.definition) {
    flex-wrap: wrap;
  }
  .more {
    margin-block-start: 0.3em;
  }

  [data-scan] {
    outline: 4px solid #d6006c !important;
    outline-offset: 2px !important;
    box-shadow: 0 0 0 8px #ffffff !important;
  }
  :is(.chip, .toggle):has([data-scan]) {
    outline: 4px solid #d6006c !important;
    outline-offset: 2px !important;
    box-shadow: 0 0 0 8px #ffffff !important;
  }
  @media (forced-colors: active) {
    .bubble[data-tail]::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .bubble[data-tail]::after {
      background: Canvas;
    }
    [data-scan],
    :is(.chip, .toggle):has([data-scan]) {
      outline-color: Highlight !important;
    }
  }
`;
