/** The four steps of autonomy as planks of the footbridge: a picture beside the words, never alone. */
import { html, type TemplateResult } from 'lit';
import { LEVELS, type Level } from '@requapass/framework';

/** @param name - what it says to screen readers. */
export function ladder(level: Level | null, name: string): TemplateResult {
  return html`<span class="ladder" role="img" aria-label=${name}
    >${LEVELS.map((step) => html`<span class="plank" data-laid=${level !== null && step <= level ? 'yes' : 'no'}></span>`)}</span
  >`;
}
