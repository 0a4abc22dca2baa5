/**
 * Keys to sign with, as JWKs that are passed in, and the names their public halves go by. Knows neither where keys are
 * kept nor what is signed.
 */
import { toBase58 } from '../verification/base58.js';
import { fromBase64Url, joinBytes } from '../verification/platform.js';
import { parseJwk } from '../verification/public-key.js';

/** How a key signs: `Ed25519` tokens and linked data, `ES256` tokens only. */
export type KeyAlgorithm = 'Ed25519' | 'ES256';

export const KEY_ALGORITHMS = ['Ed25519', 'ES256'] as const satisfies readonly KeyAlgorithm[];

/** How a badge is signed: a JSON Web Token, or a proof inside the JSON (`eddsa-rdfc-2022`). */
export type BadgeProofFormat = 'jwt' | 'data-integrity';

export const BADGE_PROOF_FORMATS = ['jwt', 'data-integrity'] as const satisfies readonly BadgeProofFormat[];

export type Jwk = Readonly<Record<string, string>>;

/** A key that may sign for an issuer. Whoever holds the object holds the secret: never print it. */
export interface SigningKey {
  readonly algorithm: KeyAlgorithm;
  /** Name of the key as a multikey in the issuer's document; `undefined` for ES256. */
  readonly multikeyMethod: string | undefined;
  /** Name of the key as a JWK in the issuer's document. */
  readonly jwkMethod: string;
  readonly privateJwk: Jwk;
}

/** A public key as the issuer's document lists it. */
export interface ListedPublicKey {
  /** As `key-1`: what follows `#`. */
  readonly id: string;
  readonly publicJwk: Jwk;
}

export function makeSigningKey(did: string, id: string, privateJwk: Jwk): SigningKey | undefined {
  const publicJwk = publicHalf(privateJwk);
  const algorithm = publicJwk && algorithmOf(publicJwk);
  if (!algorithm || !privateJwk['d']) return undefined;
  return {
    algorithm,
    multikeyMethod: algorithm === 'Ed25519' ? `${did}#${id}` : undefined,
    jwkMethod: jwkMethodOf(did, id),
    privateJwk,
  };
}

/** The public members of a key and nothing else; nothing where it is no key that we sign with. */
export function publicHalf(jwk: Jwk): Jwk | undefined {
  const { kty, crv, x, y } = jwk;
  const parsed = parseJwk({ kty, crv, x, ...(y === undefined ? {} : { y }) });
  return typeof parsed === 'string' || parsed.algorithm === 'RS256' ? undefined : parsed.jwk;
}

export function algorithmOf({ crv }: Jwk): KeyAlgorithm {
  return crv === 'Ed25519' ? 'Ed25519' : 'ES256';
}

/** Whether a key with this algorithm can sign in this way. */
export function canSign(algorithm: KeyAlgorithm, format: BadgeProofFormat): boolean {
  return format === 'jwt' || algorithm === 'Ed25519';
}

/** `z6Mk…`; nothing for a key that is not Ed25519. */
export function multikeyOf({ crv, x }: Jwk): string | undefined {
  const bytes = crv === 'Ed25519' && x !== undefined ? fromBase64Url(x) : undefined;
  return bytes && `z${toBase58(joinBytes([Uint8Array.of(0xed, 0x01), bytes]))}`;
}

export function jwkMethodOf(did: string, id: string): string {
  return `${did}#${id}-jwk`;
}
