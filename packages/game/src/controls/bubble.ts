/** A speech bubble: who speaks, what they say, a tail that points at them. Knows no rule. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Slug } from '@requapass/scenario';
import { nameOf, type ScreenContext } from './context.js';
import { definition, glossedText } from './glossary.js';
import { portrait } from './picture.js';
import { plainText } from './rich-text.js';
import { castSpot } from './scene-spot.js';
import { sentencesOf } from './sentences.js';
import { setStyles } from './set-styles.js';
import { speakButton } from './speak-button.js';

/** @param isFocusTarget - the bubble takes the focus when the screen changes, so that it is read first. */
export function bubble(
  context: ScreenContext,
  who: Slug | null,
  text: string,
  isFocusTarget: boolean,
): TemplateResult {
  const character = who === null ? undefined : context.pack.characters[who];
  const role = context.snapshot.stage.cast.find((entry) => entry.who === who);
  const tail = role ? tailPosition(context, role.who) : null;
  const languages = character?.languages.map((language) => language.toUpperCase()).join(' · ');
  return html`<div
    class="bubble"
    data-read
    data-narrator=${who === null ? '' : nothing}
    data-tail=${tail === null ? nothing : ''}
    role=${isFocusTarget ? 'group' : nothing}
    aria-label=${isFocusTarget ? plainText(text) : nothing}
    tabindex=${isFocusTarget ? '-1' : nothing}
    data-autofocus=${isFocusTarget ? '' : nothing}
    ${setStyles(tail === null ? {} : { '--tail': `${tail}px` })}
  >
    ${character && !context.isStageOn ? portrait(context.atlas, character, role?.face ?? 'calm', 72) : nothing}
    <div class="bubble-words">
      ${
        character
          ? html`<p class="bubble-name">
              ${nameOf(context, who ?? '')}<span class="languages"
                ><span aria-hidden="true">${languages}</span
                ><span class="visually-hidden"
                  >${context.t.ui('say.speaks', { languages: languages ?? '' })}</span
                ></span
              >
            </p>`
          : nothing
      }
      ${pacedWords(context, text)} ${definition(context, text)}
    </div>
    ${speakButton(context)}
  </div>`;
}

/** The words at once, or sentence by sentence where the person wants it so. */
function pacedWords(context: ScreenContext, text: string): TemplateResult {
  if (context.settings.pace === 'whole')
    return html`<p class="bubble-text">${glossedText(context, text)}</p>`;
  const sentences = sentencesOf(text);
  const { sentences: shown = 1 } = context.ui;
  return html`<p class="bubble-text">${glossedText(context, sentences.slice(0, shown).join(' '))}</p>
    ${
      shown < sentences.length
        ? html`<button
            type="button"
            class="button small-button more"
            data-action="more"
            data-unspoken
            @click=${() => context.setUi({ sentences: shown + 1 })}
          >
            ${context.t.ui('say.more')}
          </button>`
        : nothing
    }`;
}

/** Over the head of whoever speaks, as far as the bubble reaches. */
function tailPosition(context: ScreenContext, who: Slug): number | null {
  const spot = castSpot(context, who);
  if (!spot) return null;
  return Math.round(Math.min(Math.max(spot.left + spot.width / 2, 44), context.box.width - 44));
}
