/** What a person adds of their own life: the entries, and the form for one. */
import { css } from 'lit';

export const experienceStyles = css`
  .lived {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    justify-items: start;
    min-inline-size: 0;
  }
  .lived-title {
    font-weight: 700;
  }
  .lived svg {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .lived-entry {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.8em;
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    padding: 0.5em min(0.7em, 12px);
    border-inline-start: 5px solid var(--leaf);
    background: var(--paper);
  }
  .lived-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.5em;
    align-items: center;
    flex: 1 1 10em;
    min-inline-size: 0;
  }
  .lived-said {
    flex: 1 1 100%;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .lived[data-short] .lived-said {
    display: -webkit-box;
    overflow: hidden;
    white-space: normal;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
  }
  .lived-add {
    max-inline-size: 100%;
    border-style: dashed;
    border-radius: 24px;
    text-align: start;
  }
  .lived-form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.7em;
    inline-size: 100%;
    padding-block-start: 0.7em;
    border-block-start: 2.5px dashed var(--ink);
  }
  .lived-form .chip {
    max-inline-size: 100%;
    padding-inline: 0.7em;
  }
  .lived-form .chip input {
    flex: none;
  }
  .lived-form .chip span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  /* Where letters are large and room is scarce, the word needs it more than its picture. */
  @container game (max-width: 400px) {
    .app[data-text-size='larger'] .lived-form .place-icon,
    .app[data-text-size='larger'] .lived-add svg {
      display: none;
    }
  }
  .lived-form fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    min-inline-size: 0;
  }
  .lived-form legend,
  .lived-words > span {
    margin-block-end: 0.3em;
    font-weight: 700;
  }
  .lived-lack {
    flex: 1 1 100%;
    padding-inline-start: 0.6em;
    border-inline-start: 5px solid var(--orange);
  }
  .lived-words {
    display: grid;
  }
  .lived-words textarea {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.5em 0.6em;
    border: 2.5px solid var(--ink);
    border-radius: 12px;
    background: var(--card);
    color: inherit;
    font: inherit;
    /* Below this size a phone zooms in when one starts to write. */
    font-size: max(1em, 16px);
    resize: vertical;
  }
  .lived-stays {
    display: flex;
    gap: 0.4em;
    align-items: center;
  }
`;
