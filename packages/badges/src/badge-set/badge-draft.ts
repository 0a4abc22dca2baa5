/**
 * A badge draft: what a met rule gives. An Open Badges 3.0 credential without what only an organisation can add, and
 * with a mark that says so. Types only. No identity, no name of anybody, no free text unless the person chose it.
 */
import type { Locale } from '@requapass/framework';
import type { BadgeAchievement } from './achievement.js';
import type { BadgeId } from './badge.js';

export const BADGE_DRAFT_FORMAT = 'requapass-badge-draft';
export const BADGE_DRAFT_VERSION = 1;

/** What whoever signs adds, and takes the mark `requapass` away: it is no term of Open Badges and must not be signed. */
export const DRAFT_LACKS = ['id', 'issuer', 'validFrom', 'recipient', 'proof'] as const;

/** Detail of the event `requapass-badge-draft`. */
export interface BadgeDraftDetail {
  readonly badge: BadgeId;
  readonly draft: BadgeDraft;
}

export interface BadgeDraft {
  readonly '@context': readonly [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ];
  readonly type: readonly ['VerifiableCredential', 'AchievementCredential'];
  readonly name: string;
  readonly credentialSubject: {
    readonly type: readonly ['AchievementSubject'];
    readonly achievement: BadgeAchievement;
  };
  readonly evidence: readonly BadgeEvidence[];
  /** Only drafts have it: who reads it shows the badge as not signed. */
  readonly requapass: BadgeDraftMark;
}

/** Why the badge is earned, in sentences. */
export interface BadgeEvidence {
  readonly type: readonly ['Evidence'];
  readonly name: string;
  readonly narrative: string;
}

export interface BadgeDraftMark {
  readonly format: typeof BADGE_DRAFT_FORMAT;
  readonly version: typeof BADGE_DRAFT_VERSION;
  readonly badge: BadgeId;
  /** `BADGE_SET_VERSION` of whoever made it. */
  readonly set: string;
  readonly locale: Locale;
  readonly baseUrl: string;
  readonly lacks: typeof DRAFT_LACKS;
}
