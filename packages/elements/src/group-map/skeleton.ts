/** The empty group view: keeps the room of what comes with the words, so that little jumps when it does. */
import { type TemplateResult, html } from 'lit';

export function skeleton(): TemplateResult {
  return html`<div class="base" part="base" aria-busy="true">
    <div class="head">
      <div class="heading">
        <slot name="title"><p class="title">&nbsp;</p></slot>
        <p class="summary">&nbsp;</p>
      </div>
      <div class="views"></div>
    </div>
    <div class="columns">
      <div class="add"></div>
      <div class="main"><div class="empty-room"></div></div>
    </div>
    <slot name="footer"></slot>
  </div>`;
}
