/** Where a place of the present scene lies in its box, in CSS pixels: the stage's own geometry. */
import type { Slug } from '@requapass/scenario';
import { fitLayout, pickLayout, placeToBox, type BoxArea } from '../scene-layout/index.js';
import type { ScreenContext } from './context.js';

/** Null where there is no picture to lay things over, or no such place in it. */
export function sceneSpot({ pack, snapshot, isStageOn, box }: ScreenContext, place: Slug): BoxArea | null {
  const scene = pack.scenes[snapshot.stage.scene];
  if (!scene || !isStageOn || box.width === 0) return null;
  const layout = pickLayout(scene, box);
  return placeToBox(layout, fitLayout(layout, box), place);
}
