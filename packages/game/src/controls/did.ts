/** What the person did, as a sentence to keep; says so when it was done with help. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TextKey } from '@requapass/scenario';
import type { ScreenContext } from './context.js';
import { richText } from './rich-text.js';

export function didSentence({ t }: ScreenContext, did: TextKey, isHelped: boolean): TemplateResult {
  return html`<p class="did">
    ${richText(t.content(did))}${isHelped ? html` <span class="small">(${t.ui('did.helped')})</span>` : nothing}
  </p>`;
}
