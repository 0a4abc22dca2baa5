/** The picture in words: the scene, then what each prop on stage adds. Knows the pack and no screen. */
import type { SceneDefinition, Slug, TextKey } from '@requapass/scenario';

/** Texts to be said one after another; a prop without words adds nothing. */
export function sceneWords(
  { description, props: described = {} }: Pick<SceneDefinition, 'description' | 'props'>,
  props: readonly Slug[],
): readonly TextKey[] {
  return [...new Set([description, ...props.flatMap((prop) => described[prop] ?? [])])];
}
