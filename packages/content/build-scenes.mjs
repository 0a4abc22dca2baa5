/**
 * Parts of a pack that come when they are needed: every scene but the hub in a file of its own, and which
 * mission shows which. Knows data only, no file system.
 */

/** Every scene a mission shows: its first, then those its directions name, each once. */
export function scenesOfMission({ scene, nodes = {} }) {
  const directions = Object.values(nodes).flatMap(({ stage = [] }) => stage);
  return [...new Set([scene, ...directions.flatMap((direction) => direction.scene ?? [])])];
}

/**
 * The pack as it is served, and its scene files by path. Scenes that nothing shows are left out.
 *
 * @param missions - pairs of a mission's id and the mission.
 */
export function servedPack(pack, missions) {
  const shownBy = new Map(missions.map(([id, mission]) => [id, scenesOfMission(mission)]));
  const hub = pack.hub.scene;
  const shown = new Set([hub, pack.end.scene, ...[...shownBy.values()].flat()]);
  const later = Object.entries(pack.scenes).filter(([slug]) => slug !== hub && shown.has(slug));
  const pathOf = (slug) => `scenes/${slug}.json`;
  const referenceTo = ([slug, { sheet, sounds }]) => [slug, { file: pathOf(slug), sheet, sounds }];
  return {
    pack: {
      ...pack,
      missions: pack.missions.map((mission) => ({ ...mission, scenes: shownBy.get(mission.id) })),
      scenes: { [hub]: pack.scenes[hub] },
      sceneFiles: Object.fromEntries(later.map(referenceTo)),
    },
    files: Object.fromEntries(later.map(([slug, scene]) => [pathOf(slug), scene])),
  };
}
