/**
 * An organisation on the web: its site, the `did:web` name that follows from it, and the document that lists its keys.
 * Knows no file and no badge.
 */
import { didWebAddress } from '../verification/did-web.js';
import { publicAddress } from '../verification/network.js';
import { jwkMethodOf, multikeyOf, type ListedPublicKey } from './signing-key.js';

/** Who issues, as badges name them. */
export interface IssuerProfile {
  /** `did:web:…` */
  readonly did: string;
  readonly name: string;
  readonly url: string;
  readonly email?: string;
}

/** Where an organisation's badges will lie on the web. */
export interface BadgeSite {
  /** Address of the folder, with a slash at its end. */
  readonly url: string;
  readonly did: string;
  /** Where the document of the DID lies below the folder. */
  readonly didPath: 'did.json' | '.well-known/did.json';
}

/** Steps up or on the spot: where they lead is not what is written. */
const STEPS = /[/\\](?:\.|%2e){1,2}(?:[/\\?#]|$)/iu;
const SEGMENT = /^(?!\.{1,2}$)[\w.~-]+$/u;

/** The site at this address; nothing when it is no public https address of a folder that a `did:web` can name. */
export function parseBadgeSite(address: string): BadgeSite | undefined {
  const url = publicAddress(address);
  const match = /^https:\/\/([^/?#]+)(\/[^?#]*)?$/u.exec(url ?? '');
  if (
    !url ||
    !match ||
    !/^https:/iu.test(address.trim()) ||
    address.includes('#') ||
    STEPS.test(address.trim())
  )
    return undefined;
  const [, host = '', path = '/'] = match;
  const segments = path.split('/').filter((segment) => segment !== '');
  if (!segments.every((segment) => SEGMENT.test(segment))) return undefined;
  const did = `did:web:${[host, ...segments].join(':')}`;
  const site: BadgeSite = {
    url: `https://${[host, ...segments].join('/')}/`,
    did,
    didPath: segments.length === 0 ? '.well-known/did.json' : 'did.json',
  };
  return didWebAddress(did) === site.url + site.didPath ? site : undefined;
}

/** What is served at the address of the DID: each key as a JWK, and as a multikey where it is Ed25519. */
export function makeDidDocument(did: string, keys: readonly ListedPublicKey[]): Record<string, unknown> {
  const methods = keys.flatMap(({ id, publicJwk }) => {
    const publicKeyMultibase = multikeyOf(publicJwk);
    const asJwk = { id: jwkMethodOf(did, id), type: 'JsonWebKey', controller: did, publicKeyJwk: publicJwk };
    return publicKeyMultibase
      ? [{ id: `${did}#${id}`, type: 'Multikey', controller: did, publicKeyMultibase }, asJwk]
      : [asJwk];
  });
  return {
    '@context': [
      'https://www.w3.org/ns/did/v1',
      'https://w3id.org/security/multikey/v1',
      'https://w3id.org/security/jwk/v1',
    ],
    id: did,
    verificationMethod: methods,
    assertionMethod: methods.map(({ id }) => id),
  };
}
