import { createRun, step, viewRun, type Action, type TillView } from '@requapass/scenario';
import { describe, expect, it } from 'vitest';
import { tillLibrary } from '../testing/sample-till.js';
import { pilesOf, tillThings } from './till-things.js';

const mission = tillLibrary.mission('desk');
if (!mission) throw new Error('the sample has no mission');

function after(...actions: Action[]): TillView {
  const state = actions.reduce(
    (before, action) => {
      const result = step(mission!, before, action);
      if (!result.ok) throw new Error(result.error.message);
      return result.step.state;
    },
    createRun(mission!, { seed: 1 }),
  );
  const { content } = viewRun(mission!, state);
  if (content.kind !== 'till') throw new Error(`expected a till, found ${content.kind}`);
  return content;
}

const set = (item: string, count: number): Action => ({ type: 'set', item, count });
const give: Action = { type: 'use', use: 'give' };
const next: Action = { type: 'next' };
const placesOf = (view: TillView) => Object.fromEntries(tillThings(view).items.map(({ id, at }) => [id, at]));
const SERVED = [set('one', 1), set('ten', 1), give];

describe('a till on the stage', () => {
  it('shows the coin on top of each compartment and the one below it', () => {
    expect(placesOf(after())).toEqual({
      'ten-0': 'drawer',
      'ten-1': 'drawer',
      'one-0': 'drawer',
      'karim-five-0': 'counter',
    });
  });

  it('lets the coin that is taken fly to the counter, and the same one back', () => {
    const taken = placesOf(after(set('ten', 1)));
    expect([taken['ten-0'], taken['ten-1'], taken['ten-2']]).toEqual(['counter', 'drawer', 'drawer']);
    expect(placesOf(after(set('ten', 1), set('ten', 0)))['ten-0']).toBe('drawer');
  });

  it('draws the coin that is taken next after the one below it', () => {
    const drawn = tillThings(after()).items.map(({ id }) => id);
    expect(drawn.indexOf('ten-0')).toBeGreaterThan(drawn.indexOf('ten-1'));
  });

  it('puts what was paid into the drawer once it is settled', () => {
    expect(placesOf(after(...SERVED))).toMatchObject({ 'karim-five-0': 'drawer', 'one-0': 'counter' });
  });

  it('brings the customer, with the face of the moment', () => {
    expect(tillThings(after()).cast).toEqual([{ who: 'karim', at: 'customer', face: 'calm' }]);
    expect(tillThings(after(...SERVED)).cast).toEqual([{ who: 'karim', at: 'customer', face: 'happy' }]);
    expect(tillThings(after(...SERVED, next)).cast).toEqual([]);
  });

  it('hangs the offer that is taken on the board', () => {
    const offers = [...SERVED, next];
    expect(placesOf(after(...offers))).toEqual({ 'quote-shop': 'counter', 'quote-mill': 'counter' });
    expect(placesOf(after(...offers, set('mill', 2)))).toMatchObject({ 'quote-mill': 'board' });
  });

  it('piles up what is planned, one thing a step', () => {
    const amounts = [...SERVED, next, set('mill', 2), next];
    expect(tillThings(after(...amounts)).items).toEqual([]);
    expect(tillThings(after(...amounts, set('tarts', 30))).items).toHaveLength(3);
  });

  it('keeps every pile within the counter, beside what was paid', () => {
    const view = after({ type: 'use', use: 'spare' }, set('ten', 8), set('one', 1));
    const { ticket } = view;
    if (ticket.type !== 'change') throw new Error('expected change');
    for (const { cell } of pilesOf({ ...view, ticket })) {
      const left = cell.column / cell.columns;
      expect(left).toBeGreaterThan(0.3);
      expect(left + 1 / cell.columns).toBeLessThanOrEqual(1.0001);
    }
  });
});
