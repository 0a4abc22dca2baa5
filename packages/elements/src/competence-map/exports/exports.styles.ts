/** The looks of taking the map along: choices in a column, forms as large buttons with a line each. */
import { css } from 'lit';

export const styles = css`
  .exports-what,
  .exports-competences {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .exports-what > legend,
  .exports-heading {
    margin-block: 0.25em 0.5em;
    padding: 0;
    font-size: 1.1em;
    font-weight: 700;
  }
  .exports-competences {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    margin-inline-start: 1em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_line);
  }
  .exports-option {
    display: flex;
    gap: 0.6em;
    align-items: flex-start;
    min-block-size: 44px;
    padding-block: 0.55em;
    cursor: pointer;
  }
  .exports-option input {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    margin: 0.05em 0 0;
    accent-color: var(--_ink);
  }
  .exports-option span {
    min-inline-size: 0;
  }
  .exports-field {
    display: grid;
    gap: 0.25em;
    max-inline-size: 28em;
    margin-block-start: 0.5em;
    font-weight: 600;
  }
  .exports-field input,
  .exports-field select,
  .exports-panel textarea {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.5em 0.7em;
    border: 2px solid var(--_ink);
    border-radius: 0.5em;
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    font-weight: 400;
  }
  .exports-panel textarea {
    line-height: 1.45;
    resize: vertical;
    field-sizing: content;
    min-block-size: 6em;
    unicode-bidi: plaintext;
  }
  /* A link is taken along, not read. */
  .exports-panel .confirm-link {
    field-sizing: fixed;
    font-size: 0.85em;
  }
  .exports-forms {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: 0.6em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .exports-forms > li {
    display: grid;
    grid-template: 1fr / minmax(0, 1fr);
  }
  .exports-forms .exports-said:not(:empty),
  .exports-forms > li > :is(.exports-task, .exports-problem) {
    margin-block-start: 0.4em;
  }
  .exports-forms .exports-said {
    font-weight: 600;
  }
  .exports-forms > *,
  .exports-form > * {
    min-inline-size: 0;
  }
  .exports-form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 4.2em;
    padding: 0.6em 0.9em;
    border: 2px solid var(--_ink);
    border-radius: 0.75em;
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  .exports-form strong {
    font-size: 1.05em;
  }
  .exports-form span {
    color: var(--_muted);
  }
  .exports-form:hover:enabled,
  .exports-form[aria-expanded='true'] {
    background: var(--_highlight);
    color: var(--_on-colour);
  }
  .exports-form:hover:enabled span,
  .exports-form[aria-expanded='true'] span {
    color: inherit;
  }
  .exports-form:disabled {
    border-style: dashed;
    color: var(--_muted);
    cursor: default;
  }
  .exports-panel,
  .exports-task,
  .exports-problem {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    justify-items: start;
    padding: 0.9em;
    border: 2px solid var(--_line);
    border-radius: 0.75em;
  }
  .exports-panel > *,
  .exports-task progress {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .exports-panel > .exports-long,
  .exports-sentence,
  .exports-task progress {
    inline-size: 100%;
  }
  .exports-task progress {
    accent-color: var(--_ink);
  }
  .exports-sentence {
    display: grid;
    gap: 0.4em;
  }
  .exports-sentence .field {
    display: grid;
    gap: 0.25em;
    font-weight: 600;
  }
  .exports-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .exports-problem {
    border-color: var(--_ink);
    border-inline-start-width: 0.5em;
  }
  .exports-problem code {
    overflow-wrap: anywhere;
  }
  .exports-panel-title:focus-visible {
    outline: none;
  }
  .exports-form:focus-visible,
  .exports-panel textarea:focus-visible,
  .exports-field :focus-visible,
  .exports-option input:focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
`;
