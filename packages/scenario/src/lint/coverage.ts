/**
 * Each competence a mission says it observes is observed often enough on every way from start to end,
 * moments and rubrics counted. Says how often at least.
 */
import { componentsFrom } from '../graph/components.js';
import type { InferredCompetenceId } from '@requapass/framework';
import type { Mission, Slug } from '../mission.js';
import { pathOf } from '../parse/problem.js';
import { nodesOf } from '../parse/walk-mission.js';
import type { Exploration } from './explore.js';
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

function countAt(mission: Mission, slug: Slug, competence: InferredCompetenceId): number {
  const node = mission.nodes[slug];
  if (node?.type === 'moment') return node.competence === competence ? 1 : 0;
  return node?.type === 'challenge'
    ? node.rubrics.filter((rubric) => rubric.competence === competence).length
    : 0;
}

/** The least number of observations on any way to an end; 0 when there is none. */
function leastObservations(
  mission: Mission,
  { visits, starts }: Exploration,
  competence: InferredCompetenceId,
): number {
  const least = new Map<string, number>();
  const after = (key: string) => visits.get(key)?.ways.map((way) => way.to.key) ?? [];
  for (const start of starts) {
    for (const component of componentsFrom(start, String, (key) => (least.has(key) ? [] : after(key)))) {
      for (let isBetter = !component.some((key) => least.has(key)); isBetter;) {
        isBetter = false;
        for (const key of component) {
          const found = leastFrom(mission, visits.get(key)?.place.node ?? '', competence, after(key), least);
          isBetter ||= found < (least.get(key) ?? Infinity);
          least.set(key, found);
        }
      }
    }
  }
  const found = Math.min(...starts.map((start) => least.get(start) ?? Infinity));
  return Number.isFinite(found) ? found : 0;
}

function leastFrom(
  mission: Mission,
  node: Slug,
  competence: InferredCompetenceId,
  after: readonly string[],
  least: ReadonlyMap<string, number>,
): number {
  const rest =
    mission.nodes[node]?.type === 'end' ? 0 : Math.min(...after.map((key) => least.get(key) ?? Infinity));
  return countAt(mission, node, competence) + rest;
}
