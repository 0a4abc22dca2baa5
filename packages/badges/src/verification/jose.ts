/** What is used of `jose`, in one module so that a bundler can leave the rest out. Loaded for RSA and ECDSA only. */
import { compactVerify, exportJWK, importJWK, importSPKI } from 'jose';

/** Whether a compact JWS is signed by this key with this algorithm and no other. */
export async function isSignedBy(
  token: string,
  jwk: Readonly<Record<string, string>>,
  algorithm: string,
): Promise<boolean> {
  try {
    await compactVerify(token, await importJWK({ ...jwk }, algorithm), { algorithms: [algorithm] });
    return true;
  } catch {
    return false;
  }
}

/** An RSA key in PEM as a JWK; nothing when it is none. */
export async function pemToJwk(pem: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    return { ...(await exportJWK(await importSPKI(pem, 'RS256', { extractable: true }))) };
  } catch {
    return undefined;
  }
}
