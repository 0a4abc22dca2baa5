import { describe, expect, it } from 'vitest';
import { CAKE_STAND } from '../testing/cake-stand.js';
import { lintOne } from '../testing/lint-one.js';
import { END, missionOf, moment, pickOf } from '../testing/nodes.js';
import { answeredOnce } from './answered-once.js';

describe('answered-once', () => {
  it('has nothing to say of the sample mission, whose loop closes behind itself', () => {
    expect(lintOne(answeredOnce, CAKE_STAND)).toEqual([]);
  });

  it('finds a moment that can be met again', () => {
    const nodes = {
      hub: pickOf(
        [
          { id: 'talk', then: 'm' },
          { id: 'go', then: 'end' },
        ],
        'end',
      ),
      m: moment('hub'),
      end: END,
    };
    expect(lintOne(answeredOnce, missionOf(nodes))).toEqual(['error nodes.m']);
  });

  it('finds rubrics that can be met again', () => {
    const rubrics = [
      { id: 'r', competence: 'quality', tiers: [{ level: 1, did: 'x.d', why: 'x' }] },
    ] as const;
    const nodes = {
      sort: { type: 'challenge', challenge: 'sort', rubrics, then: 'hub' },
      hub: pickOf(
        [
          { id: 'again', then: 'sort' },
          { id: 'go', then: 'end' },
        ],
        'end',
      ),
      end: END,
    } as const;
    expect(lintOne(answeredOnce, missionOf(nodes))).toEqual(['error nodes.sort']);
    expect(lintOne(answeredOnce, missionOf({ ...nodes, sort: { ...nodes.sort, rubrics: [] } }))).toEqual([]);
  });
});
