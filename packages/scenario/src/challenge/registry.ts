/**
 * The kinds of challenge the runner plays. A new kind is a folder of its own, its types in the unions
 * `Challenge`, `ChallengeState` and `RunContent`, and one entry in each list: here, in
 * `authoring-registry.ts` and in `schema.ts`. Nothing else changes.
 */
import type { Challenge, Mission, Slug } from '../mission.js';
import { COMPOSING_RULES } from '../composing/rules.js';
import { DISCUSSION_RULES } from '../discussion/rules.js';
import { FRONTS_RULES } from '../fronts/rules.js';
import { INVESTIGATION_RULES } from '../investigation/rules.js';
import { PLANNING_RULES } from '../planning/rules.js';
import { REFLECTING_RULES } from '../reflecting/rules.js';
import { SORTING_RULES } from '../sorting/rules.js';
import { TILL_RULES } from '../till/rules.js';
import type { ChallengeContext, ChallengeRules } from './rules.js';

const RULES: Readonly<Record<Challenge['kind'], ChallengeRules>> = {
  composing: COMPOSING_RULES,
  discussion: DISCUSSION_RULES,
  fronts: FRONTS_RULES,
  investigation: INVESTIGATION_RULES,
  planning: PLANNING_RULES,
  reflecting: REFLECTING_RULES,
  sorting: SORTING_RULES,
  till: TILL_RULES,
};

/** The rules of one challenge of a mission. The mission has been parsed: the slug exists. */
export function rulesOf({ mission, slug }: ChallengeContext): ChallengeRules {
  return RULES[challengeOf(mission, slug).kind];
}

/** A challenge as it is written. Throws for a mission that was not parsed. */
export function challengeOf(mission: Mission, slug: Slug): Challenge {
  const challenge = mission.challenges?.[slug];
  if (!challenge)
    throw new Error(`challenge "${slug}" is not in mission "${mission.id}"; parse the mission first`);
  return challenge;
}
