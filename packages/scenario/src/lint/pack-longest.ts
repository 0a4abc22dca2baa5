/**
 * Over a whole pack, the highest level is the longest option about as often as chance would have it, in each
 * language. A single mission is too short to tell: it is held to a wider limit by `highest-longest`.
 */
import { nodesOf } from '../parse/walk-mission.js';
import { isHighestLongest } from './highest-longest.js';
import { optionLengths } from './option-lengths.js';
import type { PackRule } from './rule.js';

/** Of what chance gives: 27 % with four options, 37 % with three. */
export const MAX_OF_CHANCE = 1.1;
/** With fewer moments nothing can be told from chance. */
export const MIN_MOMENTS = 20;

export const packLongest: PackRule = {
  name: 'pack-longest',
  lint({ missions, texts }) {
    return Object.entries(texts).flatMap(([locale, known]) => {
      const moments = missions.flatMap((mission) =>
        nodesOf(mission).flatMap(([slug, node]) => {
          const lengths = node.type === 'moment' ? optionLengths(node, known) : null;
          return node.type === 'moment' && lengths ? [{ at: `${mission.id}.${slug}`, node, lengths }] : [];
        }),
      );
      if (moments.length < MIN_MOMENTS) return [];
      const found = moments.filter(({ node, lengths }) => isHighestLongest(node, lengths));
      const chance = moments.reduce((sum, { lengths }) => sum + 1 / lengths.length, 0);
      if (found.length <= chance * MAX_OF_CHANCE) return [];
      return [
        {
          severity: 'error' as const,
          path: 'missions',
          message: `in ${locale} the highest level is the longest option in ${found.length} of ${moments.length} moments, chance gives ${Math.round(chance)}: shorten it, or lengthen another (${found.map(({ at }) => at).join(', ')})`,
        },
      ];
    });
  },
};
