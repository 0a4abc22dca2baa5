import { describe, expect, it } from 'vitest';
import { CAKE_STAND } from '../testing/cake-stand.js';
import { change } from '../testing/change.js';
import { lintOne } from '../testing/lint-one.js';
import { rubricTiers } from './rubric-tiers.js';

describe('rubric-tiers', () => {
  it('has nothing to say of the sample mission', () => {
    expect(lintOne(rubricTiers, CAKE_STAND)).toEqual([]);
  });
  it('finds a last tier that does not hold for everybody', () => {
    const mission = change(CAKE_STAND, 'nodes.rescue.rubrics[0].tiers[3].when', {
      fact: 'save.wrong',
      atLeast: 1,
    });
    expect(lintOne(rubricTiers, mission)).toEqual(['error nodes.rescue.rubrics[0].tiers[3]']);
  });
  it('finds a tier that hides those after it', () => {
    const mission = change(CAKE_STAND, 'nodes.rescue.rubrics[1].tiers[0].when');
    expect(lintOne(rubricTiers, mission)).toEqual(['error nodes.rescue.rubrics[1].tiers[0]']);
  });
});
