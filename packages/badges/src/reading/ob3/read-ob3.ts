/**
 * An Open Badges 3.0 credential, of either W3C data model, as JSON or from a token, into the display model.
 * Tolerant of what is met in the wild, with a note each. Knows nothing about signatures.
 */
import type { Badge, BadgeProof } from '../badge.js';
import { readAlignments } from '../fields/alignment.js';
import { readDate } from '../fields/date.js';
import { readEndorsements } from '../fields/endorsements.js';
import { readCriteria, readEvidence } from '../fields/evidence.js';
import { readImage } from '../fields/image.js';
import { readIssuer } from '../fields/issuer.js';
import { at, atAny, many, one, type Place, type ReadingContext } from '../fields/place.js';
import { cleanWord, readId, readName, readNames, readProse, readWord } from '../fields/text.js';
import type { FoundBadge } from '../found.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.js';
import { checkClaims, viewJwtCredential } from './claims.js';
import { readProofs, readStatuses } from './proofs.js';
import { readResults } from './results.js';
import { readSubjectIdentity } from './subject.js';

/** The badge in a credential. Never fails: what is missing is noted. */
export function readOb3(found: FoundBadge, context: ReadingContext): Badge {
  const { document } = found;
  const view =
    document.kind === 'jws' ? viewJwtCredential(document) : { credential: document.value, path: '' };
  if (document.kind === 'jws') checkClaims(document, view, context.notes);
  const root: Place = { value: view.credential, path: view.path, context };
  const subject = one(at(root, 'credentialSubject'));
  const achievement = one(at(subject, 'achievement'));
  const issuerPlace = one(at(root, 'issuer'));
  const proofs = [...proofsOfToken(found), ...readProofs(root)];
  const isDraft = proofs.length === 0 && issuerPlace.value === undefined;
  noteMissing(root, subject, achievement, isDraft);
  if (typeof issuerPlace.value === 'string') {
    context.notes.add('text-for-object', issuerPlace.path, 'the issuer is only an id: no name to show');
  }
  return {
    format: 'ob3',
    dataModel: dataModelOf(view.credential, context, root.path),
    id: readId(at(root, 'id')),
    name: readName(at(achievement, 'name')) ?? readName(at(root, 'name')),
    description: readProse(at(achievement, 'description')) ?? readProse(at(root, 'description')),
    image: readImage(at(achievement, 'image')) ?? readImage(at(root, 'image')),
    issuer: readIssuer(issuerPlace),
    recipient: readSubjectIdentity(subject),
    awardedOn: readDate(at(root, 'awardedDate')),
    validFrom: readDate(atAny(root, 'validFrom', ['issuedOn'])) ?? readDate(at(root, 'issuanceDate')),
    validUntil: readDate(atAny(root, 'validUntil', ['expires'])) ?? readDate(at(root, 'expirationDate')),
    criteria: readCriteria(at(achievement, 'criteria')),
    evidence: readEvidence(at(root, 'evidence'), { isListExpected: true }),
    alignments: readAlignments(achievement, { isListExpected: true }),
    tags: readNames(many(atAny(achievement, 'tag', ['tags']), { isListExpected: true })),
    results: readResults(subject, achievement),
    narrative: readProse(at(subject, 'narrative')),
    achievementId: readId(at(achievement, 'id')),
    achievementType: readWord(at(achievement, 'achievementType')),
    language: readWord(at(achievement, 'inLanguage')) ?? readWord(at(root, 'inLanguage')),
    endorsements: readEndorsements({ badge: root, achievement, issuer: issuerPlace }),
    statuses: readStatuses(root),
    proofs,
    isDraft,
    isVerifiable: true,
    missing: [],
    document,
    wrapper: found.wrapper,
    path: found.path,
    warnings: context.notes.list,
  };
}

function proofsOfToken({ document }: FoundBadge): readonly BadgeProof[] {
  if (document.kind !== 'jws') return [];
  return [{ kind: 'jwt', name: cleanWord(document.header['alg']), path: '' }];
}

const VCDM_1 = 'https://www.w3.org/2018/credentials/v1';

function dataModelOf(credential: JsonObject, context: ReadingContext, path: string): Badge['dataModel'] {
  const contexts: JsonValue | undefined = credential['@context'];
  const isOlder = Array.isArray(contexts)
    ? contexts.includes(VCDM_1)
    : contexts === VCDM_1 || (contexts === undefined && credential['issuanceDate'] !== undefined);
  if (!isOlder) return 'vcdm-2.0';
  context.notes.add('older-data-model', path, 'written in the W3C data model 1.1 of 2019');
  return 'vcdm-1.1';
}

function noteMissing(root: Place, subject: Place, achievement: Place, isDraft: boolean): void {
  const need = (place: Place, key: string, others: readonly string[] = []) => {
    if ([key, ...others].some((name) => at(place, name).value !== undefined)) return;
    root.context.notes.add('missing-field', at(place, key).path, `the badge has no "${key}"`);
  };
  need(root, '@context');
  need(root, 'credentialSubject');
  if (!isDraft) {
    need(root, 'id');
    need(root, 'issuer');
    need(root, 'validFrom', ['issuanceDate', 'issuedOn']);
    need(subject, 'id', ['identifier']);
  }
  need(subject, 'achievement');
  if (!isJsonObject(achievement.value)) return;
  for (const key of ['id', 'name', 'description', 'criteria']) need(achievement, key);
}
