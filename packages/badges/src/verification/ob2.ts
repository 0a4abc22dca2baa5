/** Open Badges 2.0, all checks put together: hosted (asked again and compared) and signed (JWS). */
import canonicalize from 'canonicalize';
import { checkDates } from './dates.js';
import { asList, idOf, isObject, MAX_LETTERS, refuseValue, typesOf, type JsonObject } from './json.js';
import { parseJws, verifyJws } from './jws.js';
import { checkOb2Form } from './ob2-form.js';
import { checkHost, getOb2Keys, getOb2Parts, type Ob2Parts } from './ob2-issuer.js';
import type { SignedDocument, Tools } from './options.js';
import type { BoundCode, Check, FormCode, IntactCode, StatusCode, VerificationCore } from './result.js';
import { checkTrust } from './trust.js';
import { judge } from './verdict.js';

interface Signed {
  readonly intact: Check<IntactCode>;
  readonly bound: Check<BoundCode>;
  readonly status: Check<StatusCode>;
  readonly proof?: string;
}

const NOT_INTACT: Check<BoundCode> = { state: 'unknown', code: 'not-intact' };
const NOT_ASKED: Check<StatusCode> = { state: 'unknown', code: 'status-not-asked' };
const REVOKED: Check<StatusCode> = { state: 'no', code: 'revoked' };

/** What of a hosted copy is compared: all but the word about revocation, which a copy in hand cannot have. */
const comparable = (assertion: JsonObject): string | undefined =>
  canonicalize(
    Object.fromEntries(
      Object.entries(assertion).filter(([name]) => !['revoked', 'revocationReason'].includes(name)),
    ),
  );

async function verifyHosted(assertion: JsonObject, parts: Ob2Parts, { network }: Tools): Promise<Signed> {
  const id = idOf(assertion) ?? '';
  const answer = await network.ask(id);
  const failed = (intact: Check<IntactCode>, status = NOT_ASKED): Signed => ({
    intact,
    bound: NOT_INTACT,
    status,
    proof: 'hosted',
  });
  if (!answer.ok) {
    const code = answer.reason === 'not-asked' ? 'hosted-copy-not-asked' : 'hosted-copy-unreachable';
    return failed({ state: 'unknown', code }, answer.reason === 'gone' ? REVOKED : NOT_ASKED);
  }
  if (!isObject(answer.json)) return failed({ state: 'unknown', code: 'hosted-copy-unreachable' });
  const status: Check<StatusCode> =
    answer.json['revoked'] === true ? REVOKED : { state: 'yes', code: 'not-revoked' };
  if (comparable(answer.json) !== comparable(assertion))
    return failed({ state: 'no', code: 'hosted-copy-differs' }, status.state === 'no' ? status : NOT_ASKED);
  const intact: Check<IntactCode> = { state: 'yes', code: 'hosted-copy-same' };
  return { intact, bound: checkHost(id, parts), status, proof: 'hosted' };
}

async function checkRevocation(
  assertion: JsonObject,
  { profile }: Ob2Parts,
  { network }: Tools,
): Promise<Check<StatusCode>> {
  if (!profile) return NOT_ASKED;
  const address = idOf(profile['revocationList']);
  if (profile['revocationList'] === undefined) return { state: 'yes', code: 'status-none' };
  const answer = await network.ask(address);
  if (!answer.ok)
    return answer.reason === 'not-asked' ? NOT_ASKED : { state: 'unknown', code: 'status-unreachable' };
  const list = isObject(answer.json) ? answer.json['revokedAssertions'] : undefined;
  if (!Array.isArray(list)) return { state: 'unknown', code: 'status-unreadable' };
  const names = [assertion['id'], assertion['uid']].filter((name) => typeof name === 'string');
  const isListed = list.some((entry: unknown) =>
    names.some((name) => idOf(entry) === name || (isObject(entry) && entry['uid'] === name)),
  );
  return isListed ? REVOKED : { state: 'yes', code: 'not-revoked' };
}

