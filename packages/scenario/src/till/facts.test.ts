import { describe, expect, it } from 'vitest';
import type { Action } from '../run.js';
import { createRun } from '../runner/create-run.js';
import { CASH_DESK } from '../testing/cash-desk.js';
import { finish, help, inspect, next, play } from '../testing/play.js';

const set = (item: string, count: number): Action => ({ type: 'set', item, count });
const use = (name: string): Action => ({ type: 'use', use: name });
const [give, check, spare] = [use('give'), use('check'), use('spare')];

const facts = (...actions: Action[]) =>
  play(CASH_DESK, createRun(CASH_DESK, { seed: 1 }), actions).state.facts;
const expectFacts = (prefix: string, actions: Action[], expected: Record<string, number>) => {
  const found = facts(...actions);
  for (const [name, count] of Object.entries(expected))
    expect([name, found[`${prefix}.${name}`]]).toEqual([name, count]);
};

/** Bags of ten cents and of ones, and twos: ten in all. */
const FLOAT = [set('bag', 1), set('big-bag', 1), set('two', 2)];
const FLOATED = [...FLOAT, give, finish];

describe('facts of a float', () => {
  const rows: [string, Action[], Record<string, number>][] = [
    [
      'sees the exact sum',
      [...FLOAT, give],
      { exact: 1, right: 1, 'exact.box': 1, under: 0, over: 0, corrected: 0 },
    ],
    ['counts the kinds of coin that will be of use', [...FLOAT, give], { mix: 2, 'mix.box': 2 }],
    ['counts what is in bags', [set('five', 2), give], { exact: 1, mix: 0 }],
    [
      'sees too little',
      [set('five', 1), give, give],
      { exact: 0, under: 1, over: 0, right: 0, corrected: 0 },
    ],
    ['sees too much', [set('five', 2), set('two', 1), give, give], { over: 1, under: 0 }],
    [
      'sees what was put right',
      [set('five', 1), give, set('five', 2), give],
      { exact: 0, under: 1, right: 1, corrected: 1 },
    ],
    ['sees a check before giving', [...FLOAT, check, give], { recounted: 1 }],
    ['forgets a check that something changed', [set('two', 1), check, ...FLOAT, give], { recounted: 0 }],
    [
      'counts what was read before',
      [inspect('prices'), ...FLOAT, give],
      { read: 1, unread: 1, 'seen.prices': 1, 'seen.sheet': 0 },
    ],
    [
      'does not count what was read after',
      [...FLOAT, give, inspect('sheet')],
      { read: 0, unread: 2, 'seen.sheet': 1 },
    ],
    ['notes that help was asked for', [help, ...FLOAT, give], { asked: 1 }],
    ['notes how few pieces it took', [set('five', 2), give], { sparing: 1, 'sparing.box': 1 }],
  ];
  it.each(rows)('%s', (_name, actions, expected) => expectFacts('box', [...actions, finish], expected));
});

describe('facts of change', () => {
  const ann = [set('ten-cents', 1), set('one', 1), give];
  const bea = [set('two', 1), give];
  const rows: [string, Action[], Record<string, number>][] = [
    [
      'adds the tickets up',
      [...ann, next, ...bea],
      { tickets: 2, exact: 2, right: 2, 'exact.ann': 1, 'exact.bea': 1 },
    ],
    [
      'does not give back what is to be kept',
      [...ann, next, set('two', 1), set('ten-cents', 5), give, give],
      { over: 1, 'over.bea': 1, exact: 1 },
    ],
    [
      'sees many small coins where few would do',
      [set('ten-cents', 10), set('one', 0), give, give, next, ...bea],
      { 'sparing.ann': 0, 'sparing.bea': 1 },
    ],
    ['takes one coin more for few', [...ann, next, set('one', 2), give], { 'exact.bea': 1, sparing: 2 }],
    [
      'sees each customer put right',
      [set('one', 1), give, set('ten-cents', 1), give, next, ...bea],
      { corrected: 1, 'corrected.ann': 1, 'corrected.bea': 0, right: 2 },
    ],
    ['counts the board as read, for each', [inspect('prices'), ...ann, next, ...bea], { read: 2, unread: 0 }],
    ['notes small change that was sent for', [spare, ...ann, next, ...bea], { spare: 1 }],
    ['knows nothing of what was asked before', [...ann, next, ...bea], { asked: 0 }],
  ];
  it.each(rows)('%s', (_name, actions, expected) =>
    expectFacts('desk', [...FLOATED, ...actions, finish], expected),
  );

  it('remembers what was read in the part before', () => {
    expectFacts('desk', [inspect('prices'), inspect('sheet'), ...FLOATED, ...ann, next, ...bea, finish], {
      read: 2,
      'seen.sheet': 1,
    });
  });
});

describe('facts of a choice and a plan', () => {
  const served = [...FLOATED, give, give, next, give, give, finish];
  const READ = ['shop', 'farm', 'mill', 'late'].map(inspect);
  const choose = [set('mill', 2), next];
  const amount = [set('cakes', 100)];
  const rows: [string, Action[], Record<string, number>][] = [
    [
      'takes the cheapest for the whole need',
      [...choose, ...amount],
      { 'exact.flour': 1, 'chosen.mill': 1, 'chosen.shop': 0, 'under.flour': 0, 'margin.flour': 0 },
    ],
    [
      'leaves out what does not suit',
      [set('late', 1), next, ...amount],
      { 'exact.flour': 0, 'chosen.late': 1 },
    ],
    ['sees too few packs', [set('mill', 1), next, ...amount], { 'under.flour': 1, 'exact.flour': 1 }],
    [
      'sees packs that are left over',
      [set('mill', 4), next, ...amount],
      { 'over.flour': 1, 'margin.flour': 2 },
    ],
    [
      'knows one choice only',
      [set('shop', 6), set('mill', 2), next, ...amount],
      { 'chosen.shop': 0, 'chosen.mill': 1 },
    ],
    ['counts the offers read', [...READ, ...choose, ...amount], { 'read.flour': 4, 'unread.flour': 1 }],
    [
      'wants new prices to be read again',
      [inspect('prices'), ...choose, ...amount],
      { 'read.flour': 1, 'unread.flour': 4 },
    ],
    [
      'sees an amount that is enough',
      [...choose, ...amount],
      { 'exact.cakes': 1, 'amount.cakes': 100, 'margin.cakes': 10 },
    ],
    [
      'sees an amount that is too small',
      [...choose, set('cakes', 80)],
      { 'exact.cakes': 0, 'under.cakes': 1, 'margin.cakes': 0 },
    ],
    [
      'sees an amount that is too large',
      [...choose, set('cakes', 160)],
      { 'over.cakes': 1, 'margin.cakes': 70 },
    ],
    ['reads up to the last moment', [...choose, ...amount, inspect('note')], { 'read.cakes': 1 }],
    ['sees a choice that was checked', [set('mill', 2), check, next, ...amount], { recounted: 1 }],
  ];
  it.each(rows)('%s', (_name, actions, expected) =>
    expectFacts('plan', [inspect('prices'), ...served, ...actions, finish], expected),
  );
});
