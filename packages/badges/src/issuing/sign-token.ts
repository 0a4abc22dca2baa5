/** A credential as a signed JSON Web Token, by `jose`. Knows no other way of signing and not what is signed. */
import { CompactSign, importJWK } from 'jose';
import { idOf, isObject, type JsonObject } from '../verification/json.js';
import { utf8 } from '../verification/platform.js';
import type { SigningKey } from './signing-key.js';

/** The compact token: the credential with the registered claims that repeat it, as Open Badges 3.0 asks. */
export async function signToken(credential: JsonObject, key: SigningKey): Promise<string> {
  const alg = key.algorithm === 'Ed25519' ? 'EdDSA' : 'ES256';
  const privateKey = await importJWK({ ...key.privateJwk }, alg);
  return new CompactSign(utf8(JSON.stringify({ ...claimsOf(credential), ...credential })))
    .setProtectedHeader({ alg, typ: 'JWT', kid: key.jwkMethod })
    .sign(privateKey);
}

function claimsOf(credential: JsonObject): JsonObject {
  const { id, issuer, credentialSubject, validFrom, validUntil } = credential;
  const seconds = (date: unknown) => Math.floor(Date.parse(String(date)) / 1000);
  return {
    iss: idOf(issuer),
    jti: id,
    sub: isObject(credentialSubject) ? credentialSubject['id'] : undefined,
    nbf: seconds(validFrom),
    ...(validUntil === undefined ? {} : { exp: seconds(validUntil) }),
  };
}
