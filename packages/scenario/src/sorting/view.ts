/** What a screen is shown of a sorting challenge. Knows the board and its state; knows no picture file. */
import type { ChallengeContext } from '../challenge/rules.js';
import { viewHelp } from '../runner/view-help.js';
import type { Board } from './board.js';
import type { SortingChallenge, SortingState, SortingView } from './types.js';

/** Labels appear once they were read. */
export function viewSorting(
  { slug }: ChallengeContext,
  challenge: SortingChallenge,
  board: Board,
  state: SortingState,
  canFinish: boolean,
): SortingView {
  return {
    kind: 'sorting',
    challenge: slug,
    text: challenge.text,
    items: board.items.map(({ id, name, picture, label }) => ({
      id,
      name,
      picture,
      label: state.inspected.includes(id) ? label : null,
      shelf: state.placements[id] ?? null,
    })),
    shelves: board.shelves.map(({ id, name, picture, rule, capacity }) => ({
      id,
      name,
      picture,
      rule,
      isOpen: !board.closed.has(id),
      capacity: capacity ?? null,
      count: Object.values(state.placements).filter((shelf) => shelf === id).length,
    })),
    canFinish,
    help: viewHelp(challenge.help, state.hasAsked),
  };
}
