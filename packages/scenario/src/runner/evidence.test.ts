import type { Level } from '@requapass/framework';
import { describe, expect, it } from 'vitest';
import type { MomentNode, Option, Rubric } from '../mission.js';
import { evidenceOfOption, evidenceOfRubric } from './evidence.js';

const option = (level: Level): Option => ({
  id: `l${level}`,
  level,
  text: 't.x',
  did: `t.did-${level}`,
  why: 'x',
  then: 'on',
});
const moment = (...levels: Level[]): MomentNode => ({
  type: 'moment',
  competence: 'speak',
  text: 't.ask',
  options: levels.map(option),
});

describe('evidenceOfOption', () => {
  const rows: [string, Level[], Level, boolean, Level, Level[]][] = [
    ['keeps the level alone', [1, 2, 3, 4], 4, false, 4, [1, 2, 3, 4]],
    ['is at most 2 after help', [1, 2, 3, 4], 4, true, 2, [1, 2, 3, 4]],
    ['keeps a 1 after help', [1, 2, 4], 1, true, 1, [1, 2, 4]],
    ['counts asking among what was open', [1, 3, 4], 3, true, 2, [1, 3, 4, 2]],
    ['keeps a level twice offered', [1, 3, 3], 3, false, 3, [1, 3, 3]],
  ];
  it.each(rows)('%s', (_name, levels, taken, isHelped, level, offered) => {
    const node = moment(...levels);
    expect(evidenceOfOption('m', 'door', node, option(taken), node.options, isHelped)).toEqual({
      competence: 'speak',
      level,
      offered,
      mission: 'm',
      moment: 'door',
      text: `t.did-${taken}`,
      source: 'choice',
      isHelped,
    });
  });
});

describe('evidenceOfRubric', () => {
  const rubric: Rubric = {
    id: 'cold',
    competence: 'quality',
    tiers: [
      { level: 4, when: { fact: 's.wrong', atMost: 0 }, did: 't.4', why: 'x' },
      { level: 2, when: { fact: 's.wrong', atMost: 2 }, did: 't.2', why: 'x' },
      { level: 1, did: 't.1', why: 'x' },
    ],
  };
  const rows: [number, boolean, Level, boolean][] = [
    [0, false, 4, false],
    [0, true, 4, false],
    [2, false, 2, false],
    [2, true, 2, true],
    [9, true, 1, true],
  ];
  it.each(rows)('with %i wrong and help %s observes level %i', (wrong, hasAsked, level, isHelped) => {
    expect(evidenceOfRubric('m', rubric, { 's.wrong': wrong }, hasAsked)).toEqual({
      competence: 'quality',
      level,
      offered: [4, 2, 1],
      mission: 'm',
      moment: 'cold',
      text: `t.${level}`,
      source: 'rubric',
      isHelped,
    });
  });

  it('observes nothing when no tier holds', () => {
    const open: Rubric = { ...rubric, tiers: rubric.tiers.slice(0, 2) };
    expect(evidenceOfRubric('m', open, { 's.wrong': 9 }, false)).toBeNull();
  });
});
