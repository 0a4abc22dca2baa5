/** All checks to one word. Trust is not among them: whom a site trusts says nothing about the badge. */
import type { CheckState, VerificationCore } from './result.js';

/** `no` when one is `no`; `yes` only when all are `yes`. */
export function judge(
  checks: Pick<VerificationCore, 'intact' | 'bound' | 'dates' | 'status' | 'form'>,
): CheckState {
  const states = [checks.intact, checks.bound, checks.dates, checks.status, checks.form].map(
    ({ state }) => state,
  );
  if (states.includes('no')) return 'no';
  return states.every((state) => state === 'yes') ? 'yes' : 'unknown';
}
