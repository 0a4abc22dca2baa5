/** Which scenes a mission shows on any way through it. Knows no pack. */
import type { Mission, Slug } from './mission.js';
import { directionsOf } from './parse/walk-mission.js';

/** Its first scene, then those its directions name, each once. */
export function scenesOf(mission: Mission): readonly Slug[] {
  const named = directionsOf(mission).flatMap(({ value }) => ('scene' in value ? [value.scene] : []));
  return [...new Set([mission.scene, ...named])];
}
