/** What the estimate is compared with: two simple ways to read a level off answers. Knows no person. */
import { LEVELS, type Evidence, type Level } from '@requapass/framework';

/** The mean of the levels chosen, rounded. */
export function naiveMean(evidence: readonly Evidence[]): Level {
  const mean = evidence.reduce((sum, { level }) => sum + level, 0) / evidence.length;
  return Math.min(Math.max(Math.round(mean), 1), LEVELS.length) as Level;
}

/** The highest level ever chosen. */
export function highestWins(evidence: readonly Evidence[]): Level {
  return Math.max(...evidence.map(({ level }) => level)) as Level;
}
