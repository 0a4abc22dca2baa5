/**
 * Whom the badge was given to. An identity in clear is masked unless the reader was told to reveal it. Knows no way to
 * find out who is behind a hash.
 */
import type { RecipientIdentifier } from '../badge.js';
import { at, type Place } from './place.js';
import { readId, readWord } from './text.js';

/** An OB 2.0 `recipient` or an OB 3.0 `identifier`: the same thing under other names. */
export function readIdentifier(
  place: Place,
  keys: { identity: string; type: string },
): RecipientIdentifier | undefined {
  const value = readId(at(place, keys.identity));
  if (value === undefined) return undefined;
  const type = readWord(at(place, keys.type)) ?? 'other';
  const isHashed = at(place, 'hashed').value === true || /^(sha256|sha512|sha1|md5)\$/i.test(value);
  return makeIdentifier(place, { type, value, isHashed, salt: readWord(at(place, 'salt')) });
}

/** An identifier from its parts. Notes an e-mail address or a number that anybody can read. */
export function makeIdentifier(
  place: Place,
  parts: { type: string; value: string; isHashed: boolean; salt: string | undefined },
): RecipientIdentifier {
  const { type, value, isHashed, salt } = parts;
  if (!isHashed && isPersonal(type, value)) {
    place.context.notes.add('recipient-in-clear', place.path, 'the identity can be read by anybody', {
      hint: 'hash it with a salt',
    });
  }
  const isShown = isHashed || place.context.isRecipientRevealed;
  return {
    type,
    isHashed,
    masked: isHashed ? `${value.slice(0, 14)}…` : maskIdentity(value),
    value: isShown ? value : undefined,
    salt,
  };
}

function isPersonal(type: string, value: string): boolean {
  return value.includes('@') || /mail|phone|name|national|student/i.test(type);
}

/** Enough to recognise one's own, too little to write to anybody. */
export function maskIdentity(value: string): string {
  const mail = /^(?:mailto:)?([^@]{1,200})@([^@/]+)$/.exec(value);
  if (mail) return `${[...(mail[1] ?? '')][0] ?? ''}•••@${mail[2] ?? ''}`;
  const did = /^((?:did|urn):[a-z0-9]+:)(.+)$/.exec(value);
  if (did) return `${did[1] ?? ''}${(did[2] ?? '').slice(0, 6)}…`;
  const address = /^(https?:\/\/[^/?#@]+)/.exec(value);
  if (address) return `${address[1] ?? ''}/…`;
  return `${[...value].slice(0, 2).join('')}•••`;
}
