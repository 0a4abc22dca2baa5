import { describe, expect, it } from 'vitest';
import { parseMission } from '../parse/parse-mission.js';
import { change } from '../testing/change.js';
import { FAIR_MISSION } from '../testing/fair.js';
import { PLANNING_AUTHORING } from './authoring.js';

const problemsWith = (path: string, ...value: [] | [unknown]) => {
  const result = parseMission(change(FAIR_MISSION, path, ...value));
  return result.ok ? [] : result.problems.map((problem) => `${problem.code} ${problem.path}`);
};

describe('a planning as it is written', () => {
  it('is accepted', () => {
    expect(parseMission(FAIR_MISSION)).toMatchObject({ ok: true });
  });

  const rows: [string, string, unknown, string][] = [
    [
      'a need in no slot',
      'challenges.fair.tasks[0].needs',
      { noon: 1 },
      'unknown-slot challenges.fair.tasks[0].needs.noon',
    ],
    [
      'a wish for no task',
      'challenges.fair.helpers[0].wishes',
      ['bar'],
      'unknown-task challenges.fair.helpers[0].wishes[0]',
    ],
    [
      'a limit on no task',
      'challenges.fair.helpers[0].limits',
      [{ task: 'bar' }],
      'unknown-task challenges.fair.helpers[0].limits[0].task',
    ],
    [
      'a limit on no slot',
      'challenges.fair.helpers[0].limits',
      [{ slot: 'noon' }],
      'unknown-slot challenges.fair.helpers[0].limits[0].slot',
    ],
    [
      'a limit that says nothing',
      'challenges.fair.helpers[0].limits',
      [{}],
      'empty-limit challenges.fair.helpers[0].limits[0]',
    ],
    [
      'a helper out of the cast',
      'challenges.fair.helpers[0].who',
      'zoe',
      'unknown-character challenges.fair.helpers[0].who',
    ],
    [
      'somebody unknown on the board',
      'challenges.fair.begins[0].who',
      'zoe',
      'unknown-helper challenges.fair.begins[0].who',
    ],
    [
      'a beginning in a closed cell',
      'challenges.fair.begins[0]',
      { who: 'ada', task: 'kitchen', slot: 'late' },
      'closed-cell challenges.fair.begins[0]',
    ],
    [
      'somebody who leaves and never came',
      'challenges.again.leave',
      ['zoe'],
      'unknown-helper challenges.again.leave[0]',
    ],
    ['nobody to place', 'challenges.fair.helpers', [], 'no-helper challenges.fair.helpers'],
    ['nothing to do', 'challenges.fair.tasks', [], 'no-cell challenges.fair.tasks'],
    ['a helper twice', 'challenges.again.helpers[0].who', 'ada', ''],
    ['a circle', 'challenges.fair.continues', 'again', 'circle challenges.fair.continues'],
    ['a turn for none', 'challenges.fair.helpers[0].turns', 0, 'number challenges.fair.helpers[0].turns'],
  ];
  it.each(rows)('is asked about %s', (_name, path, value, expected) => {
    const problems = problemsWith(path, value);
    if (expected === '') expect(problems).toEqual([]);
    else if (expected.startsWith('number')) expect(problems.join()).toContain(expected.slice(7));
    else expect(problems).toContain(expected);
  });

  it('names all its texts, and the places it needs', () => {
    const { challenges } = FAIR_MISSION;
    const fair = challenges?.['fair'];
    if (fair?.kind !== 'planning') throw new Error('the fair is a planning');
    expect(PLANNING_AUTHORING.texts(fair, []).map(({ value }) => value)).toEqual([
      'fair.plan',
      'fair.early',
      'fair.late',
      'fair.door',
      'fair.kitchen',
      'fair.ada',
      'fair.ben',
      'fair.cas',
    ]);
    expect(PLANNING_AUTHORING.places(FAIR_MISSION, 'fair')).toEqual(['board', 'people']);
  });
});
