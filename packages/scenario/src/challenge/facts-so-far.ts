/**
 * The facts the challenge at hand would write if it ended now: for players that search, and for tools that
 * explain. Play itself reads facts only once a challenge is finished.
 */
import type { Mission } from '../mission.js';
import type { RunState } from '../run.js';
import type { Facts } from '../runner/facts.js';
import { rulesOf } from './registry.js';
import { prefixFacts } from './rules.js';

/** Full names, such as `sort.wrong.cold`; none where the run is not at a challenge. */
export function challengeFacts(mission: Mission, state: RunState): Facts {
  const node = mission.nodes[state.node];
  if (node?.type !== 'challenge') return {};
  const challenge = state.challenges[node.challenge];
  if (!challenge) return {};
  const context = { mission, slug: node.challenge };
  return prefixFacts(node.challenge, rulesOf(context).facts(context, challenge));
}
