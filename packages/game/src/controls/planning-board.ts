/**
 * The board of a planning: one button a cell, with how many are there and how it suits them. Laid over the drawn
 * board; in the text layout a list for each slot. Knows the present view, not the rules.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type {
  PlanCellView,
  PlanHelperView,
  PlanningView,
  PlanSlotView,
  PlanTurnView,
} from '@requapass/scenario';
import { BOARD, planCell, roomIn, slotHead, taskHead } from '../session/planning-things.js';
import type { GridCell } from '../session/snapshot.js';
import { nameOf, type ScreenContext } from './context.js';
import { picture, portrait } from './picture.js';
import { areaStyles, cellSpot, fingertip, spotIn } from './scene-spot.js';
import { setStyles } from './set-styles.js';

/** Whose turn this is. */
export function ownerOf({ helpers }: PlanningView, turn: string | null): PlanHelperView | undefined {
  return helpers.find(({ turns }) => turn !== null && turns.includes(turn));
}

/** "Door, four o'clock". */
export function cellName({ t }: ScreenContext, { tasks, slots }: PlanningView, cell: PlanCellView): string {
  const task = tasks.find(({ id }) => id === cell.task);
  const slot = slots.find(({ id }) => id === cell.slot);
  return t.ui('planning.cell', { task: t.content(task?.name ?? ''), slot: t.content(slot?.name ?? '') });
}

/** Names beside the cells, for the eye only, and the cells slot by slot. */
export function planningBoard(context: ScreenContext, content: PlanningView): TemplateResult {
  return html`<div class="plan" role="group" aria-label=${context.t.ui('planning.board')}>
    ${context.isStageOn ? names(context, content) : nothing}
    ${content.slots.map(
      (slot) =>
        html`<div class="plan-slot">
          <h2 class="plan-slot-name">
            ${context.t.content(slot.name)} ${freePeople(context, content, slot)}
          </h2>
          <ul role="list">
            ${content.cells
              .filter((cell) => cell.slot === slot.id)
              .map(
                (cell) =>
                  html`<li ${setStyles(areaStyles(cellSpot(context, BOARD, gridOf(content, cell))))}>
                    ${cellButton(context, content, cell)}
                  </li>`,
              )}
          </ul>
        </div>`,
    )}
  </div>`;
}

function names(context: ScreenContext, content: PlanningView): TemplateResult {
  const { t, atlas } = context;
  return html`${content.slots.map(
    ({ id, name, free }) =>
      html`<p
        class="plan-head"
        aria-hidden="true"
        ${setStyles(placed(cellSpot(context, BOARD, slotHead(content, id))))}
      >
        ${t.content(name)}
        ${isFull(content, id) && free > 0 ? html`<span class="plan-free">+${free}</span>` : nothing}
      </p>`,
  )}${content.tasks.map(({ id, name, picture: frame }) => {
    const spot = cellSpot(context, BOARD, taskHead(content, id));
    return html`<p class="plan-task" aria-hidden="true" ${setStyles(placed(spot))}>
      ${picture(atlas, `item.${frame}`, Math.min((spot?.height ?? 0) * 0.55, MAX_ICON))}<span
        >${t.content(name)}</span
      >
    </p>`;
  })}`;
}

/** Side of a task's picture beside its row, in CSS pixels, where there is plenty of room. */
const MAX_ICON = 56;

/** Once every place of a slot is taken, whoever could still step in is worth knowing. */
function isFull({ cells }: PlanningView, slot: string): boolean {
  return cells.every((cell) => cell.slot !== slot || cell.turns.length >= cell.need);
}

function freePeople(
  { t }: ScreenContext,
  content: PlanningView,
  { id, free }: PlanSlotView,
): TemplateResult | typeof nothing {
  return isFull(content, id) && free > 0
    ? html`<span class="plan-free-words">${t.ui('planning.free', { count: free })}</span>`
    : nothing;
}

function cellButton(context: ScreenContext, content: PlanningView, cell: PlanCellView): TemplateResult {
  const { ui, t } = context;
  const hand = ownerOf(content, ui.hand);
  const wish = hand?.wishes.some(({ id }) => id === cell.task) === true;
  return html`<button
    class="plan-cell"
    data-cell=${cell.id}
    data-empty=${cell.turns.length < cell.need ? '' : nothing}
    data-ready=${hand ? (hand.against.includes(cell.id) ? 'against' : wish ? 'wish' : 'open') : nothing}
    aria-pressed=${ui.look === cell.id ? 'true' : 'false'}
    @click=${() => useCell(context, content, cell)}
  >
    <span class="plan-cell-name">${cellName(context, content, cell)}</span>
    ${Array.from({ length: roomIn(cell) }, (_, index) => place(context, content, cell, index))}
    <span class="plan-cell-count"
      >${t.ui('planning.count', { count: cell.turns.length, need: cell.need })}</span
    >
  </button>`;
}

