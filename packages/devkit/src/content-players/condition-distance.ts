/** How far facts are from a condition: 0 where it holds. For players that search. Knows no challenge. */
import type { Condition, Facts } from '@requapass/scenario';

/** Sums over what must all hold, the least over what need hold only once; each missing unit counts 1. */
export function conditionDistance(condition: Condition | undefined, facts: Facts): number {
  if (!condition) return 0;
  if ('all' in condition) return condition.all.reduce((sum, part) => sum + conditionDistance(part, facts), 0);
  if ('any' in condition) return Math.min(...condition.any.map((part) => conditionDistance(part, facts)));
  if ('not' in condition) return conditionDistance(condition.not, facts) === 0 ? 1 : 0;
  const value = facts[condition.fact];
  if ('is' in condition) return (value ?? emptyLike(condition.is)) === condition.is ? 0 : 1;
  const number = Number(value ?? 0);
  if ('atLeast' in condition) return Math.max(0, condition.atLeast - number);
  if ('atMost' in condition) return Math.max(0, number - condition.atMost);
  return Math.max(0, Number(facts[condition.atLeastFact] ?? 0) - number);
}

/** Facts never set read as `false`, `0` or `''`. */
function emptyLike(value: boolean | number | string): boolean | number | string {
  if (typeof value === 'boolean') return false;
  return typeof value === 'number' ? 0 : '';
}
