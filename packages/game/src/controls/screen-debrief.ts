/** The debrief: "what you just did", its name and its step, and what the person says of it. One card at a time. */
import { html, nothing, type TemplateResult } from 'lit';
import { STANCES } from '@requapass/assessment';
import type { DebriefCard } from '../session/snapshot.js';
import { nameOf, type ScreenContext } from './context.js';
import { didSentence } from './did.js';
import { experiencePart, keepOpenExperience } from './experience.js';
import { ladder } from './ladder.js';
import { speakButton } from './speak-button.js';
import { portrait } from './picture.js';

export function debriefPage(context: ScreenContext, cards: readonly DebriefCard[]): TemplateResult {
  const { t } = context;
  return html`<div class="page debrief">
    <h2 tabindex="-1" data-autofocus>${t.ui('debrief.title')}</h2>
    <p class="lead">${t.ui(cards.length > 0 ? 'debrief.lead' : 'debrief.none')}</p>
    ${
      cards.length > 0
        ? html`<div class="cards">
            ${cards.map((card, index) => debriefCard(context, card, index, cards.length))}
          </div>`
        : nothing
    }
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

function debriefCard(
  context: ScreenContext,
  card: DebriefCard,
  index: number,
  count: number,
): TemplateResult {
  const { t, words } = context;
  const isFirst = card.confidence === 'low';
  return html`<section class="debrief-card" data-read data-competence=${card.competence}>
    <div class="witnessed">${witness(context, card)} ${didSentence(context, card.did, card.isHelped)}</div>
    <div class="named">
      <h3 tabindex="-1">${words.name(card.competence)}</h3>
      ${isFirst ? firstTraces(context) : nothing}
      <p class="level-words">${words.level(card.competence, card.level)}</p>
      ${ladder(context, card.level, isFirst ? 'level.soFar' : 'level.named')} ${speakButton(context)}
    </div>
    <fieldset class="stances" data-unspoken>
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
    ${
      index + 1 < count
        ? html`<button
            type="button"
            class="button small-button next-card"
            data-action="next-card"
            @click=${({ currentTarget }: Event) => showNext(context, currentTarget as Element)}
          >
            ${t.ui('debrief.nextCard')} <span aria-hidden="true">${index + 1}/${count}</span>
          </button>`
        : nothing
    }
  </section>`;
}

/** A few acts are a beginning, not a mark: that is said before any level is. */
function firstTraces({ t }: ScreenContext): TemplateResult {
  return html`<p class="first-traces">
    <strong>${t.ui('debrief.first')}</strong> <span class="hint">${t.ui('debrief.firstThen')}</span>
  </p>`;
}

/** Whoever was there tells it. */
function witness(context: ScreenContext, { witness: who }: DebriefCard): TemplateResult | typeof nothing {
  if (who === null || !context.pack.characters[who]) return nothing;
  return html`<p class="witness">
    ${portrait(context.atlas, context.pack.characters[who], 'happy', 72)}
    <span>${context.t.ui('debrief.witness', { name: nameOf(context, who) })}</span>
  </p>`;
}

/** Cards lie side by side where there is room for one: a swipe, this button and the tab key all lead on. */
function showNext({ settings }: ScreenContext, button: Element): void {
  const next = button.closest('.debrief-card')?.nextElementSibling;
  next?.scrollIntoView({
    behavior: settings.isMotionReduced ? 'instant' : 'smooth',
    block: 'start',
    inline: 'start',
  });
  next?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
}
