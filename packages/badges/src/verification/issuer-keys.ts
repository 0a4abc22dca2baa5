/**
 * Whose key is it? Finds the key a proof names, and says whether the issuer the badge names really lists it.
 * A key that only names itself (in a fragment, in a header) proves nothing about anybody. Knows no signature.
 */
import type { KeyProblem } from './data-integrity.js';
import { didWebAddress } from './did-web.js';
import { asList, idOf, isObject } from './json.js';
import { keysInDocument, type ListedKey } from './key-document.js';
import { hostOf, publicAddress } from './network.js';
import type { Tools } from './options.js';
import { keyName, parseJwk, parseKeyInDid, parseMultikey, type PublicKey } from './public-key.js';
import type { BoundCode, Check } from './result.js';

const withoutFragment = (method: string): string => method.split('#')[0] ?? '';

/** Where the document lies that says which keys a name has. */
export const keyDocumentAddress = (name: string): string | undefined =>
  name.startsWith('did:') ? didWebAddress(name) : publicAddress(name);

/** The key a verification method names, wherever it is written. */
export async function resolveKey(method: string, { network, now }: Tools): Promise<PublicKey | KeyProblem> {
  const name = withoutFragment(method);
  const fragment = method.slice(name.length + 1);
  const inName = parseKeyInDid(name);
  if (inName !== undefined) {
    const isItself =
      fragment === '' || name === `did:key:${fragment}` || (name.startsWith('did:jwk:') && fragment === '0');
    return isItself ? inName : 'key-malformed';
  }
  if (fragment.startsWith('z6Mk')) return parseMultikey(fragment);
  const address = keyDocumentAddress(name);
  if (address === undefined) return name.startsWith('did:') ? 'key-unsupported' : 'key-malformed';
  const answer = await network.ask(address);
  if (!answer.ok) return answer.reason === 'not-asked' ? 'key-not-asked' : 'key-unreachable';
  const keys = await keysInDocument(answer.json, controllerOf(answer.json, name), now);
  const wanted =
    keys.find(({ id }) => id === method || (fragment !== '' && id === fragment)) ??
    (fragment === '' && keys.length === 1 ? keys[0] : undefined);
  return wanted?.key ?? (keys.length > 0 ? 'key-gone' : 'key-unreachable');
}

/** A single key's document is about its controller, not about itself; the binding looks at that again. */
function controllerOf(document: unknown, name: string): string {
  const owner = (document as { controller?: unknown; owner?: unknown } | null | undefined) ?? {};
  const controller = owner.controller ?? owner.owner;
  return typeof controller === 'string' ? controller : name;
}

const parsePinned = (value: unknown): PublicKey | undefined => {
  const key = typeof value === 'string' ? parseMultikey(value) : parseJwk(value);
  return typeof key === 'string' ? undefined : key;
};

const check = (state: Check['state'], code: BoundCode): Check<BoundCode> => ({ state, code });

/** All keys an issuer lists at an address, or why that is not known. */
async function listAt(
  address: string,
  issuerId: string,
  tools: Tools,
): Promise<readonly ListedKey[] | 'issuer-not-asked' | 'issuer-unreachable'> {
  const answer = await tools.network.ask(address);
  if (!answer.ok) return answer.reason === 'not-asked' ? 'issuer-not-asked' : 'issuer-unreachable';
  if (answer.json === undefined) return 'issuer-unreachable';
  if (issuerId.startsWith('did:') && (answer.json as { id?: unknown } | null)?.id !== issuerId)
    return 'issuer-unreachable';
  return keysInDocument(answer.json, issuerId, tools.now);
}

interface Places {
  readonly own: string;
  /** Another address of the issuer's host that the method names. */
  readonly other?: string;
}

/** Addresses where an issuer may say which keys it has, or that this method cannot be its own. */
function placesToLook(
  issuerId: string,
  method: string | undefined,
): Places | 'issuer-unsupported' | 'key-of-another' {
  const own = keyDocumentAddress(issuerId);
  if (own === undefined) return 'issuer-unsupported';
  const name = method === undefined ? issuerId : withoutFragment(method);
  if (name === issuerId || name === '') return { own };
  if (issuerId.startsWith('did:')) return 'key-of-another';
  // A did:key has no home: the issuer may list it. Another host or DID is somebody else.
  if (name.startsWith('did:key:') || name.startsWith('did:jwk:')) return { own };
  const other = name.startsWith('did:') ? undefined : publicAddress(name);
  return other !== undefined && hostOf(other) === hostOf(own) ? { own, other } : 'key-of-another';
}

