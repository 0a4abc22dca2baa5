/**
 * A credential with a Data Integrity proof inside (`eddsa-rdfc-2022`): canonical form by `jsonld` over the pinned contexts,
 * signature by WebCrypto. Signs only what our own verification would accept. Knows no other way of signing.
 */
import type { Result } from '../problem.js';
import { toBase58 } from '../verification/base58.js';
import { hashesToSign } from '../verification/data-integrity.js';
import { guardLinkedData } from '../verification/guard-linked-data.js';
import type { JsonObject } from '../verification/json.js';
import type { SigningSubtle } from './platform.js';
import type { SigningKey } from './signing-key.js';

export type SigningProblemCode = 'key-cannot-sign' | 'document-unprocessable';

/** @param created - in UTC, as `2026-11-23T10:00:00Z` */
export async function signDocument(
  document: JsonObject,
  key: SigningKey,
  created: string,
  subtle: SigningSubtle,
): Promise<Result<JsonObject, SigningProblemCode>> {
  if (key.multikeyMethod === undefined) {
    const message = `a key of algorithm ${key.algorithm} cannot sign linked data; Ed25519 can`;
    return { ok: false, error: { code: 'key-cannot-sign', path: 'key', message }, warnings: [] };
  }
  const proof = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created,
    verificationMethod: key.multikeyMethod,
    proofPurpose: 'assertionMethod',
  };
  const refusal = guardLinkedData(document);
  const [hash] = refusal ? [] : await hashesToSign(document, proof, { subtle });
  if (!hash) {
    const message = `the document cannot be read as linked data${refusal ? `: ${refusal}` : ''}`;
    return { ok: false, error: { code: 'document-unprocessable', path: '', message }, warnings: [] };
  }
  const algorithm = { name: 'Ed25519' };
  const privateKey = await subtle.importKey('jwk', { ...key.privateJwk }, algorithm, false, ['sign']);
  const signature = new Uint8Array(await subtle.sign(algorithm, privateKey, hash));
  const value = { ...document, proof: { ...proof, proofValue: `z${toBase58(signature)}` } };
  return { ok: true, value, warnings: [] };
}
