/** Nobody meets the same moment or rubric twice: only the first answer would count. */
import { pathOf } from '../parse/problem.js';
import { nodesOf } from '../parse/walk-mission.js';
import { observationsAt } from '../graph/longest-ahead.js';
import { visitsOf, type Exploration } from './explore.js';
import type { LintRule } from './rule.js';

export const answeredOnce: LintRule = {
  name: 'answered-once',
  lint({ mission, exploration }) {
    return nodesOf(mission)
      .filter(([slug]) => observationsAt(mission, slug).length > 0 && comesBack(exploration, slug))
      .map(([slug, , keys]) => ({
        severity: 'error',
        path: pathOf(keys),
        message: `"${slug}" may be met twice; only its first answer counts`,
      }));
  },
};

function comesBack(exploration: Exploration, slug: string): boolean {
  const after = new Set(visitsOf(exploration, slug).flatMap(({ ways }) => ways.map((way) => way.to.key)));
  for (const key of after) {
    const visit = exploration.visits.get(key);
    if (visit?.place.node === slug) return true;
    for (const { to } of visit?.ways ?? []) after.add(to.key);
  }
  return false;
}
