/** Tells once when an element nears what the person sees. Knows nothing of what happens then. */

/** How near, in CSS pixels: about a thumb's flick before it comes into sight. */
const NEAR = '200px';

/** @returns what stops watching. */
export function onceNearViewport(element: Element, onNear: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      onNear();
    },
    { rootMargin: NEAR },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
