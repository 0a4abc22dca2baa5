/**
 * The people of a planning: those who wait, the card of one, the card of a cell.
 * Knows what is in hand and looked at, not the rules.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanCellView, PlanHelperView, PlanningView, PlanTurnView } from '@requapass/scenario';
import { PEOPLE } from '../session/planning-things.js';
import { nameOf, type ScreenContext } from './context.js';
import { picture, portrait } from './picture.js';
import { cellName, faceOf, moodMark, ownerOf } from './planning-board.js';
import { richText } from './rich-text.js';
import { areaStyles, spotIn } from './scene-spot.js';
import { setStyles } from './set-styles.js';

/** One button a person: on the drawn strip, or as a list. */
export function planningPeople(context: ScreenContext, content: PlanningView): TemplateResult {
  return html`<ul class="plan-people" role="list" aria-label=${context.t.ui('planning.people')}>
    ${content.helpers.map((helper, index) => {
      const spot = context.isStageOn ? spotIn(context, PEOPLE, index, content.helpers.length) : null;
      return html`<li ${setStyles(areaStyles(spot))}>${personButton(context, content, helper)}</li>`;
    })}
  </ul>`;
}

function personButton(context: ScreenContext, content: PlanningView, helper: PlanHelperView): TemplateResult {
  const { ui, pack, atlas, isStageOn } = context;
  const isInHand = ownerOf(content, ui.hand) === helper;
  return html`<button
    class="plan-person"
    data-person=${helper.id}
    data-free=${helper.left.length > 0 ? '' : nothing}
    aria-pressed=${isInHand || ui.look === helper.id ? 'true' : 'false'}
    @click=${() => usePerson(context, content, helper)}
  >
    ${isStageOn ? nothing : portrait(atlas, pack.characters[helper.who], faceAt(content, helper), 44)}
    <span class="plan-person-name">${nameOf(context, helper.who)}</span>
    <span class="plan-left" data-none=${helper.left.length === 0 ? '' : nothing}
      ><span aria-hidden="true">${helper.left.length}</span
      ><span class="visually-hidden">${turnsLeft(context, helper)}</span></span
    >
  </button>`;
}

/** Takes somebody up, or puts them down. On a full board, looking at somebody is reading their note again. */
function usePerson(context: ScreenContext, content: PlanningView, helper: PlanHelperView): void {
  const { ui } = context;
  const turn = helper.left[0] ?? null;
  const isDone = turn === null ? ui.look === helper.id : ownerOf(content, ui.hand) === helper;
  context.setUi(isDone ? { hand: null, look: null } : { hand: turn, look: helper.id });
  if (!isDone && helper.note !== null && content.filled === content.places) inspect(context, helper);
}

function inspect(context: ScreenContext, helper: PlanHelperView): void {
  context.send({ type: 'act', action: { type: 'inspect', item: helper.id } });
}

/** Who they are, what they would like, what they wrote. */
export function personCard(
  context: ScreenContext,
  content: PlanningView,
  helper: PlanHelperView,
): TemplateResult {
  const { t, atlas, pack } = context;
  const name = nameOf(context, helper.who);
  return html`<div class="plan-card" role="group" aria-label=${name}>
    ${portrait(atlas, pack.characters[helper.who], faceAt(content, helper), 60)}
    <div class="plan-card-words">
      <p class="plan-card-name">
        <strong>${name}</strong>
        <span class="plan-turns" role="img" aria-label=${turnsLeft(context, helper)}
          >${helper.turns.map(
            (turn) =>
              html`<span class="plan-dot" data-left=${helper.left.includes(turn) ? '' : nothing}></span>`,
          )}</span
        >
        ${wishes(context, helper)}
      </p>
      <div role="status" class="plan-note">
        ${
          helper.note === null
            ? html`<button
                class="button small-button"
                data-action="inspect"
                @click=${() => inspect(context, helper)}
              >
                ${t.ui('planning.read')}
              </button>`
            : html`<p tabindex="-1" data-note>${richText(t.content(helper.note))}</p>`
        }
      </div>
    </div>
  </div>`;
}

function wishes({ t, atlas }: ScreenContext, helper: PlanHelperView): TemplateResult | typeof nothing {
  if (helper.wishes.length === 0) return nothing;
  return html`<span class="plan-wish"
    ><span class="plan-mood" data-mood="wish" aria-hidden="true">♥</span
    ><span class="visually-hidden">${t.ui('planning.wish')}</span> ${helper.wishes.map(
      ({ name, picture: frame }) =>
        html`<span class="plan-wish-task">${picture(atlas, `item.${frame}`, 22)} ${t.content(name)}</span>`,
    )}</span
  >`;
}

/** Who is in a cell: each can be taken up, to go elsewhere or off the board. */
export function cellCard(context: ScreenContext, content: PlanningView, cell: PlanCellView): TemplateResult {
  const { t } = context;
  const name = cellName(context, content, cell);
  const helper = ownerOf(content, context.ui.hand);
  return html`<div class="plan-card plan-cell-card" role="group" aria-label=${name}>
    <div class="plan-card-words">
      <p class="plan-card-name">
        <strong>${name}</strong>
        <span class="small">${t.ui('planning.count', { count: cell.turns.length, need: cell.need })}</span>
      </p>
      <div class="row">
        ${cell.turns.length === 0 ? html`<p class="hint">${t.ui('planning.hint')}</p>` : nothing}
        ${cell.turns.map((turn) => turnButton(context, turn))}
        ${
          helper
            ? html`<button
                class="button small-button"
                data-action="take-off"
                @click=${() => takeOff(context, helper)}
              >
                ${t.ui('planning.takeOff', { name: nameOf(context, helper.who) })}
              </button>`
            : nothing
        }
      </div>
    </div>
  </div>`;
}

function turnButton(context: ScreenContext, turn: PlanTurnView): TemplateResult {
  const { pack, atlas, ui } = context;
  const isInHand = ui.hand === turn.id;
  return html`<button
    class="chip plan-turn"
    data-turn=${turn.id}
    aria-pressed=${isInHand ? 'true' : 'false'}
    @click=${() => context.setUi({ hand: isInHand ? null : turn.id })}
  >
    ${portrait(atlas, pack.characters[turn.who], faceOf(turn), 36)} ${nameOf(context, turn.who)}
    ${moodMark(context, turn)}
  </button>`;
}

function takeOff(context: ScreenContext, helper: PlanHelperView): void {
  const { hand } = context.ui;
  if (hand === null) return;
  context.setUi({ hand: null, look: null });
  context.announce(context.t.ui('planning.takenOff', { name: nameOf(context, helper.who) }));
  context.send({ type: 'act', action: { type: 'place', item: hand, at: null } });
}

function turnsLeft({ t }: ScreenContext, { left }: PlanHelperView): string {
  return left.length === 0 ? t.ui('planning.noTurn') : t.ui('planning.turns', { count: left.length });
}

/** The worst of what their turns do to them shows in their face. */
function faceAt({ cells }: PlanningView, helper: PlanHelperView): string {
  const moods = cells
    .flatMap(({ turns }) => turns)
    .filter(({ id }) => helper.turns.includes(id))
    .map(({ mood }) => mood);
  const mood = (['double', 'limit', 'wish'] as const).find((one) => moods.includes(one)) ?? 'plain';
  return faceOf({ mood });
}
