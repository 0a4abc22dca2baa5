/**
 * Is an address the one a badge was given to? Compared here, by hash where the badge has only a hash. The address is
 * neither kept nor sent. Knows no screen.
 */
import { readBadges, type Badge, type RecipientIdentifier } from '@requapass/badges/reading.js';

/** `unknown`: the badge names nobody by e-mail, or by a hash that cannot be made here. */
export type Match = 'yes' | 'no' | 'unknown';

const HASHES: Readonly<Record<string, string>> = { sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' };

/** Identifiers that may be an e-mail address. */
export function mailIdentifiers({ recipient }: Badge): readonly RecipientIdentifier[] {
  return recipient.identifiers.filter(
    ({ type, isHashed, masked }) =>
      /mail/i.test(type) || masked.includes('@') || (isHashed && /id|other/i.test(type)),
  );
}

export async function matchRecipient(badge: Badge, typed: string): Promise<Match> {
  const address = typed.trim();
  const matches = await Promise.all(
    mailIdentifiers(await revealed(badge)).map((identifier) => matchOne(identifier, address)),
  );
  if (matches.includes('yes')) return 'yes';
  return matches.includes('no') ? 'no' : 'unknown';
}

/** The same badge with identities in clear, for this comparison only. */
async function revealed(badge: Badge): Promise<Badge> {
  const input = badge.document.kind === 'jws' ? badge.document.token : badge.document.value;
  const result = await readBadges(input, { isRecipientRevealed: true });
  return (result.ok ? result.value.badges[0] : undefined) ?? badge;
}

async function matchOne({ value, isHashed, salt }: RecipientIdentifier, address: string): Promise<Match> {
  if (value === undefined) return 'unknown';
  if (!isHashed) return isSame(value.replace(/^mailto:/i, ''), address) ? 'yes' : 'no';
  const [, name = '', wanted = ''] = /^(\w+)\$([0-9a-f]+)$/i.exec(value) ?? [];
  const algorithm = HASHES[name.toLowerCase()];
  const { subtle } = globalThis.crypto as { readonly subtle?: SubtleCrypto };
  if (!algorithm || !subtle) return 'unknown';
  // Issuers hash the address as it was typed, or in small letters.
  for (const form of new Set([address, address.toLowerCase()])) {
    for (const text of [`${form}${salt ?? ''}`, `mailto:${form}${salt ?? ''}`]) {
      const digest = await subtle.digest(algorithm, new TextEncoder().encode(text));
      if (hex(digest) === wanted.toLowerCase()) return 'yes';
    }
  }
  return 'no';
}

const isSame = (one: string, other: string): boolean => one.trim().toLowerCase() === other.toLowerCase();

function hex(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
