/**
 * What changed between two pictures, by figure. Pure: knows nothing of how a change is shown.
 */
import type { Figure } from './compose-view.js';

export interface FigureChanges {
  readonly entering: readonly Figure[];
  readonly leaving: readonly Figure[];
  readonly changing: readonly { readonly from: Figure; readonly to: Figure }[];
}

/** Figures are the same when their ids are; ids are unique in a picture. Order of `after` is kept. */
export function diffFigures(before: Iterable<Figure>, after: Iterable<Figure>): FigureChanges {
  const gone = new Map<string, Figure>();
  for (const figure of before) gone.set(figure.id, figure);
  const entering: Figure[] = [];
  const changing: { from: Figure; to: Figure }[] = [];
  for (const to of after) {
    const from = gone.get(to.id);
    gone.delete(to.id);
    if (!from) entering.push(to);
    else if (!isSame(from, to)) changing.push({ from, to });
  }
  return { entering, leaving: [...gone.values()], changing };
}

function isSame(a: Figure, b: Figure): boolean {
  return (
    a.x === b.x &&
    a.y === b.y &&
    a.scale === b.scale &&
    a.isFlipped === b.isFlipped &&
    a.depth === b.depth &&
    a.at === b.at &&
    a.idle === b.idle &&
    a.frames.join() === b.frames.join()
  );
}
