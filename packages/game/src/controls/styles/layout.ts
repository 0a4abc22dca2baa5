/**
 * Where things are: the bar, the scene with what lies over it, the panel. Two shapes (tall, wide) and the
 * text layout, in which the same controls flow as a page.
 */
import { css, unsafeCSS } from 'lit';
import { ROOMY, TALL, WIDE } from './shapes.js';

/** What one works in, rather than answers: it must not jump when a card comes or goes. */
const WORKING = unsafeCSS(
  ['sorting', 'planning', 'composing', 'till', 'investigation', 'discussion']
    .map((kind) => `[data-kind='${kind}']`)
    .join(),
);

export const layoutStyles = css`
  .frame {
    container: game / size;
    block-size: 100%;
  }
  .app {
    display: grid;
    grid-template: auto minmax(min-content, 1fr) / minmax(0, 1fr);
    block-size: 100%;
    font-size: 1.0625rem;
    overflow: hidden auto;
  }
  .app[data-text-size='large'] {
    --scene-height: 240px;
    font-size: 1.3rem;
  }
  .app[data-text-size='larger'] {
    --scene-height: 300px;
    font-size: 1.6rem;
  }
  .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 52px;
    padding: 2px 6px;
    font-size: min(1em, 1.25rem);
    background: #1f2a44;
    color: #fdf8ec;
  }
  .bar-words {
    display: grid;
    flex: 1 1 0;
    align-content: center;
    gap: 2px;
    min-inline-size: 0;
    padding-inline-start: 6px;
  }
  .bar h1 {
    min-inline-size: 0;
    font-size: 1.05em;
    line-height: 1.15;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .bar-button {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    border: 0;
    border-radius: 12px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .bar :focus-visible {
    outline-color: #fdea6b;
    outline-offset: -3px;
    box-shadow: none;
  }
  .bar svg {
    inline-size: 24px;
    block-size: 24px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .pips {
    display: flex;
    flex: 0 1 auto;
    gap: 2px;
    max-inline-size: min(26%, 12em);
  }
  .pip {
    flex: 0 1 10px;
    min-inline-size: 4px;
    inline-size: 10px;
    block-size: 10px;
    border-radius: 5px;
    background: #56607d;
    transition: background-color 0.3s;
  }
  .pip[data-done] {
    background: #fdea6b;
  }
  .main {
    display: grid;
    grid-template: 'scene' minmax(var(--scene-height, 200px), 1fr) 'panel' auto 'foot' auto / minmax(0, 1fr);
  }
  .scene {
    grid-area: scene;
    position: relative;
    min-block-size: 0;
    overflow: hidden;
    background: #fbe9c6;
    border-block-end: 2.5px solid #1f2a44;
  }
  .stage {
    position: absolute;
    inset: 0;
  }
  .overlay {
    grid-area: scene;
    position: relative;
    z-index: 1;
    min-block-size: 0;
    pointer-events: none;
  }
  .overlay > * > * {
    pointer-events: auto;
  }
  .panel {
    grid-area: panel;
    display: grid;
    gap: 0.5em;
    align-content: start;
    padding: 0.6em;
  }
  .foot {
    grid-area: foot;
    padding: 0 0.7em 0.7em;
  }
  /* The largest letters leave what ends a screen no more room than it needs. */
  .app[data-text-size='larger'] .foot .button {
    padding-block: 0.2em;
    font-size: min(1em, 1.25rem);
    line-height: 1.1;
  }
  /* What a sound says: under the title where it is narrow, beside it where there is room; over nobody and nothing. */
  .caption {
    justify-self: start;
    min-inline-size: 0;
    margin-inline-start: -2px;
    padding: 0.05em 0.6em;
    border-radius: 10px;
    background: #fdf8ec;
    color: #1f2a44;
    font-size: min(0.8em, 1rem);
    line-height: 1.2;
    overflow-wrap: break-word;
  }
  @container game (max-width: 599px) {
    .bar-words:has(> .caption:not([hidden])) > h1 {
      font-size: 0.95em;
    }
    .bar-words:has(> .caption:not([hidden])) + .pips {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @container game (min-width: 600px) {
    .bar-words {
      grid-template-columns: auto minmax(0, 1fr);
      gap: 1em;
      align-items: center;
    }
    .bar .caption {
      justify-self: center;
      padding: 0.2em 0.7em;
      font-size: min(0.9em, 1.1rem);
    }
  }

  /* Tall: the panel scrolls by itself, so that what leads on stays in sight. */
  @container game ${TALL} {
    .app[data-kind][data-stage='on']:not([data-text-size='large'], [data-text-size='larger']) {
      grid-template-rows: auto minmax(0, 1fr);
      overflow: hidden;
      overflow: clip;
    }
    .app[data-kind][data-stage='on']:not([data-text-size='large'], [data-text-size='larger']) .main {
      grid-template-rows: minmax(var(--scene-height, 200px), 1fr) minmax(0, auto) auto;
    }
    .app[data-kind][data-stage='on']:not([data-text-size='large'], [data-text-size='larger']) .panel {
      min-block-size: 0;
      overflow: hidden auto;
    }
  }
  /* What does not fit fades out at the lower edge of what scrolls, until the end is reached. */
  .app[data-kind]:not([data-stage='off'], [data-kind='say']) .panel {
    padding-block-end: 0;
  }
  .app[data-kind]:not([data-stage='off'], [data-kind='say']) .panel::after {
    content: '';
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    block-size: 1.1em;
    margin-block-start: -0.5em;
    background: linear-gradient(transparent, var(--paper) 85%);
    pointer-events: none;
  }

  /* Wide: the picture on one side, words and controls on the other. */
  @container game ${WIDE} {
    .app:not([data-stage='off']) .main {
      grid-template: 'scene panel' minmax(0, 1fr) 'scene foot' auto / minmax(0, 1.5fr) minmax(
          min(300px, 52cqi),
          1fr
        );
    }
    .app:not([data-stage='off']) {
      grid-template-rows: auto minmax(0, 1fr);
      overflow: hidden;
      overflow: clip;
    }
    .app:not([data-stage='off'], [data-screen='end']) .scene {
      border-block-end: 0;
      border-inline-end: 2.5px solid #1f2a44;
    }
    .app:not([data-stage='off']) .panel {
      min-block-size: 0;
      align-content: safe center;
      overflow: hidden auto;
    }
    .app[data-kind='sorting']:not([data-stage='off']) .panel {
      align-content: start;
    }
    /* While somebody speaks there is nothing to choose: the picture has all the room. */
    .app[data-kind='say']:not([data-stage='off']) .main {
      grid-template: 'scene' minmax(0, 1fr) / minmax(0, 1fr);
    }
    .app[data-kind='say']:not([data-stage='off']) .scene {
      border-inline-end: 0;
    }
    .app[data-kind='say']:not([data-stage='off']) .panel {
      grid-area: scene;
      place-self: end;
      z-index: 2;
      padding: 1em;
    }
  }
  @container game (min-aspect-ratio: 3 / 2) and (max-height: 480px) {
    .app:not([data-text-size='large'], [data-text-size='larger']) {
      font-size: 0.95rem;
    }
    .app:not([data-stage='off'], [data-kind='say']) .main {
      grid-template-columns: minmax(0, 1.2fr) minmax(min(320px, 52cqi), 1fr);
    }
    .app:not([data-stage='off']) .panel {
      gap: 0.35em;
      padding-block: 0.35em;
    }
    .app:not([data-stage='off']):is(${WORKING}) .panel {
      grid-template-rows: minmax(0, 15cqb);
    }
    .app:not([data-stage='off']):is(${WORKING}) .panel::before {
      content: '';
    }
  }
  @container game (max-width: 759px) and (max-height: 660px) {
    .app:not([data-text-size='large'], [data-text-size='larger']) {
      --scene-height: 184px;
      font-size: 1rem;
    }
  }
  @container game (min-width: 1000px) {
    .app:not([data-text-size='large'], [data-text-size='larger']) {
      font-size: 1.2rem;
    }
  }

  /* A laptop, a projector: what is beside the picture may be read from further off. */
  @container game ${ROOMY} {
    .app:not([data-stage='off'], [data-kind='say']) .panel {
      gap: 0.8em;
      padding: 1em 1.1em;
    }
    .app:not([data-stage='off'], [data-kind='say']) .foot {
      padding: 0 1.1em 1.1em;
    }
    .app:not([data-stage='off'], [data-text-size='large'], [data-text-size='larger']) .panel {
      font-size: 1.15em;
    }
    .app:not([data-stage='off']) .panel .card:not(.cards[data-faces] .card) {
      padding-block: 0.6em;
    }
  }

  /* What one works in begins at the height of the eyes and stays there, and goes up when it is long. */
  @container game ${ROOMY} {
    .app:not([data-stage='off'], [data-kind='say']) .main {
      grid-template-columns: minmax(0, 1.75fr) minmax(430px, 1fr);
    }
    .app:not([data-stage='off']):is(${WORKING}) .panel {
      grid-template-rows: minmax(0, 11cqb);
    }
    .app:not([data-stage='off']):is(${WORKING}) .panel::before {
      content: '';
    }
    .app:not([data-stage='off'], [data-text-size='large'], [data-text-size='larger']) .overlay .bubble {
      font-size: 1.15em;
    }
    /* The two banks and their bridge, under the words. */
    .app:not([data-stage='off'], [data-kind='say'], [data-screen='debrief'], [data-screen='end'])
      .main::before {
      --bank: color-mix(in srgb, var(--leaf) 30%, var(--paper));
      --arch: color-mix(in srgb, var(--orange) 38%, var(--paper));
      --river: color-mix(in srgb, var(--teal) 30%, var(--paper));
      content: '';
      grid-area: 1 / 2 / -1;
      align-self: end;
      block-size: 20cqb;
      background:
        radial-gradient(ellipse 27% 56% at 0 100%, var(--bank) 99%, transparent),
        radial-gradient(ellipse 30% 46% at 100% 100%, var(--bank) 99%, transparent),
        radial-gradient(ellipse 47% 92% at 50% 100%, transparent 87%, var(--arch) 88% 97%, transparent 98%),
        linear-gradient(transparent 76%, var(--river) 77%);
    }
    /* Under a storm the sky comes down here too. */
    .app[data-kind='fronts']:not([data-stage='off']) .main::before {
      block-size: 100%;
      background: linear-gradient(color-mix(in srgb, var(--blue) 36%, var(--paper)), var(--paper) 94%);
    }
    .app[data-kind='fronts']:not([data-stage='off']) .panel::after {
      content: none;
    }
  }
  :host([data-contrast='high']) .main::before {
    display: none;
  }

  @media (forced-colors: active) {
    .app .main::before {
      display: none;
    }
    .bar,
    .caption {
      border: 1px solid CanvasText;
      background: Canvas;
      color: CanvasText;
    }
  }

  /* Pages: nothing but words, the picture steps back. */
  .app[data-screen='debrief'] .main,
  .app[data-screen='end'] .main {
    display: block;
  }
  .app[data-screen='debrief'],
  .app[data-screen='end'] {
    overflow: hidden auto !important;
  }
  .app[data-screen='debrief'] .scene,
  .app[data-screen='end'] .scene {
    display: none;
  }

  /* The text layout. */
  .app[data-stage='off'] .main {
    display: flex;
    flex-direction: column;
    gap: 0.4em;
    inline-size: min(100%, 42rem);
    margin-inline: auto;
    padding: 0.7em;
  }
  .app[data-stage='off'] .main > * {
    flex: none;
  }
  .app[data-stage='off'] .scene {
    overflow: visible;
    border: 0;
    background: none;
  }
  .app[data-stage='off'] .stage {
    display: none;
  }
  .app[data-stage='off'] .scene-words {
    padding: 0.6em 0.8em;
    border-inline-start: 5px solid var(--teal);
    color: var(--quiet);
  }
  .app[data-stage='off'] .overlay > * > * {
    position: static !important;
    inline-size: auto !important;
    block-size: auto !important;
  }
  .app[data-stage='off'] .panel,
  .app[data-stage='off'] .foot {
    padding: 0;
  }
  .app:not([data-stage='off']) .scene-words {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
