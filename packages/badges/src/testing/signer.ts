/** Signs badges in tests, with keys made from a number. The reverse of verification: never part of what is shipped. */
import { getPublicKeyAsync, signAsync } from '@noble/ed25519';
import { CompactSign, importJWK } from 'jose';
import { toBase58 } from '../verification/base58.js';
import { hashesToSign } from '../verification/data-integrity.js';
import type { ExtraContexts } from '../contexts/context-lists.js';
import type { JsonObject } from '../verification/json.js';
import { joinBytes, platformSubtle, toBase64Url, utf8 } from '../verification/platform.js';

/** Somebody who signs. */
export interface Signer {
  /** `z6Mk…` */
  readonly multikey: string;
  /** `did:key:z6Mk…` */
  readonly did: string;
  readonly publicJwk: Readonly<Record<string, string>>;
  /** A document with a proof of this suite; `more` changes or adds members of the proof before it is signed. */
  signDocument(
    document: JsonObject,
    suite: string,
    more?: JsonObject,
    extra?: ExtraContexts,
  ): Promise<JsonObject>;
  /** A compact JWS by EdDSA. */
  signToken(payload: JsonObject, header?: JsonObject): Promise<string>;
}

/** The same signer for the same number. */
export async function createSigner(seed: number): Promise<Signer> {
  const secret = new Uint8Array(32).fill(seed);
  const key = await getPublicKeyAsync(secret);
  const multikey = `z${toBase58(joinBytes([Uint8Array.from([0xed, 0x01]), key]))}`;
  const did = `did:key:${multikey}`;
  const publicJwk = { kty: 'OKP', crv: 'Ed25519', x: toBase64Url(key) };
  const subtle = platformSubtle();
  if (!subtle) throw new Error('no WebCrypto in this test');
  return {
    multikey,
    did,
    publicJwk,
    async signDocument(document, suite, more = {}, extra) {
      const isOld = suite === 'Ed25519Signature2020';
      const proof = {
        type: isOld ? suite : 'DataIntegrityProof',
        ...(isOld ? {} : { cryptosuite: suite }),
        created: '2026-11-23T10:00:00Z',
        verificationMethod: `${did}#${multikey}`,
        proofPurpose: 'assertionMethod',
        ...more,
      };
      const [hash] = await hashesToSign(document, proof, { subtle, extra });
      if (!hash) throw new Error('this document cannot be signed');
      const signature = await signAsync(hash, secret);
      return { ...document, proof: { ...proof, proofValue: `z${toBase58(signature)}` } };
    },
    async signToken(payload, header = {}) {
      const privateKey = await importJWK({ ...publicJwk, d: toBase64Url(secret) }, 'EdDSA');
      return new CompactSign(utf8(JSON.stringify(payload)))
        .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT', ...header })
        .sign(privateKey);
    },
  };
}
