/** @packageDocumentation Making and signing badges, with keys that are passed in. Re-exports only. */
export { makeDidDocument, parseBadgeSite } from './issuer.js';
export type { BadgeSite, IssuerProfile } from './issuer.js';
export { competencesUrlProblem, makeCredential } from './make-credential.js';
export type { CredentialParts } from './make-credential.js';
export type { SigningSubtle } from './platform.js';
export { hashEmail, hashText, parseEmail, plainIdentity } from './recipient.js';
export type { RecipientIdentity } from './recipient.js';
export { signCredential } from './sign-credential.js';
export type { SignOptions } from './sign-credential.js';
export type { SigningProblemCode } from './sign-document.js';
export { BADGE_PROOF_FORMATS, KEY_ALGORITHMS, canSign, makeSigningKey, publicHalf } from './signing-key.js';
export type { BadgeProofFormat, Jwk, KeyAlgorithm, ListedPublicKey, SigningKey } from './signing-key.js';
export { STATUS_LIST_LENGTH, makeStatusListCredential } from './status-list.js';
