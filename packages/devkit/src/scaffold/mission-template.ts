/**
 * A mission to begin with: it parses, plays and breaks no rule, but that every sentence is still to be written.
 * Knows the format; knows no folder.
 */
import type { Action, Mission, MomentNode } from '@requapass/scenario';

export interface TemplateSettings {
  readonly id: string;
  readonly scene: string;
  /** Who speaks: somebody of the pack, and where they stand in the scene. */
  readonly who: string;
  readonly at: string;
  readonly face: string;
}

export interface MissionTemplate {
  readonly mission: Mission;
  /** The mission's own texts, the same in every language until they are written. */
  readonly texts: Readonly<Record<string, string>>;
  /** Those the pack shows. */
  readonly packTexts: Readonly<Record<string, string>>;
  /** Ways to play it that a test replays: `src/plays/<id>.json`. */
  readonly plays: Readonly<Record<string, readonly Action[]>>;
}

/** Where the highest level is written differs, so that the place of an option gives nothing away. */
const ORDERS = [
  [2, 4, 1, 3],
  [3, 1, 2, 4],
  [1, 3, 4, 2],
  [4, 2, 3, 1],
] as const;

export function missionTemplate({ id, scene, who, at, face }: TemplateSettings): MissionTemplate {
  const moments = ORDERS.map((levels, index): readonly [string, MomentNode] => {
    const key = `${id}.moment-${index + 1}`;
    const next = index + 1 < ORDERS.length ? `moment-${index + 2}` : 'thanks';
    return [
      `moment-${index + 1}`,
      {
        type: 'moment',
        competence: 'speak',
        who,
        text: key,
        help: { who, text: `${key}.help` },
        options: levels.map((level) => ({
          id: `level-${level}`,
          level,
          text: `${key}.level-${level}`,
          did: `${key}.level-${level}.did`,
          why: `TODO: why this is level ${level}.`,
          then: next,
        })),
      },
    ];
  });
  const mission: Mission = {
    format: 'requapass-mission',
    version: 1,
    id,
    revision: 1,
    title: `${id}.title`,
    intro: `${id}.intro`,
    mechanic: 'conversation',
    scene,
    observes: ['speak'],
    cast: [who],
    facts: { [`world.${id}-done`]: false },
    start: 'hello',
    nodes: {
      hello: {
        type: 'say',
        stage: [{ enter: who, at, face }],
        who,
        text: `${id}.hello`,
        then: 'moment-1',
      },
      ...Object.fromEntries(moments),
      thanks: { type: 'say', who, text: `${id}.thanks`, then: 'bye' },
      bye: { type: 'end', effects: [{ set: `world.${id}-done`, to: true }] },
    },
  };
  const sentences = moments.flatMap(([, { text, options }], index): [string, string][] => [
    [text, `TODO: what happens, moment ${index + 1}.`],
    [`${text}.help`, 'TODO: a way in, not the answer.'],
    ...options.flatMap(({ level, text: says, did }): [string, string][] => [
      [says, `TODO: what I say, level ${level}.`],
      [did, `TODO: You did something, level ${level}.`],
    ]),
  ]);
  const choose = (level: number, isHelped = false): readonly Action[] =>
    ORDERS.flatMap((): Action[] => [
      ...(isHelped ? [{ type: 'help' } as const] : []),
      { type: 'choose', option: `level-${level}` },
    ]);
  const around = (actions: readonly Action[]): readonly Action[] => [
    { type: 'next' },
    ...actions,
    { type: 'next' },
  ];
  return {
    mission,
    texts: {
      [`${id}.intro`]: 'TODO: what is to be done.',
      [`${id}.hello`]: 'TODO: hello.',
      ...Object.fromEntries(sentences),
      [`${id}.thanks`]: 'TODO: thanks.',
    },
    packTexts: { [`${id}.title`]: 'TODO: title', [`${id}.teaser`]: 'TODO: one line.' },
    plays: {
      careful: around(choose(4)),
      hurried: around(choose(1)),
      helped: around(choose(3, true)),
    },
  };
}
