/**
 * A mission seen as a graph: which facts steer it, from which node on each still matters, and the
 * values worth telling apart. Knows no run and no lint rule.
 */
import type { Condition, FactValue, Mission, MissionNode, Slug } from '../mission.js';
import { comparisonsOf } from './conditions.js';

/** A mission with what is needed to walk all its ways. */
export interface MissionGraph {
  readonly mission: Mission;
  /** The steering facts that still matter once a node is entered, sorted. */
  readonly live: ReadonlyMap<Slug, readonly string[]>;
  /** The values worth telling apart of each steering fact. */
  readonly values: ReadonlyMap<string, readonly FactValue[]>;
}

/** Works the graph of a parsed mission out. */
export function graphOf(mission: Mission): MissionGraph {
  return { mission, live: liveFacts(mission), values: steeringValues(mission) };
}

/** The nodes a node may lead to, whatever the facts. */
export function successorsOf(node: MissionNode): readonly Slug[] {
  switch (node.type) {
    case 'moment':
      return node.options.map((option) => option.then);
    case 'pick':
      return [...node.choices.map((choice) => choice.then), node.otherwise];
    case 'branch':
      return [...node.cases.map((way) => way.then), node.otherwise];
    case 'end':
      return [];
    default:
      return [node.then];
  }
}

/** The conditions that decide where a node leads. Those of rubrics decide nothing. */
function conditionsOf(node: MissionNode): readonly (Condition | undefined)[] {
  if (node.type === 'moment') return node.options.map((option) => option.when);
  if (node.type === 'pick') return node.choices.map((choice) => choice.when);
  if (node.type === 'branch') return node.cases.map((way) => way.when);
  return [];
}

function steeringValues(mission: Mission): ReadonlyMap<string, readonly FactValue[]> {
  const values = new Map<string, Set<FactValue>>();
  for (const node of Object.values(mission.nodes)) {
    for (const comparison of conditionsOf(node).flatMap(comparisonsOf)) {
      const known = values.get(comparison.fact) ?? new Set();
      values.set(comparison.fact, new Set([...known, ...comparison.values]));
    }
  }
  return new Map([...values].map(([fact, set]) => [fact, [...set]]));
}

/** A fact is live at a node when a condition at that node, or at one reached from it, reads it. */
function liveFacts(mission: Mission): ReadonlyMap<Slug, readonly string[]> {
  const nodes = Object.entries(mission.nodes).reverse();
  const live = new Map(
    nodes.map(([slug, node]) => [
      slug,
      new Set(
        conditionsOf(node)
          .flatMap(comparisonsOf)
          .map(({ fact }) => fact),
      ),
    ]),
  );
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const [slug, node] of nodes) {
      const facts = live.get(slug) as Set<string>;
      const size = facts.size;
      for (const next of successorsOf(node)) for (const fact of live.get(next) ?? []) facts.add(fact);
      isChanged ||= facts.size > size;
    }
  }
  return new Map([...live].map(([slug, facts]) => [slug, [...facts].sort()]));
}
