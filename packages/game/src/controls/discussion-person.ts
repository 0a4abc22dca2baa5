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
  const { t, atlas, pack, setUi } = context;
  const { who, face, sign, habit, wish } = person;
  const name = nameOf(context, who);
  return html`<div class="seat-card" role="group" aria-label=${name}>
      ${portrait(atlas, pack.characters[who], face, 52)}
      <div class="seat-words">
        ${
          habit === null
            ? html`<p>${sign === null ? nothing : richText(t.content(sign))}</p>`
            : html`<p data-habit tabindex="-1">« ${richText(t.content(habit))} »</p>`
        }
        ${wish === null ? nothing : html`<p class="wish">${t.ui('discussion.wish', { wish: t.content(wish) })}</p>`}
      </div>
      <button
        class="seat-close"
        data-action="close"
        aria-label=${t.ui('discussion.close')}
        @click=${() => setUi({ look: null })}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18" /></svg>
      </button>
    </div>
    ${personMoves(context, content, person)}`;
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
            ${drawn === null ? nothing : picture(context.atlas, `item.${drawn}`, 30)}
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
