/**
 * How often a mission observes a competence at least, whichever way is taken through it: moments and rubrics counted.
 * Judges nothing; what is enough is said by the rules.
 */
import type { InferredCompetenceId } from '@requapass/framework';
import { componentsFrom } from '../graph/components.js';
import type { Mission, Slug } from '../mission.js';
import type { Exploration } from './explore.js';

function countAt(mission: Mission, slug: Slug, competence: InferredCompetenceId): number {
  const node = mission.nodes[slug];
  if (node?.type === 'moment') return node.competence === competence ? 1 : 0;
  return node?.type === 'challenge'
    ? node.rubrics.filter((rubric) => rubric.competence === competence).length
    : 0;
}

/** The least number of observations on any way to an end; 0 when there is none. */
export function leastObservations(
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
