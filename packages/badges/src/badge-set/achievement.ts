/**
 * A badge of the set as the `Achievement` of Open Badges 3.0: the same for everybody who earns it. Whoever signs makes
 * it again from the badge's id rather than trust a draft. Knows no person.
 */
import { LEVELS, competenceById, type CompetenceId, type Level } from '@requapass/framework';
import { badgeUrl, competenceUrl, eqfUrl } from './addresses.js';
import type { BadgeDefinition } from './badge.js';
import { fill } from './fill.js';
import { drawBadge } from './picture/draw-badge.js';
import { sayBadge } from './say-badge.js';
import type { BadgeSetWords } from './words.js';

export interface BadgeAchievement {
  /** Permanent under its base. */
  readonly id: string;
  readonly type: readonly ['Achievement'];
  readonly achievementType: 'Badge';
  readonly name: string;
  readonly description: string;
  readonly criteria: { readonly id: string; readonly narrative: string };
  /** A `data:` address: the picture travels with the badge. */
  readonly image: { readonly id: string; readonly type: 'Image'; readonly caption: string };
  readonly inLanguage: string;
  readonly tag: readonly string[];
  readonly alignment: readonly BadgeAlignment[];
}

export interface BadgeAlignment {
  readonly type: readonly ['Alignment'];
  readonly targetName: string;
  readonly targetUrl: string;
  readonly targetDescription: string;
  readonly targetFramework: string;
  readonly targetCode: string;
  readonly targetType: 'ceasn:Competency' | 'ext:EQF';
}

export function makeAchievement(
  badge: BadgeDefinition,
  words: BadgeSetWords,
  baseUrl: string,
): BadgeAchievement {
  const { name, description, criteria } = sayBadge(badge, words);
  const id = badgeUrl(baseUrl, badge.id);
  return {
    id,
    type: ['Achievement'],
    achievementType: 'Badge',
    name,
    description,
    criteria: { id, narrative: criteria },
    image: { id: pictureUrl(badge, name), type: 'Image', caption: name },
    inLanguage: words.locale,
    tag: ['RECTEC+', ...badge.competences.map((competence) => words.framework.competences[competence].short)],
    alignment: alignmentsOf(badge, words, baseUrl),
  };
}

/** Each level of each competence in RECTEC+, then each level of the European Qualifications Framework, once. */
function alignmentsOf(
  badge: BadgeDefinition,
  words: BadgeSetWords,
  baseUrl: string,
): readonly BadgeAlignment[] {
  const levels = levelsOf(badge);
  return [
    ...badge.competences.flatMap((competence) =>
      levels.map((level) => rectecAlignment(competence, level, words, baseUrl)),
    ),
    ...levels.map((level) => eqfAlignment(level, words, baseUrl)),
  ];
}

function rectecAlignment(
  competence: CompetenceId,
  level: Level,
  { framework, strings }: BadgeSetWords,
  baseUrl: string,
): BadgeAlignment {
  const { name, levels } = framework.competences[competence];
  return {
    type: ['Alignment'],
    targetName: fill(strings.alignment.level, { name, level, label: framework.levels[level] }),
    targetUrl: competenceUrl(baseUrl, competence, level),
    targetDescription: levels[level],
    targetFramework: 'RECTEC+',
    targetCode: `${competenceById(competence).number}.${level}`,
    targetType: 'ceasn:Competency',
  };
}

function eqfAlignment(level: Level, { strings }: BadgeSetWords, baseUrl: string): BadgeAlignment {
  return {
    type: ['Alignment'],
    targetName: fill(strings.alignment.eqf, { level }),
    targetUrl: eqfUrl(baseUrl, level),
    targetDescription: `${strings.alignment.eqfLevels[level]} ${strings.alignment.eqfText}`,
    targetFramework: 'EQF',
    targetCode: String(level),
    targetType: 'ext:EQF',
  };
}

function levelsOf({ rule }: BadgeDefinition): readonly Level[] {
  return LEVELS.filter((level) => rule.needs.some(({ levels }) => levels.includes(level)));
}

function pictureUrl(badge: BadgeDefinition, title: string): string {
  return `data:image/svg+xml,${encodeURIComponent(drawBadge(badge, title))}`;
}
