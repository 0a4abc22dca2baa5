/**
 * Open Badges 3.0: one signed credential of any kind (a badge, an endorsement, a status list) to whether it is intact
 * and whose key signed it. Knows neither dates nor status nor the endorsements inside.
 */
import type { Problem } from '../problem.js';
import { proofsOf, suiteOf, verifyProof, type ProofOutcome } from './data-integrity.js';
import { bindKey, keysForJwt, resolveKey } from './issuer-keys.js';
import { asList, idOf, isObject, MAX_LETTERS, refuseValue, type JsonObject } from './json.js';
import { parseJws, verifyJws, type Jws } from './jws.js';
import type { SignedDocument, Tools } from './options.js';
import type { PublicKey } from './public-key.js';
import type { BoundCode, Check, IntactCode } from './result.js';

/** A credential and what its signature is worth. */
export interface SignedCredential {
  readonly credential: JsonObject;
  /** The registered claims of a JWT; nothing for other proofs. */
  readonly claims: JsonObject | undefined;
  readonly intact: Check<IntactCode>;
  readonly bound: Check<BoundCode>;
  readonly key: PublicKey | undefined;
  readonly proof: string | undefined;
  readonly issuerId: string | undefined;
  readonly warnings: readonly Problem[];
}

const NOT_INTACT: Check<BoundCode> = { state: 'unknown', code: 'not-intact' };
const SIGNED: Check<IntactCode> = { state: 'yes', code: 'signature-matches' };

const CODES: Readonly<Record<Exclude<ProofOutcome['code'], 'matches' | 'refused'>, Check<IntactCode>>> = {
  differs: { state: 'no', code: 'signature-differs' },
  malformed: { state: 'no', code: 'proof-malformed' },
  'proof-expired': { state: 'no', code: 'proof-expired' },
  'key-malformed': { state: 'no', code: 'proof-malformed' },
  'key-too-weak': { state: 'no', code: 'key-too-weak' },
  unsupported: { state: 'unknown', code: 'proof-unsupported' },
  unprocessable: { state: 'unknown', code: 'document-unprocessable' },
  'key-unsupported': { state: 'unknown', code: 'key-unsupported' },
  'key-unreachable': { state: 'unknown', code: 'key-unreachable' },
  'key-not-asked': { state: 'unknown', code: 'key-not-asked' },
};

/** What an outcome means for the first light. */
export function outcomeToCheck(outcome: ProofOutcome): Check<IntactCode> {
  if (outcome.code === 'matches') return SIGNED;
  if (outcome.code !== 'refused') return CODES[outcome.code];
  switch (outcome.refusal) {
    case 'context-unknown':
      return { state: 'unknown', code: 'context-unknown' };
    case 'blank-node':
    case 'split-node':
      return { state: 'unknown', code: 'document-refused' };
    default:
      return { state: 'no', code: 'meaning-redefined' };
  }
}

const note = (code: string, path: string, message: string): Problem => ({ code, path, message });

interface Signed {
  readonly key: PublicKey;
  readonly bound: Check<BoundCode>;
  readonly proof: string;
}

async function verifyEmbedded(credential: JsonObject, tools: Tools): Promise<SignedCredential> {
  const issuerId = idOf(credential['issuer']);
  const common = { credential, claims: undefined, issuerId };
  const none = (intact: Check<IntactCode>, warnings: readonly Problem[] = []): SignedCredential => ({
    ...common,
    intact,
    bound: NOT_INTACT,
    key: undefined,
    proof: undefined,
    warnings,
  });
  const { subtle, now, extra } = tools;
  if (!subtle) return none({ state: 'unknown', code: 'no-cryptography-here' });
  const proofs = proofsOf(credential);
  if (proofs.length === 0) return none({ state: 'no', code: 'not-signed' });
  const warnings: Problem[] = [];
  const failed: Check<IntactCode>[] = [];
  let best: Signed | undefined;
  for (const [index, proof] of proofs.entries()) {
    const outcome = await verifyProof(credential, proof, {
      subtle,
      now,
      extra,
      resolveKey: (method) => resolveKey(method, tools),
    });
    const path = `proof[${index}]`;
    if (outcome.code !== 'matches') {
      if (outcome.code === 'unsupported')
        warnings.push(note('proof-unsupported', path, 'unknown kind of proof'));
      failed.push(outcomeToCheck(outcome));
      continue;
    }
    const name = suiteOf(proof) ?? '';
    if (name === 'eddsa-2022')
      warnings.push(note('proof-old-name', path, 'eddsa-2022 is now eddsa-rdfc-2022'));
    const bound = await bindKey(issuerId, outcome.key, String(proof['verificationMethod']), tools);
    if (!best || (best.bound.state !== 'yes' && bound.state === 'yes'))
      best = { key: outcome.key, bound, proof: name };
  }
  if (best) return { ...common, ...best, intact: SIGNED, warnings };
  const worst = failed.find(({ state }) => state === 'no') ?? failed[0];
  return none(worst ?? { state: 'no', code: 'not-signed' }, warnings);
}

/** Algorithms that are no signature by an issuer at all. Others that are not verified are only unsupported. */
const NO_SIGNATURE = /^(none|HS\d+)$/i;
const VERIFIED = ['RS256', 'ES256', 'EdDSA', 'Ed25519'];

function refuseHeader({ header }: Jws): Check<IntactCode> | undefined {
  const { alg } = header;
  if (typeof alg !== 'string' || NO_SIGNATURE.test(alg) || 'crit' in header || 'b64' in header)
    return { state: 'no', code: 'algorithm-refused' };
  return VERIFIED.includes(alg) ? undefined : { state: 'unknown', code: 'proof-unsupported' };
}

async function verifyToken(token: string, tools: Tools): Promise<SignedCredential | undefined> {
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
  if (keys.length === 0) return none(CODES[problem]);
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

/** A credential, or nothing when the document cannot be read at all. */
export async function verifyCredential(
  document: SignedDocument,
  tools: Tools,
): Promise<SignedCredential | undefined> {
  if (document.kind === 'jws') return verifyToken(document.token, tools);
  const isSound =
    refuseValue(document.value) === undefined && JSON.stringify(document.value).length <= MAX_LETTERS;
  return isSound ? verifyEmbedded(document.value, tools) : undefined;
}

/** Claims that contradict the credential they stand beside, by name. */
export function contradictions({ credential, claims, issuerId }: SignedCredential): readonly string[] {
  if (!claims) return [];
  const [subject] = asList(credential['credentialSubject']);
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ['iss', issuerId],
    ['jti', idOf(credential)],
    ['sub', idOf(subject)],
  ];
  return pairs
    .filter(([name, id]) => claims[name] !== undefined && id !== undefined && claims[name] !== id)
    .map(([name]) => name);
}
