import { describe, expect, it } from 'vitest';
import { lintOne } from '../testing/lint-one.js';
import { branch, END, missionOf, moment, momentOf, option, pickOf, say } from '../testing/nodes.js';
import { CAKE_STAND } from '../testing/cake-stand.js';
import { reachable } from './reachable.js';

const withoutSort = (mission: typeof CAKE_STAND) => ({ ...mission, challenges: {} });

describe('reachable', () => {
  it('has nothing to say of the sample mission', () => {
    expect(lintOne(reachable, CAKE_STAND)).toEqual([]);
  });

  it('finds a node that nothing leads to', () => {
    expect(lintOne(reachable, withoutSort(missionOf({ a: say('end'), lost: say('end'), end: END })))).toEqual(
      ['error nodes.lost'],
    );
  });

  it('finds an option that is never open', () => {
    const options = [option('a', 1, 'end'), option('b', 2, 'end', { fact: 'rain', is: true })];
    const mission = withoutSort(missionOf({ m: momentOf(options), end: END }, { rain: false }));
    expect(lintOne(reachable, mission)).toEqual(['error nodes.m.options[1]']);
  });

  it('finds a choice that is never open, and one that opens later', () => {
    const choices = [
      { id: 'a', then: 'hub', when: { fact: 'a', is: false }, effects: [{ set: 'a', to: true }] },
      {
        id: 'b',
        then: 'hub',
        when: {
          all: [
            { fact: 'a', is: true },
            { fact: 'b', is: false },
          ],
        },
        effects: [{ set: 'b', to: true }],
      },
      {
        id: 'c',
        then: 'end',
        when: {
          all: [
            { fact: 'a', is: false },
            { fact: 'b', is: true },
          ],
        },
      },
    ];
    const mission = withoutSort(missionOf({ start: say('hub'), hub: pickOf(choices, 'end'), end: END }));
    expect(lintOne(reachable, mission)).toEqual(['error nodes.hub.choices[2]']);
  });

  it('finds a case that never holds, and what lies behind it', () => {
    const nodes = {
      b: branch({ fact: 'calm', atLeast: 3 }, 'x', 'm'),
      x: say('end'),
      m: moment('end'),
      end: END,
    };
    expect(lintOne(reachable, withoutSort(missionOf(nodes, { calm: 2 })))).toEqual([
      'error nodes.b.cases[0]',
      'error nodes.x',
    ]);
  });

  it('holds what the world remembers possible either way', () => {
    const nodes = { b: branch({ fact: 'world.rain', is: true }, 'x', 'end'), x: say('end'), end: END };
    expect(lintOne(reachable, withoutSort(missionOf(nodes, { 'world.rain': false })))).toEqual([]);
  });

  it('finds a challenge that no node plays', () => {
    expect(lintOne(reachable, missionOf({ end: END }))).toEqual([
      'error challenges.sort',
      'error challenges.save',
    ]);
  });
});
