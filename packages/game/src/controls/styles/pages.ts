/** Debrief, end, errors and the settings dialog. */
import { css } from 'lit';

export const pageStyles = css`
  .page > * {
    max-inline-size: 100%;
  }
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9em;
    justify-items: start;
    inline-size: min(100%, 44rem);
    margin-inline: auto;
    padding: 1em min(0.9em, 15px) 1.4em;
  }
  .page .button.primary {
    justify-self: center;
  }
  .lead {
    font-size: 1.1em;
  }
  .debrief-card,
  .end-card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    inline-size: 100%;
    padding: 0.9em min(1em, 18px);
    border: 2.5px solid var(--ink);
    border-radius: 22px;
    background: var(--card);
    animation: card-in 0.35s ease-out backwards;
  }
  .debrief-card + .debrief-card {
    animation-delay: 0.12s;
  }
  .app[data-screen='debrief'] .cards {
    display: grid;
    gap: 0.9em;
    inline-size: 100%;
    min-inline-size: 0;
  }
  .next-card {
    justify-self: end;
  }
  .witnessed {
    display: grid;
    gap: 0.35em;
    min-inline-size: 0;
  }
  .witness {
    display: flex;
    gap: 0.5em;
    align-items: center;
    font-weight: 700;
  }
  .witness .portrait {
    flex: none;
    margin-block: -0.3em;
    animation: witness-in 0.5s cubic-bezier(0.2, 1.6, 0.4, 1) 0.15s backwards;
  }
  .debrief-card .named h3 {
    animation: name-in 0.45s cubic-bezier(0.2, 1.6, 0.4, 1) 0.4s backwards;
  }
  .debrief-card .plank[data-laid='yes'] {
    animation: plank-in 0.35s cubic-bezier(0.2, 1.8, 0.4, 1) backwards;
  }
  .debrief-card .plank:nth-child(1) {
    animation-delay: 0.65s;
  }
  .debrief-card .plank:nth-child(2) {
    animation-delay: 0.85s;
  }
  .debrief-card .plank:nth-child(3) {
    animation-delay: 1.05s;
  }
  .debrief-card .plank:nth-child(4) {
    animation-delay: 1.25s;
  }
  @keyframes witness-in {
    from {
      opacity: 0;
      translate: 0 18px;
    }
  }
  @keyframes name-in {
    from {
      opacity: 0;
      scale: 0.7;
    }
  }
  @keyframes plank-in {
    from {
      opacity: 0;
      translate: 0 -14px;
    }
  }
  /* One card at a time on a phone held upright. */
  @container game (max-width: 599px) {
    .app[data-screen='debrief']:not([data-stage='off']) .cards {
      display: flex;
      gap: 0.8em;
      margin-inline: -4px;
      padding: 4px;
      inline-size: calc(100% + 8px);
      max-inline-size: none;
      overflow: auto hidden;
      scroll-snap-type: x mandatory;
      scroll-padding-inline: 4px;
    }
    .app:not([data-stage='off']) .cards > .debrief-card {
      flex: 0 0 100%;
      align-content: start;
      scroll-margin-block-start: 60px;
      scroll-snap-align: start;
      scroll-snap-stop: always;
    }
  }
  @container game (min-width: 600px) {
    .next-card {
      display: none;
    }
  }
  /* All of them at a glance where there is room. */
  @container game (min-width: 800px) {
    .app[data-screen='debrief']:not([data-stage='off'], [data-text-size='large'], [data-text-size='larger'])
      .page {
      inline-size: min(100%, 78rem);
      padding-inline: 1.4em;
    }
    .app[data-screen='debrief']:not([data-stage='off'], [data-text-size='large'], [data-text-size='larger'])
      .cards {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 44rem);
      justify-content: center;
    }
    .app[data-screen='debrief']:not([data-stage='off'], [data-text-size='large'], [data-text-size='larger'])
      .debrief-card {
      align-content: start;
    }
  }
  .app[data-stage='off'] .next-card {
    display: none;
  }
  .first-traces strong {
    display: block;
    font-size: 1.15em;
  }
  .first-traces ~ .ladder {
    font-size: 0.95em;
    font-weight: 400;
  }
  .did {
    padding-inline-start: 0.7em;
    border-inline-start: 5px solid var(--yellow);
    font-size: 1.08em;
  }
  .named {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .stances {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    min-inline-size: 0;
  }
  .stances legend {
    margin-block-end: 0.3em;
    font-weight: 700;
  }
  .said {
    display: grid;
    gap: 0.4em;
    inline-size: 100%;
  }
  .said li {
    padding-inline-start: 0.7em;
    border-inline-start: 5px solid var(--blue);
  }
  .next-step {
    padding: 0.7em 0.9em;
    border: 2.5px dashed var(--ink);
    border-radius: 18px;
    background: var(--cream);
  }
  .small-map {
    display: grid;
    justify-items: center;
    justify-self: center;
    gap: 0.3em;
  }
  .wheel {
    inline-size: min(72cqi, 280px);
    block-size: auto;
  }
  .petal {
    fill: none;
    stroke: var(--petal);
    stroke-opacity: 0.28;
  }
  .petal[data-filled='yes'] {
    stroke-opacity: 1;
    animation: petal-in 0.45s ease-out backwards;
  }
  .petal[data-pole='organisational'] {
    --petal: var(--orange);
  }
  .petal[data-pole='communication'] {
    --petal: var(--teal);
  }
  .petal[data-pole='reflective'] {
    --petal: var(--blue);
  }
  @keyframes petal-in {
    from {
      stroke-opacity: 0.28;
      stroke: var(--quiet);
    }
  }
  @media (forced-colors: active) {
    .petal {
      stroke: GrayText;
    }
    .petal[data-filled='yes'] {
      stroke: Highlight;
    }
  }
  .stance-said {
    padding: 0.1em 0.6em;
    border: 2px solid var(--ink);
    border-radius: 999px;
    color: var(--ink);
    white-space: nowrap;
  }
  dialog {
    inline-size: min(92%, 26rem);
    max-block-size: 94%;
    padding: 1em 1.1em;
    border: 2.5px solid var(--ink);
    border-radius: 24px;
    background: var(--paper);
    color: var(--ink);
    font-size: 1rem;
  }
  dialog[data-text-size='large'] {
    font-size: 1.2rem;
  }
  dialog[data-text-size='larger'] {
    font-size: 1.45rem;
  }
  dialog::backdrop {
    background: #1f2a4499;
  }
  .settings {
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }
  .settings fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    min-inline-size: 0;
  }
  .settings legend {
    margin-block-end: 0.25em;
    font-weight: 700;
  }
  @container game (min-aspect-ratio: 3 / 2) and (max-height: 480px) {
    .settings.inline {
      gap: 0.15em;
    }
    .settings.inline legend {
      margin-block-end: 0.1em;
      line-height: 1.1;
    }
  }
  .toggle {
    display: inline-flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 44px;
    font-weight: 700;
    cursor: pointer;
  }
  .toggle input {
    inline-size: 1.5em;
    block-size: 1.5em;
    accent-color: var(--ink);
  }
  .question {
    padding: 0.6em 0.8em;
    border: 2.5px dashed var(--ink);
    border-radius: 16px;
  }
  .error-detail {
    overflow-wrap: anywhere;
    font-family: ui-monospace, monospace;
    font-size: 0.85em;
  }
`;
