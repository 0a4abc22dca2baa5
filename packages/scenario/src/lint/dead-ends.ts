/** From everywhere an end can be reached, whatever was chosen before. */
import type { Mission, Slug } from '../mission.js';
import { pathOf } from '../parse/problem.js';
import type { Exploration } from './explore.js';
import type { LintRule } from './rule.js';

export const deadEnds: LintRule = {
  name: 'dead-ends',
  lint({ mission, exploration }) {
    if (!exploration.isComplete) return [];
    const saved = placesWithAnEnd(mission, exploration);
    const lost = new Map<Slug, string>();
    for (const [key, { place }] of exploration.visits) {
      if (!saved.has(key)) lost.set(place.node, JSON.stringify(place.facts));
    }
    return [...lost].map(([node, facts]) => ({
      severity: 'error',
      path: pathOf(['nodes', node]),
      message: `no end can be reached from "${node}"${facts === '{}' ? '' : ` when the facts are ${facts}`}`,
    }));
  },
};

function placesWithAnEnd(mission: Mission, { visits }: Exploration): ReadonlySet<string> {
  const before = new Map<string, string[]>();
  for (const [key, { ways }] of visits) {
    for (const { to } of ways) before.set(to.key, [...(before.get(to.key) ?? []), key]);
  }
  const ends = [...visits].filter(([, { place }]) => mission.nodes[place.node]?.type === 'end');
  const found = new Set(ends.map(([key]) => key));
  for (const key of found) for (const previous of before.get(key) ?? []) found.add(previous);
  return found;
}
