/** No sentence is left to be written: a scaffold marks those with TODO. */
import { pathOf } from '../parse/problem.js';
import { nodesOf } from '../parse/walk-mission.js';
import { lintTexts } from './lint-texts.js';
import type { Finding, LintRule } from './rule.js';

const MARK = /\bTODO\b/;

/** What is said of a sentence that is still to be written; nothing of any other. */
export function leftToDo(text: string): readonly Omit<Finding, 'path'>[] {
  return MARK.test(text) ? [{ severity: 'error', message: `still to be written: ${text}` }] : [];
}

export const toDo: LintRule = {
  name: 'to-do',
  lint(context) {
    const reasons = nodesOf(context.mission).flatMap(([, node, keys]) => {
      if (node.type === 'moment')
        return node.options.map(({ why }, index) => ({ why, keys: [...keys, 'options', index, 'why'] }));
      if (node.type !== 'challenge') return [];
      return node.rubrics.flatMap(({ tiers }, rubric) =>
        tiers.map(({ why }, tier) => ({ why, keys: [...keys, 'rubrics', rubric, 'tiers', tier, 'why'] })),
      );
    });
    return [
      ...lintTexts(context, ({ text }) => leftToDo(text)),
      ...reasons.flatMap(({ why, keys }) => leftToDo(why).map((found) => ({ ...found, path: pathOf(keys) }))),
    ];
  },
};
