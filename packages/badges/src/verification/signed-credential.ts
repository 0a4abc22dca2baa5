/**
 * What a signed credential is once its signature was looked at, whichever way it is signed; and what it means when
 * there is no key. Knows no way of signing.
 */
import type { Problem } from '../problem.js';
import type { KeyProblem } from './data-integrity.js';
import type { JsonObject } from './json.js';
import type { PublicKey } from './public-key.js';
import type { BoundCode, Check, IntactCode } from './result.js';

/** A credential and what its signature is worth. */
export interface SignedCredential {
  readonly credential: JsonObject;
  /** The registered claims of a JWT; nothing for other proofs. */
  readonly claims: JsonObject | undefined;
  readonly intact: Check<IntactCode>;
  readonly bound: Check<BoundCode>;
  readonly key: PublicKey | undefined;
  readonly proof: string | undefined;
  readonly issuerId: string | undefined;
  readonly warnings: readonly Problem[];
}

/** As long as it is not intact, it does not matter whose it is. */
export const NOT_INTACT: Check<BoundCode> = { state: 'unknown', code: 'not-intact' };

/** The first light, on. */
export const SIGNED: Check<IntactCode> = { state: 'yes', code: 'signature-matches' };

/** The first light where there is no key. */
export const WITHOUT_KEY: Readonly<Record<KeyProblem, Check<IntactCode>>> = {
  'key-malformed': { state: 'no', code: 'proof-malformed' },
  'key-too-weak': { state: 'no', code: 'key-too-weak' },
  'key-unsupported': { state: 'unknown', code: 'key-unsupported' },
  'key-unreachable': { state: 'unknown', code: 'key-unreachable' },
  'key-gone': { state: 'unknown', code: 'key-gone' },
  'key-not-asked': { state: 'unknown', code: 'key-not-asked' },
};
