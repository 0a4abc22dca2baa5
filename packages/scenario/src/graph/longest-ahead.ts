/**
 * How much is still to come at most: moments and rubrics not yet answered on the longest way from a state
 * on. Where the person can walk in a round, the whole round counts, alternatives within it included,
 * until a choice has closed them.
 */
import type { Mission, Slug } from '../mission.js';
import type { RunState } from '../run.js';
import { componentsFrom } from './components.js';
import { waysAhead } from './ways-ahead.js';

/** Number of moments and rubrics still to come at most; 0 once the run is finished. */
export function longestAhead(mission: Mission, state: RunState): number {
  if (state.isFinished) return 0;
  const ways = waysAhead(mission, state);
  const answered = new Set(state.answered);
  const ahead = new Map<Slug, number>();
  for (const round of componentsFrom(state.node, String, (slug) => ways.get(slug) ?? [])) {
    let here = 0;
    let after = 0;
    for (const slug of round) {
      for (const name of observationsAt(mission, slug)) if (!answered.has(name)) here += 1;
      for (const next of ways.get(slug) ?? []) after = Math.max(after, ahead.get(next) ?? 0);
    }
    for (const slug of round) ahead.set(slug, here + after);
  }
  return ahead.get(state.node) ?? 0;
}

/** The names of the moments and rubrics answered at a node. */
export function observationsAt(mission: Mission, slug: Slug): readonly Slug[] {
  const node = mission.nodes[slug];
  if (node?.type === 'moment') return [slug];
  return node?.type === 'challenge' ? node.rubrics.map((rubric) => rubric.id) : NONE;
}

const NONE: readonly Slug[] = [];
