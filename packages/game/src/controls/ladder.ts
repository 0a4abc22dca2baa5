/** The level in words, with the four steps of autonomy as planks of the footbridge: a picture beside the words. */
import { html, type TemplateResult } from 'lit';
import { LEVELS, type Level } from '@requapass/framework';
import type { ScreenContext } from './context.js';

/** @param name - how the level is said */
export function ladder(
  { t, words }: ScreenContext,
  level: Level,
  name: 'level.named' | 'level.soFar' = 'level.named',
): TemplateResult {
  return html`<p class="ladder">
    <span class="planks" aria-hidden="true"
      >${LEVELS.map((step) => html`<span class="plank" data-laid=${step <= level ? 'yes' : 'no'}></span>`)}</span
    >
    ${t.ui(name, { level, autonomy: words.autonomy(level) })}
  </p>`;
}
