/**
 * How a choice or a result becomes evidence. Knows no estimate and no person.
 */
import type { Evidence, Level } from '@requapass/framework';
import type { MomentNode, Option, Rubric, Slug } from '../mission.js';
import { holds, type Facts } from './facts.js';

/** The highest level of something done with help: level 2 of the ladder is "with help". */
const HELPED_LEVEL: Level = 2;

/**
 * Evidence of one option taken. After help its level is at most 2, and asking counts among what was
 * open: `offered` then holds a 2 even where no option is keyed to it.
 */
export function evidenceOfOption(
  mission: Slug,
  slug: Slug,
  node: MomentNode,
  option: Option,
  open: readonly Option[],
  isHelped: boolean,
): Evidence {
  const level = isHelped && option.level > HELPED_LEVEL ? HELPED_LEVEL : option.level;
  const levels = open.map((other) => other.level);
  return {
    competence: node.competence,
    level,
    offered: levels.includes(level) ? levels : [...levels, level],
    mission,
    moment: slug,
    text: option.did,
    source: 'choice',
    isHelped,
  };
}

/**
 * Evidence of one rubric: the first tier that holds, or null when none does. What help means for a
 * challenge is declared in the tiers (fact `asked`); `isHelped` then marks the results up to level 2.
 */
export function evidenceOfRubric(
  mission: Slug,
  rubric: Rubric,
  facts: Facts,
  hasAsked: boolean,
): Evidence | null {
  const tier = rubric.tiers.find((candidate) => !candidate.when || holds(candidate.when, facts));
  if (!tier) return null;
  return {
    competence: rubric.competence,
    level: tier.level,
    offered: rubric.tiers.map((candidate) => candidate.level),
    mission,
    moment: rubric.id,
    text: tier.did,
    source: 'rubric',
    isHelped: hasAsked && tier.level <= HELPED_LEVEL,
  };
}
