/**
 * The people round the table as buttons: over their pictures, or as a list with portraits.
 * With a task in hand somebody receives it; otherwise they look up, and what can be done with them is shown.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { DiscussionView, ParticipantView, Slug } from '@requapass/scenario';
import { nameOf, type ScreenContext } from './context.js';
import { picture, portrait } from './picture.js';
import { areaStyles, castSpot } from './scene-spot.js';
import { setStyles } from './set-styles.js';

export function discussionSeats(context: ScreenContext, content: DiscussionView): TemplateResult {
  return html`<ul class="seats" role="list" aria-label=${context.t.ui('discussion.people')}>
    ${content.people.map(
      (person) =>
        html`<li ${setStyles(areaStyles(castSpot(context, person.who)))}>
          ${seatButton(context, content, person)}
        </li>`,
    )}
  </ul>`;
}

function seatButton(
  context: ScreenContext,
  content: DiscussionView,
  person: ParticipantView,
): TemplateResult {
  const { ui, atlas, pack, isStageOn } = context;
  const { who, mood, face } = person;
  const isReady = content.tasks.some(({ id }) => id === ui.hand);
  return html`<button
    class="seat"
    data-seat=${who}
    data-mood=${mood}
    data-ready=${isReady ? '' : nothing}
    data-side=${isOnRight(context, who) ? 'right' : nothing}
    aria-pressed=${ui.look === who ? 'true' : 'false'}
    @click=${() => turnTo(context, content, person)}
  >
    ${isStageOn ? nothing : portrait(atlas, pack.characters[who], face, 42)}
    <span class="seat-name">${nameOf(context, who)}</span>
    <span class="seat-state">${stateOf(context, content, person)}</span>
    ${badge(context, content, person)}
  </button>`;
}

/** Marks lie towards the middle of the picture, where there is room for them. */
function isOnRight(context: ScreenContext, who: Slug): boolean {
  const spot = castSpot(context, who);
  return spot !== null && spot.left + spot.width / 2 > context.box.width / 2;
}

/** What a face, a card and a hand say, in words. */
function stateOf(context: ScreenContext, content: DiscussionView, person: ParticipantView): string {
  const { t } = context;
  const { mood, isHeard, favours, position } = person;
  const card = content.proposals.find(({ id }) => id === favours);
  return [
    t.ui(`discussion.mood.${mood}`),
    isHeard ? '' : t.ui('discussion.unheard'),
    position === null && card ? t.ui('discussion.favours', { card: t.content(card.name) }) : '',
    position === null ? '' : t.ui(`discussion.position.${position}`),
    ...content.tasks
      .filter(({ holder }) => holder === person.who)
      .map(({ name }) => t.ui('discussion.hasTask', { task: t.content(name) })),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** More to say; a hand up; the task they took; the card they spoke for; that they have spoken. */
function badge(
  { atlas }: ScreenContext,
  { tasks, proposals }: DiscussionView,
  { who, isSpeaking, isHeard, favours, position }: ParticipantView,
): TemplateResult | typeof nothing {
  if (isSpeaking) return html`<span class="badge talks" aria-hidden="true">…</span>`;
  const task = tasks.find(({ holder }) => holder === who);
  const card = position === null ? proposals.find(({ id }) => id === favours) : undefined;
  const shown = task ?? card;
  if (shown) return html`<span class="badge">${picture(atlas, `item.${shown.picture}`, 22)}</span>`;
  if (position === 'for')
    return html`<svg class="badge hand" viewBox="0 0 24 24" aria-hidden="true">
      <path
        d="M7 21v-6l-3-4q-1-2 1-2l2 2V5q0-1.500 1.500-1.500T10 5v5V3.500Q10 2 11.500 2T13 3.500V10V4.500Q13 3 14.500 3T16 4.500V11V7q0-1.500 1.500-1.500T19 7v8q0 3-3 6Z"
      />
    </svg>`;
  return isHeard && position === null ? html`<span class="badge heard" aria-hidden="true">✓</span>` : nothing;
}

function turnTo(context: ScreenContext, content: DiscussionView, { who, sign }: ParticipantView): void {
  const { ui, send, setUi } = context;
  if (content.tasks.some(({ id }) => id === ui.hand)) {
    const item = ui.hand ?? '';
    setUi({ hand: null, look: null });
    send({ type: 'act', action: { type: 'place', item, at: who } });
    return;
  }
  setUi({ look: ui.look === who ? null : who, hand: null });
  if (sign === null) send({ type: 'act', action: { type: 'inspect', item: who } });
}
