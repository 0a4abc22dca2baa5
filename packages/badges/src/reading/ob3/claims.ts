/**
 * The credential inside a VC-JWT: the `vc` claim of data model 1.1, or the payload itself of 2.0. The token's own
 * claims fill what the credential leaves out. Nothing is verified here.
 */
import type { JwsDocument } from '../badge.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.js';
import type { Notes } from '../reading-problem.js';

export interface CredentialView {
  readonly credential: JsonObject;
  /** Where in the payload it lies: `vc`, or `''`. */
  readonly path: string;
}

const REQUIRED_CLAIMS = ['iss', 'sub', 'jti', 'nbf'] as const;

/** The payload's credential, claims laid under it. */
export function viewJwtCredential({ payload }: JwsDocument): CredentialView {
  const { vc } = payload;
  if (!isJsonObject(vc)) return { credential: payload, path: '' };
  const { iss, sub, jti, nbf, exp } = payload;
  const credential: Record<string, JsonValue> = { ...vc };
  fill(credential, 'id', jti);
  fill(credential, 'issuer', iss);
  if (credential['validFrom'] === undefined) fill(credential, 'issuanceDate', toDate(nbf));
  if (credential['validUntil'] === undefined) fill(credential, 'expirationDate', toDate(exp));
  const { credentialSubject } = credential;
  if (isJsonObject(credentialSubject) && credentialSubject['id'] === undefined && typeof sub === 'string') {
    credential['credentialSubject'] = { ...credentialSubject, id: sub };
  }
  return { credential, path: 'vc' };
}

/** Notes each claim that is missing, or that says something else than the credential. */
export function checkClaims({ payload }: JwsDocument, { credential }: CredentialView, notes: Notes): void {
  for (const claim of REQUIRED_CLAIMS) {
    if (payload[claim] === undefined) notes.add('missing-claim', claim, `the token has no claim "${claim}"`);
  }
  const { issuer, credentialSubject: subject } = credential;
  compare(notes, payload, 'iss', isJsonObject(issuer) ? issuer['id'] : issuer);
  compare(notes, payload, 'sub', isJsonObject(subject) ? subject['id'] : undefined);
  compare(notes, payload, 'jti', credential['id']);
  compareDate(notes, payload, 'nbf', credential['validFrom'] ?? credential['issuanceDate']);
  compareDate(notes, payload, 'exp', credential['validUntil'] ?? credential['expirationDate']);
}

function compare(notes: Notes, payload: JsonObject, claim: string, said: JsonValue | undefined): void {
  const value = payload[claim];
  if (value === undefined || said === undefined || value === said) return;
  notes.add('claim-differs', claim, 'the token says one thing and the badge in it another', { value });
}

function compareDate(notes: Notes, payload: JsonObject, claim: string, said: JsonValue | undefined): void {
  const value = payload[claim];
  if (typeof value !== 'number' || typeof said !== 'string') return;
  const time = Date.parse(said);
  if (Number.isNaN(time) || Math.abs(time / 1000 - value) < 1) return;
  notes.add('claim-differs', claim, 'the token says one date and the badge in it another', { value });
}

function fill(target: Record<string, JsonValue>, key: string, value: JsonValue | undefined): void {
  if (target[key] === undefined && value !== undefined) target[key] = value;
}

function toDate(seconds: JsonValue | undefined): string | undefined {
  if (typeof seconds !== 'number') return undefined;
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
