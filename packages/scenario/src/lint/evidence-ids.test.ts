import { describe, expect, it } from 'vitest';
import { CAKE_STAND } from '../testing/cake-stand.js';
import { change } from '../testing/change.js';
import { lintOne } from '../testing/lint-one.js';
import { evidenceIds } from './evidence-ids.js';

describe('evidence-ids', () => {
  it('has nothing to say of the sample mission', () => {
    expect(lintOne(evidenceIds, CAKE_STAND)).toEqual([]);
  });
  it.each([
    ['another rubric', 'cold-chain', 'error nodes.rescue.rubrics[1].id'],
    ['a moment', 'hands', 'error nodes.rescue.rubrics[1].id'],
  ])('finds a rubric named as %s', (_name, id, expected) => {
    expect(lintOne(evidenceIds, change(CAKE_STAND, 'nodes.rescue.rubrics[1].id', id))).toEqual([expected]);
  });
  it('bears a rubric named as a node that observes nothing', () => {
    expect(lintOne(evidenceIds, change(CAKE_STAND, 'nodes.rescue.rubrics[1].id', 'hello'))).toEqual([]);
  });
});
