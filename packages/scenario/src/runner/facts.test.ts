import { describe, expect, it } from 'vitest';
import type { Condition, Effect } from '../mission.js';
import { applyEffects, holds, type Facts } from './facts.js';

const FACTS: Facts = { calm: 3, queue: 5, 'world.open': true, mood: 'warm', late: false, zero: 0 };

describe('holds', () => {
  const rows: [string, Condition, boolean][] = [
    ['the same boolean', { fact: 'world.open', is: true }, true],
    ['another boolean', { fact: 'world.open', is: false }, false],
    ['the same word', { fact: 'mood', is: 'warm' }, true],
    ['another word', { fact: 'mood', is: '' }, false],
    ['the same number', { fact: 'calm', is: 3 }, true],
    ['a number that is not a boolean', { fact: 'calm', is: true }, false],
    ['a zero that is not false', { fact: 'zero', is: false }, false],
    ['at least, reached', { fact: 'calm', atLeast: 3 }, true],
    ['at least, missed', { fact: 'calm', atLeast: 4 }, false],
    ['at most, reached', { fact: 'calm', atMost: 3 }, true],
    ['at most, passed', { fact: 'calm', atMost: 2 }, false],
    ['a boolean counts as one', { fact: 'world.open', atLeast: 1 }, true],
    ['a word counts as nothing', { fact: 'mood', atLeast: 1 }, false],
    ['at least another fact', { fact: 'queue', atLeastFact: 'calm' }, true],
    ['less than another fact', { fact: 'calm', atLeastFact: 'queue' }, false],
    ['an unset fact is false', { fact: 'nobody', is: false }, true],
    ['an unset fact is not true', { fact: 'nobody', is: true }, false],
    ['an unset fact is zero', { fact: 'nobody', is: 0 }, true],
    ['an unset fact is an empty word', { fact: 'nobody', is: '' }, true],
    ['an unset fact is at most zero', { fact: 'nobody', atMost: 0 }, true],
    ['an unset fact is at least another unset one', { fact: 'nobody', atLeastFact: 'no-one' }, true],
    ['an inherited name is unset', { fact: 'toString', is: false }, true],
    [
      'all',
      {
        all: [
          { fact: 'calm', is: 3 },
          { fact: 'queue', is: 5 },
        ],
      },
      true,
    ],
    [
      'not all',
      {
        all: [
          { fact: 'calm', is: 3 },
          { fact: 'queue', is: 4 },
        ],
      },
      false,
    ],
    ['all of nothing', { all: [] }, true],
    [
      'any',
      {
        any: [
          { fact: 'calm', is: 0 },
          { fact: 'queue', is: 5 },
        ],
      },
      true,
    ],
    ['any of nothing', { any: [] }, false],
    ['not', { not: { fact: 'late', is: true } }, true],
  ];
  it.each(rows)('reads %s', (_name, condition, expected) => {
    expect(holds(condition, FACTS)).toBe(expected);
  });
});

describe('applyEffects', () => {
  const rows: [string, readonly Effect[], Facts][] = [
    ['sets', [{ set: 'late', to: true }], { ...FACTS, late: true }],
    ['adds', [{ add: 'calm', by: -2 }], { ...FACTS, calm: 1 }],
    ['adds to an unset fact', [{ add: 'new', by: 2 }], { ...FACTS, new: 2 }],
    [
      'applies in order',
      [
        { set: 'calm', to: 10 },
        { add: 'calm', by: 1 },
      ],
      { ...FACTS, calm: 11 },
    ],
  ];
  it.each(rows)('%s', (_name, effects, expected) => {
    const before = { ...FACTS };
    expect(applyEffects(effects, FACTS)).toEqual(expected);
    expect(FACTS).toEqual(before);
  });

  it('gives the same object back when there is nothing to do', () => {
    expect(applyEffects([], FACTS)).toBe(FACTS);
    expect(applyEffects(undefined, FACTS)).toBe(FACTS);
  });
});
