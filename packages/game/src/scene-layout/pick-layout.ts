/**
 * Which of a scene's compositions suits a box, and how it is scaled into it.
 * Knows nothing of what is drawn in it.
 */
import type { SceneArea, SceneDefinition, SceneLayout } from '@requapass/scenario';
import type { BoxSize, Fit } from './geometry.js';

/**
 * The layout whose `safe` area is nearest in shape to the box: the smallest ratio between the two
 * aspect ratios. The first wins a tie. Throws a `RangeError` when the scene has no layout.
 */
export function pickLayout(scene: SceneDefinition, box: BoxSize): SceneLayout {
  const wanted = Math.log(aspectOf(roomOf(box)));
  let nearest: SceneLayout | undefined;
  let smallest = Infinity;
  for (const layout of scene.layouts) {
    const distance = Math.abs(Math.log(aspectOf(layout.safe)) - wanted);
    if (distance < smallest) {
      nearest = layout;
      smallest = distance;
    }
  }
  if (!nearest) throw new RangeError(`scene has no layout: ${scene.description}`);
  return nearest;
}

/** The even scale at which `safe` is wholly visible in the box, and the offsets that centre it. */
export function fitLayout(layout: SceneLayout, box: BoxSize): Fit {
  const room = roomOf(box);
  const safe = areaFor(layout, box);
  const scale = Math.min(room.width / safe.width, room.height / safe.height);
  return {
    scale,
    offsetX: (box.width - safe.width * scale) / 2 - safe.x * scale,
    offsetY: box.height - room.height / 2 - (safe.height * scale) / 2 - safe.y * scale,
  };
}

/**
 * The whole safe area; or, while people speak (words need headroom), its close-up where that is nearer the
 * shape of the room. At work on a challenge nothing may be out of sight.
 */
function areaFor({ safe, closeUp }: SceneLayout, box: BoxSize): SceneArea {
  if (!closeUp || !box.headroom) return safe;
  const isWide = aspectOf(roomOf(box)) > Math.sqrt(aspectOf(safe) * aspectOf(closeUp));
  return isWide ? closeUp : safe;
}

/** What is left of the box below its headroom. */
function roomOf({ width, height, headroom = 0 }: BoxSize): BoxSize {
  return { width: atLeastOne(width), height: atLeastOne(height - headroom) };
}

/** A box not laid out yet measures zero. */
function atLeastOne(length: number): number {
  return Math.max(length, 1);
}

function aspectOf(size: { readonly width: number; readonly height: number }): number {
  return atLeastOne(size.width) / atLeastOne(size.height);
}
