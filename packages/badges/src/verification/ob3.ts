/** Open Badges 3.0, all checks put together: signature, binding, trust, dates, status, form, endorsements. */
import type { Problem } from '../problem.js';
import { checkDates } from './dates.js';
import { contradictions, verifyCredential } from './credential.js';
import type { SignedCredential } from './signed-credential.js';
import { checkForm } from './form.js';
import { parseJws } from './jws.js';
import { asList, idOf, isObject, typesOf, type JsonObject } from './json.js';
import type { SignedDocument, Tools } from './options.js';
import { keyName, type PublicKey } from './public-key.js';
import type {
  Check,
  DatesCheck,
  EndorsementCheck,
  FormCode,
  StatusCode,
  VerificationCore,
} from './result.js';
import { checkStatus, type VerifyList } from './status.js';
import { checkTrust } from './trust.js';
import { judge } from './verdict.js';

/** The most endorsements of one badge that are looked at. */
const MAX_ENDORSEMENTS = 8;
const LIST_TYPES = ['BitstringStatusListCredential', 'StatusList2021Credential'];
const NOT_INTACT: Check<StatusCode> = { state: 'unknown', code: 'status-not-asked' };

const datesOf = ({ credential, claims }: SignedCredential, now: number): DatesCheck =>
  checkDates(
    [
      { of: credential, from: ['validFrom', 'issuanceDate'], until: ['validUntil', 'expirationDate'] },
      { of: claims ?? {}, from: ['nbf'], until: ['exp'] },
    ],
    now,
  );

/** How a status list is verified: like any credential, and its key has to be the badge's or the issuer's. */
const listVerifier =
  (tools: Tools, badgeKey: PublicKey | undefined): VerifyList =>
  async ({ text, json }) => {
    const document: SignedDocument = isObject(json)
      ? { kind: 'json', value: json }
      : { kind: 'jws', token: text.trim() };
    const list = await verifyCredential(document, tools);
    if (!list || !typesOf(list.credential).some((type) => LIST_TYPES.includes(type))) return undefined;
    const isSameKey = list.key && badgeKey && keyName(list.key) === keyName(badgeKey);
    return {
      credential: list.credential,
      isProven:
        list.intact.state === 'yes' &&
        contradictions(list).length === 0 &&
        (list.bound.state === 'yes' || isSameKey === true),
      isInDate: datesOf(list, tools.now).state === 'yes',
    };
  };

function formOf(
  signed: SignedCredential,
  kind: 'badge' | 'endorsement',
): { check: Check<FormCode>; warnings: readonly Problem[] } {
  const form = checkForm(signed.credential, kind);
  if (form.check.state !== 'no' && contradictions(signed).length > 0)
    return { check: { state: 'no', code: 'form-claims' }, warnings: form.warnings };
  if (signed.claims && signed.claims['sub'] === undefined) {
    const warning = { code: 'claim-missing', path: 'sub', message: 'the token names no subject' };
    return { check: form.check, warnings: [...form.warnings, warning] };
  }
  return form;
}

async function verifyWhole(
  document: SignedDocument,
  kind: 'badge' | 'endorsement',
  tools: Tools,
): Promise<{ readonly core: VerificationCore; readonly credential: JsonObject } | undefined> {
  const signed = await verifyCredential(document, tools);
  if (!signed) return undefined;
  const { credential, intact, bound, issuerId, key, proof } = signed;
  const form = formOf(signed, kind);
  // Where the list lies is part of what is signed: without a signature, asking there would be of no use.
  const status =
    intact.state === 'yes'
      ? await checkStatus(credential, issuerId, tools, listVerifier(tools, key))
      : NOT_INTACT;
  const checks = { intact, bound, dates: datesOf(signed, tools.now), status, form: form.check };
  return {
    credential,
    core: {
      ...checks,
      trusted: checkTrust(issuerId, bound, tools.trustedIssuers),
      verdict: judge(checks),
      warnings: [...signed.warnings, ...form.warnings],
      ...(proof === undefined ? {} : { proof }),
      ...(issuerId === undefined ? {} : { issuerId }),
    },
  };
}

/** The endorsements inside a credential, about itself, its achievement and its issuer. */
export function endorsementsIn(
  credential: JsonObject,
): readonly { readonly path: string; readonly document: SignedDocument }[] {
  const [subject] = asList(credential['credentialSubject']);
  const achievement = isObject(subject) ? subject['achievement'] : undefined;
  const places: readonly (readonly [string, unknown])[] = [
    ['', credential],
    ['credentialSubject.achievement.', achievement],
    ['issuer.', credential['issuer']],
  ];
  const found = places.flatMap(([path, place]) => {
    if (!isObject(place)) return [];
    const embedded = asList(place['endorsement']).map((value, index) => ({
      path: `${path}endorsement[${index}]`,
      document: isObject(value) ? ({ kind: 'json', value } as const) : undefined,
    }));
    const tokens = asList(place['endorsementJwt']).map((token, index) => ({
      path: `${path}endorsementJwt[${index}]`,
      document: typeof token === 'string' ? ({ kind: 'jws', token } as const) : undefined,
    }));
    return [...embedded, ...tokens];
  });
  return found
    .flatMap(({ path, document }) => (document ? [{ path, document }] : []))
    .slice(0, MAX_ENDORSEMENTS);
}

/** What is endorsed has to be in the badge: an endorsement of something else is worth nothing here. */
function endorsesThis(endorsement: JsonObject, credential: JsonObject): boolean {
  const [subject] = asList(credential['credentialSubject']);
  const achievement = isObject(subject) ? subject['achievement'] : undefined;
  const [endorsed] = asList(endorsement['credentialSubject']);
  const id = idOf(endorsed);
  return (
    id !== undefined && [credential, achievement, credential['issuer']].some((part) => idOf(part) === id)
  );
}

/** An endorsement may be handed over alone. */
function kindOf(document: SignedDocument): 'badge' | 'endorsement' {
  const payload = document.kind === 'jws' ? parseJws(document.token)?.payload : document.value;
  const credential = isObject(payload?.['vc']) ? payload['vc'] : payload;
  return typesOf(credential).includes('EndorsementCredential') ? 'endorsement' : 'badge';
}

/** A badge of Open Badges 3.0; nothing when it cannot be read at all. */
export async function verifyOb3(
  document: SignedDocument,
  tools: Tools,
): Promise<
  { readonly core: VerificationCore; readonly endorsements: readonly EndorsementCheck[] } | undefined
> {
  const badge = await verifyWhole(document, kindOf(document), tools);
  if (!badge) return undefined;
  const { core, credential } = badge;
  const endorsements: EndorsementCheck[] = [];
  for (const { path, document: inner } of core.intact.state === 'yes' ? endorsementsIn(credential) : []) {
    const endorsement = await verifyWhole(inner, 'endorsement', tools);
    if (!endorsement) continue;
    if (endorsesThis(endorsement.credential, credential)) {
      endorsements.push({ ...endorsement.core, path });
      continue;
    }
    const form: Check<FormCode> = { state: 'no', code: 'form-value' };
    const warning = { code: 'endorses-something-else', path, message: 'its subject is not in the badge' };
    endorsements.push({
      ...endorsement.core,
      form,
      verdict: 'no',
      warnings: [...endorsement.core.warnings, warning],
      path,
    });
  }
  return { core, endorsements };
}
