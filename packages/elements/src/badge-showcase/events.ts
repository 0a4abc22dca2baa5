/** What the showcase tells the page. Nothing of whom a badge was given to. */
import type { CheckState, Verification, VerificationCode } from '@requapass/badges/verification.js';
import type { Entry } from './entry.js';

/** What is on the screen of a badge. */
export interface ShownBadge {
  /** The badge's own id, an address or a URN; undefined where it has none. */
  readonly id: string | undefined;
  readonly name: string | undefined;
  /** Id of whoever gives it, an address or a DID, as the badge says; proven only by a check. */
  readonly issuer: string | undefined;
  /** A draft is signed by nobody. */
  readonly isDraft: boolean;
}

/** Detail of `requapass-badge-select`. */
export type BadgeSelectDetail = ShownBadge;

/** Detail of `requapass-badge-verify`. */
export interface BadgeVerifyDetail extends ShownBadge {
  /** `yes`: unchanged, the issuer's, in date, not taken back, well-formed. Anything that is not known makes it `unknown`. */
  readonly verdict: CheckState;
  readonly codes: Readonly<
    Record<'intact' | 'bound' | 'trusted' | 'dates' | 'status' | 'form', VerificationCode>
  >;
  /** Whether hosts were asked, or only what is in the badge was looked at. */
  readonly isOnline: boolean;
  readonly checkedAt: Verification['checkedAt'];
}

/** Detail of `requapass-export`. */
export interface ShowcaseExportDetail {
  /** What was made: `png`, `svg`, `json`, `jwt`, `link`, `share`, `linkedin` or `print`. */
  readonly format: string;
}

/** What a page may know of a badge: nothing of the person it was given to. */
export function shownOf({ badge: { id, name, issuer, isDraft } }: Entry): ShownBadge {
  return { id, name, issuer: issuer?.id, isDraft };
}
