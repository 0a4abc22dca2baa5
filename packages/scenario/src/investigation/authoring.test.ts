import { expect, it } from 'vitest';
import { parseMission } from '../parse/parse-mission.js';
import { change } from '../testing/change.js';
import { CAT_MISSION } from '../testing/lost-cat.js';

const problemsAfter = (path: string, value: unknown): readonly string[] => {
  const result = parseMission(change(CAT_MISSION, path, value));
  return result.ok ? [] : result.problems.map((problem) => `${problem.code} ${problem.path}`);
};

it('accepts the sample', () => {
  expect(parseMission(CAT_MISSION)).toMatchObject({ ok: true });
});

it.each<[string, string, unknown, string]>([
  [
    'a clue about nothing that is claimed',
    'challenges.lost.sources[0].clues[0].about',
    'dog',
    'unknown-claim challenges.lost.sources[0].clues[0].about',
  ],
  [
    'a source with the name of a claim',
    'challenges.lost.sources[1].id',
    'gone',
    'duplicate-item challenges.lost.claims[0].id',
  ],
  [
    'a source that waits for itself',
    'challenges.lost.sources[0].after',
    'basket',
    'never-open challenges.lost.sources[0].after',
  ],
  [
    'a source that waits for somebody nobody can ask',
    'challenges.lost.passes[0].does',
    'tell',
    'never-open challenges.lost.sources[3].after',
  ],
  [
    'somebody who needs what cannot be sent',
    'challenges.lost.people[1].needs',
    'send-flowers',
    'unknown-pass challenges.lost.people[1].needs',
  ],
  [
    'somebody who is not in the cast',
    'challenges.lost.people[1].who',
    'zoe',
    'unknown-character challenges.lost.people[1].who',
  ],
  [
    'somebody who may have nothing to say',
    'challenges.lost.people[0].replies',
    [{ to: 'send-question', text: 'cat.oscar' }],
    'no-last-reply challenges.lost.people[0].replies[0]',
  ],
  [
    'closing what was never there',
    'challenges.found.closes',
    ['dog'],
    'unknown-part challenges.found.closes[0]',
  ],
  [
    'going on from another kind',
    'challenges.found.continues',
    'nothing',
    'unknown-challenge challenges.found.continues',
  ],
])('finds %s', (_name, path, value, problem) => {
  expect(problemsAfter(path, value)).toContain(problem);
});
