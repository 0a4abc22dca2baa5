/**
 * How long verifying one badge takes, for each way of signing: the first time, with its code still to load, and then
 * again and again. In Node and without a network; keys, status lists and badges are made here. Compare, do not quote.
 */
import { generateKeyPairSync, sign, webcrypto } from 'node:crypto';
import { availableParallelism, cpus } from 'node:os';
import { badgeById, badgeSetWords } from '@requapass/badges/badge-set.js';
import {
  hashEmail,
  makeCredential,
  makeDidDocument,
  makeSigningKey,
  makeStatusListCredential,
  parseBadgeSite,
  publicHalf,
  signCredential,
} from '@requapass/badges/issuing.js';
import { hashesToSign, verifyBadge } from '@requapass/badges/verification.js';

const ROUNDS = 200;
const NOW = '2026-11-23T10:00:00Z';
const SITE = parseBadgeSite('https://pont.example.org/badges');
const LETTERS = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const { subtle } = webcrypto;

/** @returns figures a kind: milliseconds */
export async function measureBadgeTimes() {
  const kinds = [];
  for (const [kind, { badge, pages }] of Object.entries(await makeBadges())) {
    const fetcher = (url) => Promise.resolve({ status: pages[url] ? 200 : 404, text: pages[url] ?? '' });
    const verify = async () => {
      const start = performance.now();
      const { verdict, intact } = await verifyBadge(badge, { fetcher, now: Date.parse(NOW) + 1000 });
      if (verdict !== 'yes')
        throw new Error(`a badge that was made for the benchmark is ${verdict}: ${intact.code}`);
      return performance.now() - start;
    };
    const first = await verify();
    const times = [];
    for (let round = 0; round < ROUNDS; round += 1) times.push(await verify());
    kinds.push({ kind, ...summariseTimes(first, times) });
  }
  const machine = { cores: availableParallelism(), cpu: cpus()[0]?.model ?? '', node: process.version };
  return { machine, rounds: ROUNDS, kinds };
}

/** @param {number[]} times milliseconds */
export function summariseTimes(first, times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]);
  return { first: round(first), p50: at(0.5), p95: at(0.95) };
}

export function printBadgeTimes({ rounds, kinds }) {
  console.log(`\nVerifying one badge with its key and its status list, ms (Node, ${rounds} times)`);
  for (const { kind, first, p50, p95 } of kinds)
    console.log(`  ${kind.padEnd(24)} first ${first}, p50 ${p50}, p95 ${p95}`);
}

/** The same badge, signed in each way. */
async function makeBadges() {
  const ed25519 = keyOf('ed25519');
  const es256 = keyOf('ec', { namedCurve: 'P-256' });
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const published = (publicJwk) => JSON.stringify(makeDidDocument(SITE.did, [{ id: 'key-1', publicJwk }]));
  const signed = async (key, format) => {
    const list = `${SITE.url}status/${format}`;
    const made = (document) => signCredential(document, key, { format, created: NOW, subtle });
    const status = await made(await statusList(list));
    return {
      badge: (await made(await credential(list))).value,
      pages: { [list]: status.value, [SITE.url + SITE.didPath]: published(publicHalf(key.privateJwk)) },
    };
  };
  const proof = async (suite, context) => {
    const { pages } = await signed(ed25519, 'data-integrity');
    const document = await credential(`${SITE.url}status/data-integrity`, context);
    return { badge: await proveBy(suite, document, ed25519), pages };
  };
  const rs256 = async () => {
    const list = `${SITE.url}status/rs256`;
    const publicKeyJwk = rsa.publicKey.export({ format: 'jwk' });
    const method = { id: `${SITE.did}#rsa`, type: 'JsonWebKey', controller: SITE.did, publicKeyJwk };
    const document = { id: SITE.did, verificationMethod: [method], assertionMethod: [method.id] };
    const token = async (payload) => signRs256(await payload, method.id, rsa.privateKey);
    return {
      badge: await token(credential(list)),
      pages: { [list]: await token(statusList(list)), [SITE.url + SITE.didPath]: JSON.stringify(document) },
    };
  };
  return {
    'JWT EdDSA': await signed(ed25519, 'jwt'),
    'JWT ES256': await signed(es256, 'jwt'),
    'JWT RS256': await rs256(),
    'eddsa-rdfc-2022': await signed(ed25519, 'data-integrity'),
    'eddsa-jcs-2022': await proof('eddsa-jcs-2022'),
    Ed25519Signature2020: await proof('Ed25519Signature2020', [
      'https://w3id.org/security/suites/ed25519-2020/v1',
    ]),
  };
}

function keyOf(kind, options) {
  const { privateKey } = generateKeyPairSync(kind, options);
  return makeSigningKey(SITE.did, 'key-1', privateKey.export({ format: 'jwk' }));
}

async function credential(list, contexts = []) {
  const made = makeCredential({
    badge: badgeById('communicate'),
    words: badgeSetWords('fr'),
    competencesUrl: 'https://pont.example.org/competences/',
    issuer: { did: SITE.did, name: 'Les Amis du Pont', url: 'https://pont.example.org/' },
    id: `${SITE.url}badges/1`,
    subjectId: 'urn:uuid:0c5a8c1e-5a06-4d3c-8f0a-0d6c6f1f2f01',
    recipient: [await hashEmail('awa@example.org', 'salt', subtle)],
    validFrom: NOW,
    status: { list, index: 4711 },
  });
  return { ...made, '@context': [...made['@context'], ...contexts] };
}

function statusList(id) {
  return makeStatusListCredential({ id, issuer: SITE.did, validFrom: NOW, withdrawn: [1, 2, 3] });
}

async function proveBy(suite, document, key) {
  const isOld = suite === 'Ed25519Signature2020';
  const proof = {
    type: isOld ? suite : 'DataIntegrityProof',
    ...(isOld ? {} : { cryptosuite: suite }),
    created: NOW,
    verificationMethod: key.multikeyMethod,
    proofPurpose: 'assertionMethod',
  };
  const [hash] = await hashesToSign(document, proof, { subtle });
  const signature = sign(null, hash, { key: key.privateJwk, format: 'jwk' });
  return JSON.stringify({ ...document, proof: { ...proof, proofValue: `z${base58(signature)}` } });
}

function signRs256(payload, kid, key) {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = {
    iss: SITE.did,
    jti: payload.id,
    sub: payload.credentialSubject.id,
    nbf: Date.parse(NOW) / 1000,
  };
  const text = `${part({ alg: 'RS256', typ: 'JWT', kid })}.${part({ ...claims, ...payload })}`;
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
}

function base58(bytes) {
  let number = BigInt(`0x${bytes.toString('hex')}`);
  let letters = '';
  for (; number > 0n; number /= 58n) letters = LETTERS[Number(number % 58n)] + letters;
  return '1'.repeat(bytes.findIndex((byte) => byte !== 0)) + letters;
}

function round(milliseconds) {
  return Math.round(milliseconds * 100) / 100;
}
