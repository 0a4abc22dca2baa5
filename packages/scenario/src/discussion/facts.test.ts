import { describe, expect, it } from 'vitest';
import type { Action } from '../run.js';
import { createRun } from '../runner/create-run.js';
import { finish, help, inspect, next, place, play } from '../testing/play.js';
import { VILLAGE_TABLE } from '../testing/village-table.js';

const use = (move: string, on?: string): Action => ({
  type: 'use',
  use: move,
  ...(on === undefined ? {} : { on }),
});
const run = (...actions: Action[]) =>
  play(VILLAGE_TABLE, createRun(VILLAGE_TABLE, { seed: 1 }), actions).state.facts;
const factsOf = (part: string, facts: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, facts[`${part}.${name}`]]));

const EVERYBODY = [use('ask', 'mina'), use('wait', 'mina'), use('round'), use('round'), use('wait', 'zoe')];

describe('facts of a discussion', () => {
  const rows: [string, Action[], Record<string, number>][] = [
    [
      'counts people and who was heard',
      [use('ask', 'mina')],
      { people: 3, heard: 1, 'heard.mina': 1, 'heard.zoe': 0 },
    ],
    [
      'hears nobody by a move that is not theirs',
      [use('ask', 'zoe'), use('ask', 'mina')],
      { 'heard.zoe': 0, heard: 1 },
    ],
    [
      'hears people in a round, one after the other',
      [use('round'), use('wait', 'mina'), use('round')],
      { heard: 2, 'heard.oscar': 1 },
    ],
    [
      'knows who said all they had to say',
      [use('round'), use('wait', 'mina')],
      { 'heard-out': 1, interrupted: 0 },
    ],
    ['knows who was left in the middle of it', [use('round')], { 'heard-out': 0, interrupted: 1, hurt: 1 }],
    [
      'counts who was cut off, once each',
      [use('ask', 'mina'), use('round'), use('ask', 'mina'), use('tea')],
      { interrupted: 1 },
    ],
    [
      'cuts nobody off by looking',
      [use('ask', 'mina'), inspect('zoe'), use('wait', 'mina')],
      { interrupted: 0 },
    ],
    [
      'cuts nobody off by asking the same person again',
      [use('ask', 'mina'), use('ask', 'mina'), use('wait', 'mina')],
      { interrupted: 0, 'heard-out': 1 },
    ],
    [
      'heals by listening',
      [use('ask', 'mina'), use('round'), use('wait', 'mina')],
      { interrupted: 1, hurt: 0, 'heard-out': 2 },
    ],
    [
      'heals by thanking',
      [use('ask', 'mina'), use('round'), use('thank', 'mina')],
      { interrupted: 1, hurt: 0, thanked: 1 },
    ],
    [
      'tells a first look from a second',
      [inspect('mina'), inspect('mina'), inspect('zoe'), use('ask', 'mina')],
      { looked: 2, learnt: 1 },
    ],
    [
      'sees a custom that is respected',
      [use('tea'), use('ask', 'mina')],
      { customs: 1, 'custom.tea-first': 1, 'custom.in-turn': 0 },
    ],
    ['sees a round as respected once everybody had a turn', EVERYBODY, { 'custom.in-turn': 1, heard: 3 }],
    ['not before', EVERYBODY.slice(0, 3), { 'custom.in-turn': 0 }],
    [
      'counts a custom that was explained',
      [inspect('mina'), inspect('mina'), use('explain', 'mina'), use('ask', 'mina')],
      { explained: 1, customs: 1, 'custom.tea-first': 1 },
    ],
    ['sees who waited too long', [use('ask', 'mina'), use('wait', 'mina'), use('ask', 'mina')], { weary: 2 }],
    [
      'lets patience begin anew with something for all',
      [use('ask', 'mina'), use('wait', 'mina'), use('tea')],
      { weary: 0 },
    ],
    [
      'turns to people who wait',
      [use('ask', 'mina'), use('wait', 'mina'), use('ask', 'zoe'), use('round')],
      { weary: 0 },
    ],
    ['knows whether help was asked for', [help, use('ask', 'mina')], { asked: 1 }],
    [
      'decides nothing where nothing is proposed',
      [use('ask', 'mina')],
      { agreeing: 0, against: 0, proposed: 0, 'decision.park': 0, tasks: 0 },
    ],
  ];
  it.each(rows)('%s', (_name, actions, expected) => {
    const facts = run(...actions, finish);
    expect(factsOf('listen', facts, Object.keys(expected))).toEqual(expected);
  });
});

describe('a discussion that continues another', () => {
  const rows: [string, Action[], Action[], Record<string, number>][] = [
    ['keeps who was heard', EVERYBODY, [use('propose', 'park')], { heard: 3, 'heard-out': 2 }],
    [
      'keeps customs and counts cuts anew',
      [use('tea'), use('round')],
      [use('propose', 'park')],
      { customs: 1, interrupted: 0 },
    ],
    ['lets somebody written again begin hurt', EVERYBODY, [use('propose', 'park')], { hurt: 1, agreeing: 1 }],
    [
      'lets who was hurt agree once heard',
      EVERYBODY,
      [use('ask', 'mina'), use('propose', 'park')],
      { hurt: 0, agreeing: 2, against: 1 },
    ],
    [
      'hears in the second part who was silent in the first',
      [use('ask', 'mina')],
      [use('wait', 'zoe'), use('propose', 'square')],
      { 'heard.zoe': 1, heard: 2 },
    ],
    [
      'knows what lies in the middle',
      EVERYBODY,
      [use('propose', 'park'), use('propose', 'square')],
      { 'decision.park': 0, 'decision.square': 1, proposed: 2, combined: 0 },
    ],
    [
      'combines, and puts what was made in the middle',
      EVERYBODY,
      [use('ask', 'mina'), place('park', 'square')],
      { combined: 1, 'decision.both': 1, agreeing: 3, against: 0 },
    ],
    [
      'counts no combination that was taken apart',
      EVERYBODY,
      [place('park', 'square'), place('both', null), use('propose', 'park')],
      { combined: 0, proposed: 2, 'decision.park': 1 },
    ],
    [
      'knows how many voices a summing-up holds',
      EVERYBODY,
      [use('sum-up'), use('propose', 'park')],
      { 'summed-up': 3 },
    ],
    [
      'notes a task with a name',
      EVERYBODY,
      [use('propose', 'park'), place('call', 'zoe')],
      { tasks: 1, noted: 1, willing: 0 },
    ],
    [
      'knows whom it suits',
      EVERYBODY,
      [use('propose', 'park'), place('call', 'oscar')],
      { noted: 1, willing: 1 },
    ],
    [
      'forgets a name taken off again',
      EVERYBODY,
      [use('propose', 'park'), place('call', 'oscar'), place('call', null)],
      { noted: 0 },
    ],
  ];
  it.each(rows)('%s', (_name, before, after, expected) => {
    const facts = run(...before, finish, next, ...after, finish);
    expect(factsOf('decide', facts, Object.keys(expected))).toEqual(expected);
  });

  it('leaves the facts of the first part as they were', () => {
    const facts = run(...EVERYBODY, finish, next, use('propose', 'park'), finish);
    expect(factsOf('listen', facts, ['heard-out', 'customs'])).toEqual({ 'heard-out': 3, customs: 1 });
  });
});
