/**
 * Writes the draft of a badge that a portfolio earns. Pure; knows no recipient, no issuer and no clock: the
 * organisation adds them when it signs.
 */
import type { Experience, Portfolio } from '@requapass/assessment';
import { viewPortfolio } from '@requapass/assessment/portfolio.js';
import { makeAchievement } from './achievement.js';
import { DEFAULT_BASE_URL, isBaseUrl } from './addresses.js';
import type { BadgeDefinition } from './badge.js';
import {
  BADGE_DRAFT_FORMAT,
  BADGE_DRAFT_VERSION,
  DRAFT_LACKS,
  type BadgeDraft,
  type BadgeEvidence,
} from './badge-draft.js';
import { BADGE_SET_VERSION } from './badges.js';
import { evaluateBadge } from './evaluate-badge-set.js';
import { fill } from './fill.js';
import type { Missing } from './missing.js';
import type { SeenMission } from './seen-need.js';
import type { BadgeSetWords } from './words.js';

export interface BadgeDraftOptions {
  /** In the language the badge is to speak. */
  readonly words: BadgeSetWords;
  /** Where the pages of competences are served. @defaultValue DEFAULT_BASE_URL, which an organisation must replace */
  readonly baseUrl?: string;
  /** What a mission and its content are called; without it, their slugs stand. */
  readonly nameMission?: (mission: SeenMission) => MissionNames | null;
  /** Words the person chose to show; those about other competences are left out. None by default. */
  readonly experiences?: readonly Experience[];
}

export interface MissionNames {
  readonly mission: string;
  readonly content: string;
}

export type BadgeDraftResult =
  | { readonly ok: true; readonly draft: BadgeDraft }
  | { readonly ok: false; readonly missing: readonly Missing[] };

/**
 * The draft, or what lacks for it.
 *
 * @throws RangeError (`invalid-base-url`) where the base gives no web addresses.
 */
export function makeBadgeDraft(
  badge: BadgeDefinition,
  portfolio: Portfolio,
  { words, baseUrl = DEFAULT_BASE_URL, nameMission, experiences = [] }: BadgeDraftOptions,
): BadgeDraftResult {
  if (!isBaseUrl(baseUrl)) {
    throw new RangeError(
      `invalid-base-url: base "${baseUrl}" is no web address; it begins with https:// and has no fragment`,
    );
  }
  const { isEarned, missing, missions } = evaluateBadge(badge, portfolio);
  if (!isEarned) return { ok: false, missing };
  const achievement = makeAchievement(badge, words, baseUrl);
  const draft: BadgeDraft = {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    type: ['VerifiableCredential', 'AchievementCredential'],
    name: achievement.name,
    credentialSubject: { type: ['AchievementSubject'], achievement },
    evidence: [
      ...missions.map((mission) => seenEvidence(mission, nameMission?.(mission) ?? null, words)),
      ...wordOfPerson(badge, words),
      ...wordOfOthers(badge, portfolio, words),
      ...chosenWords(badge, experiences, words),
    ],
    requapass: {
      format: BADGE_DRAFT_FORMAT,
      version: BADGE_DRAFT_VERSION,
      badge: badge.id,
      set: BADGE_SET_VERSION,
      locale: words.locale,
      baseUrl,
      lacks: DRAFT_LACKS,
    },
  };
  return { ok: true, draft };
}

function seenEvidence(
  seen: SeenMission,
  names: MissionNames | null,
  { strings }: BadgeSetWords,
): BadgeEvidence {
  const { mission, observationsOne, observations } = strings.evidence;
  const count = seen.observations;
  return evidence(
    fill(mission, { mission: names?.mission ?? seen.mission, content: names?.content ?? seen.content.id }),
    count === 1 ? observationsOne : fill(observations, { count }),
  );
}

/** That they confirmed it, or that they reflected on it; not what they wrote. */
function wordOfPerson({ rule }: BadgeDefinition, { strings }: BadgeSetWords): readonly BadgeEvidence[] {
  const { stance, stanceText, reflection, reflectionText } = strings.evidence;
  return rule.needs.some(({ need }) => need === 'reflected')
    ? [evidence(reflection, reflectionText)]
    : [evidence(stance, stanceText)];
}

/** How many others confirm any of it; nobody's name. */
function wordOfOthers(
  { competences }: BadgeDefinition,
  portfolio: Portfolio,
  { strings }: BadgeSetWords,
): readonly BadgeEvidence[] {
  const { confirmation, confirmationOne, confirmations } = strings.evidence;
  const names = viewPortfolio(portfolio)
    .filter(({ id }) => competences.includes(id))
    .flatMap(({ confirmed }) => confirmed)
    .filter(({ answer }) => answer !== 'not-seen')
    .map(({ by }) => by.name);
  const count = new Set(names).size;
  if (count === 0) return [];
  return [evidence(confirmation, count === 1 ? confirmationOne : fill(confirmations, { count }))];
}

function chosenWords(
  { competences }: BadgeDefinition,
  experiences: readonly Experience[],
  { strings }: BadgeSetWords,
): readonly BadgeEvidence[] {
  return experiences
    .filter(({ competence, words }) => competences.includes(competence) && words.trim() !== '')
    .map(({ words }) => evidence(strings.evidence.experience, words));
}

function evidence(name: string, narrative: string): BadgeEvidence {
  return { type: ['Evidence'], name, narrative };
}
