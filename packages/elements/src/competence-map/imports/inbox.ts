/**
 * Where files wait that were dropped on a map, until the part that reads files is there. Small: it comes with the map.
 * Knows neither files nor how they are read.
 */

type Take = (files: readonly File[]) => void;

const takers = new WeakMap<HTMLElement, Take>();
const waiting = new WeakMap<HTMLElement, readonly File[]>();

/** @returns false where nobody takes them yet: they wait. */
export function handFiles(element: HTMLElement, files: readonly File[]): boolean {
  const take = takers.get(element);
  if (take) take(files);
  else waiting.set(element, [...(waiting.get(element) ?? []), ...files]);
  return take !== undefined;
}

/** Takes what waits and what comes. @returns how to stop */
export function receiveFiles(element: HTMLElement, take: Take): () => void {
  takers.set(element, take);
  const files = waiting.get(element);
  waiting.delete(element);
  if (files) take(files);
  return () => {
    if (takers.get(element) === take) takers.delete(element);
  };
}