async function verifySigned(
  token: string,
  assertion: JsonObject,
  parts: Ob2Parts,
  tools: Tools,
): Promise<Signed> {
  const failed = (intact: Check<IntactCode>): Signed => ({ intact, bound: NOT_INTACT, status: NOT_ASKED });
  if (!tools.subtle) return failed({ state: 'unknown', code: 'no-cryptography-here' });
  const alg = String(parseJws(token)?.header['alg']);
  if (/^(none|HS\d+)$/i.test(alg)) return failed({ state: 'no', code: 'algorithm-refused' });
  const verification = assertion['verification'] ?? assertion['verify'];
  const creator = isObject(verification) ? (verification['creator'] ?? verification['url']) : undefined;
  const { keys, isAsked, isNamed } = await getOb2Keys(creator, parts, tools);
  const [first] = keys;
  if (!first) return failed({ state: 'unknown', code: isAsked ? 'key-unreachable' : 'key-not-asked' });
  const outcome = await verifyJws(token, first.key, tools.subtle);
  if (outcome !== 'matches')
    return failed({ state: 'no', code: outcome === 'differs' ? 'signature-differs' : 'algorithm-refused' });
  const bound: Check<BoundCode> = parts.profile
    ? { state: isNamed ? 'yes' : 'no', code: isNamed ? 'key-listed' : 'key-not-listed' }
    : { state: 'unknown', code: parts.profileProblem ?? 'issuer-unreachable' };
  const status = await checkRevocation(assertion, parts, tools);
  return { intact: { state: 'yes', code: 'signature-matches' }, bound, status, proof: alg };
}

/** The worse of two, the first one's when they are alike. */
const worse = (one: Check<FormCode>, other: Check<FormCode>): Check<FormCode> =>
  one.state === 'no' || other.state === 'yes'
    ? one
    : other.state === 'no' || one.state === 'yes'
      ? other
      : one;

/** An assertion of Open Badges 2.0, or one of its parts alone (nothing vouches for a part). */
export async function verifyOb2(
  document: SignedDocument,
  tools: Tools,
): Promise<VerificationCore | undefined> {
  const jws = document.kind === 'jws' ? parseJws(document.token) : undefined;
  const assertion = document.kind === 'jws' ? jws?.payload : document.value;
  if (!assertion || refuseValue(assertion) || JSON.stringify(assertion).length > MAX_LETTERS)
    return undefined;
  const isAssertion = typesOf(assertion).includes('Assertion') || assertion['badge'] !== undefined;
  const own = await checkOb2Form(assertion, isAssertion ? ['Assertion'] : [], tools.subtle);
  const needsParts = isAssertion || assertion['issuer'] !== undefined;
  const parts: Ob2Parts = needsParts
    ? await getOb2Parts(assertion, tools)
    : { form: own, issuerId: undefined, profile: undefined, profileProblem: undefined, warnings: [] };
  const nothing: Signed = {
    intact: { state: 'no', code: 'not-signed' },
    bound: NOT_INTACT,
    status: NOT_ASKED,
  };
  const signed = !isAssertion
    ? nothing
    : document.kind === 'jws'
      ? await verifySigned(document.token, assertion, parts, tools)
      : await verifyHosted(assertion, parts, tools);
  const dates = checkDates([{ of: assertion, from: ['issuedOn'], until: ['expires'] }], tools.now);
  const checks = { ...signed, dates, form: worse(own, parts.form) };
  const { issuerId, warnings } = parts;
  const odd = asList(assertion['alignments']).length > 0;
  return {
    ...checks,
    trusted: checkTrust(issuerId, signed.bound, tools.trustedIssuers),
    verdict: judge(checks),
    warnings: odd
      ? [
          ...warnings,
          { code: 'field-misnamed', path: 'alignments', message: 'the standard calls it alignment' },
        ]
      : warnings,
    ...(issuerId === undefined ? {} : { issuerId }),
  };
}
