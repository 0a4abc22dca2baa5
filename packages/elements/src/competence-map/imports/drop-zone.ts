/** What lies over a map while files are dragged across it. Takes no event: the map below does. */
import { type TemplateResult, css, html } from 'lit';

export function dropZone(sentence: string): TemplateResult {
  return html`<div class="imports-drop" part="drop"><p>${sentence}</p></div>`;
}

export const styles = css`
  .base:has(> .imports-drop) {
    position: relative;
  }
  .imports-drop {
    position: absolute;
    inset: 0;
    z-index: 2;
    padding: 1em;
    border: 4px dashed var(--_ink);
    border-radius: inherit;
    background: color-mix(in srgb, var(--_surface) 88%, transparent);
    pointer-events: none;
  }
  .imports-drop p {
    position: sticky;
    inset-block: 1em;
    max-inline-size: 24em;
    margin-inline: auto;
    padding: 1em;
    border: 2px solid var(--_ink);
    border-radius: 0.75em;
    background: var(--_highlight);
    color: var(--_on-colour);
    font-size: 1.2em;
    font-weight: 700;
    text-align: center;
  }
  @media (forced-colors: active) {
    .imports-drop,
    .imports-drop p {
      background: Canvas;
      color: CanvasText;
    }
  }
`;
