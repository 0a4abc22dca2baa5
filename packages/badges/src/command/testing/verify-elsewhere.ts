/**
 * Verifies what we sign with code that we do not sign with: `@digitalbazaar/*` for proofs inside JSON and for their status
 * lists, Node's own crypto (OpenSSL) for tokens and zlib for theirs. For tests only.
 */
// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- the libraries bring no types
/// <reference path="./digital-bazaar.d.ts" />
import { createPublicKey, verify } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { verifyCredential } from '@digitalbazaar/vc';
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list';
import { PINNED_CONTEXTS } from '../../contexts/pinned-contexts.js';

/** What another verifier finds: is the signature right, and is the badge's bit set? */
export interface FoundElsewhere {
  readonly isSigned: boolean;
  readonly isWithdrawn: boolean | undefined;
  /** Why not, for the message of a test that fails. */
  readonly error?: unknown;
}

type Json = Readonly<Record<string, unknown>>;

interface DidDocument extends Json {
  readonly id: string;
  readonly verificationMethod: readonly (Json & { readonly id: string })[];
  readonly assertionMethod: readonly string[];
}

/** @param read - what is served at an address of the issuer's site */
export async function verifyElsewhere(
  badge: string,
  didDocument: DidDocument,
  read: (address: string) => string,
): Promise<FoundElsewhere> {
  return badge.startsWith('{')
    ? verifyDocument(JSON.parse(badge) as Json, didDocument, read)
    : verifyToken(badge, didDocument, read);
}

async function verifyDocument(
  credential: Json,
  didDocument: DidDocument,
  read: (address: string) => string,
): Promise<FoundElsewhere> {
  const suite = () => new DataIntegrityProof({ cryptosuite });
  const documentLoader = (url: string) => {
    const document = load(url, didDocument, read);
    return document === undefined
      ? Promise.reject(new Error(`nothing is known of ${url}`))
      : Promise.resolve({ contextUrl: null, documentUrl: url, document });
  };
  // The status is asked apart: a revoked badge is still rightly signed.
  const signed = await verifyCredential({
    credential,
    suite: suite(),
    documentLoader,
    checkStatus: () => Promise.resolve({ verified: true }),
  });
  const status = await checkStatus({
    credential,
    documentLoader,
    suite: suite(),
    verifyBitstringStatusListCredential: true,
  });
  const bits = status.results?.map((result) => result.status);
  return {
    isSigned: signed.verified,
    isWithdrawn: status.error === undefined ? bits?.includes(true) : undefined,
    error: signed.error ?? status.error,
  };
}

function load(url: string, didDocument: DidDocument, read: (address: string) => string): unknown {
  if (url === didDocument.id) return didDocument;
  const method = didDocument.verificationMethod.find(({ id }) => id === url);
  if (method) return { '@context': 'https://w3id.org/security/multikey/v1', ...method };
  const pinned = PINNED_CONTEXTS.find((context) => context.url === url);
  if (pinned) return pinned.document;
  return JSON.parse(read(url)) as unknown;
}

function verifyToken(
  token: string,
  didDocument: DidDocument,
  read: (address: string) => string,
): FoundElsewhere {
  const badge = openToken(token, didDocument);
  const status = badge.payload['credentialStatus'] as Json;
  const address = String(status['statusListCredential']);
  const list = openToken(read(address), didDocument);
  const { encodedList } = list.payload['credentialSubject'] as { encodedList: string };
  const bits = gunzipSync(Buffer.from(encodedList.slice(1), 'base64url'));
  const index = Number(status['statusListIndex']);
  const isListed = list.isSigned && list.payload['id'] === address && bits.length >= 16_384;
  return {
    isSigned: badge.isSigned,
    isWithdrawn: isListed ? (((bits[index >> 3] ?? 0) >> (7 - (index & 7))) & 1) === 1 : undefined,
  };
}

function openToken(
  token: string,
  { id, verificationMethod, assertionMethod }: DidDocument,
): { readonly isSigned: boolean; readonly payload: Json } {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const { kid, alg } = parse(header) as { kid: string; alg: string };
  const method = verificationMethod.find((one) => one.id === kid && assertionMethod.includes(one.id));
  const claims = parse(payload);
  if (!method || claims['iss'] !== id) return { isSigned: false, payload: claims };
  const key = createPublicKey({ key: method['publicKeyJwk'] as never, format: 'jwk' });
  const isSigned = verify(
    alg === 'ES256' ? 'sha256' : null,
    Buffer.from(`${header}.${payload}`),
    { key, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  return { isSigned, payload: claims };
}

function parse(part: string): Json {
  return JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as Json;
}
