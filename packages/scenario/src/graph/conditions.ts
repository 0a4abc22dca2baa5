/** Which facts a condition reads, and with which values it compares them. Knows no node. */
import type { Condition, FactValue } from '../mission.js';

/** One comparison found in a condition. `values` are enough to see both sides of it. */
export interface Comparison {
  readonly fact: string;
  readonly values: readonly FactValue[];
}

/** Every comparison of a condition, in order. */
export function comparisonsOf(condition: Condition | undefined): readonly Comparison[] {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(comparisonsOf);
  if ('any' in condition) return condition.any.flatMap(comparisonsOf);
  if ('not' in condition) return comparisonsOf(condition.not);
  if ('is' in condition) return [{ fact: condition.fact, values: bothSides(condition.is) }];
  if ('atLeast' in condition) {
    return [{ fact: condition.fact, values: [condition.atLeast - 1, condition.atLeast] }];
  }
  if ('atMost' in condition)
    return [{ fact: condition.fact, values: [condition.atMost, condition.atMost + 1] }];
  return [
    { fact: condition.fact, values: [0, 1] },
    { fact: condition.atLeastFact, values: [0, 1] },
  ];
}

const NAMES = new WeakMap<Condition, readonly string[]>();

/** The names of the facts a condition reads. Worked out once for each condition. */
export function factsIn(condition: Condition): readonly string[] {
  const names = NAMES.get(condition) ?? comparisonsOf(condition).map(({ fact }) => fact);
  NAMES.set(condition, names);
  return names;
}

/** The value itself and one that it is not. */
function bothSides(value: FactValue): readonly FactValue[] {
  if (typeof value === 'boolean') return [true, false];
  if (typeof value === 'number') return [value, value === 0 ? 1 : 0];
  return [value, value === '' ? 'other' : ''];
}
