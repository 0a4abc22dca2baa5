import { describe, expect, it } from 'vitest';
import type { Action } from '../run.js';
import { createRun } from '../runner/create-run.js';
import { FAIR_MISSION } from '../testing/fair.js';
import { finish, help, inspect, place, play } from '../testing/play.js';

const factsOf = (challenge: string, ...actions: Action[]) => {
  const { facts } = play(FAIR_MISSION, createRun(FAIR_MISSION, { seed: 1 }), actions).state;
  const prefix = `${challenge}.`;
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
    ),
  );
};

/** A good plan: Ada late at the door, Ben early at the door and Cas in the kitchen, with one place empty. */
const MOST = [place('ada.1', 'door.late'), place('ben.1', 'kitchen.early'), place('cas.1', 'kitchen.early')];
const FULL = [...MOST, place('ben.2', 'door.early')];

describe('facts of a planning', () => {
  const rows: [string, Action[], Record<string, number>][] = [
    ['counts places', MOST, { places: 4, filled: 3, empty: 1, 'empty.door': 1, 'empty.kitchen': 0 }],
    ['begins with what was planned before', [place('cas.1', null)], { filled: 1, 'turns.ada': 1 }],
    [
      'counts who is too many in a cell, and fills nothing else with them',
      [place('cas.1', 'door.early')],
      { filled: 1, empty: 3, extra: 1 },
    ],
    ['counts both turns of somebody who is in two places at once', FULL, { double: 2 }],
    [
      'counts somebody twice in one cell as twice at once',
      [place('ben.1', 'kitchen.early'), place('ben.2', 'kitchen.early')],
      { double: 2 },
    ],
    ['counts a turn against the slot of a limit', [place('cas.1', 'kitchen.early')], { 'over-limit': 1 }],
    ['counts a turn against the task of a limit', [place('cas.1', 'door.late')], { 'over-limit': 2 }],
    [
      'knows a limit of one cell',
      [place('ada.1', null), place('ben.1', 'door.late'), place('ben.2', 'kitchen.early')],
      { 'over-limit': 1 },
    ],
    ['counts no limit elsewhere', [place('ada.1', null), place('ben.1', 'door.early')], { 'over-limit': 0 }],
    ['counts wishes of those who have one', MOST, { 'wishes-met': 2, 'wishes-unmet': 0, helpers: 3 }],
    ['counts a wish that is not met', [place('cas.1', null)], { 'wishes-met': 1, 'wishes-unmet': 1 }],
    ['counts who is pleased', MOST, { pleased: 2, 'pleased.ada': 1, 'pleased.cas': 0 }],
    ['counts nobody as pleased against a limit', [place('cas.1', null)], { pleased: 0, 'pleased.ada': 0 }],
    ['counts nobody as pleased who is twice at once', FULL, { 'pleased.ben': 0 }],
    ['counts who has nothing to do', [place('cas.1', null)], { idle: 2, spread: 1 }],
    ['counts how far the turns are spread', FULL, { spread: 1, idle: 0, 'turns.ben': 2, 'turns.cas': 1 }],
    ['counts slots where somebody is free', MOST, { margin: 1 }],
    ['counts nobody as free in a slot they cannot', [place('cas.1', 'kitchen.early')], { margin: 2 }],
    ['counts notes read', [inspect('ben'), inspect('ben'), ...MOST], { inspected: 1, 'read-first': 1 }],
    ['counts turns given unread', [inspect('ben'), ...MOST], { unread: 2 }],
    ['forgives a note read later', [...MOST, inspect('cas')], { inspected: 1, 'read-first': 0, unread: 2 }],
    [
      'counts a note as read first when only others gave the turn',
      [inspect('ada'), ...MOST],
      { 'read-first': 1 },
    ],
    ['does not count a turn taken back as unread', [...MOST, place('cas.1', null)], { unread: 2 }],
    ['counts a note read again on a full board', [inspect('ben'), ...FULL, inspect('ben')], { checked: 1 }],
    ['counts no second reading before', [inspect('ben'), inspect('ben'), ...FULL], { checked: 0 }],
    ['counts no first reading as a check', [...FULL, inspect('ben')], { checked: 0 }],
    [
      'counts turns moved once',
      [...MOST, place('ben.1', null), place('ben.1', 'kitchen.early')],
      { moved: 2 },
    ],
    ['does not count the same cell as moved', [place('ada.1', 'door.early')], { moved: 0 }],
    ['counts cells that changed', MOST, { changed: 3, untouched: 0, disturbed: 1 }],
    [
      'sees the same people as the same, whichever turn it is',
      [place('ada.2', 'door.early'), place('ada.1', null)],
      { changed: 0, untouched: 1, disturbed: 0 },
    ],
    ['knows whether help was asked for', [help, ...MOST], { asked: 1 }],
    ['knows when it was not', MOST, { asked: 0 }],
  ];
  it.each(rows)('%s', (_name, actions, expected) => {
    expect(factsOf('fair', ...actions, finish)).toMatchObject(expected);
  });

  it('are written when it is finished, and not before', () => {
    expect(factsOf('fair', ...MOST)).toEqual({});
  });
});

describe('a planning that continues another', () => {
  const before = [inspect('ada'), inspect('ben'), help, ...MOST, finish];
  const again = (...actions: Action[]) => factsOf('again', ...before, ...actions, finish);

  it('keeps people and tasks, without those who left and with those who came', () => {
    expect(again(place('dot.1', null))).toMatchObject({ helpers: 3, places: 3, 'turns.dot': 0 });
    expect(again(place('dot.1', null))).not.toHaveProperty('turns.ben');
  });
  it('keeps turns where they were', () => {
    expect(again(place('dot.1', 'kitchen.late'))).toMatchObject({ 'turns.ada': 1, 'empty.door': 1 });
  });
  it('takes turns back from a cell nobody is needed in any more', () => {
    expect(again(place('dot.1', 'kitchen.late'))).toMatchObject({ 'turns.cas': 0, 'empty.kitchen': 0 });
  });
  it('counts what changed since, not before', () => {
    expect(again(place('dot.1', 'kitchen.late'))).toMatchObject({ changed: 1, untouched: 1, disturbed: 0 });
    expect(again(place('ada.1', 'door.early'))).toMatchObject({ changed: 2, untouched: 0, disturbed: 1 });
  });
  it('remembers notes and begins its other counts anew', () => {
    expect(again(place('dot.1', 'kitchen.late'))).toMatchObject({
      inspected: 1,
      unread: 1,
      moved: 0,
      checked: 0,
      asked: 0,
    });
  });
  it('leaves the facts of the first part as they were', () => {
    expect(factsOf('fair', ...before, place('dot.1', null), finish)).toMatchObject({ asked: 1, filled: 3 });
  });
});
