/**
 * The addresses that badges of the set point to: pages of competences and of badges, under a base that whoever issues
 * them chooses. Knows no page's content (`pages/`) and makes no request.
 */
import type { CompetenceId, Level } from '@requapass/framework';
import type { BadgeId } from './badge.js';

/**
 * Reserved for examples (RFC 2606): it never resolves, so whoever signs badges passes a base of their own. It ends in a
 * slash, or holds `{page}` where the name of the page goes: `https://example.org/competences/{page}.html`.
 */
export const DEFAULT_BASE_URL = 'https://requapass.example/competences/';

/** Of one level of one competence in RECTEC+, e.g. `…/speak#level-3`. */
export function competenceUrl(baseUrl: string, competence: CompetenceId, level: Level): string {
  return `${pageUrl(baseUrl, competence)}#level-${level}`;
}

/** Of one level of the European Qualifications Framework, e.g. `…/eqf#level-3`. */
export function eqfUrl(baseUrl: string, level: Level): string {
  return `${pageUrl(baseUrl, 'eqf')}#level-${level}`;
}

/** Of what a badge is and takes: its permanent id, e.g. `…/badges#speak-autonomy`. */
export function badgeUrl(baseUrl: string, badge: BadgeId): string {
  return `${pageUrl(baseUrl, 'badges')}#${badge}`;
}

/** Whether this base gives web addresses (`https:` or `http:`, no fragment). */
export function isBaseUrl(baseUrl: string): boolean {
  return /^https?:\/\/[^\s/?#@]+(\/[^\s#]*)?$/u.test(baseUrl);
}

function pageUrl(baseUrl: string, page: CompetenceId | 'eqf' | 'badges'): string {
  if (baseUrl.includes('{page}')) return baseUrl.replaceAll('{page}', page);
  return `${baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`}${page}`;
}
