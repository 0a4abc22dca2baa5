/** What every language has to say: one sentence for each code. Knows no language. */
import type { HostPurpose } from '../hosts.js';
import type { VerificationCode } from '../result.js';

/** The sentences of one language. */
export interface VerificationSentences {
  readonly codes: Readonly<Record<VerificationCode, string>>;
  /** What is wanted from a host, as the end of a line: `example.org: …`. */
  readonly purposes: Readonly<Record<HostPurpose, string>>;
}
