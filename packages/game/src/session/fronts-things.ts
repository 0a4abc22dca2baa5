/**
 * Fronts on the stage: helpers and the voice where they were sent, and what the trouble shows. Pure.
 * Knows the middle of a front, which leaves room for its face above and its name below.
 */
import type { FrontsView, Slug } from '@requapass/scenario';
import type { GridCell, StageItem } from './snapshot.js';
import type { StageThings } from './stage-things.js';

/** Those who were sent stand in the lower half of a front. */
const STANDING: GridCell = { column: 0, columns: 1, row: 1, rows: 2.35 };
/** Those in reserve wait under the picture, and fly in from there: so many heights of a front below. */
const WAITING: GridCell = { column: 0, columns: 1, row: 8, rows: 2.35 };

export function frontsThings({ fronts, people, voice, props }: FrontsView): StageThings {
  const things = [
    ...people.map(({ who, at }) => ({ id: who, picture: `token.${who}`, at })),
    ...(voice ? [{ id: voice.id, picture: `item.${voice.picture}`, at: voice.at }] : []),
  ];
  const sent = fronts.flatMap(({ id, people: there, hasVoice }) =>
    [...there, ...(hasVoice && voice ? [voice.id] : [])].map((thing, index, all) => ({
      thing,
      place: { at: id, index, count: all.length, cell: STANDING },
    })),
  );
  const nowhere = waitingAt(fronts[0]?.id ?? '');
  return {
    items: things.map(({ id, picture }): StageItem => ({
      id,
      picture,
      ...(sent.find(({ thing }) => thing === id)?.place ?? nowhere),
    })),
    props,
  };
}

function waitingAt(front: Slug): Pick<StageItem, 'at' | 'index' | 'count' | 'cell'> {
  return { at: front, index: 0, count: 1, cell: WAITING };
}
