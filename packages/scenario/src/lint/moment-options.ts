/** A moment always offers three or four options, of at least three levels, whatever the facts. */
import type { Level } from '@requapass/framework';
import { pathOf } from '../parse/problem.js';
import { nodesOf } from '../parse/walk-mission.js';
import { openOptions } from '../runner/options.js';
import { visitsOf } from './explore.js';
import type { Finding, LintRule } from './rule.js';

export const MIN_OPTIONS = 3;
export const MAX_OPTIONS = 4;
export const MIN_LEVELS = 3;

export const momentOptions: LintRule = {
  name: 'moment-options',
  lint({ mission, exploration }) {
    return nodesOf(mission).flatMap(([slug, node, keys]) => {
      if (node.type !== 'moment') return [];
      const offers = visitsOf(exploration, slug).map(({ place }) => openOptions(node, place.facts));
      const messages = offers.flatMap((open) => {
        const levels = new Set(open.map((option) => option.level));
        return [
          ...(open.length < MIN_OPTIONS || open.length > MAX_OPTIONS
            ? [`"${slug}" may offer ${open.length} options; offer three or four`]
            : []),
          ...(levels.size < MIN_LEVELS
            ? [`"${slug}" may offer levels ${show(levels)} only; offer at least three`]
            : []),
        ];
      });
      return [...new Set(messages)].map((message): Finding => ({
        severity: 'error',
        path: pathOf([...keys, 'options']),
        message,
      }));
    });
  },
};

function show(levels: ReadonlySet<Level>): string {
  return [...levels].sort().join(' and ') || 'none';
}
