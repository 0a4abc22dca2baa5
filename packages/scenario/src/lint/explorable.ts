/** The mission is small enough to be walked whole; otherwise says what could not be checked. */
import type { LintRule } from './rule.js';

export const explorable: LintRule = {
  name: 'explorable',
  lint({ exploration }) {
    if (exploration.isComplete) return [];
    const message = `more than ${exploration.visits.size} combinations of node and facts: reachability, dead ends and coverage were not checked`;
    return [{ severity: 'warning', path: 'nodes', message }];
  },
};
