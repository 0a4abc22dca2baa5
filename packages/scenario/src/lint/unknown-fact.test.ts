import { describe, expect, it } from 'vitest';
import { CAKE_STAND } from '../testing/cake-stand.js';
import { change } from '../testing/change.js';
import { lintOne, messagesOf } from '../testing/lint-one.js';
import { unknownFact } from './unknown-fact.js';

describe('unknown-fact', () => {
  it('has nothing to say of the sample mission, which reads its own facts and those of challenges', () => {
    expect(lintOne(unknownFact, CAKE_STAND)).toEqual([]);
  });

  const rows: [string, string, unknown, string][] = [
    ['a case', 'nodes.mood.cases[0].when.fact', 'cares', 'nodes.mood.cases[0].when'],
    ['an option', 'nodes.label.options[3].when.fact', 'met-oskar', 'nodes.label.options[3].when'],
    [
      'a choice',
      'nodes.tour.choices[1].when',
      { not: { fact: 'met', is: true } },
      'nodes.tour.choices[1].when',
    ],
    [
      'a tier',
      'nodes.rescue.rubrics[1].tiers[0].when.fact',
      'save.unred',
      'nodes.rescue.rubrics[1].tiers[0].when',
    ],
    [
      'a rule no item has',
      'nodes.rescue.rubrics[1].tiers[0].when.fact',
      'save.unread.frozen',
      'nodes.rescue.rubrics[1].tiers[0].when',
    ],
    [
      'the other side of a comparison',
      'nodes.rescue.rubrics[0].tiers[1].when.atLeastFact',
      'save.item',
      'nodes.rescue.rubrics[0].tiers[1].when',
    ],
    ['an effect', 'nodes.goodbye.effects[0].set', 'world.cake-safe', 'nodes.goodbye.effects[0]'],
    [
      'an effect of an option',
      'nodes.hands.options[0].effects[0].add',
      'cares',
      'nodes.hands.options[0].effects[0]',
    ],
  ];
  it.each(rows)('finds one in %s', (_name, path, value, expected) => {
    expect(lintOne(unknownFact, change(CAKE_STAND, path, value))).toEqual([`error ${expected}`]);
  });

  it('says which fact is near', () => {
    const mission = change(CAKE_STAND, 'nodes.mood.cases[0].when.fact', 'cares');
    expect(messagesOf(unknownFact, mission)[0]?.message).toContain('did you mean "care"?');
  });
});
