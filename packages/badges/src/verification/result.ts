/**
 * What verification says: three lights, dates, status and form, each `yes`, `no` or `unknown` with a stable code.
 * Types only. `unknown` is never `yes`: what could not be checked is not valid. Knows no sentence (`sentences.ts`).
 */
import type { Problem } from '../problem.js';

/** `unknown`: it could not be checked, or nobody asked for it. */
export type CheckState = 'yes' | 'no' | 'unknown';

/** One answer with its reason. */
export interface Check<Code extends string = VerificationCode> {
  readonly state: CheckState;
  readonly code: Code;
}

/** Has a letter been changed since it was signed? */
export type IntactCode =
  | 'signature-matches'
  | 'hosted-copy-same'
  | 'signature-differs'
  | 'hosted-copy-differs'
  | 'not-signed'
  | 'proof-malformed'
  | 'proof-expired'
  | 'algorithm-refused'
  | 'key-too-weak'
  | 'meaning-redefined'
  | 'document-refused'
  | 'context-unknown'
  | 'proof-unsupported'
  | 'document-unprocessable'
  | 'key-not-asked'
  | 'key-unreachable'
  | 'key-gone'
  | 'key-unsupported'
  | 'hosted-copy-not-asked'
  | 'hosted-copy-unreachable'
  | 'no-cryptography-here';

/** Is the key (or the address) really that of the issuer named in the badge? */
export type BoundCode =
  | 'key-in-name'
  | 'key-listed'
  | 'key-pinned'
  | 'hosted-by-issuer'
  | 'key-not-listed'
  | 'key-of-another'
  | 'hosted-elsewhere'
  | 'issuer-missing'
  | 'issuer-lists-no-key'
  | 'issuer-not-asked'
  | 'issuer-unreachable'
  | 'issuer-unsupported'
  | 'not-intact';

/** Is the issuer one that this site trusts? */
export type TrustedCode =
  'issuer-trusted' | 'issuer-not-trusted' | 'no-trusted-issuers' | 'issuer-not-proven';

/** Is its date neither passed nor to come? Says nothing of who signed it. */
export type DatesCode =
  'dates-hold' | 'dates-none' | 'not-yet-valid' | 'expired' | 'dates-crossed' | 'dates-unreadable';

/** Was it taken back? */
export type StatusCode =
  | 'not-revoked'
  | 'status-none'
  | 'revoked'
  | 'suspended'
  | 'status-not-asked'
  | 'status-unreachable'
  | 'status-unreadable'
  | 'status-not-proven'
  | 'status-out-of-date'
  | 'status-unsupported'
  | 'status-too-many';

/** Is it written as the standard says? */
export type FormCode =
  | 'form-standard'
  | 'form-contexts'
  | 'form-type'
  | 'form-missing'
  | 'form-value'
  | 'form-claims'
  | 'form-unreadable'
  | 'form-part-unreachable'
  | 'form-schema-unknown'
  | 'form-unsupported';

/** Every code of every check. Stable: programs may rely on it. */
export type VerificationCode = IntactCode | BoundCode | TrustedCode | DatesCode | StatusCode | FormCode;

/** The dates, with what they are as far as they could be read. */
export interface DatesCheck extends Check<DatesCode> {
  /** In UTC, as `2026-11-23T10:00:00.000Z`. */
  readonly from?: string;
  readonly until?: string;
  /** One of them is within 24 hours of this device's clock, which may be wrong. */
  readonly nearClock: boolean;
}

/** Everything but endorsements: what an endorsement itself has. */
export interface VerificationCore {
  readonly intact: Check<IntactCode>;
  readonly bound: Check<BoundCode>;
  readonly trusted: Check<TrustedCode>;
  readonly dates: DatesCheck;
  readonly status: Check<StatusCode>;
  readonly form: Check<FormCode>;
  /** `yes`: intact, bound, in date, not revoked and well-formed. `no`: one of them is not. Trust is the site's own. */
  readonly verdict: CheckState;
  /** The proof that decided, as `RS256`, `eddsa-rdfc-2022`, `hosted`. */
  readonly proof?: string;
  /** Address or DID, as the badge names it. */
  readonly issuerId?: string;
  readonly warnings: readonly Problem[];
}

/** What an endorsement of the badge is worth; endorsements of endorsements are not looked at. */
export interface EndorsementCheck extends VerificationCore {
  /** Where it stands, as `endorsement[0]`. */
  readonly path: string;
}

/** The whole answer. */
export interface Verification extends VerificationCore {
  readonly endorsements: readonly EndorsementCheck[];
  /** Hosts that would have to be asked, and were not announced to the person. */
  readonly furtherHosts: readonly string[];
  /** Hosts that were asked and did not answer, or not with what was asked for. */
  readonly silentHosts: readonly string[];
  /** When this was checked, in UTC. */
  readonly checkedAt: string;
}
