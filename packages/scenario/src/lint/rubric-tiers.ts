/** Only the last tier of a rubric holds for everybody; all before it have a condition. */
import { pathOf } from '../parse/problem.js';
import { nodesOf } from '../parse/walk-mission.js';
import type { Finding, LintRule } from './rule.js';

export const rubricTiers: LintRule = {
  name: 'rubric-tiers',
  lint({ mission }) {
    return nodesOf(mission).flatMap(([, node, keys]) => {
      if (node.type !== 'challenge') return [];
      return node.rubrics.flatMap(({ id, tiers }, index) =>
        tiers.flatMap(({ when }, tier): Finding[] => {
          const isLast = tier === tiers.length - 1;
          if (isLast === (when === undefined)) return [];
          const message = isLast
            ? `the last tier of "${id}" has a "when": somebody may be observed by none`
            : `tier ${tier + 1} of "${id}" has no "when": the tiers after it are never read`;
          return [{ severity: 'error', path: pathOf([...keys, 'rubrics', index, 'tiers', tier]), message }];
        }),
      );
    });
  },
};
