/** Somebody to ask, and what they said: the same for moments and challenges. */
import { html, nothing, type TemplateResult } from 'lit';
import type { HelpView } from '@requapass/scenario';
import { nameOf, type ScreenContext } from './context.js';
import { portrait } from './picture.js';
import { definition, glossedText } from './glossary.js';
import { speakButton } from './speak-button.js';

/** The helper's answer, kept in view until the person has decided. */
export function helpLine(context: ScreenContext, help: HelpView): TemplateResult {
  return html`<div class="help-line" data-read tabindex="-1" data-help-line>
    ${portrait(context.atlas, context.pack.characters[help.who], 'talking', 56)}
    <p>
      <strong>${nameOf(context, help.who)}</strong><br />${glossedText(context, context.t.content(help.text))}
    </p>
    ${definition(context, context.t.content(help.text))} ${speakButton(context)}
  </div>`;
}

/** @param isSmall - at work on something: only the mark is drawn, the words are its name. */
export function helpButton(
  context: ScreenContext,
  help: HelpView | null,
  isSmall = false,
): TemplateResult | typeof nothing {
  if (help === null || help.isAsked) return nothing;
  const words = context.t.ui('help.ask', { name: nameOf(context, help.who) });
  return html`<button
    class="button help"
    data-action="help"
    data-small=${isSmall ? '' : nothing}
    aria-label=${isSmall ? words : nothing}
    title=${isSmall ? words : nothing}
    @click=${() => context.send({ type: 'act', action: { type: 'help' } })}
  >
    <span aria-hidden="true" class="help-mark">?</span>${isSmall ? nothing : words}
  </button>`;
}
