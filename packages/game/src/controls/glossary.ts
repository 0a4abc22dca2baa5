/** Hard words that can be opened, and what they mean, right below the text they stand in. Knows no rule. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ScreenContext } from './context.js';
import { parseRichText } from './rich-text.js';

/** A sentence whose hard words are buttons. Not inside a button: there `richText` shows the words alone. */
export function glossedText(context: ScreenContext, text: string): TemplateResult {
  const { ui, setUi } = context;
  return html`${parseRichText(text).map(({ text: words, lang, term }) => {
    if (lang !== null) return html`<span lang=${lang}>${words}</span>`;
    if (term === undefined) return words;
    const isOpen = ui.term === term;
    return html`<button
      type="button"
      class="term"
      data-term=${term}
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${() => setUi({ term: isOpen ? null : term })}
    >
      ${words}
    </button>`;
  })}`;
}

/** What the open word means, where it is one of this text. */
export function definition(context: ScreenContext, text: string): TemplateResult | typeof nothing {
  const { t, ui, setUi } = context;
  const { term } = ui;
  if (term === undefined || term === null || !parseRichText(text).some((part) => part.term === term))
    return nothing;
  const close = (): void => setUi({ term: null });
  return html`<div
    class="definition"
    role="group"
    aria-label=${t.content(`glossary.${term}`)}
    tabindex="-1"
    @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && close()}
  >
    <p><strong>${t.content(`glossary.${term}`)}</strong> ${t.content(`glossary.${term}.means`)}</p>
    <button type="button" class="button small-button" data-action="close-term" data-unspoken @click=${close}>
      ${t.ui('glossary.close')}
    </button>
  </div>`;
}
