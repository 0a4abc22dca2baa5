/** The debrief: "what you just did", its name and its step, and what the person says of it. */
import { html, type TemplateResult } from 'lit';
import { STANCES } from '@requapass/assessment';
import type { DebriefCard } from '../session/snapshot.js';
import type { ScreenContext } from './context.js';
import { didSentence } from './did.js';
import { experiencePart, keepOpenExperience } from './experience.js';
import { ladder } from './ladder.js';

export function debriefPage(context: ScreenContext, cards: readonly DebriefCard[]): TemplateResult {
  const { t } = context;
  return html`<div class="page">
    <h2 tabindex="-1" data-autofocus>${t.ui('debrief.title')}</h2>
    <p class="lead">${t.ui(cards.length > 0 ? 'debrief.lead' : 'debrief.none')}</p>
    ${cards.map((card) => debriefCard(context, card))}
    <button
      class="button primary"
      data-action="close-debrief"
      @click=${({ currentTarget }: Event) => {
        if (keepOpenExperience(context, (currentTarget as Element).closest('.page')))
          context.send({ type: 'close-debrief' });
      }}
    >
      ${t.ui('debrief.continue')}
    </button>
  </div>`;
}

function debriefCard(context: ScreenContext, card: DebriefCard): TemplateResult {
  const { t, words } = context;
  return html`<section class="debrief-card" data-competence=${card.competence}>
    ${didSentence(context, card.did, card.isHelped)}
    <div class="named">
      <h3>${words.name(card.competence)}</h3>
      ${ladder(context, card.level)}
      <p class="level-words">${words.level(card.competence, card.level)}</p>
    </div>
    <fieldset class="stances">
      <legend>${t.ui('debrief.stance')}</legend>
      ${STANCES.map(
        (stance) =>
          html`<label class="chip">
            <input
              type="radio"
              name=${`stance-${card.competence}`}
              data-stance=${stance}
              .checked=${card.stance === stance}
              @change=${() => context.send({ type: 'take-stance', competence: card.competence, stance })}
            />
            <span>${t.ui(`stance.${stance}`)}</span>
          </label>`,
      )}
    </fieldset>
    ${experiencePart(context, card.competence)}
  </section>`;
}
