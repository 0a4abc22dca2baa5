/**
 * Open Badges 3.0: one signed credential of any kind (a badge, an endorsement, a status list) to whether it is intact
 * and whose key signed it. Knows neither dates nor status nor the endorsements inside.
 */
import { asList, idOf, MAX_LETTERS, refuseValue } from './json.js';
import type { SignedDocument, Tools } from './options.js';
import type { SignedCredential } from './signed-credential.js';

/** A credential, or nothing when the document cannot be read at all. */
export async function verifyCredential(
  document: SignedDocument,
  tools: Tools,
): Promise<SignedCredential | undefined> {
  if (document.kind === 'jws') {
    const { verifyToken } = await import('./token-credential.js');
    return verifyToken(document.token, tools);
  }
  const isSound =
    refuseValue(document.value) === undefined && JSON.stringify(document.value).length <= MAX_LETTERS;
  if (!isSound) return undefined;
  const { verifyEmbedded } = await import('./embedded-credential.js');
  return verifyEmbedded(document.value, tools);
}

/** Claims that contradict the credential they stand beside, by name. */
export function contradictions({ credential, claims, issuerId }: SignedCredential): readonly string[] {
  if (!claims) return [];
  const [subject] = asList(credential['credentialSubject']);
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ['iss', issuerId],
    ['jti', idOf(credential)],
    ['sub', idOf(subject)],
  ];
  return pairs
    .filter(([name, id]) => claims[name] !== undefined && id !== undefined && claims[name] !== id)
    .map(([name]) => name);
}
