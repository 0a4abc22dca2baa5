/**
 * Who stands where: applies stage directions to cast, props and scene.
 * Knows no picture and no coordinate. A direction about somebody who is not there changes nothing.
 */
import type { Direction, Slug } from '../mission.js';
import type { StageRole } from '../run.js';

/** The face of somebody who enters without one. */
export const DEFAULT_FACE = 'calm';

/** The stage at one moment. */
export interface Stage {
  readonly scene: Slug;
  readonly cast: readonly StageRole[];
  readonly props: readonly Slug[];
}

/** The stage after one direction. Cues change nothing on stage: they are collected elsewhere. */
export function applyDirection(stage: Stage, direction: Direction): Stage {
  if ('enter' in direction) {
    const role = { who: direction.enter, at: direction.at, face: direction.face ?? DEFAULT_FACE };
    return { ...stage, cast: [...without(stage.cast, direction.enter), role] };
  }
  if ('move' in direction) return changeRole(stage, direction.move, { at: direction.at });
  if ('leave' in direction) return { ...stage, cast: without(stage.cast, direction.leave) };
  if ('who' in direction) return changeRole(stage, direction.who, { face: direction.face });
  if ('show' in direction) return { ...stage, props: [...new Set([...stage.props, direction.show])] };
  if ('hide' in direction) return { ...stage, props: stage.props.filter((prop) => prop !== direction.hide) };
  if ('scene' in direction && direction.scene !== stage.scene)
    return { scene: direction.scene, cast: [], props: [] };
  return stage;
}

/** The stage once somebody speaks with this face. */
export function applyFace(stage: Stage, who: Slug | undefined, face: Slug | undefined): Stage {
  return who !== undefined && face !== undefined ? changeRole(stage, who, { face }) : stage;
}

function changeRole(stage: Stage, who: Slug, change: Partial<StageRole>): Stage {
  return { ...stage, cast: stage.cast.map((role) => (role.who === who ? { ...role, ...change } : role)) };
}

function without(cast: readonly StageRole[], who: Slug): readonly StageRole[] {
  return cast.filter((role) => role.who !== who);
}
