/**
 * The Requapass badge set as data: 24 badges of one competence and one band, and four of several competences.
 * Knows no sentence (`strings/`), no picture (`picture/`), and does not judge (`evaluate-badge-set.ts`).
 */
import {
  COMPETENCE_IDS,
  isInferredCompetenceId,
  type CompetenceId,
  type InferredCompetenceId,
  type Level,
} from '@requapass/framework';
import type {
  Band,
  BadgeDefinition,
  BadgeId,
  BadgeNeed,
  BandBadge,
  CompositeBadge,
  CompositeId,
} from './badge.js';

/** Goes up when a rule, a criterion or a text of the set changes in meaning. */
export const BADGE_SET_VERSION = '1.0.0';

export const BANDS = ['discover', 'autonomy'] as const satisfies readonly Band[];

/** The levels of each band, from the lowest. */
export const BAND_LEVELS: Readonly<Record<Band, readonly [Level, Level]>> = {
  discover: [1, 2],
  autonomy: [3, 4],
};

/** Nothing is earned from a single mission. */
const MISSIONS = 2;
/** Several competences together are seen in one mission more. */
const MISSIONS_TOGETHER = 3;

const COMPOSITES: Readonly<Record<CompositeId, readonly InferredCompetenceId[]>> = {
  welcome: ['speak', 'customs'],
  organise: ['organise', 'cooperate'],
  communicate: ['speak', 'write', 'digital'],
  unexpected: ['unforeseen', 'information'],
};

/** All 28: the two bands of each competence in the framework's order, then the four of several competences. */
export const BADGES: readonly BadgeDefinition[] = /* @__PURE__ */ [
  ...COMPETENCE_IDS.flatMap((competence) => BANDS.map((band) => bandBadge(competence, band))),
  ...(Object.keys(COMPOSITES) as CompositeId[]).map(compositeBadge),
];

export function isBadgeId(value: unknown): value is BadgeId {
  return BADGES.some(({ id }) => id === value);
}

/** The badge with this id. */
export function badgeById(id: BadgeId): BadgeDefinition {
  return BADGES.find((badge) => badge.id === id) as BadgeDefinition;
}

function bandBadge(competence: CompetenceId, band: Band): BandBadge {
  return {
    kind: 'band',
    id: `${competence}-${band}`,
    competences: [competence],
    band,
    rule: { needs: [bandNeed(competence, band)] },
  };
}

function bandNeed(competence: CompetenceId, band: Band): BadgeNeed {
  const levels = BAND_LEVELS[band];
  return isInferredCompetenceId(competence)
    ? { need: 'seen', competence, levels, missions: MISSIONS }
    : { need: 'reflected', competence, levels, withExample: band === 'autonomy' };
}

function compositeBadge(id: CompositeId): CompositeBadge {
  const competences = COMPOSITES[id];
  const levels = BAND_LEVELS.autonomy;
  return {
    kind: 'composite',
    id,
    competences,
    band: 'autonomy',
    rule: {
      needs: [
        ...competences.map((competence): BadgeNeed => ({
          need: 'seen',
          competence,
          levels,
          missions: MISSIONS,
        })),
        { need: 'missions', competences, levels, missions: MISSIONS_TOGETHER },
      ],
    },
  };
}
