/**
 * What is open now: the options of a moment and the choices of a pick.
 * Knows facts and seed, not what a choice leads to.
 */
import type { Choice, MomentNode, Option, PickNode, Slug } from '../mission.js';
import { holds, type Facts } from './facts.js';
import { shuffle } from './random.js';

/** The options open under these facts, in the order the author wrote them. */
export function openOptions(node: MomentNode, facts: Facts): readonly Option[] {
  return node.options.filter((option) => !option.when || holds(option.when, facts));
}

/**
 * The same in the order they are shown. All options are shuffled before the closed ones are left out,
 * so that the order never depends on facts.
 */
export function shownOptions(node: MomentNode, slug: Slug, facts: Facts, seed: number): readonly Option[] {
  return openOptions({ ...node, options: shuffle(node.options, seed, slug) }, facts);
}

/** The choices open under these facts, in the order the author wrote them. */
export function openChoices(node: PickNode, facts: Facts): readonly Choice[] {
  return node.choices.filter((choice) => !choice.when || holds(choice.when, facts));
}
