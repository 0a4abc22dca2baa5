/**
 * A badge's state in one word, as the wall shows it, and what that word looks like. Only a check that says so makes
 * it genuine; what is not known never does. Knows no sentence.
 */
import type { Verification } from '@requapass/badges/verification.js';
import type { Entry } from './entry.js';

export const STATES = [
  'trusted',
  'genuine',
  'nameless',
  'partly',
  'unchecked',
  'draft',
  'unsigned',
  'shown',
  'early',
  'expired',
  'suspended',
  'revoked',
  'altered',
  'bad',
] as const;
export type BadgeState = (typeof STATES)[number];

/** What it looks like: good, not known, not good. */
export type Tone = 'yes' | 'unknown' | 'no';

const GOOD: readonly BadgeState[] = ['trusted', 'genuine'];
const NOT_GOOD: readonly BadgeState[] = ['expired', 'suspended', 'revoked', 'altered', 'bad'];

export function toneOf(state: BadgeState): Tone {
  if (GOOD.includes(state)) return 'yes';
  return NOT_GOOD.includes(state) ? 'no' : 'unknown';
}

/** @param now - milliseconds since 1970 */
export function stateOf({ badge, checked }: Entry, now = Date.now()): BadgeState {
  if (badge.isDraft) return 'draft';
  if (checked) return stateOfCheck(checked.verification, badge.issuer?.host !== undefined);
  if (!badge.isVerifiable) return 'shown';
  if (badge.proofs.length === 0) return 'unsigned';
  // What it says of itself against itself is believed; what it says for itself is not.
  if (badge.validUntil !== undefined && Date.parse(badge.validUntil) < now) return 'expired';
  return 'unchecked';
}

/** @param hasHost - the issuer is named by an address that not everybody can have, as a did:key can */
function stateOfCheck(check: Verification, hasHost: boolean): BadgeState {
  const { intact, bound, dates, status, verdict, trusted } = check;
  if (intact.code === 'not-signed') return 'unsigned';
  if (intact.state === 'no') return 'altered';
  if (bound.state === 'no') return 'bad';
  if (status.code === 'revoked') return 'revoked';
  if (status.code === 'suspended') return 'suspended';
  if (dates.code === 'expired') return 'expired';
  if (dates.code === 'not-yet-valid') return 'early';
  if (verdict === 'no') return 'bad';
  if (verdict === 'unknown') return check.form.code === 'form-unsupported' ? 'shown' : 'partly';
  if (trusted.state === 'yes') return 'trusted';
  return hasHost ? 'genuine' : 'nameless';
}
