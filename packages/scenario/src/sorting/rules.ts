/**
 * The rules of sorting: reading labels, putting items on shelves, asking, finishing.
 * Nothing is refused for being wrong; only what does not exist, or is closed, is.
 */
import { acceptAct, askForHelp, include, refuseAct } from '../challenge/act.js';
import type { Beginning, ChallengeContext, ChallengeResult, ChallengeRules } from '../challenge/rules.js';
import type { Help, Slug } from '../mission.js';
import type { Action } from '../run.js';
import { boardOf, sortingOf, type Board } from './board.js';
import { sortingFacts } from './facts.js';
import type { SortingState } from './types.js';
import { viewSorting } from './view.js';

/** How a sorting is played. */
export const SORTING_RULES: ChallengeRules<SortingState> = {
  start: startSorting,
  act(context, state, action) {
    switch (action.type) {
      case 'inspect':
        return inspect(boardOf(context.mission, context.slug), state, action.item);
      case 'place':
        return place(boardOf(context.mission, context.slug), state, action.item, action.at);
      case 'help':
        return askForHelp(helpOf(context), state);
      default:
        return refuseAct(
          'not-now',
          `action "${action.type}" does not fit a sorting; use inspect, place, help or finish`,
        );
    }
  },
  canFinish(_context, state) {
    return state.firstPlaced.length > 0 || unplacedItems(state).length === 0;
  },
  hasAsked: (state) => state.hasAsked,
  facts: (context, state) => sortingFacts(boardOf(context.mission, context.slug), state),
  view(context, state) {
    const challenge = sortingOf(context.mission, context.slug);
    const canFinish = SORTING_RULES.canFinish(context, state);
    return viewSorting(context, challenge, boardOf(context.mission, context.slug), state, canFinish);
  },
  openActions(context, state) {
    const board = boardOf(context.mission, context.slug);
    const shelves = [...board.shelves.map((shelf) => shelf.id).filter((id) => !board.closed.has(id)), null];
    const actions: Action[] = board.items.flatMap(({ id }) => [
      { type: 'inspect', item: id },
      ...shelves.map((at): Action => ({ type: 'place', item: id, at })),
    ]);
    return helpOf(context) && !state.hasAsked ? [...actions, { type: 'help' }] : actions;
  },
};

function startSorting(context: ChallengeContext, { states }: Beginning): SortingState {
  const board = boardOf(context.mission, context.slug);
  const from = sortingOf(context.mission, context.slug).continues;
  const found = from === undefined ? undefined : states[from];
  const before = found?.kind === 'sorting' ? found : undefined;
  const known = new Set(board.items.map((item) => item.id));
  return {
    kind: 'sorting',
    placements: Object.fromEntries(
      board.items.map(({ id }) => {
        const shelf = before?.placements[id] ?? null;
        return [id, shelf !== null && board.closed.has(shelf) ? null : shelf];
      }),
    ),
    inspected: before?.inspected.filter((item) => known.has(item)) ?? [],
    firstPlaced: [],
    checked: [],
    moved: [],
    hasAsked: false,
  };
}

function inspect(board: Board, state: SortingState, item: Slug): ChallengeResult<SortingState> {
  if (!board.items.some((other) => other.id === item)) return refuseItem(board, item);
  const isCheck = state.inspected.includes(item) && unplacedItems(state).length === 0;
  return acceptAct(
    {
      ...state,
      inspected: include(state.inspected, item),
      checked: isCheck ? include(state.checked, item) : state.checked,
    },
    'picked',
  );
}

function place(
  board: Board,
  state: SortingState,
  item: Slug,
  shelf: Slug | null,
): ChallengeResult<SortingState> {
  if (!board.items.some((other) => other.id === item)) return refuseItem(board, item);
  if (shelf !== null && !board.shelves.some((other) => other.id === shelf)) {
    const valid = board.shelves.map((other) => other.id).join(', ');
    return refuseAct('unknown-place', `shelf "${shelf}" does not exist; use ${valid}, or null for the table`);
  }
  if (shelf !== null && board.closed.has(shelf))
    return refuseAct('closed', `shelf "${shelf}" is closed; choose another`);
  const from = state.placements[item] ?? null;
  return acceptAct(
    {
      ...state,
      placements: { ...state.placements, [item]: shelf },
      firstPlaced: shelf === null ? state.firstPlaced : include(state.firstPlaced, item),
      moved: from !== null && from !== shelf ? include(state.moved, item) : state.moved,
    },
    'placed',
  );
}

function helpOf({ mission, slug }: ChallengeContext): Help | undefined {
  return sortingOf(mission, slug).help;
}

function unplacedItems(state: SortingState): readonly Slug[] {
  return Object.keys(state.placements).filter((item) => state.placements[item] === null);
}

function refuseItem(board: Board, item: Slug): ChallengeResult<SortingState> {
  return refuseAct(
    'unknown-item',
    `item "${item}" does not exist; use ${board.items.map((other) => other.id).join(', ')}`,
  );
}
