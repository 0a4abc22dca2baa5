/**
 * Every name a mission mentions, with the path to it. The parser, the checker and the linter all read a
 * mission through these lists. Knows no pack and no text.
 */
import { authoringOf } from '../challenge/authoring-registry.js';
import type { Condition, Direction, Effect, Help, Mission, MissionNode, Slug } from '../mission.js';
import type { Found, FoundText, Keys } from './found.js';

/** Every node with its slug and its path. */
export function nodesOf(mission: Mission): readonly (readonly [Slug, MissionNode, Keys])[] {
  return Object.entries(mission.nodes).map(([slug, node]) => [slug, node, ['nodes', slug]]);
}

/** Every slug of a node that something leads to. */
export function targetsOf(mission: Mission): readonly Found<Slug>[] {
  const inNodes = nodesOf(mission).flatMap(([, node, keys]): Found<Slug>[] => {
    switch (node.type) {
      case 'moment':
        return node.options.map(({ then }, index) => ({
          value: then,
          keys: [...keys, 'options', index, 'then'],
        }));
      case 'pick':
        return [
          ...node.choices.map(({ then }, index) => ({
            value: then,
            keys: [...keys, 'choices', index, 'then'],
          })),
          { value: node.otherwise, keys: [...keys, 'otherwise'] },
        ];
      case 'branch':
        return [
          ...node.cases.map(({ then }, index) => ({ value: then, keys: [...keys, 'cases', index, 'then'] })),
          { value: node.otherwise, keys: [...keys, 'otherwise'] },
        ];
      case 'end':
        return [];
      default:
        return [{ value: node.then, keys: [...keys, 'then'] }];
    }
  });
  return [{ value: mission.start, keys: ['start'] }, ...inNodes];
}

/** Every stage direction. */
export function directionsOf(mission: Mission): readonly Found<Direction>[] {
  return nodesOf(mission).flatMap(([, node, keys]) =>
    (node.stage ?? []).map((value, index) => ({ value, keys: [...keys, 'stage', index] })),
  );
}

/** Every help, of moments and of challenges. */
export function helpsOf(mission: Mission): readonly Found<Help>[] {
  const inNodes = nodesOf(mission).flatMap(([, node, keys]) =>
    node.type === 'moment' && node.help ? [{ value: node.help, keys: [...keys, 'help'] }] : [],
  );
  const inChallenges = Object.entries(mission.challenges ?? {}).flatMap(([slug, { help }]) =>
    help ? [{ value: help, keys: ['challenges', slug, 'help'] }] : [],
  );
  return [...inNodes, ...inChallenges];
}

/** Every character named outside `cast`. */
export function peopleOf(mission: Mission): readonly Found<Slug>[] {
  const speakers = nodesOf(mission).flatMap(([, node, keys]): Found<Slug>[] => [
    ...('who' in node && node.who !== undefined ? [{ value: node.who, keys: [...keys, 'who'] }] : []),
    ...(node.type === 'pick'
      ? node.choices.flatMap(({ who }, index) =>
          who === undefined ? [] : [{ value: who, keys: [...keys, 'choices', index, 'who'] }],
        )
      : []),
  ]);
  const helpers = helpsOf(mission).map(({ value, keys }) => ({ value: value.who, keys: [...keys, 'who'] }));
  const directed = directionsOf(mission).flatMap(({ value, keys }): Found<Slug>[] => {
    if ('enter' in value) return [{ value: value.enter, keys: [...keys, 'enter'] }];
    if ('move' in value) return [{ value: value.move, keys: [...keys, 'move'] }];
    if ('leave' in value) return [{ value: value.leave, keys: [...keys, 'leave'] }];
    return 'who' in value ? [{ value: value.who, keys: [...keys, 'who'] }] : [];
  });
  return [...speakers, ...helpers, ...directed];
}

