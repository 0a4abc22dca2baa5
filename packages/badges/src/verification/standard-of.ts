/**
 * Which standard a document is verified by: always the one it is shown by, or a badge could be shown as one thing and
 * verified as another. Knows nothing of either standard beyond that.
 */
import { kindOf } from '../reading/gather/kind-of.js';
import type { JsonObject as StrictObject } from '../reading/json/json-value.js';
import { asList, isObject, typesOf, type JsonObject } from './json.js';
import { parseJws } from './jws.js';
import type { SignedDocument } from './options.js';

/** Parts of OB 2.0 that reading does not take for badges: their form can be verified all the same. */
const PARTS = ['BadgeClass', 'Issuer', 'Profile'];

function isPartOfOb2(document: JsonObject): boolean {
  const types = typesOf(document);
  if (types.includes('VerifiableCredential')) return false;
  const context = document['@context'];
  const isNamed = asList(context).some((entry) => typeof entry === 'string' && entry.includes('openbadges'));
  return isNamed || types.some((type) => PARTS.includes(type)) || isObject(context);
}

/** The standard, or nothing when the document is no object, or a token without one. */
export function standardOf(document: SignedDocument): 'ob2' | 'ob3' | 'edc' | undefined {
  const value = document.kind === 'jws' ? parseJws(document.token)?.payload : document.value;
  if (!isObject(value)) return undefined;
  // A credential inside a token is always of 3.0.
  const inner = document.kind === 'jws' ? value['vc'] : undefined;
  const kind = kindOf((isObject(inner) ? inner : value) as StrictObject);
  if (kind === 'edc') return 'edc';
  if (isObject(inner)) return 'ob3';
  return kind === 'ob2' || (kind === null && isPartOfOb2(value)) ? 'ob2' : 'ob3';
}
