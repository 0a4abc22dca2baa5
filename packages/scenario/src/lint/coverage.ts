/**
 * Each competence a mission says it observes is observed often enough on every way from start to end,
 * moments and rubrics counted. Says how often at least.
 */
import type { InferredCompetenceId } from '@requapass/framework';
import type { Mission } from '../mission.js';
import { pathOf } from '../parse/problem.js';
import { nodesOf } from '../parse/walk-mission.js';
import { leastObservations } from './least-observations.js';
import type { Finding, LintRule } from './rule.js';

/** Once may be chance. How often a whole pack observes a competence is the pack's own rule. */
export const MIN_OBSERVATIONS = 2;

export const coverage: LintRule = {
  name: 'coverage',
  lint({ mission, exploration }) {
    const undeclared = competencesIn(mission)
      .filter(({ competence }) => !mission.observes.includes(competence))
      .map(({ competence, path }): Finding => ({
        severity: 'error',
        path,
        message: `"${competence}" is observed here and not named in "observes"`,
      }));
    if (!exploration.isComplete) return undeclared;
    return [
      ...undeclared,
      ...mission.observes.map((competence, index): Finding => {
        const least = leastObservations(mission, exploration, competence);
        const path = pathOf(['observes', index]);
        if (least >= MIN_OBSERVATIONS) {
          return {
            severity: 'info',
            path,
            message: `"${competence}" is observed at least ${least} times on every way`,
          };
        }
        const message = `"${competence}" is observed only ${least} times on some way; at least ${MIN_OBSERVATIONS} are needed`;
        return { severity: 'error', path, message };
      }),
    ];
  },
};

function competencesIn(mission: Mission): readonly { competence: InferredCompetenceId; path: string }[] {
  return nodesOf(mission).flatMap(([, node, keys]) => {
    if (node.type === 'moment')
      return [{ competence: node.competence, path: pathOf([...keys, 'competence']) }];
    if (node.type !== 'challenge') return [];
    return node.rubrics.map(({ competence }, index) => ({
      competence,
      path: pathOf([...keys, 'rubrics', index, 'competence']),
    }));
  });
}
