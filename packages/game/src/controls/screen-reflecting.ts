/**
 * Reflecting: one sentence after the other, kept or set aside; what was kept lies below, and may be put back.
 * Knows no competence and no level.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Action, ReflectingCardView, ReflectingView } from '@requapass/scenario';
import { bubble } from './bubble.js';
import type { ContentScreen } from './content-screen.js';
import type { ScreenContext } from './context.js';
import { helpButton, helpLine } from './help.js';
import { plainText, richText } from './rich-text.js';
import { quietStyles } from './styles/quiet.js';

/** The reflecting screen: the picture stays whole, the cards are in the panel. */
export const reflectingScreen: ContentScreen<ReflectingView> = {
  styles: quietStyles,
  isSpoken: false,
  parts: (context, content) => ({
    panel: html`${asked(context, content)}
    ${content.help?.isAsked ? helpLine(context, content.help) : nothing} ${openCard(context, content)}
    ${keptCards(context, content)} ${asideCards(context, content)}`,
    foot: reflectingFoot(context, content),
  }),
  announcement({ t }, content, action) {
    if (action.type !== 'place') return '';
    const count = content.cards.filter(({ pile }) => pile === 'mine').length;
    const room = t.ui('reflecting.room', { count, most: content.most });
    return `${t.ui(action.at === null ? 'reflecting.setAside' : 'reflecting.kept')} ${room}`;
  },
  focusAfter: ({ type }) => (type === 'place' ? ['[data-keep]', '[data-action="finish"]'] : []),
};

/** What there is to do; once the pile is full, what still can be done. */
function asked(context: ScreenContext, { text, isFull }: ReflectingView): TemplateResult {
  const { t } = context;
  if (!isFull) return bubble({ ...context, isStageOn: false }, null, t.content(text), true);
  return html`<p class="hint" tabindex="-1" data-autofocus>${t.ui('reflecting.full')}</p>`;
}

/** The next sentence nobody has said anything about. */
function openCard(context: ScreenContext, content: ReflectingView): TemplateResult | typeof nothing {
  const { t } = context;
  const card = content.cards.find(({ pile }) => pile === 'open');
  if (!card || content.isFull) return nothing;
  return html`<div class="thought" role="group" aria-label=${plainText(t.content(card.text))}>
    <p id="thought-words" class="thought-words">${richText(t.content(card.text))}</p>
    <div class="row">
      <button
        class="button primary"
        data-keep=${card.id}
        aria-describedby="thought-words"
        @click=${() => put(context, card, 'mine')}
      >
        <span class="heart" aria-hidden="true"></span>${t.ui('reflecting.keep')}
      </button>
      <button
        class="button"
        data-aside=${card.id}
        aria-describedby="thought-words"
        @click=${() => put(context, card, null)}
      >
        ${t.ui('reflecting.aside')}
      </button>
    </div>
  </div>`;
}

function keptCards(context: ScreenContext, { cards, most }: ReflectingView): TemplateResult | typeof nothing {
  const { t } = context;
  const kept = cards.filter(({ pile }) => pile === 'mine');
  if (kept.length === 0) return nothing;
  return html`<p class="thoughts-title" id="thoughts-title">
      <strong>${t.ui('reflecting.pile')}</strong>
      <span class="thoughts-room">${t.ui('reflecting.room', { count: kept.length, most })}</span>
    </p>
    <ul class="thoughts" role="list" aria-labelledby="thoughts-title">
      ${kept.map(
        (card) =>
          html`<li data-kept=${card.id}>
            <span>${richText(t.content(card.text))}</span>
            ${smallButton(context, card, null, t.ui('reflecting.back'))}
          </li>`,
      )}
    </ul>`;
}

/** What was set aside may be taken up again. */
function asideCards(
  context: ScreenContext,
  { cards, isFull }: ReflectingView,
): TemplateResult | typeof nothing {
  const { t } = context;
  const aside = cards.filter(({ pile }) => pile === 'aside');
  if (aside.length === 0) return nothing;
  return html`<details class="thoughts-aside">
    <summary>${t.ui('reflecting.asideCount', { count: aside.length })}</summary>
    <ul class="thoughts" role="list">
      ${aside.map(
        (card) =>
          html`<li data-set-aside=${card.id}>
            <span>${richText(t.content(card.text))}</span>
            ${isFull ? nothing : smallButton(context, card, 'mine', t.ui('reflecting.take'))}
          </li>`,
      )}
    </ul>
  </details>`;
}

function smallButton(
  context: ScreenContext,
  card: ReflectingCardView,
  at: 'mine' | null,
  words: string,
): TemplateResult {
  return html`<button
    class="button small-button"
    aria-label=${`${words}: ${plainText(context.t.content(card.text))}`}
    @click=${() => put(context, card, at)}
  >
    ${words}
  </button>`;
}

function reflectingFoot(context: ScreenContext, content: ReflectingView): TemplateResult {
  const isDone = content.isFull || content.cards.every(({ pile }) => pile !== 'open');
  return html`<div class="row">
    ${helpButton(context, content.help)}
    <button
      class="button ${isDone ? 'primary' : ''}"
      data-action="finish"
      @click=${() => context.send({ type: 'act', action: { type: 'finish' } })}
    >
      ${context.t.ui('reflecting.finish')}
    </button>
  </div>`;
}

function put(context: ScreenContext, { id }: ReflectingCardView, at: 'mine' | null): void {
  const action: Action = { type: 'place', item: id, at };
  context.send({ type: 'act', action });
}
