/**
 * A credential with its proof inside: which proof is right, and whose key made it. Knows neither dates nor status.
 * Loaded when such a credential is met.
 */
import type { Problem } from '../problem.js';
import { proofsOf, suiteOf, verifyProof, type ProofOutcome } from './data-integrity.js';
import { bindKey, resolveKey } from './issuer-keys.js';
import { idOf, type JsonObject } from './json.js';
import type { Tools } from './options.js';
import type { PublicKey } from './public-key.js';
import type { BoundCode, Check, IntactCode } from './result.js';
import { NOT_INTACT, SIGNED, WITHOUT_KEY, type SignedCredential } from './signed-credential.js';

const CODES: Readonly<Record<Exclude<ProofOutcome['code'], 'matches' | 'refused'>, Check<IntactCode>>> = {
  ...WITHOUT_KEY,
  differs: { state: 'no', code: 'signature-differs' },
  malformed: { state: 'no', code: 'proof-malformed' },
  'proof-expired': { state: 'no', code: 'proof-expired' },
  unsupported: { state: 'unknown', code: 'proof-unsupported' },
  unprocessable: { state: 'unknown', code: 'document-unprocessable' },
};

/** What an outcome means for the first light. */
function outcomeToCheck(outcome: ProofOutcome): Check<IntactCode> {
  if (outcome.code === 'matches') return SIGNED;
  if (outcome.code !== 'refused') return CODES[outcome.code];
  switch (outcome.refusal) {
    case 'context-unknown':
      return { state: 'unknown', code: 'context-unknown' };
    case 'blank-node':
    case 'split-node':
    case 'too-many-nodes':
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

/** Any one proof that is right is enough; the best bound one is taken. */
export async function verifyEmbedded(credential: JsonObject, tools: Tools): Promise<SignedCredential> {
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
