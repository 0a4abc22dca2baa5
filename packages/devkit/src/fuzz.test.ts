import { expect, test } from 'vitest';
import { fuzzGame } from './fuzz-games.js';
import { openLibrary } from './fuzz.js';
import { createRandom } from './simulate-random.js';

test('random valid play ends every whole game, and every save replays', () => {
  const library = openLibrary();
  const random = createRandom(3, 'fuzz');
  const games = Array.from({ length: 12 }, () => fuzzGame(library, random));
  expect(games.flatMap(({ failure }) => failure ?? [])).toEqual([]);
  for (const { missions } of games) expect(missions).toBe(library.pack.missions.length);
}, 120_000);
