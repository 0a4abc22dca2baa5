/**
 * Table talk: turn to somebody or to all, put cards together, note who does what. With the stage on, the
 * buttons lie over the people and the cards; in the text layout they flow as lists.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Action, DiscussionView, Slug } from '@requapass/scenario';
import { bubble } from './bubble.js';
import type { ContentScreen } from './content-screen.js';
import { nameOf, type ScreenContext } from './context.js';
import { closeButton, listenOn, personCard } from './discussion-person.js';
import { discussionSeats } from './discussion-seats.js';
import { cardCard, discussionCards, positions, taskCard, taskList } from './discussion-table.js';
import { helpButton, helpLine } from './help.js';
import { picture, portrait } from './picture.js';
import { plainText } from './rich-text.js';
import { discussionStyles } from './styles/discussion.js';

/** The discussion screen: words, people and cards over the picture, what can be done in the panel. */
export const discussionScreen: ContentScreen<DiscussionView> = {
  styles: discussionStyles,
  isSpoken: false,
  parts: (context, content) => ({
    before: html`${context.isStageOn || !content.said ? words(context, content) : nothing}
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
      '[data-wishes]',
      `[data-move="${action.use}"]`,
      '[data-seat][aria-pressed="true"]',
      '[data-move]',
      '[data-card]',
    ];
  },
};

/** What was said last, or what there is to do: over the picture, or where it was asked for. */
function words(context: ScreenContext, { said, text }: DiscussionView): TemplateResult {
  return html`<div class="bubble-place">
    ${bubble(context, said?.who ?? null, context.t.content(said?.text ?? text), true)}
  </div>`;
}

function discussionPanel(context: ScreenContext, content: DiscussionView): TemplateResult {
  const { t, ui } = context;
  const { cutNow: cut } = content;
  const person = content.people.find(({ who }) => who === ui.look);
  const card = content.proposals.find(({ id }) => id === ui.hand);
  const task = content.tasks.find(({ id }) => id === ui.hand);
  const speaking = content.people.find(({ isSpeaking }) => isSpeaking);
  return html`${!context.isStageOn && content.said ? words(context, content) : nothing}
  ${speaking && speaking !== person ? html`<div class="turn">${listenOn(context, content)}</div>` : nothing}
  ${cut === null ? nothing : html`<p class="turn cut">${t.ui('discussion.cut', { name: nameOf(context, cut) })}</p>`}
  ${
    person
      ? personCard(context, content, person)
      : card
        ? cardCard(context, content, card)
        : task
          ? taskCard(context, task)
          : content.said?.isSummary && ui.look !== CLOSED
            ? wishes(context, content)
            : whole(context, content)
  }`;
}

/** Nobody and nothing is chosen: what can be done for all. */
function whole(context: ScreenContext, content: DiscussionView): TemplateResult {
  const { t } = context;
  const moves = content.moves.filter(({ on, isOpen }) => on === 'table' && isOpen);
  return html`${content.help?.isAsked ? helpLine(context, content.help) : nothing}
    ${content.cutNow === null ? html`<p class="hint">${t.ui(hintOf(content))}</p>` : nothing}
    ${context.isStageOn ? nothing : positions(context, content)}
    <ul class="moves" role="list" aria-label=${t.ui('discussion.forAll')}>
      ${moves.map(
        ({ id, name, picture: drawn }) =>
          html`<li>
            <button class="move" data-move=${id} @click=${() => doForAll(context, id)}>
              ${drawn === null ? nothing : picture(context.atlas, `item.${drawn}`, 26)}
              <span>${t.content(name)}</span>
            </button>
          </li>`,
      )}
    </ul>
    ${taskList(context, content)} ${respected(context, content)}`;
}

/** Ways of meeting that have found their place here. */
function respected({ t }: ScreenContext, { customs }: DiscussionView): TemplateResult | typeof nothing {
  const found = customs.filter(({ isRespected }) => isRespected);
  if (found.length === 0) return nothing;
  return html`<ul class="customs" role="list" aria-label=${t.ui('discussion.customs')}>
    ${found.map(({ id, name }) => html`<li data-custom=${id}><span aria-hidden="true">✓</span> ${t.content(name)}</li>`)}
  </ul>`;
}

/** The next step. */
function hintOf({
  moves,
  canFinish,
}: DiscussionView): 'discussion.hint' | 'discussion.hintCards' | 'discussion.needMiddle' {
  if (moves.every(({ on }) => on !== 'proposal')) return 'discussion.hint';
  return canFinish ? 'discussion.hintCards' : 'discussion.needMiddle';
}

/** A summing-up that was read and put away: nobody and nothing on the table is called so. */
const CLOSED = 'summary';

function doForAll({ ui, setUi, send }: ScreenContext, move: Slug): void {
  if (ui.look === CLOSED) setUi({ look: null });
  send({ type: 'act', action: { type: 'use', use: move } });
}

/** What each wants, as far as they could say it. */
function wishes(context: ScreenContext, { people }: DiscussionView): TemplateResult {
  const { t, atlas, pack, setUi } = context;
  return html`<div
    class="wishes-card"
    role="group"
    aria-label=${t.ui('discussion.wishes')}
    tabindex="-1"
    data-wishes
  >
    <ul class="wishes" role="list">
      ${people.map(({ who, wish, face }) =>
        wish === null
          ? nothing
          : html`<li>
              ${portrait(atlas, pack.characters[who], face, 32)}
              <span><strong>${nameOf(context, who)}</strong> ${t.content(wish)}</span>
            </li>`,
      )}
    </ul>
    ${closeButton(context, () => setUi({ look: CLOSED, hand: null }))}
  </div>`;
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
