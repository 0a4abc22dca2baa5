import { describe, expect, it } from 'vitest';
import type { Mission } from '../mission.js';
import type { SortingChallenge } from './types.js';
import type { Action } from '../run.js';
import { createRun } from '../runner/create-run.js';
import { CAKE_STAND } from '../testing/cake-stand.js';
import { finish, help, inspect, next, place, play } from '../testing/play.js';

const item = (id: string, rule: string, ...fits: string[]) => ({
  id,
  name: 'x.n',
  picture: id,
  label: 'x.l',
  rule,
  fits,
});
const shelf = (id: string, capacity?: number) => ({
  id,
  name: 'x.n',
  picture: id,
  rule: 'x.r',
  ...(capacity === undefined ? {} : { capacity }),
});

const FIRST: SortingChallenge = {
  kind: 'sorting',
  text: 'x.first',
  help: { who: 'mina', text: 'x.h' },
  items: [
    item('milk', 'cold', 'fridge'),
    item('ham', 'cold', 'fridge'),
    item('rice', 'plain', 'pantry', 'fridge'),
  ],
  shelves: [shelf('fridge', 1), shelf('pantry')],
};
const SECOND: SortingChallenge = {
  kind: 'sorting',
  text: 'x.second',
  continues: 'one',
  closes: ['fridge'],
  items: [item('milk', 'cold', 'box'), item('ham', 'cold', 'box'), item('nuts', 'allergen', 'pantry')],
  shelves: [shelf('box', 2)],
};
const MISSION: Mission = {
  ...CAKE_STAND,
  nodes: {
    one: { type: 'challenge', challenge: 'one', rubrics: [], then: 'pause' },
    pause: { type: 'say', text: 'x.p', then: 'two' },
    two: { type: 'challenge', challenge: 'two', rubrics: [], then: 'end' },
    end: { type: 'end' },
  },
  challenges: { one: FIRST, two: SECOND },
  start: 'one',
};
const run = (...actions: Action[]) => play(MISSION, createRun(MISSION, { seed: 1 }), actions).state.facts;
const ALL = [place('milk', 'fridge'), place('rice', 'pantry'), place('ham', 'pantry')];

describe('facts of a sorting', () => {
  const rows: [string, Action[], Record<string, number>][] = [
    ['counts items, and items of a rule', ALL, { items: 3, 'items.cold': 2, 'items.plain': 1 }],
    ['counts what is placed', [place('milk', 'pantry')], { placed: 1, unplaced: 2, 'unplaced.cold': 1 }],
    [
      'counts right and wrong',
      ALL,
      { right: 2, wrong: 1, 'right.cold': 1, 'wrong.cold': 1, 'wrong.plain': 0 },
    ],
    ['takes any shelf that fits', [place('rice', 'fridge')], { right: 1, 'right.plain': 1, wrong: 0 }],
    [
      'counts labels read once',
      [inspect('milk'), inspect('milk'), ...ALL],
      { inspected: 1, 'inspected.cold': 1 },
    ],
    ['counts what was placed unread', [inspect('milk'), ...ALL], { unread: 2, 'unread.cold': 1 }],
    ['forgives a label read later', [...ALL, inspect('ham')], { unread: 2, 'unread.cold': 1 }],
    ['forgets what was taken back', [...ALL, place('ham', null)], { unread: 2, unplaced: 1, moved: 1 }],
    [
      'counts items moved once',
      [...ALL, place('ham', 'fridge'), place('ham', 'pantry')],
      { moved: 1, 'moved.cold': 1 },
    ],
    ['does not count the same shelf as moved', [...ALL, place('ham', 'pantry')], { moved: 0 }],
    [
      'counts a second reading once all is placed',
      [inspect('milk'), ...ALL, inspect('milk')],
      { checked: 1 },
    ],
    ['does not count a second reading before', [inspect('milk'), inspect('milk'), ...ALL], { checked: 0 }],
    ['does not count a first reading as a check', [...ALL, inspect('milk')], { checked: 0 }],
    ['counts what came first', ALL, { 'first.cold': 1, 'first.plain': 0 }],
    [
      'counts first placements only',
      [place('milk', 'fridge'), place('milk', 'pantry'), place('ham', 'fridge')],
      { 'first.cold': 2 },
    ],
    ['counts what a shelf cannot hold', [place('milk', 'fridge'), place('ham', 'fridge')], { overfull: 1 }],
    ['counts no excess without a limit', [place('milk', 'pantry'), place('ham', 'pantry')], { overfull: 0 }],
    ['knows whether help was asked for', [help, ...ALL], { asked: 1 }],
    ['knows when it was not', ALL, { asked: 0 }],
  ];
  it.each(rows)('%s', (_name, actions, expected) => {
    const facts = run(...actions, finish);
    for (const [name, count] of Object.entries(expected))
      expect([name, facts[`one.${name}`]]).toEqual([name, count]);
  });

  it('are written when it is finished, and not before', () => {
    expect(Object.keys(run(...ALL)).filter((name) => name.startsWith('one.'))).toEqual([]);
  });
});

describe('a sorting that continues another', () => {
  const before = [inspect('milk'), ...ALL, help, finish, next];
  const rows: [string, Action[], Record<string, number>][] = [
    ['keeps the items and adds its own', [place('milk', 'box')], { items: 4, 'items.allergen': 1 }],
    [
      'returns what lay on a closed shelf to the table',
      [place('ham', 'box')],
      { placed: 2, unplaced: 2, 'unplaced.cold': 1 },
    ],
    ['judges by where items fit now', [place('milk', 'box'), place('ham', 'box')], { right: 3, wrong: 0 }],
    ['remembers labels', [place('milk', 'box')], { inspected: 1, unread: 2 }],
    [
      'begins its other counts anew',
      [place('milk', 'box')],
      { moved: 0, checked: 0, asked: 0, 'first.cold': 1 },
    ],
    ['counts as moved what the first part had placed', [place('ham', 'box')], { moved: 1 }],
    [
      'sees what is handled first',
      [place('rice', null), place('rice', 'pantry'), place('milk', 'box')],
      { 'first.plain': 1, 'first.cold': 0 },
    ],
  ];
  it.each(rows)('%s', (_name, actions, expected) => {
    const facts = run(...before, ...actions, finish);
    for (const [name, count] of Object.entries(expected))
      expect([name, facts[`two.${name}`]]).toEqual([name, count]);
  });

  it('leaves the facts of the first part as they were', () => {
    expect(run(...before, place('milk', 'box'), finish)).toMatchObject({ 'one.right': 2, 'one.asked': 1 });
  });
});
