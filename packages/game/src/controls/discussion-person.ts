/** Somebody at the table, looked at: what is known of them, and what can be done with them. Knows no rule. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DiscussionView, ParticipantView, Slug } from '@requapass/scenario';
import { nameOf, type ScreenContext } from './context.js';
import { picture, portrait } from './picture.js';
import { richText } from './rich-text.js';

export function personCard(
  context: ScreenContext,
  content: DiscussionView,
  person: ParticipantView,
): TemplateResult {
  const { atlas, pack } = context;
  const { who, face } = person;
  const name = nameOf(context, who);
  return html`<div class="seat-card" role="group" aria-label=${name}>
      ${portrait(atlas, pack.characters[who], face, 52)}
      <div class="seat-words">${person.isSpeaking ? listenOn(context, content) : known(context, person)}</div>
      ${closeButton(context)}
    </div>
    ${personMoves(context, content, person)}`;
}

/** Puts back whatever is looked at or in hand. */
export function closeButton(
  { t, setUi }: ScreenContext,
  close = (): void => setUi({ look: null, hand: null }),
): TemplateResult {
  return html`<button
    class="seat-close"
    data-action="put-back"
    aria-label=${t.ui('discussion.close')}
    @click=${close}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18" /></svg>
  </button>`;
}

/** What is known of somebody: what was just seen, or else what they wish. */
function known({ t }: ScreenContext, { mood, sign, habit, wish }: ParticipantView): TemplateResult {
  if (habit !== null && (mood === 'met' || wish === null))
    return html`<p data-habit tabindex="-1">${richText(t.content(habit))}</p>`;
  if (wish !== null) return html`<p class="wish">${t.ui('discussion.wish', { wish: t.content(wish) })}</p>`;
  return html`<p>${sign === null ? nothing : richText(t.content(sign))}</p>`;
}

/** Somebody has more to say: the way to hear it. */
export function listenOn(
  context: ScreenContext,
  { people, moves }: DiscussionView,
): TemplateResult | typeof nothing {
  const { t, send } = context;
  const who = people.find(({ isSpeaking }) => isSpeaking)?.who;
  const move = moves.find(({ isListening }) => isListening);
  if (who === undefined || !move) return nothing;
  return html`<div class="listen-on">
    <p>${t.ui('discussion.unfinished', { name: nameOf(context, who) })}</p>
    <button
      class="button primary small-button"
      data-action="listen-on"
      @click=${() => send({ type: 'act', action: { type: 'use', use: move.id, on: who } })}
    >
      ${t.ui('discussion.listenOn')}
    </button>
  </div>`;
}

function personMoves(
  context: ScreenContext,
  content: DiscussionView,
  person: ParticipantView,
): TemplateResult {
  const { t, send } = context;
  const { who, habit } = person;
  const use = (move: Slug): void => send({ type: 'act', action: { type: 'use', use: move, on: who } });
  const moves = content.moves.filter(({ id }) => person.moves.includes(id));
  return html`<ul
    class="moves"
    role="list"
    aria-label=${t.ui('discussion.with', { name: nameOf(context, who) })}
  >
    ${moves.map(
      ({ id, name, picture: drawn }) =>
        html`<li>
          <button class="move" data-move=${id} @click=${() => use(id)}>
            ${drawn === null ? nothing : picture(context.atlas, `item.${drawn}`, 26)}
            <span>${t.content(name)}</span>
          </button>
        </li>`,
    )}
    ${
      habit === null
        ? html`<li>
            <button
              class="move"
              data-action="habit"
              @click=${() => send({ type: 'act', action: { type: 'inspect', item: who } })}
            >
              <svg class="move-eye" viewBox="0 0 24 24" aria-hidden="true">
                <path d="M2 12q10-13 20 0q-10 13-20 0Z" />
                <circle cx="12" cy="12" r="3" />
              </svg>
              <span>${t.ui('discussion.habit')}</span>
            </button>
          </li>`
        : nothing
    }
  </ul>`;
}
