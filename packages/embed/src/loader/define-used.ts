/**
 * Defines the elements a page uses, each when it is first met. Knows no element: kinds come from outside.
 * Two copies of the loader, of one release or of two, share a page: the first definition wins, nothing throws.
 */
import type { ElementKind } from './kinds.js';

/** What is on its way or was loaded, by tag. A failure is forgotten, so that it can be tried again. */
const attempts = new Map<string, Promise<boolean>>();

/**
 * Loads the element's code unless somebody did. Resolves to whether the element is defined; a failure is written
 * to the console, once for everybody who waits for the same tag.
 */
export function defineKind({ tag, load }: ElementKind): Promise<boolean> {
  if (customElements.get(tag)) return Promise.resolve(true);
  const begun = attempts.get(tag);
  if (begun) return begun;
  const attempt = load().then(
    () => true,
    (error: unknown) => {
      attempts.delete(tag);
      // Another copy may have won the race; only an element that nobody defined is worth a word.
      if (customElements.get(tag)) return true;
      console.error(`requapass: <${tag}> could not be loaded (element-not-loaded)`, error);
      return false;
    },
  );
  attempts.set(tag, attempt);
  return attempt;
}
