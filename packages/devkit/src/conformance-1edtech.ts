/**
 * The outcomes 1EdTech's public validator asserts for its own samples. Where that validator fetches, this answers from
 * the samples' folder: nothing leaves the machine. Knows where the samples lie in the folder.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBadges } from '@requapass/badges/reading.js';
import {
  hostsToContact,
  parseSignedDocument,
  verifyBadge,
  type FetchAnswer,
  type SignedDocument,
  type Verification,
} from '@requapass/badges/verification.js';
import type { ConformanceCase, ConformanceSuite } from './conformance-suite.js';

interface Expected {
  readonly expect: string;
  readonly why: string;
}

/** What 1EdTech says, as one of three words. Its two special cases are about contexts beside a proof that is right. */
const WANTED: Readonly<Record<string, 'valid' | 'warning' | 'invalid'>> = {
  valid: 'valid',
  'valid-disabled': 'valid',
  warning: 'warning',
  'context-probe': 'warning',
  'valid-proof-one-error': 'warning',
  invalid: 'invalid',
};

/** Samples in OB 2.0 that are a part of a badge, not a badge: their form is all there is to verify. */
const isPart = (verification: Verification): boolean =>
  verification.intact.code === 'not-signed' && verification.form.state === 'yes';

/**
 * 1EdTech does not ask whose key it is, so the second light is left out here unless it says "no".
 * `unknown` is never valid.
 */
function outcomeOf(verification: Verification, isOb2Part: boolean): 'valid' | 'invalid' | 'not checked' {
  const { intact, bound, dates, status, form } = verification;
  if (isOb2Part && isPart(verification)) return 'valid';
  if ([intact, bound, dates, status, form].some(({ state }) => state === 'no')) return 'invalid';
  return [intact, dates, status, form].every(({ state }) => state === 'yes') ? 'valid' : 'not checked';
}

const codesOf = ({ intact, bound, dates, status, form }: Verification): string =>
  [intact, bound, dates, status, form].map(({ code }) => code).join(' ');

async function toDocument(file: string): Promise<SignedDocument | undefined> {
  if (/\.(png|svg|1ob)$/.test(file)) {
    const reading = await readBadges(readFileSync(file));
    return reading.ok ? reading.value.badges[0]?.document : undefined;
  }
  return parseSignedDocument(readFileSync(file, 'utf8'));
}

/** Answers for the addresses the samples name: OB 2.0 assets, the sample itself where it is hosted, the bit list. */
function answerer(base: string, document: SignedDocument): (url: string) => Promise<FetchAnswer> {
  return (url) => {
    const { hostname, pathname } = new URL(url);
    const name = pathname.split('/').at(-1) ?? '';
    const candidates =
      hostname === 'raw.githubusercontent.com' && name === 'testlist'
        ? [join(base, 'ob30/bit-string-list/testlist')]
        : /^(www\.)?example\.(org|com)$/.test(hostname)
          ? [join(base, 'ob20/assets', name), join(base, 'ob20/assets', `${name}.json`)]
          : [];
    const found = candidates.find((path) => name !== '' && existsSync(path));
    if (found !== undefined) return Promise.resolve({ status: 200, text: readFileSync(found, 'utf8') });
    const isItself =
      document.kind === 'json' && String(document.value['id']).replace(/^http:/, 'https:') === url;
    return Promise.resolve(
      isItself ? { status: 200, text: JSON.stringify(document.value) } : { status: 404, text: '' },
    );
  };
}

/** Hosts of the samples: all that a sample's parts may name. */
const SAMPLE_HOSTS = ['example.org', 'www.example.org', 'example.com'];

function judge(name: string, wanted: string, verification: Verification): ConformanceCase {
  const isOb2Part = /^ob20\/(assets|rdf-validation)\/|issuer-compact-iri/.test(name);
  const found = outcomeOf(verification, isOb2Part);
  const codes = codesOf(verification);
  if (wanted === 'invalid') {
    if (found === 'valid') return { name, outcome: 'failed', why: `taken for valid: ${codes}` };
    return found === 'invalid'
      ? { name, outcome: 'passed' }
      : { name, outcome: 'passed', why: 'not taken for valid, as it could not be checked' };
  }
  if (found !== 'valid') return { name, outcome: 'failed', why: `${found}: ${codes}` };
  const isSilent = wanted === 'warning' && verification.warnings.length === 0;
  return isSilent ? { name, outcome: 'failed', why: 'no warning' } : { name, outcome: 'passed' };
}

/** All samples of Open Badges 2.0 and 3.0. */
export async function edtechOutcomes(folder: string): Promise<readonly ConformanceSuite[]> {
  const root = join(folder, '1edtech-public-validator');
  const expected = JSON.parse(readFileSync(join(root, 'expected.json'), 'utf8')) as {
    readonly base: string;
    readonly fixtures: Readonly<Record<string, Expected>>;
  };
  const base = join(root, expected.base);
  const cases: ConformanceCase[] = [];
  for (const [name, { expect }] of Object.entries(expected.fixtures)) {
    const document = await toDocument(join(base, name));
    const wanted = WANTED[expect];
    if (!document || wanted === undefined) {
      cases.push({ name, outcome: 'failed', why: document ? `unknown outcome ${expect}` : 'cannot be read' });
      continue;
    }
    const hosts = [...hostsToContact(document).map(({ host }) => host), ...SAMPLE_HOSTS];
    const verification = await verifyBadge(document, { fetcher: answerer(base, document), hosts });
    if (verification.intact.code === 'proof-unsupported' && wanted !== 'invalid') {
      cases.push({ name, outcome: 'out of scope', why: 'a kind of proof that is not verified here' });
      continue;
    }
    cases.push(judge(name, wanted, verification));
  }
  const of = (prefix: string) => cases.filter(({ name }) => name.startsWith(prefix));
  return [
    { name: '1EdTech, Open Badges 3.0', cases: of('ob30/') },
    { name: '1EdTech, Open Badges 2.0', cases: of('ob20/') },
  ];
}
