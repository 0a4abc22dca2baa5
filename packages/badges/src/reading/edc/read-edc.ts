/**
 * A European Digital Credential (Europass, model ELM 3), shown with what it has in common with a badge. Its seal is an
 * electronic seal of the eIDAS regulation: nothing here can check it.
 */
import type { Badge } from '../badge.js';
import { readDate } from '../fields/date.js';
import { readImage } from '../fields/image.js';
import { readIssuer } from '../fields/issuer.js';
import { at, many, one, type Place, type ReadingContext } from '../fields/place.js';
import { makeIdentifier } from '../fields/recipient.js';
import { readId, readName, readProse, readWord } from '../fields/text.js';
import type { FoundBadge } from '../found.js';
import { isJsonObject } from '../json/json-value.js';
import { readStatuses } from '../ob3/proofs.js';
import { viewJwtCredential } from '../ob3/claims.js';

/** What can be shown of it. */
export function readEdc(found: FoundBadge, context: ReadingContext): Badge {
  const { document } = found;
  const view =
    document.kind === 'jws' ? viewJwtCredential(document) : { credential: document.value, path: '' };
  const root: Place = { value: view.credential, path: view.path, context };
  const display = one(at(root, 'displayParameter'));
  const subject = one(at(root, 'credentialSubject'));
  const claim = firstOf(at(subject, 'hasClaim'));
  return {
    format: 'edc',
    dataModel: at(root, 'validFrom').value === undefined ? 'vcdm-1.1' : 'vcdm-2.0',
    id: readId(at(root, 'id')),
    name: readName(at(display, 'title')) ?? readName(at(claim, 'title')) ?? readName(at(root, 'title')),
    description: readProse(at(display, 'description')) ?? readProse(at(claim, 'description')),
    image: readImage(at(root, 'image')),
    issuer: readIssuer(at(root, 'issuer')),
    recipient: readPerson(subject),
    awardedOn: readDate(at(root, 'issued')),
    validFrom: readDate(at(root, 'validFrom')) ?? readDate(at(root, 'issuanceDate')),
    validUntil: readDate(at(root, 'validUntil')) ?? readDate(at(root, 'expirationDate')),
    criteria: { narrative: undefined, url: undefined },
    evidence: [],
    alignments: [],
    tags: [],
    results: [],
    narrative: undefined,
    achievementId: readId(at(claim, 'id')),
    achievementType: readWord(at(claim, 'type')),
    language: undefined,
    endorsements: [],
    statuses: readStatuses(root),
    proofs: [],
    isDraft: false,
    isVerifiable: false,
    missing: [],
    document,
    wrapper: found.wrapper,
    path: found.path,
    warnings: context.notes.list,
  };
}

function firstOf(place: Place): Place {
  return many(place)[0] ?? place;
}

function readPerson(subject: Place): Badge['recipient'] {
  const parts = [readName(at(subject, 'givenName')), readName(at(subject, 'familyName'))];
  const joined = parts.filter((part) => part !== undefined).join(' ');
  const name = readName(at(subject, 'fullName')) ?? (joined === '' ? undefined : joined);
  const { value } = at(subject, 'id');
  const identifiers =
    isJsonObject(subject.value) && typeof value === 'string'
      ? [
          makeIdentifier(at(subject, 'id'), {
            type: 'id',
            value: readId(at(subject, 'id')) ?? '',
            isHashed: false,
            salt: undefined,
          }),
        ]
      : [];
  return { name, identifiers };
}