/** Every expression somebody is to show. */
export function facesOf(mission: Mission): readonly Found<{ who: Slug; face: Slug }>[] {
  const speakers = nodesOf(mission).flatMap(([, node, keys]) =>
    'who' in node && node.who !== undefined && node.face !== undefined
      ? [{ value: { who: node.who, face: node.face }, keys: [...keys, 'face'] }]
      : [],
  );
  const helpers = helpsOf(mission).flatMap(({ value: { who, face }, keys }) =>
    face === undefined ? [] : [{ value: { who, face }, keys: [...keys, 'face'] }],
  );
  const directed = directionsOf(mission).flatMap(({ value, keys }) => {
    if ('who' in value) return [{ value: { who: value.who, face: value.face }, keys: [...keys, 'face'] }];
    if (!('enter' in value) || value.face === undefined) return [];
    return [{ value: { who: value.enter, face: value.face }, keys: [...keys, 'face'] }];
  });
  const inChallenges = Object.entries(mission.challenges ?? {}).flatMap(
    ([slug, challenge]) => authoringOf(challenge).faces?.(challenge, ['challenges', slug]) ?? [],
  );
  return [...speakers, ...helpers, ...directed, ...inChallenges];
}

/** Every condition: of options, choices, cases and rubric tiers. */
export function whensOf(mission: Mission): readonly Found<Condition>[] {
  return nodesOf(mission).flatMap(([, node, keys]) => {
    if (node.type === 'moment') return whensIn(node.options, [...keys, 'options']);
    if (node.type === 'pick') return whensIn(node.choices, [...keys, 'choices']);
    if (node.type === 'branch') return whensIn(node.cases, [...keys, 'cases']);
    if (node.type !== 'challenge') return [];
    return node.rubrics.flatMap(({ tiers }, index) => whensIn(tiers, [...keys, 'rubrics', index, 'tiers']));
  });
}

function whensIn(list: readonly { readonly when?: Condition }[], keys: Keys): readonly Found<Condition>[] {
  return list.flatMap(({ when }, index) => (when ? [{ value: when, keys: [...keys, index, 'when'] }] : []));
}

/** Every effect: of nodes, options and choices. */
export function effectsOf(mission: Mission): readonly Found<Effect>[] {
  const listed = (effects: readonly Effect[] | undefined, keys: Keys) =>
    (effects ?? []).map((value, index) => ({ value, keys: [...keys, 'effects', index] }));
  return nodesOf(mission).flatMap(([, node, keys]) => {
    const here = listed(node.effects, keys);
    if (node.type === 'moment') {
      return [
        ...here,
        ...node.options.flatMap((option, index) => listed(option.effects, [...keys, 'options', index])),
      ];
    }
    if (node.type === 'pick') {
      return [
        ...here,
        ...node.choices.flatMap((choice, index) => listed(choice.effects, [...keys, 'choices', index])),
      ];
    }
    return here;
  });
}

/** Every text a mission shows, in the order of the file. */
export function textsOf(mission: Mission): readonly FoundText[] {
  return [
    { value: mission.title, role: 'title', keys: ['title'] },
    { value: mission.intro, role: 'line', keys: ['intro'] },
    ...nodesOf(mission).flatMap(([, node, keys]) => textsOfNode(node, keys)),
    ...helpsOf(mission).map(({ value, keys }) => ({
      value: value.text,
      role: 'line' as const,
      keys: [...keys, 'text'],
    })),
    ...Object.entries(mission.challenges ?? {}).flatMap(([slug, challenge]) =>
      authoringOf(challenge).texts(challenge, ['challenges', slug]),
    ),
  ];
}

function textsOfNode(node: MissionNode, keys: Keys): readonly FoundText[] {
  const line: FoundText[] =
    'text' in node ? [{ value: node.text, role: 'line', keys: [...keys, 'text'] }] : [];
  if (node.type === 'challenge') {
    return node.rubrics.flatMap(({ tiers }, index) =>
      tiers.map(({ did }, tier): FoundText => ({
        value: did,
        role: 'did',
        keys: [...keys, 'rubrics', index, 'tiers', tier, 'did'],
      })),
    );
  }
  const list = node.type === 'moment' ? node.options : node.type === 'pick' ? node.choices : [];
  const name = node.type === 'moment' ? 'options' : 'choices';
  return [
    ...line,
    ...list.flatMap((entry, index): FoundText[] => {
      const at = [...keys, name, index];
      return [
        { value: entry.text, role: 'option', keys: [...at, 'text'] },
        ...(entry.does === undefined
          ? []
          : [{ value: entry.does, role: 'does' as const, keys: [...at, 'does'] }]),
        ...('did' in entry ? [{ value: entry.did, role: 'did' as const, keys: [...at, 'did'] }] : []),
      ];
    }),
  ];
}
