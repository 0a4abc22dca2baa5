/**
 * Reads a draft that somebody hands to an organisation. Only what cannot be made again is taken from it: which badge, in
 * which language, and the evidence; name, criteria and picture come of the set itself, whatever the draft says. Never
 * throws; signs nothing.
 */
import { isLocale, isRecord, type Locale } from '@requapass/framework';
import type { Problem, Result } from '../problem.js';
import { isBaseUrl } from './addresses.js';
import type { BadgeId } from './badge.js';
import { BADGE_DRAFT_FORMAT, BADGE_DRAFT_VERSION, type BadgeEvidence } from './badge-draft.js';
import { BADGES, BADGE_SET_VERSION, isBadgeId } from './badges.js';

/** What a draft holds that only its maker knows. */
export interface ReadDraft {
  readonly badge: BadgeId;
  readonly set: string;
  readonly locale: Locale;
  readonly baseUrl: string;
  /** Plain text; foreign, and possibly in the words of the person. */
  readonly evidence: readonly BadgeEvidence[];
}

export type DraftProblemCode =
  | 'not-json'
  | 'too-large'
  | 'not-a-draft'
  | 'newer-version'
  | 'unknown-badge'
  | 'invalid-field'
  | 'has-identity';

const LIMITS = { jsonCharacters: 200_000, evidence: 60, text: 2000, name: 300, baseUrl: 500 } as const;

/** @param input - a value, or JSON text */
export function parseBadgeDraft(input: unknown): Result<ReadDraft, DraftProblemCode> {
  const read = typeof input === 'string' ? readJson(input) : { value: input };
  if ('problem' in read) return refuse(read.problem);
  const { value } = read;
  const mark = isRecord(value) ? value['requapass'] : undefined;
  if (!isRecord(value) || !isRecord(mark) || mark['format'] !== BADGE_DRAFT_FORMAT) {
    return refuse({
      code: 'not-a-draft',
      path: 'requapass.format',
      message: `the document is no badge draft: it has no mark "${BADGE_DRAFT_FORMAT}"`,
      hint: 'choose the file that the competence map or the game saved',
    });
  }
  const problem = markProblem(mark) ?? identityProblem(value) ?? evidenceProblem(value['evidence']);
  if (problem) return refuse(problem);
  const { badge, set, locale, baseUrl } = mark as unknown as ReadDraft;
  const evidence = (value['evidence'] as readonly BadgeEvidence[]).map(
    ({ name, narrative }): BadgeEvidence => ({ type: ['Evidence'], name, narrative }),
  );
  return { ok: true, value: { badge, set, locale, baseUrl, evidence }, warnings: setWarnings(set) };
}

function readJson(text: string): { value: unknown } | { problem: Problem<DraftProblemCode> } {
  if (text.length > LIMITS.jsonCharacters) {
    const message = `the document has ${text.length} characters; a draft has at most ${LIMITS.jsonCharacters}`;
    return { problem: { code: 'too-large', path: '', message } };
  }
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { problem: { code: 'not-json', path: '', message: 'the document is text, but not JSON' } };
  }
}

function markProblem(mark: Record<string, unknown>): Problem<DraftProblemCode> | null {
  const { version, badge, set, locale, baseUrl } = mark;
  if (version !== BADGE_DRAFT_VERSION) {
    return {
      code: typeof version === 'number' && version > BADGE_DRAFT_VERSION ? 'newer-version' : 'invalid-field',
      path: 'requapass.version',
      message: `version of the draft is ${shown(version)}; known is ${BADGE_DRAFT_VERSION}`,
    };
  }
  if (!isBadgeId(badge)) {
    return {
      code: 'unknown-badge',
      path: 'requapass.badge',
      message: `badge ${shown(badge)} is not in the set`,
      choices: BADGES.map(({ id }) => id),
    };
  }
  if (typeof set !== 'string' || !/^\d{1,4}\.\d{1,4}\.\d{1,4}$/u.test(set)) {
    return invalid('requapass.set', `version of the set is ${shown(set)}, not as in ${BADGE_SET_VERSION}`);
  }
  if (!isLocale(locale))
    return invalid('requapass.locale', `language is ${shown(locale)}; known are fr, nl, en`);
  if (typeof baseUrl !== 'string' || baseUrl.length > LIMITS.baseUrl || !isBaseUrl(baseUrl)) {
    return invalid('requapass.baseUrl', `base of addresses is ${shown(baseUrl)}, no web address`);
  }
  return null;
}

/** A draft names nobody: one that does is not ours, and its recipient would be signed unseen. */
function identityProblem(value: Record<string, unknown>): Problem<DraftProblemCode> | null {
  const subject = value['credentialSubject'];
  const named = isRecord(subject) ? ['id', 'identifier'].filter((key) => key in subject) : [];
  const signed = ['id', 'issuer', 'proof', 'validFrom'].filter((key) => key in value);
  const [field] = [...named.map((key) => `credentialSubject.${key}`), ...signed];
  if (field === undefined) return null;
  return {
    code: 'has-identity',
    path: field,
    message: `the draft has "${field}", which only the organisation that signs adds`,
    hint: 'make the draft again, or take the field out',
  };
}

function evidenceProblem(evidence: unknown): Problem<DraftProblemCode> | null {
  if (!Array.isArray(evidence) || evidence.length > LIMITS.evidence) {
    return invalid('evidence', `evidence is no list of at most ${LIMITS.evidence}`);
  }
  const wrong = evidence.findIndex(
    (entry: unknown) =>
      !isRecord(entry) || !isText(entry['name'], LIMITS.name) || !isText(entry['narrative'], LIMITS.text),
  );
  if (wrong < 0) return null;
  return invalid(
    `evidence[${wrong}]`,
    `evidence ${wrong + 1} has no name and text of at most ${LIMITS.text} characters`,
  );
}

function setWarnings(set: string): readonly Problem[] {
  if (set === BADGE_SET_VERSION) return [];
  const message = `the draft is of version ${set} of the badge set; known here is ${BADGE_SET_VERSION}`;
  return [{ code: 'other-set', path: 'requapass.set', message, value: set }];
}

function isText(value: unknown, limit: number): boolean {
  return typeof value === 'string' && value.trim() !== '' && value.length <= limit;
}

function invalid(path: string, message: string): Problem<DraftProblemCode> {
  return { code: 'invalid-field', path, message };
}

function shown(value: unknown): string {
  return value === undefined ? 'missing' : (JSON.stringify(value) ?? typeof value).slice(0, 60);
}

function refuse(error: Problem<DraftProblemCode>): Result<never, DraftProblemCode> {
  return { ok: false, error, warnings: [] };
}
