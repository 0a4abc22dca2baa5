/**
 * A portfolio against the badge set: which badges are earned, and what lacks for the others. Pure; a badge that is
 * earned is only a draft until an organisation signs it. Knows no sentence and no screen.
 */
import type { Portfolio, ViewedCompetence } from '@requapass/assessment';
import { viewPortfolio } from '@requapass/assessment/portfolio.js';
import type { CompetenceId } from '@requapass/framework';
import type { BadgeDefinition, BadgeId, BadgeNeed, MissionsNeed } from './badge.js';
import { BADGES } from './badges.js';
import type { Missing } from './missing.js';
import { reflectedLacks } from './reflected-need.js';
import { missionsOf, seenLacks, supporting, type SeenMission } from './seen-need.js';

export interface BadgeEvaluation {
  readonly badge: BadgeId;
  readonly isEarned: boolean;
  /** Empty when it is earned. */
  readonly missing: readonly Missing[];
  /** Where play saw what counts for it, each mission once, by name; empty for what play never sees. */
  readonly missions: readonly SeenMission[];
}

/** All 28, in the order of `BADGES`. */
export function evaluateBadgeSet(portfolio: Portfolio): readonly BadgeEvaluation[] {
  const views = new Map(viewPortfolio(portfolio).map((view) => [view.id, view]));
  return BADGES.map((badge) => evaluate(badge, views, portfolio));
}

/** One badge of the set against a portfolio. */
export function evaluateBadge(badge: BadgeDefinition, portfolio: Portfolio): BadgeEvaluation {
  return evaluate(badge, new Map(viewPortfolio(portfolio).map((view) => [view.id, view])), portfolio);
}

type Views = ReadonlyMap<CompetenceId, ViewedCompetence>;

function evaluate({ id, rule }: BadgeDefinition, views: Views, portfolio: Portfolio): BadgeEvaluation {
  const missing = rule.needs.flatMap((need) => lacks(need, views, portfolio));
  const counted = rule.needs.flatMap((need) =>
    need.need === 'seen' ? supporting(viewOf(views, need.competence), need.levels) : [],
  );
  return { badge: id, isEarned: missing.length === 0, missing, missions: missionsOf(counted) };
}

function lacks(need: BadgeNeed, views: Views, portfolio: Portfolio): readonly Missing[] {
  switch (need.need) {
    case 'seen':
      return seenLacks(need, viewOf(views, need.competence));
    case 'reflected':
      return reflectedLacks(need, viewOf(views, need.competence), portfolio);
    case 'missions':
      return missionsLack(need, views);
  }
}

function missionsLack({ competences, levels, missions }: MissionsNeed, views: Views): readonly Missing[] {
  const counted = competences.flatMap((competence) => supporting(viewOf(views, competence), levels));
  const have = missionsOf(counted).length;
  return have >= missions ? [] : [{ code: 'missions-together', have, need: missions }];
}

function viewOf(views: Views, competence: CompetenceId): ViewedCompetence {
  return views.get(competence) as ViewedCompetence;
}
