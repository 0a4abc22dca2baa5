/**
 * A private key in a file, encrypted with a passphrase: a JWE in its compact form (PBES2 with SHA-512, then AES-256-GCM), by
 * `jose`. Knows neither where the file lies nor where the passphrase comes from.
 */
import { CompactEncrypt, compactDecrypt, exportJWK, generateKeyPair } from 'jose';
import { publicHalf, type Jwk, type KeyAlgorithm } from '../../issuing/signing-key.js';

const MANAGEMENT = 'PBES2-HS512+A256KW';
const ENCRYPTION = 'A256GCM';
/** What OWASP recommends for PBKDF2 with SHA-512. */
const ROUNDS = 210_000;
/** A file that asks for more would only keep this computer busy. */
const MAX_ROUNDS = 5_000_000;

/** The shortest passphrase that a new key is locked with. */
export const MIN_PASSPHRASE = 12;

export async function makePrivateKey(algorithm: KeyAlgorithm): Promise<Jwk> {
  const pair =
    algorithm === 'ES256'
      ? await generateKeyPair('ES256', { extractable: true })
      : await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const { kty, crv, x, y, d } = await exportJWK(pair.privateKey);
  return Object.fromEntries(
    Object.entries({ kty, crv, x, y, d }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}

/** The text of a key file. */
export async function lockKey(privateJwk: Jwk, passphrase: string): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(privateJwk)))
    .setProtectedHeader({ alg: MANAGEMENT, enc: ENCRYPTION, cty: 'jwk+json' })
    .setKeyManagementParameters({ p2c: ROUNDS })
    .encrypt(new TextEncoder().encode(passphrase.normalize('NFC')));
}

/** The key, or why it does not come out. */
export async function unlockKey(
  text: string,
  passphrase: string,
): Promise<{ readonly key: Jwk } | { readonly problem: 'wrong-passphrase' | 'not-a-key' }> {
  let bytes: Uint8Array;
  try {
    ({ plaintext: bytes } = await compactDecrypt(
      text.trim(),
      new TextEncoder().encode(passphrase.normalize('NFC')),
      {
        keyManagementAlgorithms: [MANAGEMENT],
        contentEncryptionAlgorithms: [ENCRYPTION],
        maxPBES2Count: MAX_ROUNDS,
      },
    ));
  } catch (error) {
    const isWrong = (error as { code?: unknown }).code === 'ERR_JWE_DECRYPTION_FAILED';
    return { problem: isWrong ? 'wrong-passphrase' : 'not-a-key' };
  }
  try {
    const key = JSON.parse(new TextDecoder().decode(bytes)) as Jwk;
    return publicHalf(key) && typeof key['d'] === 'string' ? { key } : { problem: 'not-a-key' };
  } catch {
    return { problem: 'not-a-key' };
  }
}
