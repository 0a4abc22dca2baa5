/** The person in an OB 3.0 subject: by id, by identifiers, by name. */
import type { BadgeRecipient } from '../badge.js';
import { at, many, objectAt, type Place } from '../fields/place.js';
import { makeIdentifier, readIdentifier } from '../fields/recipient.js';
import { readId, readName } from '../fields/text.js';

/** The recipient. An identifier of type `name` in clear is the person's name, which people expect to see. */
export function readSubjectIdentity(subject: Place): BadgeRecipient {
  const id = readId(at(subject, 'id'));
  const byId = id === undefined ? [] : [makeIdentifier(at(subject, 'id'), idParts(id))];
  let name = readName(at(subject, 'name'));
  const others = many(at(subject, 'identifier'), { isListExpected: true }).flatMap((place) => {
    if (!objectAt(place)) return [];
    if (at(place, 'identityType').value === 'name' && at(place, 'hashed').value !== true) {
      name ??= readName(at(place, 'identityHash'));
      return [];
    }
    return readIdentifier(place, { identity: 'identityHash', type: 'identityType' }) ?? [];
  });
  return { name, identifiers: [...byId, ...others] };
}

function idParts(id: string) {
  const [, scheme = 'other'] = /^([a-z]+):/.exec(id) ?? [];
  const type = scheme === 'mailto' ? 'email' : scheme.startsWith('http') ? 'url' : scheme;
  return { type, value: id, isHashed: false, salt: undefined };
}
