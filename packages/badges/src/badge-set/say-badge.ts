/** What a badge of the set is called, says and takes, in one language. Knows no portfolio. */
import { LEVELS, type CompetenceId, type Level } from '@requapass/framework';
import type { BadgeDefinition, BadgeNeed, MissionsNeed, SeenNeed } from './badge.js';
import { fill } from './fill.js';
import type { BadgeSetWords } from './words.js';

export interface SaidBadge {
  readonly name: string;
  /** What was done, in one or two sentences. */
  readonly description: string;
  /** What it takes, in Markdown: bold, lists and paragraphs only. */
  readonly criteria: string;
}

export function sayBadge(badge: BadgeDefinition, words: BadgeSetWords): SaidBadge {
  return {
    name: nameOf(badge, words),
    description: words.strings.description[badge.id],
    criteria: criteriaOf(badge, words),
  };
}

function nameOf(badge: BadgeDefinition, { framework, strings }: BadgeSetWords): string {
  if (badge.kind === 'composite') return strings.name[badge.id];
  return fill(strings.name[badge.band], { competence: framework.competences[badge.competences[0]].short });
}

function criteriaOf(badge: BadgeDefinition, words: BadgeSetWords): string {
  const { needs } = badge.rule;
  const seen = needs.filter((need): need is SeenNeed => need.need === 'seen');
  const together = needs.find((need): need is MissionsNeed => need.need === 'missions');
  const { criteria } = words.strings;
  return [
    opening(badge, words),
    needs.flatMap((need) => levelsOf(need, words)).join('\n'),
    ...(together ? [fill(criteria.together, { count: together.missions })] : []),
    ...(seen.length > 0 ? [seen.length > 1 ? criteria.confirmedAll : criteria.confirmed] : []),
    criteria.limits,
  ].join('\n\n');
}

function opening({ rule }: BadgeDefinition, { strings: { criteria } }: BadgeSetWords): string {
  const [first, ...others] = rule.needs as readonly [BadgeNeed, ...BadgeNeed[]];
  switch (first.need) {
    case 'reflected':
      return first.withExample ? criteria.reflectedAutonomy : criteria.reflectedDiscover;
    case 'seen':
    case 'missions':
      return fill(others.length > 0 ? criteria.seenComposite : criteria.seenBand, { count: first.missions });
  }
}

function levelsOf(need: BadgeNeed, words: BadgeSetWords): readonly string[] {
  if (need.need === 'missions') return [];
  return LEVELS.filter((level) => need.levels.includes(level)).map(
    (level) => `- ${levelLine(need.competence, level, words)}`,
  );
}

function levelLine(competence: CompetenceId, level: Level, { framework, strings }: BadgeSetWords): string {
  const sentence = framework.competences[competence].levels[level];
  return fill(strings.criteria.level, { sentence, level, label: framework.levels[level] });
}
