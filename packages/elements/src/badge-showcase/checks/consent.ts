/**
 * The question before anybody is contacted, with every host and what is wanted there; and how far the checking is.
 * Contacts nobody.
 */
import { type TemplateResult, html, nothing } from 'lit';
import { fill } from '../strings.js';
import type { Words } from '../words-source.js';
import type { Flow } from './checks.js';
import { sentenceOf, type CheckSentences } from './sentences.js';

export interface ConsentEvents {
  readonly onAgree: () => void;
  readonly onDecline: () => void;
  readonly onStop: () => void;
}

export function consent(
  flow: Flow,
  { onAgree, onDecline, onStop }: ConsentEvents,
  words: Words,
  sentences: CheckSentences,
): TemplateResult {
  const { strings } = words;
  if (flow.phase === 'running') {
    const { done, total } = flow;
    return html`<section class="consent" part="consent" aria-busy="true">
      <label for="showcase-progress" role="status">${fill(strings.checking, { done, total })}</label>
      <progress id="showcase-progress" max=${total} .value=${done}></progress>
      <button type="button" class="button" data-do="stop" @click=${onStop}>${strings.checkStop}</button>
    </section>`;
  }
  return html`<section class="consent" part="consent" aria-labelledby="showcase-ask">
    <p id="showcase-ask" tabindex="-1"><strong>${strings.askTitle}</strong></p>
    <p>${strings.askText}</p>
    <ul class="hosts">
      ${flow.hosts.map(
        ({ host, purposes }) =>
          html`<li>
            <bdi class="host">${host}</bdi>
            ${
              purposes.length > 0
                ? html`<span
                    >${purposes.map((purpose) => sentenceOf(`purpose-${purpose}`, words, sentences)).join(', ')}</span
                  >`
                : nothing
            }
          </li>`,
      )}
    </ul>
    <p class="quiet-text">${strings.askPrivacy}</p>
    <div class="row">
      <button type="button" class="button strong" data-do="agree" @click=${onAgree}>${strings.askYes}</button>
      <button type="button" class="button" data-do="decline" @click=${onDecline}>${strings.askNo}</button>
    </div>
  </section>`;
}
