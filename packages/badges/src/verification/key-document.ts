/**
 * Keys in the documents issuers publish: DID documents, controlled identifier documents, JWK sets, a single key,
 * a profile of Open Badges 2.0. Knows neither how documents are fetched nor which key is wanted.
 */
import { asList, idOf, isObject, type JsonObject } from './json.js';
import { parsePem } from './jws.js';
import { parseJwk, parseMultikey, type PublicKey } from './public-key.js';

/** A key and the name its document gives it. */
export interface ListedKey {
  readonly id: string | undefined;
  readonly key: PublicKey;
}

/** The most keys of one document that are looked at. */
const MAX_KEYS = 32;

async function keyOf(method: JsonObject): Promise<PublicKey | undefined> {
  const { publicKeyJwk, publicKeyMultibase, publicKeyPem } = method;
  if (publicKeyMultibase !== undefined) {
    const key = parseMultikey(publicKeyMultibase);
    return typeof key === 'string' ? undefined : key;
  }
  const jwk = typeof publicKeyPem === 'string' ? await parsePem(publicKeyPem) : (publicKeyJwk ?? method);
  const key = parseJwk(jwk);
  return typeof key === 'string' ? undefined : key;
}

const isOver = (method: JsonObject, now: number): boolean =>
  [method['revoked'], method['expires']].some(
    (date) => date !== undefined && !(Date.parse(String(date)) > now),
  );

/** A name such as `#key-1` in full. */
const inFull = (id: unknown, base: string): string | undefined =>
  typeof id === 'string' ? (id.startsWith('#') ? base + id : id) : undefined;

/** The methods a document allows for signing statements: `assertionMethod` when there is a list, else what it is. */
function assertionMethods(document: JsonObject, base: string): readonly JsonObject[] {
  const methods = asList(document['verificationMethod']).filter(isObject);
  if (methods.length > 0 || document['assertionMethod'] !== undefined) {
    return asList(document['assertionMethod']).flatMap((entry) => {
      if (isObject(entry)) return [entry];
      const wanted = inFull(entry, base);
      return methods.filter((method) => wanted !== undefined && inFull(method['id'], base) === wanted);
    });
  }
  const loose = [...asList(document['keys']), ...asList(document['publicKey'])].filter(isObject);
  if (loose.length > 0) return loose;
  return 'kty' in document || 'publicKeyMultibase' in document || 'publicKeyPem' in document
    ? [document]
    : [];
}

/** The keys a document lists for `controller`. A method that names another controller or owner is left out. */
export async function keysInDocument(
  document: unknown,
  controller: string,
  now: number,
): Promise<ListedKey[]> {
  if (!isObject(document)) return [];
  const base = idOf(document) ?? controller;
  const listed: ListedKey[] = [];
  for (const method of assertionMethods(document, base).slice(0, MAX_KEYS)) {
    const owner = method['controller'] ?? method['owner'];
    if (isOver(method, now) || (owner !== undefined && !asList(owner).includes(controller))) continue;
    const key = await keyOf(method);
    if (key) listed.push({ id: inFull(method['id'] ?? method['kid'], base), key });
  }
  return listed;
}
