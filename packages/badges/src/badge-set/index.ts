/** @packageDocumentation The Requapass badge set. Re-exports only. */
export type { Band, BadgeDefinition, BadgeId, BadgeNeed, BadgeRule, CompositeId } from './badge.js';
export { BADGES, BADGE_SET_VERSION, BAND_LEVELS, badgeById, isBadgeId } from './badges.js';
export { evaluateBadge, evaluateBadgeSet } from './evaluate-badge-set.js';
export type { BadgeEvaluation } from './evaluate-badge-set.js';
export { loadBadgeSetWords } from './load-words.js';
export { MISSING_CODES } from './missing.js';
export type { Missing, MissingCode } from './missing.js';
export { sayBadge } from './say-badge.js';
export type { SaidBadge } from './say-badge.js';
export { sayMissing } from './say-missing.js';
export type { SeenMission } from './seen-need.js';
export { badgeSetWords } from './words.js';
export type { BadgeSetWords } from './words.js';
