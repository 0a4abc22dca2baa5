/**
 * What lies on the table: the cards of the proposals, to put in the middle or together, and the tasks to be
 * noted with a name. Knows what is in hand, not the rules.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { DiscussionView, ProposalView, Slug, TableTaskView } from '@requapass/scenario';
import { nameOf, type ScreenContext } from './context.js';
import { closeButton } from './discussion-person.js';
import { picture, portrait } from './picture.js';
import { richText } from './rich-text.js';
import { areaStyles, itemSpot } from './scene-spot.js';
import { setStyles } from './set-styles.js';

/** The cards: over those drawn on the table, or as a list. */
export function discussionCards(context: ScreenContext, content: DiscussionView): TemplateResult {
  return html`<ul class="cards-on-table" role="list" aria-label=${context.t.ui('discussion.table')}>
    ${content.proposals.map(
      (card) =>
        html`<li ${setStyles(areaStyles(itemSpot(context, card.id)))}>
          ${cardButton(context, content, card)}
        </li>`,
    )}
  </ul>`;
}

function cardButton(context: ScreenContext, content: DiscussionView, card: ProposalView): TemplateResult {
  const { t, ui, atlas, isStageOn } = context;
  const inHand = content.proposals.find(({ id }) => id === ui.hand);
  const isReady = inHand?.fits.includes(card.id) === true;
  return html`<button
    class="table-card"
    data-card=${card.id}
    data-middle=${card.isInMiddle ? '' : nothing}
    data-ready=${isReady ? '' : nothing}
    aria-pressed=${ui.hand === card.id ? 'true' : 'false'}
    @click=${() => takeCard(context, card, isReady ? ui.hand : null)}
  >
    ${isStageOn ? nothing : picture(atlas, `item.${card.picture}`, 44)}
    <span class="card-name">${t.content(card.name)}</span>
    ${card.isInMiddle ? html`<span class="visually-hidden">(${t.ui('discussion.inMiddle')})</span>` : nothing}
  </button>`;
}

/** @param onto - the card in hand that is put on this one, or null. */
function takeCard({ ui, setUi, send }: ScreenContext, { id }: ProposalView, onto: Slug | null): void {
  if (onto === null) {
    setUi({ hand: ui.hand === id ? null : id, look: null });
    return;
  }
  setUi({ hand: null, look: null });
  send({ type: 'act', action: { type: 'place', item: onto, at: id } });
}

/** The card in hand: what it proposes, who is for it while it lies in the middle, what can be done with it. */
export function cardCard(
  context: ScreenContext,
  content: DiscussionView,
  card: ProposalView,
): TemplateResult {
  const { t, atlas, setUi, send } = context;
  const propose = content.moves.find(({ on }) => on === 'proposal');
  const act = (action: Parameters<typeof send>[0]): void => {
    setUi({ hand: null });
    send(action);
  };
  return html`<div class="table-card-card" role="group" aria-label=${t.content(card.name)}>
      ${picture(atlas, `item.${card.picture}`, 64)}
      <div class="seat-words">
        <p><strong>${t.content(card.name)}</strong></p>
        <p>${richText(t.content(card.about))}</p>
      </div>
      ${closeButton(context)}
    </div>
    ${card.isInMiddle ? positions(context, content) : nothing}
    ${propose && card.fits.length > 0 ? html`<p class="hint">${t.ui('discussion.combine')}</p>` : nothing}
    <div class="row">
      ${
        propose && !card.isInMiddle
          ? html`<button
              class="button primary small-button"
              data-move=${propose.id}
              @click=${() => act({ type: 'act', action: { type: 'use', use: propose.id, on: card.id } })}
            >
              ${t.content(propose.name)}
            </button>`
          : nothing
      }
      ${
        card.isCombined
          ? html`<button
              class="button small-button"
              data-action="apart"
              @click=${() => act({ type: 'act', action: { type: 'place', item: card.id, at: null } })}
            >
              ${t.ui('discussion.apart')}
            </button>`
          : nothing
      }
    </div>`;
}

/** Where everybody stands on what lies in the middle: faces in three rows, never a number. */
export function positions(
  context: ScreenContext,
  { people, proposals }: DiscussionView,
): TemplateResult | typeof nothing {
  const { t, atlas, pack } = context;
  if (!proposals.some(({ isInMiddle }) => isInMiddle)) return nothing;
  const rows = (['for', 'unsure', 'against'] as const)
    .map((position) => ({ position, group: people.filter((person) => person.position === position) }))
    .filter(({ group }) => group.length > 0);
  return html`<ul class="positions" role="list">
    ${rows.map(({ position, group }) => {
      const names = group.map(({ who }) => nameOf(context, who)).join(', ');
      return html`<li data-position=${position}>
        <span aria-hidden="true"
          >${group.map(({ who, face }) => portrait(atlas, pack.characters[who], face, 30))}</span
        >
        <span>${t.ui(`discussion.${position}`, { names })}</span>
      </li>`;
    })}
  </ul>`;
}

/** The slips: what will have to be done, with whom. */
export function taskList(context: ScreenContext, content: DiscussionView): TemplateResult | typeof nothing {
  const { t, ui, atlas, setUi } = context;
  if (content.tasks.length === 0) return nothing;
  return html`<ul class="tasks" role="list" aria-label=${t.ui('discussion.tasks')}>
    ${content.tasks.map(
      (task) =>
        html`<li>
          <button
            class="task"
            data-task=${task.id}
            data-held=${task.holder === null ? nothing : ''}
            aria-pressed=${ui.hand === task.id ? 'true' : 'false'}
            @click=${() => setUi({ hand: task.id, look: null })}
          >
            ${picture(atlas, `item.${task.picture}`, 34)}
            <span
              >${t.content(task.name)}
              ${task.holder === null ? nothing : html`<strong>${nameOf(context, task.holder)}</strong>`}</span
            >
          </button>
        </li>`,
    )}
  </ul>`;
}

/** A slip in hand: whoever is touched next will do it. */
export function taskCard(context: ScreenContext, task: TableTaskView): TemplateResult {
  const { t, atlas, setUi, send } = context;
  const off = (): void => {
    setUi({ hand: null });
    send({ type: 'act', action: { type: 'place', item: task.id, at: null } });
  };
  return html`<div class="table-card-card" role="group" aria-label=${t.content(task.name)}>
      ${picture(atlas, `item.${task.picture}`, 64)}
      <div class="seat-words">
        <p><strong>${t.content(task.name)}</strong></p>
        <p>${t.ui('discussion.giveTask')}</p>
      </div>
      ${closeButton(context)}
    </div>
    <div class="row">
      ${
        task.holder === null
          ? nothing
          : html`<button class="button small-button" data-action="take-off" @click=${off}>
              ${t.ui('discussion.taskOff')}
            </button>`
      }
    </div>`;
}
