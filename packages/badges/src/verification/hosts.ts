/**
 * Which hosts a verification would ask, so that a person can be shown them before anything leaves the page.
 * Makes no request. Documents found there may name further hosts: those come with the result and need a new yes.
 */
import { endorsementsIn } from './ob3.js';
import { keyDocumentAddress } from './issuer-keys.js';
import { asList, idOf, isObject, type JsonObject } from './json.js';
import { parseJws } from './jws.js';
import { hostOf } from './network.js';
import type { SignedDocument, TrustedIssuer } from './options.js';
import { standardOf } from './standard-of.js';
import { statusAddress, statusEntries } from './status.js';

/** Why a host is asked. */
export type HostPurpose = 'issuer' | 'key' | 'status' | 'hosted-copy';

/** A host and all that is wanted there. */
export interface HostToContact {
  readonly host: string;
  readonly purposes: readonly HostPurpose[];
}

type Wanted = readonly [HostPurpose, unknown];

const methodsOf = (value: JsonObject): readonly unknown[] =>
  asList(value['proof'])
    .filter(isObject)
    .map((proof) => proof['verificationMethod']);

function wantedOb2(assertion: JsonObject): readonly Wanted[] {
  const { badge } = assertion;
  const issuer = isObject(badge) ? badge['issuer'] : assertion['issuer'];
  const verification = assertion['verification'] ?? assertion['verify'];
  const creator = isObject(verification) ? (verification['creator'] ?? verification['url']) : undefined;
  return [
    ['hosted-copy', assertion['id']],
    ['issuer', badge],
    ['issuer', idOf(badge)],
    ['issuer', idOf(issuer)],
    ['key', idOf(creator)],
  ];
}

function wantedOb3(credential: JsonObject, methods: readonly unknown[], claimed: unknown): readonly Wanted[] {
  const issuer = idOf(credential['issuer']) ?? idOf(claimed);
  const status = statusEntries(credential).filter(isObject).map(statusAddress);
  const keys = methods
    .filter((method) => typeof method === 'string')
    .map((method) => method.split('#')[0] ?? '');
  return [
    ['issuer', keyDocumentAddress(issuer ?? '')],
    ...keys.map((key) => ['key', keyDocumentAddress(key)] as const),
    ...status.map((address) => ['status', address] as const),
  ];
}

function wantedBy(document: SignedDocument, depth: number): readonly Wanted[] {
  const jws = document.kind === 'jws' ? parseJws(document.token) : undefined;
  const value = document.kind === 'jws' ? jws?.payload : document.value;
  if (!value) return [];
  const standard = standardOf(document);
  if (standard === 'edc') return [];
  if (standard === 'ob2') return wantedOb2(value);
  const credential = isObject(value['vc']) ? value['vc'] : value;
  const methods = jws ? [jws.header['kid']] : methodsOf(credential);
  const inner =
    depth > 0 ? [] : endorsementsIn(credential).flatMap((one) => wantedBy(one.document, depth + 1));
  return [...wantedOb3(credential, methods, value['iss']), ...inner];
}

/** The hosts, each once. An issuer whose keys the site has pinned is not asked for its keys. */
export function hostsToContact(
  document: SignedDocument,
  trustedIssuers: readonly TrustedIssuer[] = [],
): readonly HostToContact[] {
  const pinned = new Set(
    trustedIssuers
      .filter(({ keys }) => (keys?.length ?? 0) > 0)
      .map(({ id }) => hostOf(keyDocumentAddress(id))),
  );
  const found = new Map<string, Set<HostPurpose>>();
  for (const [purpose, address] of wantedBy(document, 0)) {
    const host = hostOf(address);
    if (host === undefined || (purpose === 'issuer' && pinned.has(host))) continue;
    found.set(host, (found.get(host) ?? new Set()).add(purpose));
  }
  return [...found].map(([host, purposes]) => ({ host, purposes: [...purposes] }));
}
