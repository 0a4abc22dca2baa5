/** Short ways to write nodes in a test, and a mission around them. */
import type { InferredCompetenceId, Level } from '@requapass/framework';
import type { Condition, Effect, Mission, MissionNode, Option } from '../mission.js';
import { CAKE_STAND } from './cake-stand.js';

export const END: MissionNode = { type: 'end' };

export const say = (then: string, effects: readonly Effect[] = []): MissionNode => ({
  type: 'say',
  text: 'x.say',
  effects,
  then,
});

export const option = (
  id: string,
  level: Level,
  then: string,
  when?: Condition,
  effects: readonly Effect[] = [],
): Option => ({
  id,
  level,
  text: `x.${id}`,
  did: 'x.did',
  why: 'for a test',
  ...(when ? { when } : {}),
  effects,
  then,
});

/** A moment with options of levels 1 to 4 that all lead to `then`. */
export const moment = (then: string, competence: InferredCompetenceId = 'quality'): MissionNode => ({
  type: 'moment',
  competence,
  text: 'x.moment',
  options: ([1, 2, 3, 4] as const).map((level) => option(`o${level}`, level, then)),
});

export const momentOf = (options: readonly Option[]): MissionNode => ({
  type: 'moment',
  competence: 'quality',
  text: 'x.moment',
  options,
});

export const branch = (when: Condition, then: string, otherwise: string): MissionNode => ({
  type: 'branch',
  cases: [{ when, then }],
  otherwise,
});

export interface Visit {
  readonly id: string;
  readonly then: string;
  readonly when?: Condition;
  readonly effects?: readonly Effect[];
}

export const pickOf = (choices: readonly Visit[], otherwise: string): MissionNode => ({
  type: 'pick',
  text: 'x.pick',
  choices: choices.map((choice) => ({ text: 'x.choice', ...choice })),
  otherwise,
});

/** The sample mission with other nodes; the first one is the start. */
export function missionOf(
  nodes: Readonly<Record<string, MissionNode>>,
  facts: Mission['facts'] = {},
): Mission {
  return { ...CAKE_STAND, facts, nodes, start: Object.keys(nodes)[0] as string };
}
