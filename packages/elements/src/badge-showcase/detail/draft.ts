/** A badge that nobody signed yet: what it is not, what is missing, and what to do with it. */
import { type TemplateResult, html } from 'lit';
import { toneMark } from '../marks.js';
import type { DetailView } from './context.js';

export function draft({ words: { strings } }: DetailView): TemplateResult {
  return html`<section class="block check">
    <p class="verdict" tabindex="-1" data-state="draft">
      ${toneMark('unknown')}<strong>${strings.draftTitle}</strong>
    </p>
    <p>${strings.draftText}</p>
    <p>${strings.draftMissing}</p>
    <ul class="missing">
      ${[strings.draftIssuer, strings.draftDate, strings.draftRecipient].map((lack) => html`<li>${lack}</li>`)}
    </ul>
    <p>${strings.draftHow}</p>
  </section>`;
}
