/** A credential signed in the way that is asked for, as the text of its file. Loads only what that way takes. */
import type { Result } from '../problem.js';
import type { JsonObject } from '../verification/json.js';
import type { SigningSubtle } from './platform.js';
import type { SigningProblemCode } from './sign-document.js';
import type { BadgeProofFormat, SigningKey } from './signing-key.js';

export async function signCredential(
  credential: JsonObject,
  key: SigningKey,
  { format, created, subtle }: SignOptions,
): Promise<Result<string, SigningProblemCode>> {
  if (format === 'jwt') {
    const { signToken } = await import('./sign-token.js');
    return { ok: true, value: await signToken(credential, key), warnings: [] };
  }
  const { signDocument } = await import('./sign-document.js');
  const signed = await signDocument(credential, key, created, subtle);
  return signed.ok ? { ...signed, value: JSON.stringify(signed.value) } : signed;
}

export interface SignOptions {
  readonly format: BadgeProofFormat;
  /** When the proof is made, in UTC, as `2026-11-23T10:00:00Z`; a token has `nbf` instead. */
  readonly created: string;
  readonly subtle: SigningSubtle;
}
