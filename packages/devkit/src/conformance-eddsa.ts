/**
 * The vectors of W3C (vc-di-eddsa: three suites, sets and chains) and of 1EdTech's implementation guide: the bytes
 * that are signed, and the signatures. Knows where the vectors lie in the folder.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  hashesToSign,
  parseMultikey,
  proofsOf,
  verifyProof,
  type ExtraContexts,
  type Subtle,
} from '@requapass/badges/verification.js';
import type { ConformanceCase, ConformanceSuite } from './conformance-suite.js';

type Json = Record<string, unknown>;

const V2 = 'https://www.w3.org/ns/credentials/v2';
const EXAMPLES = 'https://www.w3.org/ns/credentials/examples/v2';
const SUITE_2020 = 'https://w3id.org/security/suites/ed25519-2020/v1';

/** The vocabulary of W3C's examples; no badge uses it, so it is not among the pinned ones. */
const EXTRA: ExtraContexts = {
  contexts: [
    {
      url: EXAMPLES,
      sha256: '8a675bead391be98e6054c4e07c41f73337508d398e07047344c5d349aa2dc58',
      document: { '@context': { '@vocab': 'https://www.w3.org/ns/credentials/examples#' } },
    },
  ],
  lists: [
    [V2, EXAMPLES],
    [V2, EXAMPLES, SUITE_2020],
  ],
};

const subtle = crypto.subtle as unknown as Subtle;
const read = (path: string): string => readFileSync(path, 'utf8');
const readJson = (path: string): Json => JSON.parse(read(path)) as Json;
const hex = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('hex');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function keyIn(method: string) {
  const key = parseMultikey(method.split('#').at(-1)?.replace('did:key:', ''));
  return Promise.resolve(typeof key === 'string' ? ('key-malformed' as const) : key);
}

const check = (name: string, isRight: boolean, why: string): ConformanceCase =>
  isRight ? { name, outcome: 'passed' } : { name, outcome: 'failed', why };

/** Each proof of a document, and that a changed document no longer fits. */
async function verifyAll(name: string, document: Json): Promise<readonly ConformanceCase[]> {
  const tools = { subtle, now: Date.now(), extra: EXTRA, resolveKey: keyIn };
  const changed = { ...document, name: `${String(document['name'])}!` };
  const cases: ConformanceCase[] = [];
  for (const [index, proof] of proofsOf(document).entries()) {
    const right = await verifyProof(document, proof, tools);
    cases.push(check(`${name} proof ${index + 1}`, right.code === 'matches', `the signature: ${right.code}`));
    const wrong = await verifyProof(changed, proof, tools);
    cases.push(
      check(`${name} proof ${index + 1}, changed`, wrong.code === 'differs', `changed: ${wrong.code}`),
    );
  }
  return cases;
}

async function checkHash(name: string, document: Json, expected: string): Promise<ConformanceCase> {
  const [proof] = proofsOf(document);
  const found = proof ? await hashesToSign(document, proof, { subtle, extra: EXTRA }) : [];
  return check(`${name} bytes to sign`, hex(found[0]) === expected.trim(), 'other bytes');
}

const SUITES: readonly (readonly [folder: string, signed: string, hash: string])[] = [
  ['eddsa-rdfc-2022', 'signedDataInt.json', 'combinedHashDataInt.txt'],
  ['eddsa-jcs-2022', 'signedJCS.json', 'combinedHashJCS.txt'],
  ['Ed25519Signature2020', 'signedEdSig.json', 'combinedHashEdSig.txt'],
];
const SETS = ['signedProofSet1', 'signedProofSet2', 'signedProofChain1', 'signedProofChain2'];

/** W3C's vectors. */
export async function eddsaVectors(folder: string): Promise<ConformanceSuite> {
  const base = join(folder, 'w3c-vc-di-eddsa', 'TestVectors');
  const cases: ConformanceCase[] = [];
  for (const [suite, signed, hash] of SUITES) {
    const document = readJson(join(base, suite, signed));
    cases.push(await checkHash(suite, document, read(join(base, suite, hash))));
    cases.push(...(await verifyAll(suite, document)));
  }
  for (const name of SETS) {
    cases.push(...(await verifyAll(name, readJson(join(base, 'proof-set-chain', `${name}.json`)))));
  }
  cases.push({
    name: 'eddsa-rdfc-2022/employ',
    outcome: 'out of scope',
    why: 'needs the context citizenship/v4rc1, which is no badge context and not among the vectors',
  });
  return { name: 'W3C vc-di-eddsa', cases };
}

const GUIDE: readonly (readonly [name: string, isBadge: boolean])[] = [
  ['obv3p0', true],
  ['clrv2p0', false],
];

/** The vectors of 1EdTech's implementation guide. */
export async function guideVectors(folder: string): Promise<ConformanceSuite> {
  const base = join(folder, '1edtech-impl-guide-vectors');
  const cases: ConformanceCase[] = [];
  for (const [name, isBadge] of GUIDE) {
    if (!existsSync(join(base, `${name}-signed.json`))) continue;
    if (!isBadge) {
      const why =
        'a Comprehensive Learner Record: its context is not pinned, badges inside are verified one by one';
      cases.push({ name, outcome: 'out of scope', why });
      continue;
    }
    const document = readJson(join(base, `${name}-signed.json`));
    const expected =
      sha256(read(join(base, `${name}-proof-canon.txt`))) +
      sha256(read(join(base, `${name}-document-canon.txt`)));
    cases.push(await checkHash(name, document, expected), ...(await verifyAll(name, document)));
  }
  return { name: '1EdTech implementation guide', cases };
}
