/**
 * Whom a badge is for: an e-mail address, hashed with a salt of its own so that only who knows it can recognise it.
 * Knows no credential.
 */
import { sha256, utf8, type Subtle } from '../verification/platform.js';

/** `IdentityObject` of Open Badges 3.0. */
export interface RecipientIdentity {
  readonly type: 'IdentityObject';
  readonly identityType: 'emailAddress' | 'name';
  readonly hashed: boolean;
  readonly identityHash: string;
  readonly salt?: string;
}

/** Without characters that nobody sees: the hash would be that of another address. */
const EMAIL = /^[^\s\p{C}@<>"(),;:\\[\]]+@[^\s\p{C}@<>"(),;:\\[\]]+\.[^\s\p{C}@<>"(),;:\\[\].]{2,}$/u;

/** The address as it is hashed: without spaces around, in small letters. Nothing when it is no e-mail address. */
export function parseEmail(text: string): string | undefined {
  const email = text.trim().normalize('NFC').toLowerCase();
  return email.length <= 254 && EMAIL.test(email) ? email : undefined;
}

/** As the standard asks: SHA-256 over the address followed by the salt. */
export async function hashEmail(email: string, salt: string, subtle: Subtle): Promise<RecipientIdentity> {
  return {
    type: 'IdentityObject',
    identityType: 'emailAddress',
    hashed: true,
    identityHash: `sha256$${await hashText(email + salt, subtle)}`,
    salt,
  };
}

/** In clear: everybody who has the badge can read it. */
export function plainIdentity(
  identityType: RecipientIdentity['identityType'],
  identityHash: string,
): RecipientIdentity {
  return { type: 'IdentityObject', identityType, hashed: false, identityHash };
}

/** SHA-256 of a text, in hexadecimal. */
export async function hashText(text: string, subtle: Subtle): Promise<string> {
  const bytes = await sha256(utf8(text), subtle);
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
