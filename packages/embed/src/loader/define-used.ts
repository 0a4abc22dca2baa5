/**
 * Defines the elements a page uses, each when it is first met. Knows no element: kinds come from outside.
 * Two copies of the loader, of one release or of two, share a page: the first definition wins, nothing throws.
 */
import type { ElementKind } from './kinds.js';

const asked = new Set<string>();

/** Loads the element's code unless somebody did. Resolves whatever happens; a failure is written to the console. */
export async function defineKind({ tag, load }: ElementKind): Promise<void> {
  if (asked.has(tag) || customElements.get(tag)) return;
  asked.add(tag);
  try {
    await load();
  } catch (error) {
    asked.delete(tag);
    // Another copy may have won the race; only an element that nobody defined is worth a word.
    if (!customElements.get(tag))
      console.error(`requapass: <${tag}> could not be loaded (element-not-loaded)`, error);
  }
}
