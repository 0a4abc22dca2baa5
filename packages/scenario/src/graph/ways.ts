/**
 * Where the person can be in a mission, and every way on from there. A place is a node and the facts
 * that still steer; what does not steer is left out, so that places stay few.
 * Knows no seed, no stage and no evidence.
 */
import { factsOfChallenge } from '../challenge/facts-of-challenge.js';
import type { Effect, MissionNode, Slug } from '../mission.js';
import { applyEffects, holds, type Facts } from '../runner/facts.js';
import { openChoices, openOptions } from '../runner/options.js';
import type { MissionGraph } from './mission-graph.js';

/** A node, and the facts that still steer. */
export interface Place {
  readonly node: Slug;
  readonly facts: Facts;
  /** The same for the same node and facts. */
  readonly key: string;
}

/** One way on: through which option, choice or case, if any, and where it leads. */
export interface Way {
  readonly by: Slug | number | null;
  readonly to: Place;
}

/** The place reached by entering a node with these facts. */
export function enterPlace(graph: MissionGraph, slug: Slug, before: Facts): Place {
  return placeOf(graph, slug, applyEffects(graph.mission.nodes[slug]?.effects, before));
}

/** The place of somebody who is at a node already. */
function placeOf(graph: MissionGraph, slug: Slug, facts: Facts): Place {
  const live = graph.live.get(slug) ?? [];
  const kept = Object.fromEntries(
    live.flatMap((name) => (Object.hasOwn(facts, name) ? [[name, facts[name] as Facts[string]]] : [])),
  );
  return { node: slug, facts: kept, key: `${slug} ${JSON.stringify(kept)}` };
}

/** Every way on from a place. Empty at an end, and at a moment where nothing is open. */
export function waysFrom(graph: MissionGraph, place: Place): readonly Way[] {
  const node = graph.mission.nodes[place.node] as MissionNode;
  const go = (by: Way['by'], then: Slug, effects?: readonly Effect[], facts = place.facts): Way => ({
    by,
    to: enterPlace(graph, then, applyEffects(effects, facts)),
  });
  switch (node.type) {
    case 'moment':
      return openOptions(node, place.facts).map(({ id, then, effects }) => go(id, then, effects));
    case 'pick': {
      const open = openChoices(node, place.facts);
      return open.length > 0
        ? open.map(({ id, then, effects }) => go(id, then, effects))
        : [go(null, node.otherwise)];
    }
    case 'branch': {
      const found = node.cases.findIndex((way) => holds(way.when, place.facts));
      return [found < 0 ? go(null, node.otherwise) : go(found, node.cases[found]?.then as Slug)];
    }
    case 'challenge': {
      const facts = factsOfChallenge(graph.mission, node.challenge);
      return forkFacts(graph, node.then, place.facts, facts).map((forked) => go(null, node.then, [], forked));
    }
    case 'end':
      return [];
    default:
      return [go(null, node.then)];
  }
}

/** The places a mission may begin at: `world.…` facts may come with any value. */
export function startPlaces(graph: MissionGraph): readonly Place[] {
  const { mission } = graph;
  const world = [...graph.values.keys()].filter((fact) => fact.startsWith('world.'));
  return forkFacts(graph, mission.start, mission.facts, world).map((facts) =>
    enterPlace(graph, mission.start, facts),
  );
}

/** `facts` with each of `names` that still steers from `slug` on, in every combination of its values. */
function forkFacts(
  graph: MissionGraph,
  slug: Slug,
  facts: Facts,
  names: readonly string[],
): readonly Facts[] {
  const steering = names.filter((name) => graph.live.get(slug)?.includes(name));
  return steering.reduce<readonly Facts[]>(
    (forks, name) =>
      forks.flatMap((fork) => (graph.values.get(name) ?? []).map((value) => ({ ...fork, [name]: value }))),
    [facts],
  );
}
