/**
 * Is a document of Open Badges 2.0 written as the standard says? Rules on one document: an assertion, a badge class,
 * an issuer. Knows no network and no signature.
 */
import canonicalize from 'canonicalize';
import { asList, isObject, typesOf, type JsonObject } from './json.js';
import { parseUrl, sha256, utf8, type Subtle } from './platform.js';
import type { Check, FormCode } from './result.js';

const CONTEXT = 'https://w3id.org/openbadges/v2';
/** SHA-256 of the context published there, as canonical JSON: some documents carry it whole. */
const CONTEXT_SHA256 = '4b5f71314b9fef23264b05bab6a03811e8fc1e5e7506b79b092aec91865e7e07';
const EXTENSION_CONTEXT = /^https:\/\/(?:w3id\.org\/openbadges|openbadgespec\.org)\/extensions\/[\w./-]+$/;

const CLASSES = [
  'AlignmentObject',
  'Assertion',
  'BadgeClass',
  'Criteria',
  'CryptographicKey',
  'Endorsement',
  'Evidence',
  'Extension',
  'FrameValidation',
  'HostedBadge',
  'IdentityObject',
  'Image',
  'Issuer',
  'Profile',
  'RevocationList',
  'SignedBadge',
  'TypeValidation',
  'VerificationObject',
];

/** The fields without which a document says nothing. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  Assertion: ['id', 'recipient', 'badge', 'issuedOn'],
  BadgeClass: ['id', 'name', 'description', 'criteria', 'issuer'],
  Issuer: ['id'],
  Profile: ['id'],
};

/** What two published extensions ask of their values. */
const EXTENSION_VALUES: readonly (readonly [RegExp, readonly string[], (value: unknown) => boolean])[] = [
  [/ExampleExtension$/, ['exampleProperty', 'http://schema.org/text'], (value) => typeof value === 'string'],
  [/ApplyLink$/, ['url', 'http://schema.org/url'], (value) => parseUrl(value) !== undefined],
];

const no = (code: FormCode): Check<FormCode> => ({ state: 'no', code });
const STANDARD: Check<FormCode> = { state: 'yes', code: 'form-standard' };

async function isRightContext(context: unknown, subtle: Subtle | undefined): Promise<boolean> {
  if (isObject(context)) {
    const canonical = canonicalize({ '@context': context });
    if (!subtle || canonical === undefined) return false;
    const hash = await sha256(utf8(canonical), subtle);
    return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('') === CONTEXT_SHA256;
  }
  const [first, ...others] = asList(context);
  return (
    first === CONTEXT && others.every((other) => typeof other === 'string' && EXTENSION_CONTEXT.test(other))
  );
}

const isClass = (type: string): boolean =>
  CLASSES.includes(type) ||
  type.startsWith('extensions:') ||
  type.startsWith('obi:') ||
  /^https?:/.test(type);

function isRightExtension(value: unknown): boolean {
  if (!isObject(value)) return false;
  const contexts = asList(value['@context']);
  if (!contexts.every((context) => typeof context === 'string' && EXTENSION_CONTEXT.test(context)))
    return false;
  const types = typesOf(value);
  return (
    types.includes('Extension') &&
    types.every(isClass) &&
    EXTENSION_VALUES.every(
      ([type, names, isRight]) =>
        !types.some((name) => type.test(name)) ||
        names.every((name) => !(name in value) || isRight(value[name])),
    )
  );
}

/** Extensions may stand in any part; a context may stand only in them, and at the top. */
function hasRightParts(value: unknown, isTop: boolean): boolean {
  if (Array.isArray(value)) return value.every((item) => hasRightParts(item, false));
  if (!isObject(value)) return true;
  if (!isTop && '@context' in value && asList(value['@context'])[0] !== CONTEXT) return false;
  return Object.entries(value).every(([name, part]) => {
    if (name === '@context') return true;
    if (name.startsWith('extensions:')) return asList(part).every(isRightExtension);
    return hasRightParts(part, false);
  });
}

/** The form of one document, and that it is of one of these classes when some are wanted. */
export async function checkOb2Form(
  document: JsonObject,
  wanted: readonly string[],
  subtle: Subtle | undefined,
): Promise<Check<FormCode>> {
  if (!(await isRightContext(document['@context'], subtle))) return no('form-contexts');
  const types = typesOf(document);
  if (types.length === 0 || !types.every(isClass)) return no('form-type');
  if (wanted.length > 0 && !wanted.some((type) => types.includes(type))) return no('form-type');
  if (types.some((type) => REQUIRED[type]?.some((name) => document[name] === undefined)))
    return no('form-missing');
  const { image } = document;
  // The standard wants an address here, so that the baked picture can be fetched.
  if (types.includes('Assertion') && typeof image === 'string' && image.startsWith('data:'))
    return no('form-value');
  return hasRightParts(document, true) ? STANDARD : no('form-value');
}
