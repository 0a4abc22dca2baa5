/**
 * How much is still to come at most: the longest number of moments and rubrics from a state on.
 * Exact up to a bound on the places looked at; beyond it, everything that can still be reached counts.
 */
import type { Mission, Slug } from '../mission.js';
import type { RunState } from '../run.js';
import { componentsFrom } from './components.js';
import { graphOf, successorsOf, type MissionGraph } from './mission-graph.js';
import { observationsAt, placeOf, waysFrom, type Place } from './ways.js';

/** Places looked at in one go. Far above what a hand-written mission has. */
const MAX_PLACES = 5_000;

/** What was found out before, by mission and place; null for a mission beyond the bound. */
const KNOWN = new WeakMap<Mission, Map<string, number> | null>();

export function longestAhead(mission: Mission, state: RunState): number {
  if (state.isFinished) return 0;
  const graph = graphOf(mission);
  const place = placeOf(graph, state.node, state.facts);
  const before = KNOWN.get(mission);
  const known = before === null ? null : explore(graph, place, before ?? new Map());
  KNOWN.set(mission, known);
  return known?.get(place.key) ?? countReachable(mission, state.node);
}

/** `known`, filled for a place and all that follows, last places first. Null past the bound. */
function explore(graph: MissionGraph, start: Place, known: Map<string, number>): Map<string, number> | null {
  const ways = new Map<string, readonly Place[]>();
  const placesAfter = (place: Place) => {
    const isCut = known.has(place.key) || ways.size > MAX_PLACES;
    const places = isCut ? [] : waysFrom(graph, place).map((way) => way.to);
    ways.set(place.key, places);
    return places;
  };
  for (const component of componentsFrom(start, (place) => place.key, placesAfter)) {
    if (ways.size > MAX_PLACES) return null;
    if (component.some((place) => known.has(place.key))) continue;
    // Places that lead to one another: each node among them is answered once, then the best way out.
    const nodes = new Set(component.map((place) => place.node));
    const here = [...nodes].reduce((sum, node) => sum + observationsAt(graph.mission, node), 0);
    const after = component
      .flatMap((place) => ways.get(place.key) ?? [])
      .map((place) => known.get(place.key) ?? 0);
    for (const place of component) known.set(place.key, here + Math.max(0, ...after));
  }
  return known;
}

function countReachable(mission: Mission, start: Slug): number {
  const seen = new Set<Slug>([start]);
  for (const slug of seen) {
    const node = mission.nodes[slug];
    for (const next of node ? successorsOf(node) : []) seen.add(next);
  }
  return [...seen].reduce((sum, slug) => sum + observationsAt(mission, slug), 0);
}
