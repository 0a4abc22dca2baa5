/**
 * A discussion on the stage: the proposals on the table, the faces of those who are for the one in the middle
 * gathered under it, and how everybody looks. Pure. Knows no seat: people sit where the mission put them.
 */
import type { DiscussionView, ProposalView } from '@requapass/scenario';
import type { GridCell, StageItem } from './snapshot.js';
import type { StageThings } from './stage-things.js';

/** Where proposals lie: every scene of a discussion has this place. */
const TABLE = 'table';

/** Parts of the table's height: a card in the middle, a card beside it, the row of faces. */
const MIDDLE_ROWS = 1.85;
const ASIDE_ROWS = 2.2;
const FACES_ROWS = 3.3;

/** How much wider than their place cards may lie: names want room. */
const SPREAD = 1.25;
const WIDE = 1.4;

export function discussionThings({ proposals, people, props }: DiscussionView): StageThings {
  const middle = proposals.find(({ isInMiddle }) => isInMiddle);
  const aside = proposals.filter(({ isInMiddle }) => !isInMiddle);
  const cards = proposals.map((card): StageItem => ({
    id: card.id,
    picture: `item.${card.picture}`,
    at: TABLE,
    index: 0,
    count: 1,
    cell: middle ? cellBeside(card, aside) : cellInRow(proposals.indexOf(card), proposals.length),
  }));
  const hands = people.filter(({ position }) => position === 'for');
  const faces = hands.map(({ who }, index): StageItem => ({
    id: `hand-${who}`,
    picture: `token.${who}`,
    at: TABLE,
    index,
    count: hands.length,
    cell: { column: 0, columns: 1, row: FACES_ROWS - 1, rows: FACES_ROWS },
  }));
  return {
    items: [...cards, ...faces],
    props,
    faces: Object.fromEntries(people.map(({ who, face }) => [who, face])),
  };
}

/** While nothing is put to all, the cards lie in a row. */
function cellInRow(index: number, count: number): GridCell {
  return { ...spread(index, count, Math.max(count, 2)), row: 0.25, rows: MIDDLE_ROWS };
}

/** The card in the middle has the most room; the others wait left and right of it. */
function cellBeside({ id, isInMiddle }: ProposalView, aside: readonly ProposalView[]): GridCell {
  if (isInMiddle) return { ...spread(1, 3, 3, WIDE), row: 0, rows: MIDDLE_ROWS };
  const index = aside.findIndex((card) => card.id === id);
  const onSide = Math.ceil(aside.length / 2);
  const column = index % 2 === 0 ? Math.floor(index / 2) : 2 * onSide + Math.floor(index / 2);
  return { ...spread(column, 3 * onSide, 3 * onSide, WIDE), row: 0.1, rows: ASIDE_ROWS };
}

/** Column `index` of `count` that lie a little wider than their place, in the middle of it. */
function spread(
  index: number,
  count: number,
  room: number,
  times = SPREAD,
): Pick<GridCell, 'column' | 'columns'> {
  const columns = room / times;
  return { column: index - (count - columns) / 2, columns };
}
