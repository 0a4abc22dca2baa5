/** The level in words, with the four steps of autonomy as planks of the footbridge: a picture beside the words. */
import { html, type TemplateResult } from 'lit';
import { LEVELS, type Level } from '@requapass/framework';
import type { ScreenContext } from './context.js';

export function ladder({ t, words }: ScreenContext, level: Level): TemplateResult {
  return html`<p class="ladder">
    <span class="planks" aria-hidden="true"
      >${LEVELS.map((step) => html`<span class="plank" data-laid=${step <= level ? 'yes' : 'no'}></span>`)}</span
    >
    ${t.ui('level.named', { level, autonomy: words.autonomy(level) })}
  </p>`;
}
