/** Everything that is written can be met: nodes, options, choices, cases, challenges. */
import type { MissionNode, Slug } from '../mission.js';
import { pathOf } from '../parse/problem.js';
import { nodesOf } from '../parse/walk-mission.js';
import { visitsOf } from './explore.js';
import type { Finding, LintRule } from './rule.js';

export const reachable: LintRule = {
  name: 'reachable',
  lint({ mission, exploration }) {
    if (!exploration.isComplete) return [];
    const played = new Set(
      Object.values(mission.nodes).map((node) => (node.type === 'challenge' ? node.challenge : '')),
    );
    return [
      ...nodesOf(mission).flatMap(([slug, node, keys]) => {
        const visits = visitsOf(exploration, slug);
        if (visits.length === 0) return [finding('error', keys, `nothing leads to "${slug}"`)];
        const taken = new Set(visits.flatMap(({ ways }) => ways.map(({ by }) => by)));
        return partsOf(node)
          .filter(({ by }) => !taken.has(by))
          .map(({ by, keys: part }) =>
            finding('error', [...keys, ...part], `"${by}" of "${slug}" is never open`),
          );
      }),
      ...Object.keys(mission.challenges ?? {})
        .filter((slug) => !played.has(slug))
        .map((slug) => finding('error', ['challenges', slug], `no node plays the challenge "${slug}"`)),
    ];
  },
};

/** What can be taken at a node, named as ways are. */
function partsOf(node: MissionNode): readonly { by: Slug | number; keys: readonly (string | number)[] }[] {
  if (node.type === 'moment')
    return node.options.map(({ id }, index) => ({ by: id, keys: ['options', index] }));
  if (node.type === 'pick')
    return node.choices.map(({ id }, index) => ({ by: id, keys: ['choices', index] }));
  return node.type === 'branch' ? node.cases.map((_, index) => ({ by: index, keys: ['cases', index] })) : [];
}

function finding(
  severity: Finding['severity'],
  keys: readonly (string | number)[],
  message: string,
): Finding {
  return { severity, path: pathOf(keys), message };
}