/**
 * Whether an address on the issuer's host is the issuer's: below its own, or named in its document. One host may
 * serve many issuers.
 */
async function isOfIssuer({ own, other }: Places, { network }: Tools): Promise<boolean> {
  if (other === undefined) return false;
  if (other.startsWith(own.endsWith('/') ? own : `${own}/`)) return true;
  const answer = await network.ask(own);
  if (!answer.ok || !isObject(answer.json)) return false;
  const { assertionMethod, publicKey, jwks_uri: keySet } = answer.json;
  return [...asList(assertionMethod), ...asList(publicKey), keySet].some(
    (entry) => publicAddress(idOf(entry)) === other,
  );
}

/** Whether the issuer a badge names stands behind the key that signed it. */
export async function bindKey(
  issuerId: string | undefined,
  key: PublicKey,
  method: string | undefined,
  tools: Tools,
): Promise<Check<BoundCode>> {
  if (issuerId === undefined || issuerId === '') return check('no', 'issuer-missing');
  const name = keyName(key);
  const pinned = tools.trustedIssuers?.find(({ id }) => id === issuerId)?.keys?.map(parsePinned) ?? [];
  if (pinned.some((other) => other && keyName(other) === name)) return check('yes', 'key-pinned');
  if (pinned.length > 0) return check('no', 'key-not-listed');
  const inName = parseKeyInDid(issuerId);
  if (inName !== undefined) {
    const isSame = typeof inName !== 'string' && keyName(inName) === name;
    return isSame ? check('yes', 'key-in-name') : check('no', 'key-of-another');
  }
  const places = placesToLook(issuerId, method);
  if (places === 'key-of-another') return check('no', 'key-of-another');
  if (places === 'issuer-unsupported') return check('unknown', places);
  const addresses = [places.own, ...((await isOfIssuer(places, tools)) ? [places.other ?? places.own] : [])];
  const lists = await Promise.all(addresses.map((address) => listAt(address, issuerId, tools)));
  const listed = lists.flatMap((list) => (typeof list === 'string' ? [] : list));
  if (listed.some((other) => keyName(other.key) === name)) return check('yes', 'key-listed');
  const problem = lists.find((list) => typeof list === 'string');
  if (problem !== undefined) return check('unknown', problem);
  return listed.length > 0 ? check('no', 'key-not-listed') : check('unknown', 'issuer-lists-no-key');
}

/** Keys that may have made a JWT: the one it names, the one it carries, or all that its issuer lists. */
export async function keysForJwt(
  header: { readonly kid?: unknown; readonly jwk?: unknown },
  issuerId: string | undefined,
  tools: Tools,
): Promise<{
  readonly method: string | undefined;
  readonly keys: readonly PublicKey[];
  readonly problem: KeyProblem;
}> {
  const { kid, jwk } = header;
  if (jwk !== undefined) {
    const key = parseJwk(jwk);
    const problem = typeof key === 'string' ? key : 'key-unreachable';
    return { method: methodOf(kid, issuerId), keys: typeof key === 'string' ? [] : [key], problem };
  }
  const method = methodOf(kid, issuerId);
  const named = await resolveKey(method ?? issuerId ?? '', tools);
  if (typeof named !== 'string') return { method, keys: [named], problem: 'key-unreachable' };
  const address = method === undefined && issuerId !== undefined ? keyDocumentAddress(issuerId) : undefined;
  if (address === undefined) return { method, keys: [], problem: named };
  const listed = await listAt(address, issuerId ?? '', tools);
  return { method, keys: typeof listed === 'string' ? [] : listed.map(({ key }) => key), problem: named };
}

/** `kid` as a whole name: a DID or an address as it is, a bare name as one of the issuer's. */
function methodOf(kid: unknown, issuerId: string | undefined): string | undefined {
  if (typeof kid !== 'string' || kid === '') return undefined;
  if (/^(did|https?):/.test(kid)) return kid;
  return issuerId === undefined ? undefined : `${issuerId}${kid.startsWith('#') ? '' : '#'}${kid}`;
}
