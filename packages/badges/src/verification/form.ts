/**
 * Is an Open Badges 3.0 credential written as the standard says: contexts, types, the fields it cannot do without?
 * Stands in for the published JSON Schemas, which are never fetched. Knows no signature.
 */
import { isAcceptedContextList, isNewestContext, isOpenBadgesContext } from '../contexts/context-lists.js';
import type { Problem } from '../problem.js';
import { bringsContext } from './own-context.js';
import { asList, idOf, isObject, typesOf, type JsonObject } from './json.js';
import type { Check, FormCode } from './result.js';

/** The type an object has to have where it stands under this name. */
const TYPE_UNDER: Readonly<Record<string, string>> = {
  issuer: 'Profile',
  parentOrg: 'Profile',
  creator: 'Profile',
  source: 'Profile',
  achievement: 'Achievement',
  identifier: 'IdentityObject',
  otherIdentifier: 'IdentifierEntry',
  result: 'Result',
  resultDescription: 'ResultDescription',
  rubricCriterionLevel: 'RubricCriterionLevel',
  evidence: 'Evidence',
  alignment: 'Alignment',
  address: 'Address',
  geo: 'GeoCoordinates',
  image: 'Image',
};

const BADGE_TYPES = ['OpenBadgeCredential', 'AchievementCredential'];
const SCHEMAS = /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/schema\/json\/[\w.-]+\.json$/;

const no = (code: FormCode): Check<FormCode> => ({ state: 'no', code });

/** Whether every object has the type its place asks for. Objects without a type are only odd. */
function hasRightTypes(value: unknown, name: string): boolean {
  if (Array.isArray(value)) return value.every((item) => hasRightTypes(item, name));
  if (!isObject(value)) return true;
  const wanted = TYPE_UNDER[name];
  if (wanted !== undefined && 'type' in value && !typesOf(value).includes(wanted)) return false;
  return Object.entries(value).every(([inner, part]) => inner === 'proof' || hasRightTypes(part, inner));
}

function checkSubject(subject: unknown, isEndorsement: boolean): Check<FormCode> | undefined {
  if (!isObject(subject)) return no('form-missing');
  const types = typesOf(subject);
  if (!types.includes(isEndorsement ? 'EndorsementSubject' : 'AchievementSubject')) return no('form-type');
  return isEndorsement || isObject(subject['achievement']) ? undefined : no('form-missing');
}

/** The form of a credential, and what is only odd about it. */
export function checkForm(
  credential: JsonObject,
  kind: 'badge' | 'endorsement',
): { readonly check: Check<FormCode>; readonly warnings: readonly Problem[] } {
  const warnings: Problem[] = [];
  const context = credential['@context'];
  const isEndorsement = kind === 'endorsement';
  const types = typesOf(credential);
  const wanted = isEndorsement ? ['EndorsementCredential'] : BADGE_TYPES;
  const subjects = asList(credential['credentialSubject']);
  const find = (): Check<FormCode> => {
    // Whatever the proof: words that are defined inside are not the standard's.
    if (!isOpenBadgesContext(context) || bringsContext(credential)) return no('form-contexts');
    if (!types.includes('VerifiableCredential') || !wanted.some((type) => types.includes(type)))
      return no('form-type');
    if (idOf(credential['issuer']) === undefined) return no('form-missing');
    if (credential['validFrom'] === undefined && credential['issuanceDate'] === undefined)
      return no('form-missing');
    if (subjects.length === 0) return no('form-missing');
    for (const subject of subjects) {
      const problem = checkSubject(subject, isEndorsement);
      if (problem) return problem;
    }
    if (!hasRightTypes(credential, '')) return no('form-type');
    const schemas = asList(credential['credentialSchema']);
    const isKnown = schemas.every((schema) => SCHEMAS.test(idOf(schema) ?? ''));
    return isKnown
      ? { state: 'yes', code: 'form-standard' }
      : { state: 'unknown', code: 'form-schema-unknown' };
  };
  const check = find();
  if (check.state !== 'no' && !isAcceptedContextList(context)) {
    warnings.push({
      code: 'context-unknown',
      path: '@context',
      message: 'a vocabulary that is not pinned here',
    });
  }
  if (check.state !== 'no' && !isNewestContext(context)) {
    warnings.push({
      code: 'older-version',
      path: '@context',
      message: 'an older version of the standard is used',
    });
  }
  return { check, warnings };
}
