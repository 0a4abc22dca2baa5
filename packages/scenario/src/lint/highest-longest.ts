/** The option of the highest level is not the longest one too often, in any language. */
import type { MomentNode } from '../mission.js';
import { nodesOf } from '../parse/walk-mission.js';
import { highestOption, isPattern, MAX_SHARE } from './give-away.js';
import { optionLengths } from './option-lengths.js';
import type { LintRule } from './rule.js';

export const highestLongest: LintRule = {
  name: 'highest-longest',
  lint({ mission, texts }) {
    return Object.entries(texts).flatMap(([locale, known]) => {
      const moments = nodesOf(mission).flatMap(([slug, node]) => {
        const lengths = node.type === 'moment' ? optionLengths(node, known) : null;
        return node.type === 'moment' && lengths ? [{ slug, node, lengths }] : [];
      });
      const found = moments.filter(({ node, lengths }) => isHighestLongest(node, lengths));
      if (!isPattern(found.length, moments.length)) return [];
      return [
        {
          severity: 'error',
          path: 'nodes',
          message: `in ${locale} the highest level is the longest option in ${found.length} of ${moments.length} moments (${found.map(({ slug }) => slug).join(', ')}); keep to ${MAX_SHARE * 100} %`,
        },
      ];
    });
  },
};

/** Whether the option of the highest level is longer than every other. */
export function isHighestLongest(node: MomentNode, lengths: readonly number[]): boolean {
  const highest = highestOption(node);
  return lengths.every((length, index) => index === highest || length < (lengths[highest] as number));
}
