import { expect, it } from 'vitest';
import { parseMission } from '../parse/parse-mission.js';
import { change } from '../testing/change.js';
import { LEAFLET_MISSION } from '../testing/leaflet.js';

const problemsAfter = (path: string, value: unknown): readonly string[] => {
  const result = parseMission(change(LEAFLET_MISSION, path, value));
  return result.ok ? [] : result.problems.map((problem) => `${problem.code} ${problem.path}`);
};

it('accepts the sample', () => {
  expect(parseMission(LEAFLET_MISSION)).toMatchObject({ ok: true });
});

it.each<[string, string, unknown, string]>([
  [
    'a block for a slot that is not there',
    'challenges.leaflet.blocks[0].fits',
    ['roof'],
    'unknown-slot challenges.leaflet.blocks[0].fits[0]',
  ],
  [
    'a reader who is not in the cast',
    'challenges.leaflet.readers[1].who',
    'zoe',
    'unknown-character challenges.leaflet.readers[1].who',
  ],
  [
    'a remark on a fact the sheet does not have',
    'challenges.leaflet.readers[0].remarks[0].when',
    { fact: 'has.colour', is: 0 },
    'unknown-fact challenges.leaflet.readers[0].remarks[0].when',
  ],
  [
    'a reader who may have nothing to say',
    'challenges.leaflet.readers[1].remarks',
    [{ when: { fact: 'crowded', atLeast: 1 }, text: 'leaflet.oscar' }],
    'no-last-remark challenges.leaflet.readers[1].remarks[0]',
  ],
  [
    'a block that is left without a slot',
    'challenges.post.closes',
    ['photo'],
    'fits-nowhere challenges.post.blocks',
  ],
  [
    'closing what was never there',
    'challenges.post.closes',
    ['photo', 'band', 'door'],
    'unknown-part challenges.post.closes[2]',
  ],
  [
    'going on from another kind',
    'challenges.post.continues',
    'nothing',
    'unknown-challenge challenges.post.continues',
  ],
])('finds %s', (_name, path, value, problem) => {
  expect(problemsAfter(path, value)).toContain(problem);
});
