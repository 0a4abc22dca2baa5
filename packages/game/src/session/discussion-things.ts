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
const MIDDLE_ROWS = 1.7;
const ASIDE_ROWS = 2.2;
const FACES_ROWS = 2.9;

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
  return { column: index, columns: Math.max(count, 1), row: 0.25, rows: MIDDLE_ROWS };
}

/** The card in the middle has the most room; the others wait left and right of it. */
function cellBeside({ id, isInMiddle }: ProposalView, aside: readonly ProposalView[]): GridCell {
  if (isInMiddle) return { column: 1, columns: 3, row: 0, rows: MIDDLE_ROWS };
  const index = aside.findIndex((card) => card.id === id);
  const isLeft = index % 2 === 0;
  const onSide = Math.ceil((aside.length - (isLeft ? 0 : 1)) / 2);
  const columns = 3 * onSide;
  const column = Math.floor(index / 2) + (isLeft ? 0 : 2 * onSide);
  return { column, columns, row: 0.1, rows: ASIDE_ROWS };
}
