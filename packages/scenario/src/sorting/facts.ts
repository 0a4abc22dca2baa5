/**
 * What a sorting challenge writes down: the table of facts of `SortingChallenge`, in numbers.
 * Knows no condition and no competence.
 */
import type { Slug } from '../mission.js';
import type { SortingItem, SortingState } from './types.js';
import type { Facts } from '../runner/facts.js';
import type { Board } from './board.js';

/** Every fact, without the challenge's prefix. The names depend on the board only, never on the state. */
export function sortingFacts(board: Board, state: SortingState): Facts {
  const facts: Record<string, number> = { ...countsOf(board.items, state) };
  for (const rule of new Set(board.items.map((item) => item.rule))) {
    const items = board.items.filter((item) => item.rule === rule);
    const counts = countsOf(items, state);
    for (const [name, count] of Object.entries(counts)) facts[`${name}.${rule}`] = count;
    facts[`first.${rule}`] = countFirst(board, state, rule);
  }
  return { ...facts, overfull: countOverfull(board, state), asked: state.hasAsked ? 1 : 0 };
}

/** The facts that exist both for all items and for the items of one rule. */
function countsOf(items: readonly SortingItem[], state: SortingState): Record<string, number> {
  const placed = items.filter((item) => (state.placements[item.id] ?? null) !== null);
  const right = placed.filter((item) => item.fits.includes(state.placements[item.id] as Slug));
  const among = (list: readonly Slug[]) => items.filter((item) => list.includes(item.id)).length;
  return {
    items: items.length,
    placed: placed.length,
    unplaced: items.length - placed.length,
    right: right.length,
    wrong: placed.length - right.length,
    inspected: among(state.inspected),
    unread: placed.filter((item) => !state.inspected.includes(item.id)).length,
    moved: among(state.moved),
    checked: among(state.checked),
  };
}

/** How many items of this rule were placed before the first item of another rule. */
function countFirst(board: Board, state: SortingState, rule: Slug): number {
  const rules = new Map(board.items.map((item) => [item.id, item.rule]));
  const other = state.firstPlaced.findIndex((item) => rules.get(item) !== rule);
  return other < 0 ? state.firstPlaced.length : other;
}

function countOverfull(board: Board, state: SortingState): number {
  return board.shelves.reduce((sum, { id, capacity }) => {
    const held = Object.values(state.placements).filter((shelf) => shelf === id).length;
    return sum + Math.max(0, held - (capacity ?? held));
  }, 0);
}
