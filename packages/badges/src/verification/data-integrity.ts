/**
 * Data Integrity proofs: which there are, over which bytes they stand, and whether the signature of one is right.
 * Knows neither where keys come from (it is handed a resolver) nor whose they are.
 */
import type { ExtraContexts } from '../contexts/context-lists.js';
import { fromBase58 } from './base58.js';
import { verifyEd25519 } from './ed25519.js';
import { guardLinkedData, type Refusal } from './guard-linked-data.js';
import { asList, isObject, type JsonObject } from './json.js';
import { joinBytes, sha256, utf8, type Subtle } from './platform.js';
import { ed25519Bytes, type PublicKey } from './public-key.js';

/** Suites that are verified. `eddsa-2022` is the name the first one had before it was a standard. */
export type Suite = 'eddsa-rdfc-2022' | 'eddsa-jcs-2022' | 'Ed25519Signature2020' | 'eddsa-2022';

const SUITES: readonly Suite[] = ['eddsa-rdfc-2022', 'eddsa-jcs-2022', 'Ed25519Signature2020', 'eddsa-2022'];

/** The most proofs of one document that are looked at. */
const MAX_PROOFS = 8;

/** The suite of a proof, or nothing when it is another one. */
export function suiteOf(proof: JsonObject): Suite | undefined {
  const name = proof['type'] === 'DataIntegrityProof' ? proof['cryptosuite'] : proof['type'];
  return SUITES.find((suite) => suite === name);
}

/** The proofs of a document, as objects. */
export const proofsOf = (document: JsonObject): readonly JsonObject[] =>
  asList(document['proof']).filter(isObject).slice(0, MAX_PROOFS);

/** What a proof has against it, or that it has nothing. */
export type ProofOutcome =
  | { readonly code: 'matches'; readonly key: PublicKey }
  | {
      readonly code: 'differs' | 'malformed' | 'unsupported' | 'proof-expired' | 'unprocessable' | KeyProblem;
    }
  | { readonly code: 'refused'; readonly refusal: Refusal };

/** Why there is no key. */
export type KeyProblem =
  'key-unsupported' | 'key-malformed' | 'key-too-weak' | 'key-unreachable' | 'key-gone' | 'key-not-asked';

/** What verifying a proof takes. */
export interface ProofTools {
  readonly subtle: Subtle;
  readonly now: number;
  readonly extra?: ExtraContexts | undefined;
  readonly resolveKey: (method: string) => Promise<PublicKey | KeyProblem>;
}

const without = (object: JsonObject, ...names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));

/** The proofs this one follows, or nothing when one of them is missing. */
function previousOf(proof: JsonObject, all: readonly JsonObject[]): readonly JsonObject[] | undefined {
  const ids = asList(proof['previousProof']);
  if (ids.length > MAX_PROOFS) return undefined;
  const found = ids.map((id) => all.find((other) => other['id'] === id && other !== proof));
  return found.every(isObject) ? found : undefined;
}

const sameJson = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The 64 bytes that are signed, once per revision of the contexts. */
async function* hashes(
  document: JsonObject,
  proof: JsonObject,
  suite: Suite,
  { subtle, extra }: Pick<ProofTools, 'subtle' | 'extra'>,
): AsyncGenerator<Uint8Array | undefined> {
  const options = without(proof, 'proofValue');
  const join = async (texts: readonly (string | undefined)[]): Promise<Uint8Array | undefined> => {
    const [config, body] = texts;
    if (config === undefined || body === undefined) return undefined;
    return joinBytes([await sha256(utf8(config), subtle), await sha256(utf8(body), subtle)]);
  };
  if (suite === 'eddsa-jcs-2022') {
    const { default: canonicalize } = await import('canonicalize');
    yield join([canonicalize(options), canonicalize(document)]);
    return;
  }
  const { canonicalRdf, countRevisions } = await import('./canonical-rdf.js');
  const context = document['@context'];
  const count = countRevisions(asList(context).map(String));
  for (let revision = 0; revision < count; revision += 1) {
    const canonical = (part: JsonObject) => canonicalRdf(part, revision, extra, subtle);
    yield join([await canonical({ ...options, '@context': context }), await canonical(document)]);
  }
}

async function verifyOne(
  document: JsonObject,
  proof: JsonObject,
  all: readonly JsonObject[],
  tools: ProofTools,
  depth: number,
): Promise<ProofOutcome> {
  const suite = suiteOf(proof);
  if (!suite) return { code: 'unsupported' };
  const method = proof['verificationMethod'];
  const value = proof['proofValue'];
  const signature =
    typeof value === 'string' && value.startsWith('z') ? fromBase58(value.slice(1)) : undefined;
  const previous = previousOf(proof, all);
  const isSound = proof['proofPurpose'] === 'assertionMethod' && previous && depth < MAX_PROOFS;
  if (typeof method !== 'string' || signature?.length !== 64 || !isSound) return { code: 'malformed' };
  const expires = proof['expires'];
  if (expires !== undefined && !(Date.parse(String(expires)) > tools.now)) return { code: 'proof-expired' };
  const context = proof['@context'];
  if (context !== undefined && !sameJson(context, document['@context'])) return { code: 'malformed' };
  for (const earlier of previous) {
    const outcome = await verifyOne(document, earlier, all, tools, depth + 1);
    if (outcome.code !== 'matches') return outcome;
  }
  if (suite !== 'eddsa-jcs-2022') {
    const refusal =
      guardLinkedData(document, tools.extra) ??
      guardLinkedData({ ...proof, '@context': document['@context'] }, tools.extra);
    if (refusal) return { code: 'refused', refusal };
  }
  const key = await tools.resolveKey(method);
  if (typeof key === 'string') return { code: key };
  const bytes = ed25519Bytes(key);
  if (!bytes) return { code: 'key-unsupported' };
  const signed = previous.length > 0 ? { ...document, proof: previous } : document;
  let code: 'differs' | 'unprocessable' = 'unprocessable';
  for await (const data of hashes(signed, proof, suite, tools)) {
    if (!data) continue;
    if (await verifyEd25519(bytes, signature, data, tools.subtle)) return { code: 'matches', key };
    code = 'differs';
  }
  return { code };
}

/**
 * The 64 bytes a proof signs: the hash of its options, then the hash of the document. Once per revision of the
 * contexts, the newest first; nothing where the document could not be processed.
 */
export async function hashesToSign(
  document: JsonObject,
  proof: JsonObject,
  tools: Pick<ProofTools, 'subtle' | 'extra'>,
): Promise<readonly (Uint8Array | undefined)[]> {
  const suite = suiteOf(proof);
  const found: (Uint8Array | undefined)[] = [];
  if (!suite) return found;
  for await (const hash of hashes(without(document, 'proof'), proof, suite, tools)) found.push(hash);
  return found;
}

/** One proof of a document. Earlier proofs it builds on have to be right too. */
export const verifyProof = (
  document: JsonObject,
  proof: JsonObject,
  tools: ProofTools,
): Promise<ProofOutcome> => verifyOne(without(document, 'proof'), proof, proofsOf(document), tools, 0);
