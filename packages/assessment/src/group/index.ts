/** @packageDocumentation The spread of a group, never a ranking. Re-exports only. */
export { continues } from '../portfolio/continues.js';
export { GROUP_LIMITS, outcomeKey, summariseGroup } from './summarise-group.js';
export type { GroupCompetence, GroupSummary } from './summarise-group.js';
