/**
 * Was it taken back? Looks at every status entry, and at the signature, issuer and dates of each list.
 * One that cannot be checked makes the whole "could not be checked". Knows not how a credential is verified: that is
 * handed in.
 */
import { asList, idOf, isObject, type JsonObject } from './json.js';
import type { Answer } from './network.js';
import type { Tools } from './options.js';
import type { Check, StatusCode } from './result.js';
import { isBitEntry, readBit } from './status-list.js';

/** The most entries of one badge that are asked. */
const MAX_ENTRIES = 4;
const PURPOSES = ['revocation', 'suspension'];

/** What is known of a list credential once it was verified. */
export interface ListCredential {
  readonly credential: JsonObject;
  /** Signed by a key that is the issuer's: as the badge's own, or proven. */
  readonly isProven: boolean;
  readonly isInDate: boolean;
}

/** Verifies a list that came as text; nothing when it is no credential. */
export type VerifyList = (answer: Answer & { readonly ok: true }) => Promise<ListCredential | undefined>;

/** Status types that are looked at. */
const REVOCATION_LIST = '1EdTechRevocationList';

const unknown = (code: StatusCode): Check<StatusCode> => ({ state: 'unknown', code });
const NOT_REVOKED: Check<StatusCode> = { state: 'yes', code: 'not-revoked' };

/** Where an entry would be asked. */
export const statusAddress = (entry: JsonObject): unknown =>
  isBitEntry(entry['type'])
    ? entry['statusListCredential']
    : entry['type'] === REVOCATION_LIST
      ? entry['id']
      : undefined;

/** The entries of a credential. */
export const statusEntries = (credential: JsonObject): readonly unknown[] =>
  asList(credential['credentialStatus']);

async function checkBit(
  entry: JsonObject,
  answer: Answer & { readonly ok: true },
  issuerId: string | undefined,
  verifyList: VerifyList,
): Promise<Check<StatusCode>> {
  const list = await verifyList(answer);
  if (!list) return unknown('status-unreadable');
  if (!list.isProven || issuerId === undefined || idOf(list.credential['issuer']) !== issuerId)
    return unknown('status-not-proven');
  if (!list.isInDate) return unknown('status-out-of-date');
  const bit = await readBit(entry, list.credential);
  if (bit === 'unreadable') return unknown('status-unreadable');
  if (!bit) return NOT_REVOKED;
  return { state: 'no', code: entry['statusPurpose'] === 'suspension' ? 'suspended' : 'revoked' };
}

function checkRevocationList(
  list: unknown,
  credentialId: unknown,
  issuerId: string | undefined,
): Check<StatusCode> {
  if (!isObject(list) || !Array.isArray(list['revokedCredential'] ?? [])) return unknown('status-unreadable');
  if (issuerId === undefined || idOf(list['issuer']) !== issuerId) return unknown('status-not-proven');
  if (typeof credentialId !== 'string') return unknown('status-unreadable');
  const found = asList(list['revokedCredential']).find((entry) => idOf(entry) === credentialId);
  const isRevoked = found !== undefined && !(isObject(found) && found['revoked'] === false);
  return isRevoked ? { state: 'no', code: 'revoked' } : NOT_REVOKED;
}

async function checkEntry(
  entry: unknown,
  credential: JsonObject,
  issuerId: string | undefined,
  { network }: Tools,
  verifyList: VerifyList,
): Promise<Check<StatusCode>> {
  if (!isObject(entry)) return unknown('status-unreadable');
  const isBit = isBitEntry(entry['type']);
  if (!isBit && entry['type'] !== REVOCATION_LIST) return unknown('status-unsupported');
  if (isBit && !PURPOSES.includes(String(entry['statusPurpose']))) return unknown('status-unsupported');
  const answer = await network.ask(statusAddress(entry));
  if (!answer.ok) return unknown(answer.reason === 'not-asked' ? 'status-not-asked' : 'status-unreachable');
  return isBit
    ? checkBit(entry, answer, issuerId, verifyList)
    : checkRevocationList(answer.json, credential['id'], issuerId);
}

/** The status of a credential: revoked when any entry says so, not revoked only when every entry says so. */
export async function checkStatus(
  credential: JsonObject,
  issuerId: string | undefined,
  tools: Tools,
  verifyList: VerifyList,
): Promise<Check<StatusCode>> {
  const entries = statusEntries(credential);
  if (entries.length === 0) return { state: 'yes', code: 'status-none' };
  const checks = await Promise.all(
    entries.slice(0, MAX_ENTRIES).map((entry) => checkEntry(entry, credential, issuerId, tools, verifyList)),
  );
  const found = checks.find(({ state }) => state === 'no') ?? checks.find(({ state }) => state === 'unknown');
  if (found) return found;
  return entries.length > MAX_ENTRIES ? unknown('status-too-many') : NOT_REVOKED;
}
