import { describe, expect, it } from 'vitest';
import { sampleOutcome } from '../../testing/sample-outcome.js';
import { inTurn, said } from '../../testing/two-moments.js';
import { choose, comparability, firstAndLast, hasOtherMissions, momentsOf } from './moments.js';

const game = sampleOutcome({ speak: 2 });
const otherGame = { ...game, content: { id: 'la-ferme', version: '1.0.0' } };
const self = said({ speak: 3 });

describe('the two moments that are shown first', () => {
  it('are in time, whatever their place in the portfolio', () => {
    expect(momentsOf(inTurn(game, self)).map(({ addedOn }) => addedOn)).toEqual(['2026-11-01', '2026-11-02']);
  });

  it.each([
    ['one game alone: none', [game], null],
    ['three games: the first and the last', [game, game, game], { earlier: 0, later: 2 }],
    ['games before what is said', [game, self, game, self], { earlier: 0, later: 2 }],
    ['what is said, where there is one game only', [self, game, self], { earlier: 0, later: 2 }],
    ['the game that was played last', [game, otherGame, game, otherGame], { earlier: 1, later: 3 }],
    [
      'a game that can be compared before a later one that cannot',
      [game, game, otherGame],
      { earlier: 0, later: 1 },
    ],
    [
      'where no two can be compared, the very first and last',
      [self, game, otherGame],
      { earlier: 0, later: 2 },
    ],
  ])('%s', (_, outcomes, pair) => {
    expect(firstAndLast(momentsOf(inTurn(...outcomes)))).toEqual(pair);
  });

  it('stay in the order of time when another one is chosen', () => {
    expect(choose({ earlier: 0, later: 2 }, 'later', 1)).toEqual({ earlier: 0, later: 1 });
    expect(choose({ earlier: 1, later: 2 }, 'later', 0)).toEqual({ earlier: 0, later: 1 });
    expect(choose({ earlier: 0, later: 2 }, 'earlier', 2)).toEqual({ earlier: 0, later: 2 });
  });
});

it('a game and what a person says cannot be compared, nor can two games', () => {
  expect(comparability(game, game)).toBe('yes');
  expect(comparability(game, self)).toBe('other-source');
  expect(comparability(game, otherGame)).toBe('other-content');
});

it('tells that other missions were played to their end', () => {
  const [first] = game.missions;
  expect(hasOtherMissions(game, { ...game, missions: [...game.missions].reverse() })).toBe(false);
  expect(
    hasOtherMissions(game, { ...game, missions: [first!, { id: 'store-room', isFinished: false }] }),
  ).toBe(true);
});
