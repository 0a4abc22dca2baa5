import { createRun, step, viewRun, type Action, type FrontsView } from '@requapass/scenario';
import { expect, it } from 'vitest';
import { floodLibrary } from '../testing/sample-flood.js';
import { frontsThings } from './fronts-things.js';

const mission = floodLibrary.mission('desk');
if (!mission) throw new Error('there is no sample');

function viewAfter(...actions: Action[]): FrontsView {
  let state = createRun(mission as NonNullable<typeof mission>, { seed: 1 });
  for (const action of actions) {
    const result = step(mission as NonNullable<typeof mission>, state, action);
    if (!result.ok) throw new Error(result.error.message);
    state = result.step.state;
  }
  const { content } = viewRun(mission as NonNullable<typeof mission>, state);
  if (content.kind !== 'fronts') throw new Error(`this is a ${content.kind}`);
  return content;
}
const go: Action = { type: 'use', use: 'go' };

it('keeps everybody under the picture until they are sent, and together where they are', () => {
  const waiting = frontsThings(viewAfter()).items;
  expect(waiting.map(({ id, cell }) => [id, (cell?.row ?? 0) > (cell?.rows ?? 0)])).toEqual([
    ['karim', true],
    ['horn', true],
  ]);
  const sent = viewAfter(
    { type: 'place', item: 'karim', at: 'left' },
    { type: 'place', item: 'horn', at: 'left' },
  );
  expect(frontsThings(sent).items).toMatchObject([
    { id: 'karim', picture: 'token.karim', at: 'left', index: 0, count: 2 },
    { id: 'horn', picture: 'item.horn', at: 'left', index: 1, count: 2 },
  ]);
});

it('shows the props that fit the trouble', () => {
  expect(frontsThings(viewAfter()).props).toEqual([]);
  expect(frontsThings(viewAfter(go)).props).toEqual(['water']);
});
