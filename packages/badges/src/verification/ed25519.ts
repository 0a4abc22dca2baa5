/** Ed25519, by WebCrypto where it can and by a small library elsewhere. Knows bytes only. */
import type { Subtle } from './platform.js';

/** Whether the signature is of these bytes by this key. False also for malformed keys and signatures. */
export async function verifyEd25519(
  key: Uint8Array,
  signature: Uint8Array,
  data: Uint8Array,
  subtle: Subtle,
): Promise<boolean> {
  if (key.length !== 32 || signature.length !== 64) return false;
  const algorithm = { name: 'Ed25519' };
  let imported: unknown;
  try {
    imported = await subtle.importKey('raw', key, algorithm, false, ['verify']);
  } catch (error) {
    if ((error as { name?: unknown }).name !== 'NotSupportedError') return false;
    const { verifyAsync } = await import('@noble/ed25519');
    // The strict reading of RFC 8032, as WebCrypto has it.
    return verifyAsync(signature, data, key, { zip215: false }).catch(() => false);
  }
  return subtle.verify(algorithm, imported, signature, data);
}
