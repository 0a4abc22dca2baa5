/** Conversation: somebody speaks, the person goes on, decides, or picks whom to turn to. */
import { html, nothing, type TemplateResult } from 'lit';
import type { HelpView, RunContent } from '@requapass/scenario';
import { bubble } from './bubble.js';
import { nameOf, type ScreenContext } from './context.js';
import { portrait } from './picture.js';
import { richText } from './rich-text.js';

type Spoken = Extract<RunContent, { kind: 'say' | 'moment' | 'pick' }>;

export function conversationOverlay(context: ScreenContext, content: Spoken): TemplateResult {
  return bubble(context, content.who, context.t.content(content.text), content.kind !== 'say');
}

export function conversationPanel(context: ScreenContext, content: Spoken): TemplateResult {
  switch (content.kind) {
    case 'say':
      return html`<button
        class="button primary next"
        data-action="next"
        data-autofocus
        @click=${() => context.send({ type: 'act', action: { type: 'next' } })}
      >
        ${context.t.ui('say.next')}<span class="arrow" aria-hidden="true"></span>
      </button>`;
    case 'moment':
      return html`${content.help?.isAsked ? helpLine(context, content.help) : nothing}
        <ul class="cards" role="list" aria-label=${context.t.ui('moment.options')}>
          ${content.options.map(
            (option) =>
              html`<li>
                <button
                  class="card"
                  data-option=${option.id}
                  @click=${() => context.send({ type: 'act', action: { type: 'choose', option: option.id } })}
                >
                  ${cardWords(context, option)}
                </button>
              </li>`,
          )}
        </ul>
        ${helpButton(context, content.help)}`;
    case 'pick':
      return html`<ul class="cards" role="list" aria-label=${context.t.ui('pick.choices')}>
        ${content.choices.map(
          (choice) =>
            html`<li>
              <button
                class="card"
                data-choice=${choice.id}
                @click=${() => context.send({ type: 'act', action: { type: 'pick', choice: choice.id } })}
              >
                ${
                  choice.who === null
                    ? nothing
                    : portrait(
                        context.atlas,
                        context.pack.characters[choice.who],
                        faceOf(context, choice.who),
                        52,
                      )
                }
                ${cardWords(context, choice)}
              </button>
            </li>`,
        )}
      </ul>`;
  }
}

/** The face a character shows on stage now. */
export function faceOf(context: ScreenContext, who: string): string {
  return context.snapshot.stage.cast.find((role) => role.who === who)?.face ?? 'calm';
}

function cardWords(
  context: ScreenContext,
  words: { readonly text: string; readonly does: string | null },
): TemplateResult {
  return html`<span class="card-words">
    <strong>${richText(context.t.content(words.text))}</strong>
    ${words.does === null ? nothing : html`<span class="does">${richText(context.t.content(words.does))}</span>`}
  </span>`;
}

/** The helper's answer, kept in view until the person has decided. */
export function helpLine(context: ScreenContext, help: HelpView): TemplateResult {
  return html`<div class="help-line" tabindex="-1" data-help-line>
    ${portrait(context.atlas, context.pack.characters[help.who], 'talking', 56)}
    <p><strong>${nameOf(context, help.who)}</strong><br />${richText(context.t.content(help.text))}</p>
  </div>`;
}

export function helpButton(context: ScreenContext, help: HelpView | null): TemplateResult | typeof nothing {
  if (help === null || help.isAsked) return nothing;
  return html`<button
    class="button help"
    data-action="help"
    @click=${() => context.send({ type: 'act', action: { type: 'help' } })}
  >
    <span aria-hidden="true" class="help-mark">?</span
    >${context.t.ui('help.ask', { name: nameOf(context, help.who) })}
  </button>`;
}
