import { expect, it } from 'vitest';
import { parseMission } from '../parse/parse-mission.js';
import { change } from '../testing/change.js';
import { FLOOD_MISSION } from '../testing/flood.js';

const problemsAfter = (path: string, value: unknown): readonly string[] => {
  const result = parseMission(change(FLOOD_MISSION, path, value));
  return result.ok ? [] : result.problems.map((problem) => `${problem.code} ${problem.path}`);
};

it('accepts the sample', () => {
  expect(parseMission(FLOOD_MISSION)).toMatchObject({ ok: true });
});

it.each<[string, string, unknown, string]>([
  [
    'a helper who is good at a front that is not there',
    'challenges.flood.people[0].good',
    ['roof'],
    'unknown-front challenges.flood.people[0].good[0]',
  ],
  [
    'a turn that strikes where nothing is',
    'challenges.flood.turns[0].raises',
    { roof: 1 },
    'unknown-front challenges.flood.turns[0].raises.roof',
  ],
  [
    'news that strike where nothing is',
    'challenges.flood.turns[1].news.raises',
    { roof: 1 },
    'unknown-front challenges.flood.turns[1].news.raises.roof',
  ],
  [
    'a helper who is not in the cast',
    'challenges.flood.people[0].who',
    'nobody',
    'unknown-character challenges.flood.people[0].who',
  ],
  [
    'something prepared that nobody declares',
    'challenges.flood.fronts[0].eases[0].when',
    { fact: 'world.bag', atLeast: 1 },
    'unknown-fact challenges.flood.fronts[0].eases[0].when',
  ],
  [
    'a prop that waits for a fact the fronts do not have',
    'challenges.flood.shows[0].when',
    { fact: 'trouble.roof', atLeast: 1 },
    'unknown-fact challenges.flood.shows[0].when',
  ],
  [
    'a turn nobody may be there for',
    'challenges.flood.people[0].when',
    { fact: 'world.warned', is: true },
    'nobody-surely challenges.flood.people',
  ],
  ['going on from itself', 'challenges.night.continues', 'night', 'circle challenges.night.continues'],
])('finds %s', (_name, path, value, problem) => {
  expect(problemsAfter(path, value)).toContain(problem);
});
