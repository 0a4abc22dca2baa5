/**
 * Strongly connected components: places that lead to one another (Tarjan 1972, without recursion).
 * Knows nothing of missions.
 */

interface Visit<T> {
  readonly value: T;
  readonly index: number;
  low: number;
  readonly next: Iterator<T>;
}

/**
 * The components reachable from `start`, each after every component it leads to. `keyOf` names a value;
 * `successorsOf` is asked once for each.
 */
export function* componentsFrom<T>(
  start: T,
  keyOf: (value: T) => string,
  successorsOf: (value: T) => Iterable<T>,
): Generator<readonly T[]> {
  const visits = new Map<string, Visit<T>>();
  /** Visited and not yet given out, in order of visit. */
  const pending: Visit<T>[] = [];
  const pendingKeys = new Set<string>();
  const path: Visit<T>[] = [];

  const enter = (value: T) => {
    const visit = {
      value,
      index: visits.size,
      low: visits.size,
      next: successorsOf(value)[Symbol.iterator](),
    };
    visits.set(keyOf(value), visit);
    pending.push(visit);
    pendingKeys.add(keyOf(value));
    path.push(visit);
  };

  enter(start);
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const { value, done } = top.next.next();
    if (!done) {
      const known = visits.get(keyOf(value));
      if (!known) enter(value);
      else if (pendingKeys.has(keyOf(value))) top.low = Math.min(top.low, known.index);
      continue;
    }
    path.pop();
    const below = path.at(-1);
    if (below) below.low = Math.min(below.low, top.low);
    if (top.low === top.index) {
      const component = pending.splice(pending.lastIndexOf(top)).map((visit) => visit.value);
      for (const member of component) pendingKeys.delete(keyOf(member));
      yield component;
    }
  }
}
