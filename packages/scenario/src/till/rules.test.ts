import { describe, expect, it } from 'vitest';
import type { Action, RunState } from '../run.js';
import { createRun } from '../runner/create-run.js';
import { step } from '../runner/step.js';
import { viewRun } from '../runner/view-run.js';
import { CASH_DESK } from '../testing/cash-desk.js';
import { finish, help, inspect, next, play } from '../testing/play.js';
import type { TillView } from './view-types.js';

const set = (item: string, count: number): Action => ({ type: 'set', item, count });
const use = (name: string): Action => ({ type: 'use', use: name });
const give = use('give');

const begin = () => createRun(CASH_DESK, { seed: 1 });
const after = (...actions: Action[]): RunState => play(CASH_DESK, begin(), actions).state;
const cuesOf = (...actions: Action[]) => play(CASH_DESK, begin(), actions).cues;
const view = (state: RunState): TillView => {
  const { content } = viewRun(CASH_DESK, state);
  if (content.kind !== 'till') throw new Error(`expected a till, found ${content.kind}`);
  return content;
};
const drawerOf = (state: RunState) =>
  Object.fromEntries(view(state).drawer.map(({ id, left, laid }) => [id, [left, laid]]));

const FLOATED = [set('bag', 1), set('big-bag', 1), set('two', 2), give, finish];
const SERVED = [...FLOATED, set('ten-cents', 1), set('one', 1), give, next];

describe('the drawer', () => {
  it('gives what is taken, and takes it back', () => {
    expect(drawerOf(after(set('two', 2)))['two']).toEqual([0, 2]);
    expect(drawerOf(after(set('two', 2), set('two', 1)))['two']).toEqual([1, 1]);
  });
  it('holds, once it is filled, what was in the bags', () => {
    expect(drawerOf(after(...FLOATED))).toEqual({
      'ten-cents': [10, 0],
      one: [5, 0],
      two: [2, 0],
      five: [0, 0],
    });
  });
  it('takes what a customer pays and loses what they get', () => {
    expect(drawerOf(after(...SERVED))).toMatchObject({ 'ten-cents': [9, 0], one: [4, 0], five: [1, 0] });
  });
  it('gets small change once, when it is sent for', () => {
    const state = after(...FLOATED, use('spare'));
    expect(drawerOf(state)).toMatchObject({ 'ten-cents': [20, 0], one: [10, 0] });
    expect(view(state).canFetch).toBe(false);
  });
  it('is not shown where there is no money to give', () => {
    expect(view(after(...SERVED, set('two', 1), give, finish)).drawer).toEqual([]);
  });
});

describe('giving', () => {
  it('is answered by who gets it', () => {
    const line = (...actions: Action[]) => {
      const { text, who, face } = view(after(...FLOATED, ...actions));
      return [text, who, face];
    };
    expect(line()).toEqual(['x.ann', 'oscar', 'calm']);
    expect(line(set('ten-cents', 1), set('one', 1), give)).toEqual(['x.right', 'oscar', 'happy']);
    expect(line(set('one', 1), give)).toEqual(['x.under', 'oscar', 'worried']);
    expect(line(set('two', 1), give)).toEqual(['x.over', 'oscar', null]);
    expect(line(give, give)).toEqual(['x.settled', 'oscar', null]);
  });
  it('leaves a wrong sum on the counter to be put right', () => {
    const { ticket, canGive, canGoOn } = view(after(...FLOATED, set('one', 1), give));
    expect(ticket).toMatchObject({ phase: 'again', total: 100 });
    expect([canGive, canGoOn]).toEqual([true, false]);
  });
  it('is over after the second time, right or wrong', () => {
    const { ticket, canGive, canGoOn } = view(after(...FLOATED, give, give));
    expect(ticket.phase).toBe('served');
    expect([canGive, canGoOn]).toEqual([false, true]);
  });
  it('sounds right only when it is', () => {
    expect(cuesOf(set('bag', 1), set('big-bag', 1), set('two', 2), give).at(-1)).toBe('chime');
    expect(cuesOf(give).at(-1)).toBe('coin');
    expect(cuesOf(give, give).at(-1)).toBe('placed');
  });
});

