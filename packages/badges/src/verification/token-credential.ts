/**
 * A credential as a token (VC-JWT): whether its signature is right, and whose key made it. Knows neither dates nor
 * status. Loaded when such a credential is met.
 */
import { bindKey, keysForJwt } from './issuer-keys.js';
import { idOf, isObject } from './json.js';
import { parseJws, verifyJws, type Jws } from './jws.js';
import type { Tools } from './options.js';
import type { Check, IntactCode } from './result.js';
import { NOT_INTACT, SIGNED, WITHOUT_KEY, type SignedCredential } from './signed-credential.js';

/** Algorithms that are no signature by an issuer at all. Others that are not verified are only unsupported. */
const NO_SIGNATURE = /^(none|HS\d+)$/i;
const VERIFIED = ['RS256', 'ES256', 'EdDSA', 'Ed25519'];

function refuseHeader({ header }: Jws): Check<IntactCode> | undefined {
  const { alg } = header;
  if (typeof alg !== 'string' || NO_SIGNATURE.test(alg) || 'crit' in header || 'b64' in header)
    return { state: 'no', code: 'algorithm-refused' };
  return VERIFIED.includes(alg) ? undefined : { state: 'unknown', code: 'proof-unsupported' };
}

/** Nothing when it is no token at all. */
export async function verifyToken(token: string, tools: Tools): Promise<SignedCredential | undefined> {
  const jws = parseJws(token);
  if (!jws) return undefined;
  const { payload, header } = jws;
  const credential = isObject(payload['vc']) ? payload['vc'] : payload;
  const { iss } = payload;
  const issuerId = idOf(credential['issuer']) ?? (typeof iss === 'string' ? iss : undefined);
  const proof = String(header['alg']);
  const common = { credential, claims: payload, issuerId, proof };
  const none = (intact: Check<IntactCode>): SignedCredential => ({
    ...common,
    intact,
    bound: NOT_INTACT,
    key: undefined,
    warnings: [],
  });
  const refusal = refuseHeader(jws);
  if (refusal) return none(refusal);
  if (!tools.subtle) return none({ state: 'unknown', code: 'no-cryptography-here' });
  const { method, keys, problem } = await keysForJwt(header, issuerId, tools);
  if (keys.length === 0) return none(WITHOUT_KEY[problem]);
  let outcome: Check<IntactCode> = { state: 'no', code: 'algorithm-refused' };
  for (const key of keys) {
    const signature = await verifyJws(token, key, tools.subtle);
    if (signature === 'matches') {
      const bound = await bindKey(issuerId, key, method, tools);
      return { ...common, intact: SIGNED, bound, key, warnings: [] };
    }
    if (signature === 'differs') outcome = { state: 'no', code: 'signature-differs' };
  }
  return none(outcome);
}
