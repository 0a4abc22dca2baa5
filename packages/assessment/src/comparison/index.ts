/** @packageDocumentation Two outcomes of one person over time. Re-exports only. */
export { CERTAIN_CHANGE, compareOutcomes } from './compare-outcomes.js';
export type { ChangeKind, CompetenceChange } from './compare-outcomes.js';
