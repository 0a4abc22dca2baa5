/**
 * Which ways may still be taken from a state on. Facts that nothing ahead changes are settled, and close
 * the ways they close; facts that may still change leave both ways open.
 * Looks at nodes, not at every combination of facts: fast enough for every view.
 */
import { factsOfChallenge } from '../challenge/facts-of-challenge.js';
import type { Condition, Effect, Mission, MissionNode, Slug } from '../mission.js';
import type { RunState } from '../run.js';
import { holds, type Facts } from '../runner/facts.js';
import { factsIn } from './conditions.js';

/** What is known of facts: `changing` may still change; null when every fact may. */
interface Knowledge {
  readonly facts: Facts;
  readonly changing: ReadonlySet<string> | null;
}

/** One way on, with what it changes when it is taken. */
interface OpenWay {
  readonly then: Slug;
  readonly effects?: readonly Effect[];
}

/** For each node that may still be reached, the nodes it may lead to. */
export function waysAhead(mission: Mission, state: RunState): ReadonlyMap<Slug, readonly Slug[]> {
  let knowledge: Knowledge = { facts: state.facts, changing: null };
  for (;;) {
    const ahead = reach(mission, state.node, knowledge);
    const changing = changingFacts(mission, ahead, state.facts);
    if (changing.size === knowledge.changing?.size) {
      return new Map([...ahead].map(([slug, ways]) => [slug, ways.map((way) => way.then)]));
    }
    knowledge = { facts: state.facts, changing };
  }
}

function reach(mission: Mission, start: Slug, knowledge: Knowledge): ReadonlyMap<Slug, readonly OpenWay[]> {
  const found = new Map<Slug, readonly OpenWay[]>();
  const queue = [start];
  for (let slug = queue.pop(); slug !== undefined; slug = queue.pop()) {
    if (found.has(slug)) continue;
    const ways = openWays(mission.nodes[slug] as MissionNode, knowledge);
    found.set(slug, ways);
    queue.push(...ways.map((way) => way.then));
  }
  return found;
}

function openWays(node: MissionNode, knowledge: Knowledge): readonly OpenWay[] {
  switch (node.type) {
    case 'moment':
      return node.options.filter(({ when }) => mayHold(when, knowledge) !== false);
    case 'pick': {
      const open = node.choices.filter(({ when }) => mayHold(when, knowledge) !== false);
      return open.some(({ when }) => mayHold(when, knowledge)) ? open : [...open, { then: node.otherwise }];
    }
    case 'branch': {
      const open = node.cases.filter(({ when }) => mayHold(when, knowledge) !== false);
      const sure = open.findIndex(({ when }) => mayHold(when, knowledge));
      return sure < 0 ? [...open, { then: node.otherwise }] : open.slice(0, sure + 1);
    }
    case 'end':
      return [];
    default:
      return [{ then: node.then }];
  }
}

/** Whether a condition holds from now on; null when that may change. */
function mayHold(condition: Condition | undefined, { facts, changing }: Knowledge): boolean | null {
  if (!condition) return true;
  if (changing === null || factsIn(condition).some((fact) => changing.has(fact))) return null;
  return holds(condition, facts);
}

/** The facts that something ahead gives another value than they have. */
function changingFacts(
  mission: Mission,
  ahead: ReadonlyMap<Slug, readonly OpenWay[]>,
  facts: Facts,
): ReadonlySet<string> {
  const names = new Set<string>();
  const note = (effects: readonly Effect[] = []) => {
    for (const effect of effects) {
      if ('add' in effect) names.add(effect.add);
      else if (facts[effect.set] !== effect.to) names.add(effect.set);
    }
  };
  for (const [slug, ways] of ahead) {
    const node = mission.nodes[slug] as MissionNode;
    if (node.type === 'challenge')
      for (const fact of factsOfChallenge(mission, node.challenge)) names.add(fact);
    for (const { then, effects } of ways) {
      note(effects);
      note(mission.nodes[then]?.effects);
    }
  }
  return names;
}
