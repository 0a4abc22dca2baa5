/** Is the issuer on this site's list? Only an issuer whose key is proven can be. Knows no network. */
import type { TrustedIssuer } from './options.js';
import type { BoundCode, Check, TrustedCode } from './result.js';

/** The third light. */
export function checkTrust(
  issuerId: string | undefined,
  bound: Check<BoundCode>,
  trustedIssuers: readonly TrustedIssuer[] | undefined,
): Check<TrustedCode> {
  if (!trustedIssuers || trustedIssuers.length === 0) return { state: 'unknown', code: 'no-trusted-issuers' };
  if (!trustedIssuers.some(({ id }) => id === issuerId)) return { state: 'no', code: 'issuer-not-trusted' };
  if (bound.state !== 'yes') return { state: 'unknown', code: 'issuer-not-proven' };
  return { state: 'yes', code: 'issuer-trusted' };
}
