/**
 * Every place a mission can be in, walked once and shared by the rules. Judges nothing.
 */
import { graphOf } from '../graph/mission-graph.js';
import { startPlaces, waysFrom, type Place, type Way } from '../graph/ways.js';
import type { Mission, Slug } from '../mission.js';

/** Places looked at before giving up. */
const MAX_PLACES = 20_000;

/** A place and every way on from it. */
export interface Visit {
  readonly place: Place;
  readonly ways: readonly Way[];
}

/** Everything a walk through a mission found. */
export interface Exploration {
  /** Every place that can be reached, by its key. */
  readonly visits: ReadonlyMap<string, Visit>;
  /** Keys of the places the mission may begin at. */
  readonly starts: readonly string[];
  /** False when there were too many places: what was found is then only a part. */
  readonly isComplete: boolean;
}

/** Walks a parsed mission whole, up to a bound on the places. */
export function explore(mission: Mission): Exploration {
  const graph = graphOf(mission);
  const starts = startPlaces(graph);
  const visits = new Map<string, Visit>();
  const queue = [...starts];
  for (let place = queue.pop(); place; place = queue.pop()) {
    if (visits.has(place.key)) continue;
    if (visits.size >= MAX_PLACES) return { visits, starts: starts.map(({ key }) => key), isComplete: false };
    const ways = waysFrom(graph, place);
    visits.set(place.key, { place, ways });
    queue.push(...ways.map((way) => way.to));
  }
  return { visits, starts: starts.map(({ key }) => key), isComplete: true };
}

/** The visits of one node, one for each set of facts it was reached with. */
export function visitsOf({ visits }: Exploration, node: Slug): readonly Visit[] {
  return [...visits.values()].filter((visit) => visit.place.node === node);
}
