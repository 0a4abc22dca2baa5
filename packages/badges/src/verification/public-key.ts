/**
 * Public keys as strangers write them (JWK, multikey, did:key, did:jwk), and which algorithm each is good for.
 * The algorithm follows from the key, never from what a signature says of itself. Knows no signature.
 */
import { fromBase58 } from './base58.js';
import { isObject, parseJsonStrictly, type JsonObject } from './json.js';
import { fromBase64Url, fromUtf8, toBase64Url } from './platform.js';

/** The algorithms that are verified. */
export type Algorithm = 'RS256' | 'ES256' | 'EdDSA';

/** A public key: its public members and nothing else. */
export interface PublicKey {
  readonly algorithm: Algorithm;
  readonly jwk: Readonly<Record<string, string>>;
}

/** Why a key was refused. */
export type KeyRefusal = 'key-unsupported' | 'key-too-weak' | 'key-malformed';

/** The fewest bits of an RSA modulus. */
const MIN_RSA_BITS = 2048;
const PRIVATE_MEMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k', 'oth'];

const bitsOf = (bytes: Uint8Array): number => {
  const first = bytes.findIndex((byte) => byte > 0);
  return first < 0 ? 0 : (bytes.length - first) * 8 - Math.clz32(bytes[first] ?? 0) + 24;
};

const member = (jwk: JsonObject, name: string): Uint8Array | undefined => {
  const value = jwk[name];
  return typeof value === 'string' ? fromBase64Url(value) : undefined;
};

const text = (jwk: JsonObject, name: string): string => String(jwk[name]);

const ALGORITHMS: Readonly<
  Record<string, { readonly algorithm: Algorithm; readonly names: readonly string[] }>
> = {
  RSA: { algorithm: 'RS256', names: ['RS256'] },
  EC: { algorithm: 'ES256', names: ['ES256'] },
  OKP: { algorithm: 'EdDSA', names: ['EdDSA', 'Ed25519'] },
};

/** Whether the key says itself that it is for something else than verifying with this algorithm. */
function isForSomethingElse(jwk: JsonObject, names: readonly string[]): boolean {
  const { use, alg } = jwk;
  const operations = jwk['key_ops'];
  return (
    (use !== undefined && use !== 'sig') ||
    (alg !== undefined && !names.includes(String(alg))) ||
    (operations !== undefined && !(Array.isArray(operations) && operations.includes('verify')))
  );
}

/** A JWK: its public members only. A private or a symmetric key is refused. */
export function parseJwk(value: unknown): PublicKey | KeyRefusal {
  if (!isObject(value)) return 'key-malformed';
  const kind = ALGORITHMS[String(value['kty'])];
  if (!kind || PRIVATE_MEMBERS.some((name) => name in value)) return 'key-unsupported';
  if (isForSomethingElse(value, kind.names)) return 'key-unsupported';
  const { algorithm } = kind;
  if (algorithm === 'RS256') {
    const modulus = member(value, 'n');
    if (!modulus || !member(value, 'e')) return 'key-malformed';
    if (bitsOf(modulus) < MIN_RSA_BITS) return 'key-too-weak';
    return { algorithm, jwk: { kty: 'RSA', n: text(value, 'n'), e: text(value, 'e') } };
  }
  const curve = value['crv'];
  if (algorithm === 'ES256') {
    if (curve !== 'P-256') return 'key-unsupported';
    if (member(value, 'x')?.length !== 32 || member(value, 'y')?.length !== 32) return 'key-malformed';
    return { algorithm, jwk: { kty: 'EC', crv: 'P-256', x: text(value, 'x'), y: text(value, 'y') } };
  }
  if (curve !== 'Ed25519') return 'key-unsupported';
  if (member(value, 'x')?.length !== 32) return 'key-malformed';
  return { algorithm, jwk: { kty: 'OKP', crv: 'Ed25519', x: text(value, 'x') } };
}

/** A multikey, `z6Mk…`: only Ed25519 is known; others are "unsupported". */
export function parseMultikey(value: unknown): PublicKey | KeyRefusal {
  if (typeof value !== 'string' || !value.startsWith('z')) return 'key-malformed';
  const bytes = fromBase58(value.slice(1));
  if (!bytes || bytes.length < 3) return 'key-malformed';
  if (bytes[0] !== 0xed || bytes[1] !== 0x01)
    return value.startsWith('z6Mk') ? 'key-malformed' : 'key-unsupported';
  if (bytes.length !== 34) return 'key-malformed';
  return { algorithm: 'EdDSA', jwk: { kty: 'OKP', crv: 'Ed25519', x: toBase64Url(bytes.subarray(2)) } };
}

/** The key inside a `did:key:` or `did:jwk:`; such a name is its own proof. Nothing for other names. */
export function parseKeyInDid(did: string): PublicKey | KeyRefusal | undefined {
  if (did.startsWith('did:key:')) return parseMultikey(did.slice('did:key:'.length));
  if (!did.startsWith('did:jwk:')) return undefined;
  const bytes = fromBase64Url(did.slice('did:jwk:'.length));
  const parsed = parseJsonStrictly((bytes && fromUtf8(bytes)) ?? '');
  return parsed.ok ? parseJwk(parsed.value) : 'key-malformed';
}

/** The same for the same key, however it was written. */
export const keyName = ({ jwk }: PublicKey): string =>
  JSON.stringify([jwk['kty'], jwk['crv'], jwk['x'], jwk['y'], jwk['n'], jwk['e']]);

/** The 32 bytes of an Ed25519 key. */
export const ed25519Bytes = ({ jwk }: PublicKey): Uint8Array | undefined =>
  jwk['crv'] === 'Ed25519' ? fromBase64Url(jwk['x'] ?? '') : undefined;
