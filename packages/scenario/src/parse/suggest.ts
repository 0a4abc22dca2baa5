/** Hints for names that do not exist: the nearest one that does, or a short list. Knows no format. */

/** More names than this are not listed. */
const MAX_LISTED = 12;

/** `did you mean "greet"?`, or which names there are. */
export function suggest(name: string, valid: Iterable<string>): string {
  const names = [...new Set(valid)];
  if (names.length === 0) return 'there is none';
  const ranked = names
    .map((other) => ({ other, distance: editDistance(name, other) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  if (best && best.distance <= Math.max(1, Math.floor(name.length / 3)))
    return `did you mean "${best.other}"?`;
  const listed = names.slice(0, MAX_LISTED).join(', ');
  return `there is ${listed}${names.length > MAX_LISTED ? ' and others' : ''}`;
}

/** Letters to add, drop or change to make one word the other (Levenshtein), on at most 40 letters. */
function editDistance(a: string, b: string): number {
  const [from, to] = [a.slice(0, 40), b.slice(0, 40)];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
