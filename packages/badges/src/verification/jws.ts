/**
 * One compact JWS and one key: is the signature right? `jose` does the arithmetic, after a look at the header that
 * accepts only what a badge needs. Knows neither whose key it is nor what the payload says.
 */
import { isObject, parseJsonStrictly, type JsonObject } from './json.js';
import { fromBase64Url, fromUtf8, utf8, type Subtle } from './platform.js';
import { ed25519Bytes, type PublicKey } from './public-key.js';
import { verifyEd25519 } from './ed25519.js';

/** A JWS in its parts, nothing verified. */
export interface Jws {
  readonly token: string;
  readonly header: JsonObject;
  readonly payload: JsonObject;
  readonly payloadText: string;
}

/** The longest token that is looked at, in letters. */
const MAX_TOKEN = 400_000;

const decodeJson = (part: string): { text: string; value: unknown } | undefined => {
  const bytes = fromBase64Url(part);
  const text = bytes && fromUtf8(bytes);
  const parsed = text === undefined ? undefined : parseJsonStrictly(text);
  return text !== undefined && parsed?.ok ? { text, value: parsed.value } : undefined;
};

/** The parts of a compact JWS whose payload is a JSON object; nothing for anything else. */
export function parseJws(token: string): Jws | undefined {
  const parts = token.split('.');
  if (token.length > MAX_TOKEN || parts.length !== 3) return undefined;
  const header = decodeJson(parts[0] ?? '')?.value;
  const payload = decodeJson(parts[1] ?? '');
  if (!isObject(header) || !payload || !isObject(payload.value)) return undefined;
  return { token, header, payload: payload.value, payloadText: payload.text };
}

/** What came of a signature. */
export type SignatureOutcome = 'matches' | 'differs' | 'algorithm-refused';

const NAMES: Readonly<Record<PublicKey['algorithm'], readonly string[]>> = {
  RS256: ['RS256'],
  ES256: ['ES256'],
  EdDSA: ['EdDSA', 'Ed25519'],
};

/** Whether the token is signed by this key. The algorithm is the key's; a header that names another is refused. */
export async function verifyJws(token: string, key: PublicKey, subtle: Subtle): Promise<SignatureOutcome> {
  const [protectedPart = '', payloadPart = '', signaturePart = '', ...more] = token.split('.');
  const header = decodeJson(protectedPart)?.value;
  const signature = fromBase64Url(signaturePart);
  if (!isObject(header) || !signature || more.length > 0) return 'differs';
  const { alg } = header;
  // `crit` asks for extensions and `b64` for another way of reading: no badge needs either.
  const isPlain = !('crit' in header) && !('b64' in header);
  if (typeof alg !== 'string' || !NAMES[key.algorithm].includes(alg) || !isPlain) return 'algorithm-refused';
  const curve = ed25519Bytes(key);
  if (curve) {
    const data = utf8(`${protectedPart}.${payloadPart}`);
    return (await verifyEd25519(curve, signature, data, subtle)) ? 'matches' : 'differs';
  }
  const { isSignedBy } = await import('./jose.js');
  return (await isSignedBy(token, key.jwk, alg)) ? 'matches' : 'differs';
}

/** A key from its PEM, as Open Badges 2.0 writes them; nothing when it is no RSA key. */
export async function parsePem(pem: string): Promise<JsonObject | undefined> {
  const { pemToJwk } = await import('./jose.js');
  return pemToJwk(pem);
}
