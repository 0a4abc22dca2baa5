/**
 * A badge of the set for one person as an Open Badges 3.0 credential, not signed yet. Name, criteria and picture are
 * made from the badge's id; of a draft only its evidence is taken. Knows no key.
 */
import { makeAchievement } from '../badge-set/achievement.js';
import { isBaseUrl } from '../badge-set/addresses.js';
import type { BadgeDefinition } from '../badge-set/badge.js';
import type { BadgeEvidence } from '../badge-set/badge-draft.js';
import type { BadgeSetWords } from '../badge-set/words.js';
import type { Problem } from '../problem.js';
import type { JsonObject } from '../verification/json.js';
import { hostOf } from '../verification/network.js';
import type { IssuerProfile } from './issuer.js';
import type { RecipientIdentity } from './recipient.js';

export const CREDENTIALS_CONTEXT = 'https://www.w3.org/ns/credentials/v2';
const OPEN_BADGES_CONTEXT = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

export interface CredentialParts {
  readonly badge: BadgeDefinition;
  readonly words: BadgeSetWords;
  /** Where the pages of competences are served; `competencesUrlProblem` has nothing against it. */
  readonly competencesUrl: string;
  readonly issuer: IssuerProfile;
  /** Address of the credential. */
  readonly id: string;
  /** `urn:uuid:…`: names this person in this badge only. */
  readonly subjectId: string;
  readonly recipient: readonly RecipientIdentity[];
  /** In UTC, as `2026-11-23T10:00:00Z`. */
  readonly validFrom: string;
  readonly validUntil?: string;
  readonly evidence?: readonly BadgeEvidence[];
  readonly status: { readonly list: string; readonly index: number };
}

export function makeCredential(parts: CredentialParts): JsonObject {
  const { badge, words, competencesUrl, issuer, id, subjectId, recipient, evidence = [], status } = parts;
  const achievement = makeAchievement(badge, words, competencesUrl);
  const { did, name, url, email } = issuer;
  return {
    '@context': [CREDENTIALS_CONTEXT, OPEN_BADGES_CONTEXT],
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: achievement.name,
    issuer: { id: did, type: ['Profile'], name, url, ...(email === undefined ? {} : { email }) },
    validFrom: parts.validFrom,
    ...(parts.validUntil === undefined ? {} : { validUntil: parts.validUntil }),
    credentialSubject: { id: subjectId, type: ['AchievementSubject'], identifier: recipient, achievement },
    ...(evidence.length > 0 ? { evidence } : {}),
    credentialStatus: {
      id: `${status.list}#${status.index}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(status.index),
      statusListCredential: status.list,
    },
  };
}

/** Names for examples (RFC 2606); that of `DEFAULT_BASE_URL` is one. */
const NEVER_OPENS = /\.example\.?$/u;

/** Why badges may not point to pages under this base; nothing when they may. */
export function competencesUrlProblem(baseUrl: string | undefined): Problem<'competences-url'> | undefined {
  const hint =
    'pass --competences-url with the address where you serve the pages of docs/competences, or --with-pages to have them written';
  const make = (message: string): Problem<'competences-url'> => ({
    code: 'competences-url',
    path: '--competences-url',
    message,
    ...(baseUrl === undefined ? {} : { value: baseUrl }),
    hint,
  });
  if (baseUrl === undefined) return make('the address of the competence pages is missing');
  const host = hostOf(baseUrl.replaceAll('{page}', 'page'));
  if (host === undefined)
    return make(`the address of the competence pages is "${baseUrl}", no public web address`);
  if (NEVER_OPENS.test(host))
    return make(`the address of the competence pages is the example "${baseUrl}", which never opens`);
  if (!isBaseUrl(baseUrl))
    return make(`the address of the competence pages is "${baseUrl}", no public web address`);
  return undefined;
}
