/** @packageDocumentation Verifying badges. Re-exports only. */
export type { ExtraContext, ExtraContexts } from '../contexts/context-lists.js';
export { fetchInBrowser } from './browser-fetcher.js';
export { hashesToSign, proofsOf, verifyProof, type ProofOutcome } from './data-integrity.js';
export { hostsToContact, type HostPurpose, type HostToContact } from './hosts.js';
export { verifyJws, type SignatureOutcome } from './jws.js';
export type { FetchAnswer, Fetcher } from './network.js';
export type { SignedDocument, TrustedIssuer, VerifyOptions } from './options.js';
export type { Subtle } from './platform.js';
export { parseJwk, parseMultikey, type PublicKey } from './public-key.js';
export type {
  BoundCode,
  Check,
  CheckState,
  DatesCheck,
  DatesCode,
  EndorsementCheck,
  FormCode,
  IntactCode,
  StatusCode,
  TrustedCode,
  Verification,
  VerificationCode,
  VerificationCore,
} from './result.js';
export { loadVerificationSentences } from './sentences.js';
export type { VerificationSentences } from './strings/shape.js';
export { parseSignedDocument, verifyBadge } from './verify-badge.js';
