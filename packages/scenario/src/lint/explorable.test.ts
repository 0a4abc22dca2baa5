import { describe, expect, it } from 'vitest';
import { CAKE_PACK } from '../testing/cake-pack.js';
import { CAKE_STAND } from '../testing/cake-stand.js';
import { lintOne } from '../testing/lint-one.js';
import { END, missionOf, pickOf } from '../testing/nodes.js';
import { coverage } from './coverage.js';
import { deadEnds } from './dead-ends.js';
import { explorable } from './explorable.js';
import { explore } from './explore.js';
import { reachable } from './reachable.js';

describe('explorable', () => {
  it('has nothing to say of the sample mission', () => {
    expect(lintOne(explorable, CAKE_STAND)).toEqual([]);
  });

  it('says so when there are too many combinations of facts, and the rules that need them all keep still', () => {
    const choices = ['a', 'b', 'c'].map((id) => ({
      id,
      then: 'hub',
      when: { fact: id, atMost: 60 },
      effects: [{ add: id, by: 1 }],
    }));
    const mission = missionOf({ hub: pickOf(choices, 'end'), end: END });
    const context = { mission, pack: CAKE_PACK, texts: {}, exploration: explore(mission) };
    expect(explorable.lint(context).map(({ severity }) => severity)).toEqual(['warning']);
    expect([reachable, deadEnds, coverage].flatMap((rule) => rule.lint(context))).toEqual([]);
  });
});
