/**
 * The rules of composing: looking at blocks, putting them on the sheet, showing it to readers.
 * Nothing is refused for being a poor choice; only what does not exist, or does not fit, is.
 */
import { acceptAct, askForHelp, include, refuseAct, refuseName } from '../challenge/act.js';
import { challengeOfKind } from '../challenge/merge.js';
import type { Beginning, ChallengeContext, ChallengeResult, ChallengeRules } from '../challenge/rules.js';
import type { Slug } from '../mission.js';
import type { Action } from '../run.js';
import { holds } from '../runner/facts.js';
import { composingFacts } from './facts.js';
import { roomOf, sheetOf, slotsFor, type Sheet } from './sheet.js';
import type { ComposingState } from './types.js';
import { viewComposing } from './view.js';

type Result = ChallengeResult<ComposingState>;

/** Showing the sheet to somebody. */
const SHOW = 'show';

/** How a composing is played. */
export const COMPOSING_RULES: ChallengeRules<ComposingState> = {
  start: startComposing,
  act(context, state, action) {
    const sheet = sheetAt(context);
    switch (action.type) {
      case 'inspect':
        return inspect(sheet, state, action.item);
      case 'place':
        return place(sheet, state, action.item, action.at);
      case 'use':
        return action.use === SHOW ? show(sheet, state, action.on) : refuseName('use', action.use, [SHOW]);
      case 'help':
        return askForHelp(challengeOfKind(context.mission, context.slug, 'composing').help, state);
      default:
        return refuseAct(
          'not-now',
          `action "${action.type}" does not fit a composing; use inspect, place, use, help or finish`,
        );
    }
  },
  canFinish: (context, state) => canFinish(sheetAt(context), state),
  hasAsked: (state) => state.hasAsked,
  facts: (context, state) => composingFacts(sheetAt(context), state),
  view(context, state) {
    const challenge = challengeOfKind(context.mission, context.slug, 'composing');
    const sheet = sheetAt(context);
    return viewComposing(context.slug, challenge, sheet, state, canFinish(sheet, state));
  },
  openActions(context, state) {
    const sheet = sheetAt(context);
    const { help } = challengeOfKind(context.mission, context.slug, 'composing');
    return [
      ...sheet.blocks.flatMap((block): Action[] => [
        { type: 'inspect', item: block.id },
        ...[...slotsFor(sheet, block).map(({ id }) => id), null].map((at): Action => ({
          type: 'place',
          item: block.id,
          at,
        })),
      ]),
      ...sheet.readers.map(({ who }): Action => ({ type: 'use', use: SHOW, on: who })),
      ...(help && !state.hasAsked ? [{ type: 'help' } as const] : []),
    ];
  },
};

function sheetAt({ mission, slug }: ChallengeContext): Sheet {
  return sheetOf(mission, slug);
}

/** Something is on it, or there is nothing that could be. */
function canFinish(sheet: Sheet, state: ComposingState): boolean {
  const isBlank = sheet.slots.every(({ id }) => (state.sheet[id] ?? []).length === 0);
  return !isBlank || sheet.blocks.every((block) => slotsFor(sheet, block).length === 0);
}

function startComposing(context: ChallengeContext, { states }: Beginning): ComposingState {
  const { slots, blocks } = sheetAt(context);
  const from = challengeOfKind(context.mission, context.slug, 'composing').continues;
  const found = from === undefined ? undefined : states[from];
  const before = found?.kind === 'composing' ? found : undefined;
  const fits = (id: Slug, slot: Slug): boolean =>
    blocks.find((block) => block.id === id)?.fits.includes(slot) === true;
  const sheet = Object.fromEntries(
    slots.map(({ id }) => [id, (before?.sheet[id] ?? []).filter((block) => fits(block, id))]),
  );
  return {
    kind: 'composing',
    sheet,
    before: sheet,
    looked: before?.looked.filter((id) => blocks.some((block) => block.id === id)) ?? [],
    shown: [],
    mended: [],
    said: null,
    hasAsked: false,
  };
}

function inspect({ blocks }: Sheet, state: ComposingState, item: Slug): Result {
  if (!blocks.some(({ id }) => id === item)) return refuseName('item', item, blocks.map(idOf));
  return acceptAct({ ...state, looked: include(state.looked, item) }, 'picked');
}

function place(sheet: Sheet, state: ComposingState, item: Slug, at: Slug | null): Result {
  const block = sheet.blocks.find(({ id }) => id === item);
  if (!block) return refuseName('item', item, sheet.blocks.map(idOf));
  const slots = slotsFor(sheet, block);
  const slot = slots.find(({ id }) => id === at);
  if (!slot && at !== null) return refuseName('place', at, slots.map(idOf));
  const without = Object.fromEntries(
    Object.entries(state.sheet).map(([id, blocks]) => [id, blocks.filter((other) => other !== item)]),
  );
  const rest = slot ? (without[slot.id] ?? []) : [];
  const kept = slot && roomOf(slot) === 1 ? [] : rest;
  const next = slot ? { ...without, [slot.id]: [...kept, item] } : without;
  const isChanged = state.shown.length > 0 && !(slot && state.sheet[slot.id]?.includes(item));
  return acceptAct(
    {
      ...state,
      sheet: next,
      said: null,
      mended: isChanged ? include(state.mended, item) : state.mended,
    },
    'placed',
  );
}

function show(sheet: Sheet, state: ComposingState, on: Slug | undefined): Result {
  const reader = sheet.readers.find(({ who }) => who === on);
  if (!reader || on === undefined)
    return refuseName(
      'item',
      on ?? '',
      sheet.readers.map(({ who }) => who),
    );
  const facts = composingFacts(sheet, state);
  const remark = reader.remarks.find(({ when }) => !when || holds(when, facts));
  return acceptAct(
    {
      ...state,
      shown: include(state.shown, on),
      said: remark ? { who: on, face: remark.face ?? null, text: remark.text } : null,
    },
    'page',
  );
}

function idOf({ id }: { readonly id: Slug }): Slug {
  return id;
}
