/** Beginning again: a button that asks before anything is erased. The same on every screen that offers it. */
import { html, type TemplateResult } from 'lit';
import type { Translator } from '../i18n/translator.js';

export interface RestartChoice {
  /** True while the question is open. */
  readonly isAsking: boolean;
  readonly onAsk: (isAsking: boolean) => void;
  readonly onRestart: () => void;
}

export function restartChoice(
  t: Translator,
  label: string,
  { isAsking, onAsk, onRestart }: RestartChoice,
): TemplateResult {
  if (!isAsking) {
    return html`<button
      type="button"
      class="button quiet"
      data-action="ask-restart"
      @click=${() => onAsk(true)}
    >
      ${label}
    </button>`;
  }
  return html`<div class="question" role="group" aria-label=${t.ui('settings.restartSure')} tabindex="-1">
    <p>${t.ui('settings.restartSure')}</p>
    <div class="row">
      <button type="button" class="button" data-action="keep" @click=${() => onAsk(false)}>
        ${t.ui('settings.restartNo')}
      </button>
      <button type="button" class="button" data-action="restart" @click=${onRestart}>
        ${t.ui('settings.restartYes')}
      </button>
    </div>
  </div>`;
}
