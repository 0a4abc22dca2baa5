/** @packageDocumentation The spread of a group, never a ranking. Re-exports only. */
export { GROUP_LIMITS, summariseGroup } from './summarise-group.js';
export type { GroupCompetence, GroupSummary } from './summarise-group.js';
