/**
 * The empty wall: keeps the room of what comes with the words, so that little jumps when it does. Also what a server
 * draws: then the words of the page inside the element are shown where no script runs, or none comes.
 */
import { type TemplateResult, html } from 'lit';

export function skeleton(): TemplateResult {
  return html`<div class="base" part="base">
    <div class="late"><slot></slot></div>
    <div class="head">
      <div class="heading">
        <slot name="title"><p class="title">&nbsp;</p></slot>
        <p class="summary">&nbsp;</p>
      </div>
    </div>
    <div class="columns" aria-busy="true">
      <div class="main">${emptyWall()}</div>
    </div>
    <slot name="footer"></slot>
  </div>`;
}

/** Places without a badge. */
export function emptyWall(): TemplateResult {
  return html`<div class="wall" aria-hidden="true">
    ${[1, 2, 3].map(() => html`<span class="badge blank"></span>`)}
  </div>`;
}
