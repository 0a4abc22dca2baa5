/** The looks of bringing something in: ways in, what was found, what the map is made of. */
import { css } from 'lit';

export const styles = css`
  .imports,
  .imports-ways,
  .imports-form,
  .imports-camera,
  .imports-review,
  .imports-parts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .imports-form,
  .imports-camera {
    gap: 0.6em;
  }
  .imports-ways > .imports-quiet {
    margin-block-start: -0.7em;
  }
  .imports-ways [type='file'] {
    inline-size: 100%;
    min-inline-size: 0;
  }
  .imports-ways textarea {
    overflow-wrap: anywhere;
  }
  .imports-heading {
    font-size: 1.1em;
  }
  .imports-heading:focus-visible {
    outline: none;
  }
  .imports-review {
    padding: 1em;
    border: 2px solid var(--_ink);
    border-radius: 0.75em;
    background: var(--_surface);
  }
  @container requapass-map (inline-size < 24em) {
    .imports-review {
      padding: 0.6em;
    }
    .imports .imports-room {
      padding: 0;
      border: 0;
    }
    .imports .imports-item {
      gap: 0.5em;
      padding: 0.5em;
    }
  }
  .imports-list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding: 0;
    list-style: none;
  }
  .imports-list > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .imports-item {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
    min-block-size: 44px;
    padding: 0.6em 0.75em;
    border: 2px solid var(--_line);
    border-radius: 0.75em;
    background: var(--_raised);
    overflow-wrap: anywhere;
  }
  .imports-choice {
    cursor: pointer;
    touch-action: manipulation;
  }
  .imports-choice:hover,
  .imports-choice:has(:checked) {
    border-color: var(--_ink);
  }
  .imports-choice:focus-within {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  .imports-choice input {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin: 0;
    accent-color: var(--_ink);
  }
  .imports-choice input:focus-visible {
    outline: none;
  }
  .imports-item > span {
    flex: 1;
    min-inline-size: 0;
  }
  .imports-item > span > * {
    display: block;
  }
  .imports-item > span,
  .imports-item > span > :not(bdi),
  .imports-room legend {
    /* A French sentence on a page that reads from right to left keeps its own order. */
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .imports-list > li.imports-item {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  .imports-list > li.imports-item > span {
    flex: 1 1 12em;
  }
  .imports-file {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .imports-quiet {
    color: var(--_muted);
  }
  .imports-game {
    display: grid;
    gap: 0.5em;
    background: var(--_raised);
  }
  .imports-game a {
    display: inline-block;
    min-block-size: 44px;
    padding-block: 0.6em;
    color: inherit;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .imports-room {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    min-inline-size: 0;
    margin: 0;
    padding: 0.75em;
    border: 2px dashed var(--_ink);
    border-radius: 0.75em;
  }
  .imports-room legend {
    padding-inline: 0.25em;
    font-weight: 700;
  }
  .imports-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .imports-main {
    border-width: 3px;
    font-weight: 700;
  }
  .imports-main:disabled {
    border-color: var(--_line);
    background: var(--_surface);
    color: var(--_muted);
    cursor: default;
  }
  .imports-said {
    font-weight: 600;
  }
  .imports-said:empty {
    position: absolute;
  }
  .imports-video {
    justify-self: center;
    inline-size: min(100%, 24em);
    max-block-size: 60vh;
    border: 2px solid var(--_ink);
    border-radius: 0.75em;
    background: #000;
    object-fit: contain;
  }
  .imports-camera [role='alert']:empty {
    display: none;
  }
  .imports-task {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
    font-weight: 600;
  }
  .imports-task progress {
    flex: 1 1 8em;
    min-inline-size: 0;
    accent-color: var(--_ink);
  }
`;
