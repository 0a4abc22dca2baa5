/**
 * Whether every name in a mission stands for something in that mission: nodes, challenges, people.
 * Knows nothing of packs: what a pack must bring is checked in `check/`.
 */
import { authoringOf } from '../challenge/authoring-registry.js';
import { componentsFrom } from '../graph/components.js';
import type { Mission, Slug } from '../mission.js';
import type { Found } from './found.js';
import { pathOf, type Problem } from './problem.js';
import { duplicateNames, unknownNames } from './unknown-name.js';
import { nodesOf, peopleOf, targetsOf } from './walk-mission.js';

/** One problem for each name that stands for nothing, or twice. Expects the shape to be right. */
export function missionReferences(mission: Mission): readonly Problem[] {
  const nodes = Object.keys(mission.nodes);
  const challenges = mission.challenges ?? {};
  const played = nodesOf(mission).flatMap(([, node, keys]): Found<Slug>[] =>
    node.type === 'challenge' ? [{ value: node.challenge, keys: [...keys, 'challenge'] }] : [],
  );
  return [
    ...unknownNames('node', targetsOf(mission), nodes),
    ...unknownNames('challenge', played, Object.keys(challenges)),
    ...unknownNames('character', peopleOf(mission), mission.cast),
    ...Object.entries(challenges).flatMap(([slug, challenge]) =>
      authoringOf(challenge).problems(mission, slug),
    ),
    ...nodesOf(mission).flatMap(([, node, keys]) => {
      if (node.type === 'moment') return duplicateNames('option', ids(node.options, [...keys, 'options']));
      return node.type === 'pick' ? duplicateNames('choice', ids(node.choices, [...keys, 'choices'])) : [];
    }),
    ...closedMoments(mission),
    ...silentCircles(mission),
  ];
}

function ids(
  list: readonly { readonly id: Slug }[],
  keys: readonly (string | number)[],
): readonly Found<Slug>[] {
  return list.map(({ id }, index) => ({ value: id, keys: [...keys, index, 'id'] }));
}

/** A moment whose every option depends on facts could leave the person with nothing to do. */
function closedMoments(mission: Mission): readonly Problem[] {
  return nodesOf(mission).flatMap(([slug, node, keys]) =>
    node.type === 'moment' && node.options.every((option) => option.when)
      ? [
          {
            code: 'never-surely-open',
            path: pathOf([...keys, 'options']),
            message: `every option of "${slug}" has a "when"`,
            hint: 'leave at least one option open to everybody',
          },
        ]
      : [],
  );
}

/** Nodes that are passed unseen must not lead back to themselves: nobody could stop. */
function silentCircles(mission: Mission): readonly Problem[] {
  const silentWays = (slug: Slug): readonly Slug[] => {
    const node = mission.nodes[slug];
    if (node?.type === 'pick') return [node.otherwise];
    return node?.type === 'branch' ? [...node.cases.map((way) => way.then), node.otherwise] : [];
  };
  const found = new Set<string>();
  for (const [slug] of nodesOf(mission)) {
    for (const circle of componentsFrom(slug, String, silentWays)) {
      const isCircle = circle.length > 1 || silentWays(circle[0] as Slug).includes(circle[0] as Slug);
      if (isCircle) found.add([...circle].sort().join(', '));
    }
  }
  return [...found].map((names) => ({
    code: 'circle',
    path: pathOf(['nodes', names.split(', ')[0] as string]),
    message: `these nodes lead to one another with nothing to see between them: ${names}`,
    hint: 'let somebody say something, or lead one of them elsewhere',
  }));
}
