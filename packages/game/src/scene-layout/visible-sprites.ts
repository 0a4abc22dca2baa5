/**
 * Which sprites of a layout are in the picture now: by the props on stage and the facts of the world.
 * Knows no drawing.
 */
import { holds, type Facts, type SceneLayout, type SceneSprite, type Slug } from '@requapass/scenario';

/** What the picture depends on. */
export interface SceneState {
  readonly props: readonly Slug[];
  /** Facts named `world.…`, which outlive a mission. */
  readonly world: Facts;
}

/** Sprites to paint, back to front, each with its index in the layout (which is its depth). */
export function visibleSprites(
  layout: SceneLayout,
  state: SceneState,
): readonly { readonly sprite: SceneSprite; readonly index: number }[] {
  return layout.sprites
    .map((sprite, index) => ({ sprite, index }))
    .filter(({ sprite }) => isVisible(sprite, state));
}

function isVisible(sprite: SceneSprite, { props, world }: SceneState): boolean {
  if (sprite.prop !== undefined && !props.includes(sprite.prop)) return false;
  if (sprite.unlessProp !== undefined && props.includes(sprite.unlessProp)) return false;
  return sprite.when === undefined || holds(sprite.when, world);
}
