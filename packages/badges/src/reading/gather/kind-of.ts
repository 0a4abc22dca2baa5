/** Which of the known documents an object is, by its types and, where those are wrong or missing, by its shape. */
import { typesOf } from '../fields/place.js';
import { isJsonList, isJsonObject, type JsonObject } from '../json/json-value.js';

export type DocumentKind =
  | 'ob2'
  | 'ob3'
  | 'edc'
  /** A presentation or a learner record: badges inside, perhaps with a proof around them. */
  | 'wrapper'
  /** A collection or an answer of a badge service: badges inside, nothing around them to verify. */
  | 'collection'
  /** A `data:` address that holds a token. */
  | 'enveloped'
  /** A JWS in its JSON form. */
  | 'jws-json';

/** Keys under which collections and badge services list their badges. */
export const COLLECTION_KEYS = [
  'badges',
  'assertions',
  'credentials',
  'credential',
  'compactJwsString',
  'results',
  'items',
] as const;

/** The kind, or null where nothing here reads it. */
export function kindOf(value: JsonObject): DocumentKind | null {
  const types = typesOf(value);
  const has = (...names: string[]) => names.some((name) => types.includes(name));
  const { credentialSubject } = value;
  const subject = isJsonList(credentialSubject) ? credentialSubject[0] : credentialSubject;
  if (has('EnvelopedVerifiableCredential', 'EnvelopedVerifiablePresentation')) return 'enveloped';
  if (has('EuropeanDigitalCredential')) return 'edc';
  if (has('ClrCredential', 'VerifiablePresentation')) return 'wrapper';
  if (has('OpenBadgeCredential', 'AchievementCredential')) return 'ob3';
  if (isJsonObject(subject) && isJsonObject(subject['achievement'])) return 'ob3';
  if (isJsonObject(subject) && 'verifiableCredential' in subject) return 'wrapper';
  if (has('Assertion') || looksLikeAssertion(value)) return 'ob2';
  if (typeof value['payload'] === 'string' && ('signatures' in value || 'signature' in value))
    return 'jws-json';
  if ('verifiableCredential' in value) return 'wrapper';
  return COLLECTION_KEYS.some((key) => isJsonList(value[key])) ? 'collection' : null;
}

function looksLikeAssertion(value: JsonObject): boolean {
  const badge = value['badge'];
  const hasBadge = typeof badge === 'string' || isJsonObject(badge);
  return hasBadge && ('recipient' in value || 'verify' in value || 'verification' in value);
}
