/** The option of the highest level is not written first too often: a habit of the file shows in the end. */
import { nodesOf } from '../parse/walk-mission.js';
import { highestOption, isPattern, MAX_SHARE } from './give-away.js';
import type { LintRule } from './rule.js';

export const highestFirst: LintRule = {
  name: 'highest-first',
  lint({ mission }) {
    const moments = nodesOf(mission).flatMap(([slug, node]) =>
      node.type === 'moment' ? [{ slug, node }] : [],
    );
    const found = moments.filter(({ node }) => highestOption(node) === 0);
    if (!isPattern(found.length, moments.length)) return [];
    return [
      {
        severity: 'error',
        path: 'nodes',
        message: `the highest level is written first in ${found.length} of ${moments.length} moments (${found.map(({ slug }) => slug).join(', ')}); keep to ${MAX_SHARE * 100} %`,
      },
    ];
  },
};
