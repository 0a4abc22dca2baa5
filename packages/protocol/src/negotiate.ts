/** Chooses the version both sides speak. Knows no message. */

/** The highest version found in both lists, or undefined. */
export function highestCommonVersion(mine: readonly number[], theirs: readonly number[]): number | undefined {
  const common = mine.filter((version) => theirs.includes(version));
  return common.length ? Math.max(...common) : undefined;
}
