/** Conversation: somebody speaks, the person goes on, decides, or picks whom to turn to. */
import { html, nothing, type TemplateResult } from 'lit';
import type { RunContent } from '@requapass/scenario';
import { bubble } from './bubble.js';
import type { ContentScreen } from './content-screen.js';
import type { ScreenContext } from './context.js';
import { helpButton, helpLine } from './help.js';
import { portrait } from './picture.js';
import { plainText, richText } from './rich-text.js';
import { speakButton } from './speak-button.js';

type Spoken = Extract<RunContent, { kind: 'say' | 'moment' | 'pick' }>;

/** The screen of everything that is said: a bubble over the picture, answers below it. */
export const conversationScreen: ContentScreen<Spoken> = {
  isSpoken: true,
  parts: (context, content) => ({
    before: html`<div class="bubble-place">
      ${bubble(context, content.who, context.t.content(content.text), content.kind !== 'say')}
    </div>`,
    panel: conversationPanel(context, content),
    ...(content.kind === 'moment' && content.help !== null && !content.help.isAsked
      ? { foot: html`${helpButton(context, content.help)}` }
      : {}),
  }),
};

function conversationPanel(context: ScreenContext, content: Spoken): TemplateResult {
  switch (content.kind) {
    case 'say':
      return nextButton(context, undefined, true);
    case 'moment':
      return html`${content.help?.isAsked ? helpLine(context, content.help) : nothing}
        <ul class="cards" role="list" aria-label=${context.t.ui('moment.options')}>
          ${content.options.map(
            (option) =>
              html`<li class="with-voice" data-read>
                <button
                  class="card"
                  data-option=${option.id}
                  @click=${() => context.send({ type: 'act', action: { type: 'choose', option: option.id } })}
                >
                  ${cardWords(context, option)}
                </button>
                ${speakButton(context)}
              </li>`,
          )}
        </ul>`;
    case 'pick':
      return html`<ul
        class="cards"
        role="list"
        data-faces=${areFaces(content.choices) ? '' : nothing}
        aria-label=${plainText(context.t.content(content.text))}
      >
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

/** Many people to choose from: faces side by side rather than a long list. */
function areFaces(choices: readonly { readonly who: string | null }[]): boolean {
  return choices.length > 4 && choices.every(({ who }) => who !== null);
}

/** @param onNext - what it does, where that is not simply going on. */
export function nextButton(
  context: ScreenContext,
  onNext: (event: Event) => void = () => context.send({ type: 'act', action: { type: 'next' } }),
  isFocusTarget = false,
): TemplateResult {
  return html`<button
    class="button primary next"
    data-action="next"
    ?data-autofocus=${isFocusTarget}
    @click=${onNext}
  >
    ${context.t.ui('say.next')}<span class="arrow" aria-hidden="true"></span>
  </button>`;
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