/** One place of a cell: who has it and how it suits them, or an empty ring. */
function place(
  context: ScreenContext,
  content: PlanningView,
  cell: PlanCellView,
  index: number,
): TemplateResult {
  const turn = cell.turns[index];
  const { pack, atlas, isStageOn } = context;
  return html`<span
    class="plan-place"
    data-taken=${turn ? '' : nothing}
    data-extra=${index >= cell.need ? '' : nothing}
    ${setStyles(inCell(context, content, cell, index))}
    >${
      turn
        ? html`${isStageOn ? nothing : portrait(atlas, pack.characters[turn.who], faceOf(turn), 40)}<span
              class="plan-who"
              >${nameOf(context, turn.who)}</span
            >${moodMark(context, turn)}`
        : nothing
    }</span
  >`;
}

/** How a turn suits its person: a sign for the eye, words for the ear. */
export function moodMark({ t }: ScreenContext, { mood }: PlanTurnView): TemplateResult | typeof nothing {
  if (mood === 'plain') return nothing;
  return html`<span class="plan-mood" data-mood=${mood}
    ><span aria-hidden="true">${SIGNS[mood]}</span
    ><span class="visually-hidden">${t.ui(`planning.mood.${mood}`)}</span></span
  >`;
}

const SIGNS = { wish: '♥', limit: '!', double: '×2' } as const;
const FACES = { wish: 'happy', limit: 'worried', double: 'surprised', plain: 'calm' } as const;

/** The face somebody makes at their turn. */
export function faceOf({ mood }: Pick<PlanTurnView, 'mood'>): string {
  return FACES[mood];
}

/** With somebody in hand they come here; otherwise the cell is looked at, and whoever is alone there is taken up. */
function useCell(context: ScreenContext, content: PlanningView, cell: PlanCellView): void {
  const { ui, t } = context;
  const turn = ui.hand;
  const helper = ownerOf(content, turn);
  if (turn === null || !helper) {
    const only = cell.turns.length === 1 ? cell.turns[0] : undefined;
    const isClosing = ui.look === cell.id;
    context.setUi({ look: isClosing ? null : cell.id, hand: isClosing ? null : (only?.id ?? null) });
    return;
  }
  if (cell.turns.some(({ id }) => id === turn)) {
    context.setUi({ hand: null, look: null });
    return;
  }
  const isLast = content.filled === content.places - 1 && cell.turns.length < cell.need;
  const isNew = helper.left.includes(turn) && !isLast;
  const next = isNew ? helper.left.find((other) => other !== turn) : undefined;
  context.setUi({ hand: next ?? null, look: helper.id });
  const words = t.ui('planning.placed', {
    name: nameOf(context, helper.who),
    cell: cellName(context, content, cell),
  });
  const isTwice = content.cells.some(
    (other) =>
      other.slot === cell.slot && other.turns.some(({ id }) => id !== turn && helper.turns.includes(id)),
  );
  const isWish = helper.wishes.some(({ id }) => id === cell.task);
  const mood = isTwice ? 'double' : helper.against.includes(cell.id) ? 'limit' : isWish ? 'wish' : null;
  context.announce(mood === null ? words : `${words} ${t.ui(`planning.mood.${mood}`)}`);
  context.send({ type: 'act', action: { type: 'place', item: turn, at: cell.id } });
}

function gridOf(content: PlanningView, { task, slot }: PlanCellView): GridCell {
  return planCell(content, task, slot);
}

/** A place of a cell within the cell's button: where the stage puts its portrait. */
function inCell(
  context: ScreenContext,
  content: PlanningView,
  cell: PlanCellView,
  index: number,
): Record<string, string> {
  const grid = gridOf(content, cell);
  const outer = fingertip(cellSpot(context, BOARD, grid));
  const inner = spotIn(context, BOARD, index, roomIn(cell), grid);
  if (!outer || !inner) return {};
  return placed({ ...inner, left: inner.left - outer.left, top: inner.top - outer.top });
}

function placed(area: ReturnType<typeof cellSpot>): Record<string, string> {
  if (!area) return {};
  return {
    position: 'absolute',
    left: `${area.left}px`,
    top: `${area.top}px`,
    width: `${area.width}px`,
    height: `${area.height}px`,
  };
}
