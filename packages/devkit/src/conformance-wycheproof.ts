/** Wycheproof's JSON Web Signatures: every bad one has to be rejected. Knows where the vectors lie in the folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJwk, verifyJws } from '@requapass/badges/verification.js';
import type { ConformanceCase, ConformanceSuite } from './conformance-suite.js';

interface Group {
  readonly comment: string;
  readonly public?: Record<string, unknown>;
  readonly private?: Record<string, unknown>;
  readonly tests: readonly { tcId: number; comment: string; jws: unknown; result: 'valid' | 'invalid' }[];
}

const PRIVATE = ['d', 'p', 'q', 'dp', 'dq', 'qi'];

async function judge(group: Group, jws: unknown): Promise<'matches' | 'rejected' | 'key refused'> {
  const given = group.public ?? group.private ?? {};
  // Some groups give only the private key; whoever verifies holds the public half. A symmetric key stays as it is.
  const held = Object.fromEntries(Object.entries(given).filter(([name]) => !PRIVATE.includes(name)));
  const key = parseJwk(held);
  if (typeof key === 'string') return 'key refused';
  const outcome = typeof jws === 'string' ? await verifyJws(jws, key, crypto.subtle as never) : 'differs';
  return outcome === 'matches' ? 'matches' : 'rejected';
}

/** Bad ones are to be rejected; good ones accepted where the algorithm is one of ours. */
export async function wycheproof(folder: string): Promise<ConformanceSuite> {
  const file = join(folder, 'wycheproof', 'json_web_signature_test.json');
  const { testGroups } = JSON.parse(readFileSync(file, 'utf8')) as { testGroups: readonly Group[] };
  const cases: ConformanceCase[] = [];
  for (const group of testGroups) {
    for (const test of group.tests) {
      const name = `${group.comment} #${test.tcId} ${test.comment}`;
      const found = await judge(group, test.jws);
      if (test.result === 'invalid') {
        const why = 'rejected for its key, before the signature was looked at';
        if (found === 'matches') cases.push({ name, outcome: 'failed', why: 'accepted' });
        else cases.push({ name, outcome: 'passed', ...(found === 'key refused' ? { why } : {}) });
      } else if (found === 'key refused') {
        const why = 'a good one, by an algorithm or a key that badges do not use here';
        cases.push({ name, outcome: 'out of scope', why });
      } else {
        const isRight = found === 'matches';
        cases.push(isRight ? { name, outcome: 'passed' } : { name, outcome: 'failed', why: 'rejected' });
      }
    }
  }
  return { name: 'Wycheproof, JSON Web Signature', cases };
}
