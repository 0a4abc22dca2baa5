/**
 * Table talk: turn to somebody or to all, put cards together, note who does what. With the stage on, the
 * buttons lie over the people and the cards; in the text layout they flow as lists.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Action, DiscussionView } from '@requapass/scenario';
import { bubble } from './bubble.js';
import type { ContentScreen } from './content-screen.js';
import { nameOf, type ScreenContext } from './context.js';
import { personCard } from './discussion-person.js';
import { discussionSeats } from './discussion-seats.js';
import { cardCard, discussionCards, positions, taskCard, taskList } from './discussion-table.js';
import { helpButton, helpLine } from './help.js';
import { picture, portrait } from './picture.js';
import { plainText } from './rich-text.js';

/** The discussion screen: words, people and cards over the picture, what can be done in the panel. */
export const discussionScreen: ContentScreen<DiscussionView> = {
  isSpoken: false,
  parts: (context, content) => ({
    before: html`<div class="bubble-place">
        ${bubble(context, content.said?.who ?? null, context.t.content(content.said?.text ?? content.text), true)}
      </div>
      ${discussionSeats(context, content)}`,
    panel: discussionPanel(context, content),
    after: discussionCards(context, content),
    foot: discussionFoot(context, content),
  }),
  announcement,
  focusAfter(action) {
    if (action.type === 'inspect') return ['[data-habit]', '[data-seat][aria-pressed="true"]'];
    if (action.type === 'place')
      return ['[data-task]:not([data-held])', '[data-card][data-middle]', '[data-action="finish"]'];
    if (action.type !== 'use') return [];
    return [
      '[data-action="listen-on"]',
      `[data-move="${action.use}"]`,
      '[data-seat][aria-pressed="true"]',
      '[data-move]',
      '[data-card]',
    ];
  },
};

function discussionPanel(context: ScreenContext, content: DiscussionView): TemplateResult {
  const { ui } = context;
  const person = content.people.find(({ who }) => who === ui.look);
  const card = content.proposals.find(({ id }) => id === ui.hand);
  const task = content.tasks.find(({ id }) => id === ui.hand);
  return html`${turnOfTalk(context, content)}
  ${
    person
      ? personCard(context, content, person)
      : card
        ? cardCard(context, content, card)
        : task
          ? taskCard(context, task)
          : whole(context, content)
  }`;
}

/** Somebody who has more to say, or who was cut off: what just happened to the talk. */
function turnOfTalk(context: ScreenContext, content: DiscussionView): TemplateResult | typeof nothing {
  const { t, send } = context;
  const speaking = content.people.find(({ isSpeaking }) => isSpeaking);
  const listening = content.moves.find(({ isListening }) => isListening);
  if (speaking && listening) {
    const { who } = speaking;
    return html`<div class="turn row">
      <p>${t.ui('discussion.unfinished', { name: nameOf(context, who) })}</p>
      <button
        class="button primary small-button"
        data-action="listen-on"
        @click=${() => send({ type: 'act', action: { type: 'use', use: listening.id, on: who } })}
      >
        ${t.ui('discussion.listenOn')}
      </button>
    </div>`;
  }
  if (content.cutNow === null) return nothing;
  return html`<p class="turn cut">${t.ui('discussion.cut', { name: nameOf(context, content.cutNow) })}</p>`;
}

/** Nobody and nothing is chosen: what can be done for all. */
function whole(context: ScreenContext, content: DiscussionView): TemplateResult {
  const { t } = context;
  const moves = content.moves.filter(({ on, isOpen }) => on === 'table' && isOpen);
  const canPropose = content.moves.some(({ on }) => on === 'proposal');
  return html`${content.help?.isAsked ? helpLine(context, content.help) : nothing}
    ${content.said?.isSummary ? wishes(context, content) : nothing}
    <p class="hint">${t.ui(canPropose ? 'discussion.hintCards' : 'discussion.hint')}</p>
    ${positions(context, content)}
    <ul class="moves" role="list" aria-label=${t.ui('discussion.forAll')}>
      ${moves.map(
        ({ id, name, picture: drawn }) =>
          html`<li>
            <button
              class="move"
              data-move=${id}
              @click=${() => context.send({ type: 'act', action: { type: 'use', use: id } })}
            >
              ${drawn === null ? nothing : picture(context.atlas, `item.${drawn}`, 30)}
              <span>${t.content(name)}</span>
            </button>
          </li>`,
      )}
    </ul>
    ${taskList(context, content)}`;
}

/** What each wants, as far as they could say it. */
function wishes(context: ScreenContext, { people }: DiscussionView): TemplateResult {
  const { t, atlas, pack } = context;
  return html`<ul class="wishes" role="list" aria-label=${t.ui('discussion.wishes')}>
    ${people.map(({ who, wish, face }) =>
      wish === null
        ? nothing
        : html`<li>
            ${portrait(atlas, pack.characters[who], face, 32)}
            <span><strong>${nameOf(context, who)}</strong> ${t.content(wish)}</span>
          </li>`,
    )}
  </ul>`;
}

/** Help, and the end of it: plain once everybody was heard, or once something lies in the middle. */
function discussionFoot(context: ScreenContext, content: DiscussionView): TemplateResult {
  const { t } = context;
  const canPropose = content.moves.some(({ on }) => on === 'proposal');
  const isReady = canPropose || content.people.every(({ isHeard }) => isHeard);
  return html`<div class="row">
    ${helpButton(context, content.help)}
    ${
      content.canFinish
        ? html`<button
            class="button ${isReady ? 'primary' : ''}"
            data-action="finish"
            @click=${() => context.send({ type: 'act', action: { type: 'finish' } })}
          >
            ${t.content(content.ending)}
          </button>`
        : canPropose
          ? html`<p class="hint left">${t.ui('discussion.needMiddle')}</p>`
          : nothing
    }
  </div>`;
}

/** What was said, whom it cut off, and who is for what was put to all: for those who do not see faces. */
function announcement(context: ScreenContext, content: DiscussionView, action: Action): string {
  const { t } = context;
  const { said, cutNow } = content;
  if (action.type === 'inspect') {
    const { sign, habit } = content.people.find(({ who }) => who === action.item) ?? {};
    const seen = habit ?? sign;
    return seen ? plainText(t.content(seen)) : '';
  }
  const words = said ? plainText(t.content(said.text)) : '';
  const line =
    said && said.who !== null ? t.ui('speech.line', { name: nameOf(context, said.who), words }) : words;
  const inFavour = content.people.filter(({ position }) => position === 'for');
  const isProposed =
    action.type === 'place' ||
    content.moves.some(({ id, on }) => on === 'proposal' && 'use' in action && id === action.use);
  return [
    cutNow === null ? '' : t.ui('discussion.cut', { name: nameOf(context, cutNow) }),
    line,
    isProposed && inFavour.length > 0
      ? t.ui('discussion.for', { names: inFavour.map(({ who }) => nameOf(context, who)).join(', ') })
      : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
