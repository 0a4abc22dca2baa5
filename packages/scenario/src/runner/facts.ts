/**
 * What is remembered: reading conditions and applying effects.
 * Knows no node and no screen. Facts are never changed in place.
 */
import type { Condition, Effect, FactValue } from '../mission.js';

/** What is remembered, by name. */
export type Facts = Readonly<Record<string, FactValue>>;

/** Facts whose name starts with this outlive the mission. */
export const WORLD_PREFIX = 'world.';

/** Whether a condition holds. A fact never set reads as `false`, `0` or `''`, as the question needs. */
export function holds(condition: Condition, facts: Facts): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, facts));
  if ('any' in condition) return condition.any.some((part) => holds(part, facts));
  if ('not' in condition) return !holds(condition.not, facts);
  if ('is' in condition) return isFact(facts, condition.fact, condition.is);
  const count = numberOfFact(facts, condition.fact);
  if ('atLeast' in condition) return count >= condition.atLeast;
  if ('atMost' in condition) return count <= condition.atMost;
  return count >= numberOfFact(facts, condition.atLeastFact);
}

/** Facts after a list of effects, applied in order. The same object when there is none. */
export function applyEffects(effects: readonly Effect[] | undefined, facts: Facts): Facts {
  if (!effects?.length) return facts;
  const next: Record<string, FactValue> = { ...facts };
  for (const effect of effects) {
    if ('set' in effect) next[effect.set] = effect.to;
    else next[effect.add] = numberOfFact(next, effect.add) + effect.by;
  }
  return next;
}

/** The facts that outlive a mission. */
export function onlyWorldFacts(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => name.startsWith(WORLD_PREFIX)));
}

function isFact(facts: Facts, name: string, expected: FactValue): boolean {
  const value = readFact(facts, name);
  return value === undefined ? !expected : value === expected;
}

/** A fact as a number: `true` counts as 1, words as 0. */
function numberOfFact(facts: Facts, name: string): number {
  const value = readFact(facts, name);
  return typeof value === 'string' ? 0 : Number(value ?? 0);
}

function readFact(facts: Facts, name: string): FactValue | undefined {
  return Object.hasOwn(facts, name) ? facts[name] : undefined;
}
