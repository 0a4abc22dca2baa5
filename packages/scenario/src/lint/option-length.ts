/** The options of a moment are about as long as one another, in each language: length gives nothing away. */
import { pathOf } from '../parse/problem.js';
import { nodesOf } from '../parse/walk-mission.js';
import { optionLengths } from './option-lengths.js';
import type { LintRule } from './rule.js';

/** The longest option has at most this many times the letters of the shortest. */
export const MAX_RATIO = 1.6;

export const optionLength: LintRule = {
  name: 'option-length',
  lint({ mission, texts }) {
    return nodesOf(mission).flatMap(([slug, node, keys]) => {
      if (node.type !== 'moment') return [];
      return Object.entries(texts).flatMap(([locale, known]) => {
        const lengths = optionLengths(node, known);
        if (!lengths) return [];
        const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
        if (most <= least * MAX_RATIO) return [];
        const counted = node.options.map(({ id }, index) => `${id} ${lengths[index]}`).join(', ');
        return [
          {
            severity: 'error' as const,
            path: pathOf([...keys, 'options']),
            message: `in ${locale} the options of "${slug}" differ ${(most / least).toFixed(2)} times in length (${counted}); keep to ${MAX_RATIO}`,
          },
        ];
      });
    });
  },
};
