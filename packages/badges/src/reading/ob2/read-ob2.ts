/**
 * An Open Badges 2.0 assertion, hosted or signed, into the display model. Badge class and issuer are often only
 * addresses: they are taken from the documents handed over, else named as missing. Makes no request.
 */
import type { Badge, BadgeProof, BadgeStatusEntry, MissingDocument } from '../badge.js';
import { readAlignments } from '../fields/alignment.js';
import { readDate } from '../fields/date.js';
import { readEndorsements } from '../fields/endorsements.js';
import { readCriteria, readEvidence } from '../fields/evidence.js';
import { readImage } from '../fields/image.js';
import { readIssuer } from '../fields/issuer.js';
import { readLink } from '../fields/link.js';
import { at, atAny, many, objectAt, one, type Place, type ReadingContext } from '../fields/place.js';
import { readIdentifier } from '../fields/recipient.js';
import { cleanWord, readId, readName, readNames, readProse, readWord } from '../fields/text.js';
import type { FoundBadge } from '../found.js';
import { isJsonObject } from '../json/json-value.js';

/** The badge in an assertion. Never fails: what is missing is noted. */
export function readOb2(found: FoundBadge, context: ReadingContext): Badge {
  const { document } = found;
  const root: Place = {
    value: document.kind === 'jws' ? document.payload : document.value,
    path: '',
    context,
  };
  const missing: MissingDocument[] = [];
  const badgeClass = follow(atAny(root, 'badge', ['badgeClass', 'badgeclass']), 'badge-class', missing);
  const issuer = follow(at(badgeClass, 'issuer'), 'issuer', missing);
  noteMissing(root, badgeClass);
  const proofs = readProofs(found, root);
  return {
    format: 'ob2',
    dataModel: 'ob2',
    id: readId(atAny(root, 'id', ['uid'])),
    name: readName(at(badgeClass, 'name')),
    description: readProse(at(badgeClass, 'description')),
    image: readImage(at(badgeClass, 'image')) ?? readImage(at(root, 'image')),
    issuer: readIssuer(issuer),
    recipient: readRecipient(root),
    awardedOn: readDate(atAny(root, 'issuedOn', ['issuedon', 'issued_on'])),
    validFrom: undefined,
    validUntil: readDate(at(root, 'expires')),
    criteria: readCriteria(atAny(badgeClass, 'criteria', ['criteriaUrl', 'criteria_url'])),
    evidence: readEvidence(at(root, 'evidence'), { isListExpected: false }),
    alignments: readAlignments(badgeClass, { isListExpected: false }),
    tags: readNames(many(atAny(badgeClass, 'tags', ['tag']))),
    results: [],
    narrative: readProse(at(root, 'narrative')),
    achievementId: readId(at(badgeClass, 'id')) ?? wordOf(at(root, 'badge')),
    achievementType: undefined,
    language: readWord(at(badgeClass, '@language')) ?? readWord(at(root, '@language')),
    endorsements: readEndorsements({ badge: root, achievement: badgeClass, issuer }),
    statuses: readRevocation(root),
    proofs,
    isDraft: false,
    isVerifiable: true,
    missing,
    document,
    wrapper: found.wrapper,
    path: found.path,
    warnings: context.notes.list,
  };
}

/** The object behind an address, when it was handed over; the address stays as its id. */
function follow(place: Place, part: MissingDocument['part'], missing: MissingDocument[]): Place {
  const single = one(place);
  const { value, path, context } = single;
  if (typeof value !== 'string') return single;
  const document = context.documents.get(value);
  if (isJsonObject(document)) return { value: document, path, context };
  const url = readLink(single);
  if (!url) return single;
  missing.push({ part, path, url });
  context.notes.add('needs-document', path, `the ${part} is another document, at ${url.host}`, {
    value: url.href,
    hint: 'fetch it when the person agrees, then read again with it among the documents',
  });
  return part === 'issuer' ? single : { value: undefined, path, context };
}

function wordOf(place: Place): string | undefined {
  return typeof place.value === 'string' ? readId(place) : undefined;
}

function readRecipient(root: Place): Badge['recipient'] {
  const recipient = one(at(root, 'recipient'));
  const name = readName(at(at(root, 'extensions:recipientProfile'), 'name'));
  if (typeof recipient.value === 'string') {
    root.context.notes.add('text-for-object', recipient.path, 'a recipient in words, as in Open Badges 0.5');
    return { name, identifiers: [] };
  }
  if (!objectAt(recipient)) return { name, identifiers: [] };
  const identifier = readIdentifier(recipient, { identity: 'identity', type: 'type' });
  return { name, identifiers: identifier ? [identifier] : [] };
}

function readProofs({ document }: FoundBadge, root: Place): readonly BadgeProof[] {
  if (document.kind === 'jws') {
    return [{ kind: 'jws', name: cleanWord(document.header['alg']), path: '' }];
  }
  const verification = atAny(root, 'verification', ['verify']);
  const types = many(at(verification, 'type')).map(readWord);
  const isHosted = types.some((type) => type === 'hosted' || type === 'HostedBadge');
  return isHosted ? [{ kind: 'hosted', name: '', path: verification.path }] : [];
}

/** An assertion may say itself that it is revoked. */
function readRevocation(root: Place): readonly BadgeStatusEntry[] {
  const { value } = root;
  const isSaid = isJsonObject(value) && value['revoked'] !== undefined && value['revoked'] !== false;
  return isSaid ? [{ path: 'revoked', type: 'revoked', entry: value }] : [];
}

function noteMissing(root: Place, badgeClass: Place): void {
  const need = (place: Place, key: string, others: readonly string[] = []) => {
    if ([key, ...others].some((name) => at(place, name).value !== undefined)) return;
    root.context.notes.add('missing-field', at(place, key).path, `the badge has no "${key}"`);
  };
  need(root, '@context');
  need(root, 'id', ['uid']);
  need(root, 'recipient');
  need(root, 'badge', ['badgeClass', 'badgeclass']);
  need(root, 'issuedOn', ['issuedon', 'issued_on']);
  need(root, 'verification', ['verify']);
  if (!isJsonObject(badgeClass.value)) return;
  for (const key of ['name', 'description', 'image', 'criteria', 'issuer']) need(badgeClass, key);
}
