/**
 * Planning: take somebody up, read their note, give them a cell of the board. Tap-to-pick, tap-to-place.
 * With the stage on, the buttons lie over the drawn board and the people who wait; in the text layout they flow.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanningView } from '@requapass/scenario';
import { bubble } from './bubble.js';
import type { ContentScreen } from './content-screen.js';
import { nameOf, type ScreenContext } from './context.js';
import { helpButton, helpLine } from './help.js';
import { ownerOf, planningBoard } from './planning-board.js';
import { cellCard, personCard, planningPeople } from './planning-people.js';
import { planningStyles } from './styles/planning.js';

/** The planning screen: people and board over the picture, words and cards in the panel. */
export const planningScreen: ContentScreen<PlanningView> = {
  styles: planningStyles,
  isSpoken: false,
  parts: (context, content) => ({
    before: context.isStageOn ? planningPeople(context, content) : html``,
    panel: planningPanel(context, content),
    after: planningBoard(context, content),
    foot: planningFoot(context, content),
  }),
  focusAfter(action) {
    if (action.type === 'inspect') return ['[data-note]'];
    if (action.type !== 'place') return [];
    return [
      '[data-person][aria-pressed="true"][data-free]',
      '[data-person][data-free]',
      '[data-action="finish"]',
    ];
  },
};

function planningPanel(context: ScreenContext, content: PlanningView): TemplateResult {
  const { t, ui, isStageOn } = context;
  const cell = content.cells.find(({ id }) => id === ui.look);
  const person =
    content.helpers.find(({ id }) => id === ui.look) ?? (cell ? undefined : ownerOf(content, ui.hand));
  const isIdle = !cell && !person;
  return html`${isIdle ? bubble({ ...context, isStageOn: false }, null, t.content(content.text), true) : nothing}
  ${content.help?.isAsked && isIdle ? helpLine(context, content.help) : nothing}
  ${isStageOn ? nothing : planningPeople(context, content)}
  ${cell ? cellCard(context, content, cell) : person ? personCard(context, content, person) : nothing}
  ${nextStep(context, content)}`;
}

/** The next step, and how many places are left. */
function nextStep(context: ScreenContext, content: PlanningView): TemplateResult {
  const { t, ui } = context;
  const left = content.places - content.filled;
  const helper = ownerOf(content, ui.hand);
  const step = helper
    ? t.ui('planning.where', { name: nameOf(context, helper.who) })
    : t.ui(left === 0 ? 'planning.full' : 'planning.hint');
  return html`<p class="hint plan-hint">
    <span>${step}</span>
    ${left > 0 ? html`<strong>${t.ui('planning.left', { count: left })}</strong>` : nothing}
  </p>`;
}

/** After the board: help and finishing. */
function planningFoot(context: ScreenContext, content: PlanningView): TemplateResult {
  const isFull = content.filled === content.places;
  return html`<div class="row">
    ${helpButton(context, content.help)}
    ${
      content.canFinish
        ? html`<button
            class="button ${isFull ? 'primary' : ''}"
            data-action="finish"
            @click=${() => context.send({ type: 'act', action: { type: 'finish' } })}
          >
            ${context.t.ui('planning.finish')}
          </button>`
        : nothing
    }
  </div>`;
}
