/** Which scenes may be showing when a node is entered. Knows the ways of a mission, not its facts. */
import { successorsOf } from '../graph/mission-graph.js';
import type { Direction, Mission, MissionNode, Slug } from '../mission.js';

/** Scenes by node, as they are before the node's own directions. Nodes nothing leads to are left out. */
export function scenesAt(mission: Mission): ReadonlyMap<Slug, ReadonlySet<Slug>> {
  const scenes = new Map<Slug, Set<Slug>>([[mission.start, new Set([mission.scene])]]);
  const queue = [mission.start];
  for (let slug = queue.shift(); slug !== undefined; slug = queue.shift()) {
    const node = mission.nodes[slug] as MissionNode;
    const after = [...(scenes.get(slug) ?? [])].map((scene) => sceneAfter(node.stage ?? [], scene));
    for (const next of successorsOf(node)) {
      const known = scenes.get(next) ?? new Set();
      const size = known.size;
      scenes.set(next, new Set([...known, ...after]));
      if (size === 0 || (scenes.get(next) as Set<Slug>).size > size) queue.push(next);
    }
  }
  return scenes;
}

/** The scene once these directions were followed. */
export function sceneAfter(directions: readonly Direction[], scene: Slug): Slug {
  return directions.reduce((current, direction) => ('scene' in direction ? direction.scene : current), scene);
}