describe('the price board', () => {
  it('is blank until it is read', () => {
    expect(view(begin()).prices).toEqual({ isRead: false, lines: [] });
    const { prices } = view(after(inspect('prices')));
    expect(prices?.lines.map(({ id, price }) => [id, price])).toEqual([
      ['tart', 130],
      ['pie', 250],
    ]);
  });
  it('gives no price of what is bought before that', () => {
    const bought = (...actions: Action[]) => {
      const { ticket } = view(after(...actions));
      return ticket.type === 'change' ? ticket.buys : [];
    };
    expect(bought(...FLOATED)).toMatchObject([{ id: 'tart', count: 3, price: null }]);
    expect(bought(inspect('prices'), ...FLOATED)).toMatchObject([{ price: 130 }]);
  });
  it('is blank again when its prices are written anew', () => {
    const state = after(inspect('prices'), ...SERVED, set('two', 1), give, finish);
    expect(view(state).prices).toEqual({ isRead: false, lines: [] });
    const { state: read } = play(CASH_DESK, state, [inspect('prices')]);
    expect(view(read).prices?.lines.map(({ price }) => price)).toEqual([130, 200]);
  });
});

describe('help', () => {
  it('shows a way to count up to what was paid, and not before it is asked', () => {
    expect(view(after(...FLOATED)).support).toBe(null);
    expect(view(after(...FLOATED, help)).support).toEqual({ type: 'count-up', stops: [390, 400, 500] });
  });
  it('shows how many packs each offer would take', () => {
    const state = after(...SERVED, set('two', 1), give, finish, help);
    expect(view(state).support).toEqual({ type: 'packs', packs: { shop: 6, farm: 1, mill: 2, late: 1 } });
  });
});

describe('what is refused', () => {
  const rows: [string, Action[], Action, string][] = [
    ['a coin that is not in the drawer', [], set('ten-cents', 1), 'unknown-item'],
    ['more than there is', [], set('two', 3), 'bad-count'],
    ['less than nothing', [], set('two', -1), 'bad-count'],
    ['half a coin', [], set('two', 0.5), 'bad-count'],
    ['money on a settled ticket', [...FLOATED, give, give], set('one', 1), 'closed'],
    ['giving twice over', [...FLOATED, give, give], give, 'not-now'],
    ['going on from an open ticket', FLOATED, next, 'not-now'],
    ['going on from the last', [...SERVED, give, give], next, 'not-now'],
    ['checking nothing', [], use('check'), 'not-now'],
    ['small change nobody has', [], use('spare'), 'not-now'],
    ['something else to do', [], use('dance'), 'unknown-use'],
    ['a label nobody wrote', [], inspect('moon'), 'unknown-item'],
    ['an offer of another ticket', [], inspect('mill'), 'unknown-item'],
    ['finishing before it is answered', [], finish, 'not-now'],
    ['asking twice', [help], help, 'not-now'],
    ['a move of another kind', [], { type: 'place', item: 'two', at: null }, 'not-now'],
  ];
  it.each(rows)('%s', (_name, actions, action, code) => {
    const state = after(...actions);
    const result = step(CASH_DESK, state, action);
    expect(result).toMatchObject({ ok: false, error: { code } });
  });
  it('an amount between two steps', () => {
    const state = after(...SERVED, set('two', 1), give, finish, set('mill', 2), next);
    for (const count of [45, 30, 170])
      expect(step(CASH_DESK, state, set('cakes', count))).toMatchObject({ error: { code: 'bad-count' } });
    expect(view(state)).toMatchObject({ canFinish: false, ticket: { amount: null } });
    expect(view(play(CASH_DESK, state, [set('cakes', 40)]).state).canFinish).toBe(true);
  });
});
