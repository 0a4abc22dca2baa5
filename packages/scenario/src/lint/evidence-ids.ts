/** Each piece of evidence has a name of its own: moments and rubrics share one set of names. */
import { pathOf } from '../parse/problem.js';
import type { Found } from '../parse/found.js';
import { nodesOf } from '../parse/walk-mission.js';
import type { LintRule } from './rule.js';

export const evidenceIds: LintRule = {
  name: 'evidence-ids',
  lint({ mission }) {
    const moments = nodesOf(mission).flatMap(([slug, node, keys]): Found<string>[] =>
      node.type === 'moment' ? [{ value: slug, keys }] : [],
    );
    const rubrics = nodesOf(mission).flatMap(([, node, keys]): Found<string>[] =>
      node.type === 'challenge'
        ? node.rubrics.map(({ id }, index) => ({ value: id, keys: [...keys, 'rubrics', index, 'id'] }))
        : [],
    );
    const seen = new Set(moments.map(({ value }) => value));
    return rubrics.flatMap(({ value, keys }) => {
      const isTaken = seen.has(value);
      seen.add(value);
      if (!isTaken) return [];
      return [
        {
          severity: 'error',
          path: pathOf(keys),
          message: `"${value}" already names another moment or rubric`,
        },
      ];
    });
  },
};
