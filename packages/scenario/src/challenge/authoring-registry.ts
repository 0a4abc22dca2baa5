/** What each kind of challenge brings to the parser, the checker and the linter: one entry a kind. */
import type { Challenge } from '../mission.js';
import { COMPOSING_AUTHORING } from '../composing/authoring.js';
import { DISCUSSION_AUTHORING } from '../discussion/authoring.js';
import { FRONTS_AUTHORING } from '../fronts/authoring.js';
import { INVESTIGATION_AUTHORING } from '../investigation/authoring.js';
import { PLANNING_AUTHORING } from '../planning/authoring.js';
import { REFLECTING_AUTHORING } from '../reflecting/authoring.js';
import { SORTING_AUTHORING } from '../sorting/authoring.js';
import { TILL_AUTHORING } from '../till/authoring.js';
import type { ChallengeAuthoring } from './authoring.js';

const AUTHORING: Readonly<Record<Challenge['kind'], ChallengeAuthoring>> = {
  composing: COMPOSING_AUTHORING,
  discussion: DISCUSSION_AUTHORING,
  fronts: FRONTS_AUTHORING,
  investigation: INVESTIGATION_AUTHORING,
  planning: PLANNING_AUTHORING,
  reflecting: REFLECTING_AUTHORING,
  sorting: SORTING_AUTHORING,
  till: TILL_AUTHORING,
};

/** What this kind of challenge brings to the parser, the checker and the linter. */
export function authoringOf(challenge: Challenge): ChallengeAuthoring {
  return AUTHORING[challenge.kind];
}
