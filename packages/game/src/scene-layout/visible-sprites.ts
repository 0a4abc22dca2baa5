/**
 * Which sprites of a layout are in the picture now: by the props on stage and the facts of the world.
 * Knows no drawing.
 */
import type { Condition, FactValue, SceneLayout, SceneSprite, Slug } from '@requapass/scenario';

/** What the picture depends on. */
export interface SceneState {
  readonly props: readonly Slug[];
  /** Facts named `world.…`, which outlive a mission. */
  readonly world: Readonly<Record<string, FactValue>>;
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
  return sprite.when === undefined || isTrue(sprite.when, world);
}

function isTrue(condition: Condition, facts: SceneState['world']): boolean {
  if ('all' in condition) return condition.all.every((part) => isTrue(part, facts));
  if ('any' in condition) return condition.any.some((part) => isTrue(part, facts));
  if ('not' in condition) return !isTrue(condition.not, facts);
  const fact = facts[condition.fact];
  if ('is' in condition) return fact === undefined ? !condition.is : fact === condition.is;
  if ('atLeast' in condition) return numberOf(fact) >= condition.atLeast;
  if ('atMost' in condition) return numberOf(fact) <= condition.atMost;
  return numberOf(fact) >= numberOf(facts[condition.atLeastFact]);
}

function numberOf(fact: FactValue | undefined): number {
  return typeof fact === 'number' ? fact : fact === true ? 1 : 0;
}
