/** Tells Open Badges 2.0 from 3.0. Knows nothing of either beyond that. */
import { asList, isObject, typesOf, type JsonObject } from './json.js';

const CLASSES = ['Assertion', 'BadgeClass', 'Issuer', 'Profile'];

/** Whether a document is of Open Badges 2.0, right or wrong. */
export function isOb2(document: JsonObject): boolean {
  const types = typesOf(document);
  if (types.includes('VerifiableCredential')) return false;
  const context = document['@context'];
  const isNamed = asList(context).some((entry) => typeof entry === 'string' && entry.includes('openbadges'));
  return isNamed || types.some((type) => CLASSES.includes(type)) || isObject(context);
}
