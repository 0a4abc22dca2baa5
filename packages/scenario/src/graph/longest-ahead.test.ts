import { describe, expect, it } from 'vitest';
import type { Condition, Mission, MissionNode } from '../mission.js';
import { createRun } from '../runner/create-run.js';
import { CAKE_STAND } from '../testing/cake-stand.js';
import { longestAhead } from './longest-ahead.js';

const say = (then: string): MissionNode => ({ type: 'say', text: 'x.s', then });
const moment = (...thens: string[]): MissionNode => ({
  type: 'moment',
  competence: 'speak',
  text: 'x.m',
  options: thens.map((then, index) => ({
    id: `o${index}`,
    level: 1,
    text: 'x.o',
    did: 'x.d',
    why: 'x',
    then,
  })),
});
const END: MissionNode = { type: 'end' };

function longest(nodes: Record<string, MissionNode>, facts: Mission['facts'] = {}): number {
  const mission: Mission = { ...CAKE_STAND, nodes, facts, start: Object.keys(nodes)[0] as string };
  return longestAhead(mission, createRun(mission, { seed: 1 }));
}

describe('longestAhead', () => {
  it('counts the moments of the longer way', () => {
    expect(longest({ a: moment('b', 'c'), b: moment('c'), c: moment('end'), end: END })).toBe(3);
  });

  it('counts the rubrics of a challenge', () => {
    const rubrics = ['r1', 'r2'].map((id) => ({ id, competence: 'quality', tiers: [] }) as const);
    expect(longest({ a: { type: 'challenge', challenge: 'sort', rubrics, then: 'end' }, end: END })).toBe(2);
  });

  it('follows a round of visits, each counted once', () => {
    const once = (id: string) => ({
      id,
      text: 'x.c',
      when: { fact: id, is: false } as Condition,
      effects: [{ set: id, to: true }],
      then: id,
    });
    const hub: MissionNode = {
      type: 'pick',
      text: 'x.p',
      choices: [once('a'), once('b'), once('c')],
      otherwise: 'end',
    };
    expect(
      longest({ hub, a: moment('hub'), b: moment('b2'), b2: moment('hub'), c: say('hub'), end: END }),
    ).toBe(3);
  });

  it('knows which branches the facts leave open', () => {
    const branch: MissionNode = {
      type: 'branch',
      cases: [{ when: { fact: 'rain', is: true }, then: 'wet' }],
      otherwise: 'end',
    };
    const nodes = { branch, wet: moment('end'), end: END };
    expect(longest(nodes, { rain: true })).toBe(1);
    expect(longest(nodes, { rain: false })).toBe(0);
  });

  it('holds every result of a challenge possible until it is finished', () => {
    const branch: MissionNode = {
      type: 'branch',
      cases: [{ when: { fact: 'sort.wrong', atLeast: 2 }, then: 'talk' }],
      otherwise: 'end',
    };
    const sort: MissionNode = { type: 'challenge', challenge: 'sort', rubrics: [], then: 'branch' };
    expect(longest({ sort, branch, talk: moment('end'), end: END })).toBe(1);
  });

  it('does not count a loop that may be walked for ever more than once', () => {
    const hub: MissionNode = {
      type: 'pick',
      text: 'x.p',
      choices: [
        { id: 'again', text: 'x.c', then: 'look' },
        { id: 'go', text: 'x.c', then: 'm' },
      ],
      otherwise: 'end',
    };
    const rest = { m: moment('end'), end: END };
    expect(longest({ look: say('hub'), hub, ...rest })).toBe(1);
    expect(longest({ hub, look: say('hub'), ...rest })).toBe(1);
  });

  it('does not count again what was answered', () => {
    const mission: Mission = {
      ...CAKE_STAND,
      nodes: { a: moment('b'), b: moment('end'), end: END },
      start: 'a',
    };
    const state = createRun(mission, { seed: 1 });
    expect(longestAhead(mission, { ...state, answered: ['b'] })).toBe(1);
  });

  it('drops the alternatives of a round once they are closed for good', () => {
    const hub: MissionNode = {
      type: 'pick',
      text: 'x.p',
      choices: [
        {
          id: 'a',
          text: 'x.c',
          when: { fact: 'a', is: false },
          effects: [{ set: 'a', to: true }],
          then: 'fork',
        },
        {
          id: 'b',
          text: 'x.c',
          when: { fact: 'b', is: false },
          effects: [{ set: 'b', to: true }],
          then: 'm3',
        },
      ],
      otherwise: 'end',
    };
    const nodes = {
      hub,
      fork: moment('m1', 'm2'),
      m1: moment('hub'),
      m2: moment('hub'),
      m3: moment('hub'),
      end: END,
    };
    expect(longest(nodes, { a: false, b: false })).toBe(4);
    expect(longest(nodes, { a: true, b: false })).toBe(1);
    expect(longest(nodes, { a: true, b: true })).toBe(0);
  });

  it('holds a fact that may still change possible both ways', () => {
    const branch: MissionNode = {
      type: 'branch',
      cases: [{ when: { fact: 'calm', atLeast: 3 }, then: 'm' }],
      otherwise: 'end',
    };
    const nodes = {
      talk: { ...say('branch'), then: 'more' } as MissionNode,
      more: { ...say('branch'), effects: [{ add: 'calm', by: 1 }] } as MissionNode,
      branch,
      m: moment('end'),
      end: END,
    };
    expect(longest(nodes, { calm: 0 })).toBe(1);
    expect(longest({ ...nodes, more: say('branch') }, { calm: 0 })).toBe(0);
    expect(longest({ ...nodes, more: say('branch') }, { calm: 3 })).toBe(1);
  });
});
