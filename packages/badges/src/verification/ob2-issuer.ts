/**
 * The documents an assertion of Open Badges 2.0 hangs from: its badge class, the issuer's profile, the key. Fetched
 * when the person agreed; parts that stand inside the assertion are read there, but prove nothing about the issuer.
 * Knows no signature.
 */
import type { Problem } from '../problem.js';
import { asList, idOf, isObject, type JsonObject } from './json.js';
import { keysInDocument, type ListedKey } from './key-document.js';
import { hostOf, publicAddress } from './network.js';
import { checkOb2Form } from './ob2-form.js';
import type { Tools } from './options.js';
import { parseUrl } from './platform.js';
import type { BoundCode, Check, FormCode } from './result.js';

/** What is known of the parts. */
export interface Ob2Parts {
  readonly form: Check<FormCode>;
  readonly issuerId: string | undefined;
  /** As the issuer's own address gives it; never the copy inside the badge. */
  readonly profile: JsonObject | undefined;
  /** Why there is no profile. */
  readonly profileProblem: 'issuer-not-asked' | 'issuer-unreachable' | 'issuer-unsupported' | undefined;
  readonly warnings: readonly Problem[];
}

const STANDARD: Check<FormCode> = { state: 'yes', code: 'form-standard' };
const PART_MISSING: Check<FormCode> = { state: 'unknown', code: 'form-part-unreachable' };

interface Part {
  readonly value: JsonObject | undefined;
  readonly isFetched: boolean;
}

async function getPart(reference: unknown, path: string, tools: Tools, warnings: Problem[]): Promise<Part> {
  if (isObject(reference)) return { value: reference, isFetched: false };
  const answer = await tools.network.ask(reference);
  if (!answer.ok || !isObject(answer.json)) return { value: undefined, isFetched: false };
  if (publicAddress(idOf(answer.json)) !== publicAddress(reference)) {
    const message = 'the document found there names itself otherwise';
    warnings.push({ code: 'other-name', path, message, value: String(reference).slice(0, 80) });
  }
  return { value: answer.json, isFetched: true };
}

/** Badge class and issuer of an assertion. */
export async function getOb2Parts(document: JsonObject, tools: Tools): Promise<Ob2Parts> {
  const warnings: Problem[] = [];
  const isClass = document['badge'] === undefined;
  const badge = isClass
    ? { value: document, isFetched: false }
    : await getPart(document['badge'], 'badge', tools, warnings);
  const reference = badge.value?.['issuer'] ?? (isClass ? document : undefined);
  const issuerId = idOf(reference);
  const none = { profile: undefined, issuerId, warnings };
  if (issuerId === undefined)
    return {
      ...none,
      form: PART_MISSING,
      profileProblem: badge.value ? 'issuer-unsupported' : 'issuer-not-asked',
    };
  const fetched = await getPart(issuerId, 'badge.issuer', tools, warnings);
  const form = await formOfParts(isClass ? undefined : badge.value, fetched.value ?? reference, tools);
  // The name that counts is the one the issuer's own address gives.
  const ownId = idOf(fetched.value) ?? issuerId;
  if (!/^https?:/.test(ownId)) {
    warnings.push({
      code: 'issuer-without-address',
      path: 'badge.issuer.id',
      message: 'the issuer has no https address',
    });
  }
  if (fetched.value) return { form, issuerId, profile: fetched.value, profileProblem: undefined, warnings };
  const answer = await tools.network.ask(issuerId);
  const problem =
    hostOf(issuerId) === undefined
      ? 'issuer-unsupported'
      : answer.ok || answer.reason !== 'not-asked'
        ? 'issuer-unreachable'
        : 'issuer-not-asked';
  return { ...none, form, profileProblem: problem };
}

async function formOfParts(
  badge: JsonObject | undefined,
  issuer: unknown,
  { subtle }: Tools,
): Promise<Check<FormCode>> {
  if (badge) {
    const form = await checkOb2Form(
      { '@context': 'https://w3id.org/openbadges/v2', ...badge },
      ['BadgeClass'],
      subtle,
    );
    if (form.state !== 'yes') return form;
  }
  if (!isObject(issuer)) return PART_MISSING;
  const withContext = { '@context': 'https://w3id.org/openbadges/v2', ...issuer };
  const form = await checkOb2Form(withContext, ['Issuer', 'Profile'], subtle);
  return form.state === 'yes' ? STANDARD : form;
}

/** Whether an address begins with this one, host and all. */
function startsWithAddress(url: string, prefix: unknown): boolean {
  const [one, other] = [parseUrl(url), parseUrl(prefix)];
  return (
    one !== undefined && other !== undefined && one.host === other.host && one.href.startsWith(other.href)
  );
}

/** Whether the issuer says that its assertions lie where this one lies. Without such a word, only on its own host. */
export function checkHost(
  assertionId: string,
  { issuerId, profile, profileProblem }: Ob2Parts,
): Check<BoundCode> {
  const problem = profileProblem ?? (issuerId === undefined ? 'issuer-unsupported' : undefined);
  if (!profile) return { state: 'unknown', code: problem ?? 'issuer-unreachable' };
  const policy = isObject(profile['verification']) ? profile['verification'] : {};
  const prefixes = asList(policy['startsWith']);
  const origins = asList(policy['allowedOrigins']);
  const host = hostOf(assertionId);
  const isAllowed =
    (prefixes.length === 0 || prefixes.some((prefix) => startsWithAddress(assertionId, prefix))) &&
    (origins.length === 0 || origins.some((origin) => origin === host)) &&
    (prefixes.length + origins.length > 0 || host === hostOf(issuerId));
  return isAllowed && host !== undefined
    ? { state: 'yes', code: 'hosted-by-issuer' }
    : { state: 'no', code: 'hosted-elsewhere' };
}

/** The keys at an address that say they are the issuer's, and whether the issuer's profile names that address. */
export async function getOb2Keys(
  creator: unknown,
  { profile, issuerId }: Ob2Parts,
  tools: Tools,
): Promise<{ readonly keys: readonly ListedKey[]; readonly isAsked: boolean; readonly isNamed: boolean }> {
  const named = asList(profile?.['publicKey']);
  const wanted = publicAddress(idOf(creator)) ?? publicAddress(idOf(named[0]));
  const isNamed = wanted !== undefined && named.some((key) => publicAddress(idOf(key)) === wanted);
  const inside = named.find((key) => isObject(key) && publicAddress(idOf(key)) === wanted);
  if (issuerId === undefined || wanted === undefined)
    return { keys: [], isAsked: issuerId !== undefined, isNamed };
  const answer = inside === undefined ? await tools.network.ask(wanted) : undefined;
  const isAsked = !answer || answer.ok || answer.reason !== 'not-asked';
  const document = inside ?? (answer?.ok ? answer.json : undefined);
  return { keys: await keysInDocument(document, issuerId, tools.now), isAsked, isNamed };
}
