/** What signing refuses, and what it makes of addresses and names. */
import { webcrypto } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import { describe, expect, it } from 'vitest';
import { badgeById } from '../badge-set/badges.js';
import { DEFAULT_BASE_URL } from '../badge-set/addresses.js';
import { badgeSetWords } from '../badge-set/words.js';
import { parseBadgeSite } from './issuer.js';
import { competencesUrlProblem, makeCredential } from './make-credential.js';
import type { SigningSubtle } from './platform.js';
import { parseEmail } from './recipient.js';
import { signCredential } from './sign-credential.js';
import { makeSigningKey, multikeyOf, publicHalf, type Jwk, type SigningKey } from './signing-key.js';
import { STATUS_LIST_LENGTH, makeStatusListCredential } from './status-list.js';

const subtle = webcrypto.subtle as unknown as SigningSubtle;
const DID = 'did:web:pont.example.org';

async function makeKey(algorithm: 'EdDSA' | 'ES256' | 'ES384'): Promise<Jwk> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  return (await exportJWK(privateKey)) as Jwk;
}

describe('the site of an organisation', () => {
  it.each([
    [
      'https://pont.example.org',
      'did:web:pont.example.org',
      'https://pont.example.org/',
      '.well-known/did.json',
    ],
    [
      'https://Pont.Example.org/',
      'did:web:pont.example.org',
      'https://pont.example.org/',
      '.well-known/did.json',
    ],
    [
      'https://pont.example.org/a/b',
      'did:web:pont.example.org:a:b',
      'https://pont.example.org/a/b/',
      'did.json',
    ],
  ])('%s is known as %s', (address, did, url, didPath) => {
    expect(parseBadgeSite(address)).toEqual({ url, did, didPath });
  });

  it.each([
    'http://pont.example.org/',
    'https://pont.example.org/a%2fb/',
    'https://pont.example.org/a:b/',
    'https://intranet/',
    '',
  ])('%s is none', (address) => expect(parseBadgeSite(address)).toBeUndefined());
});

describe('the address of the competence pages', () => {
  it.each([
    undefined,
    DEFAULT_BASE_URL,
    'https://requapass.example/{page}',
    'https://pages.requapass.example/',
    'https://REQUAPASS.EXAMPLE./x/',
    'http://192.168.1.1/',
    'ftp://a.example.org/',
    'x',
  ])('is refused: %s', (address) =>
    expect(competencesUrlProblem(address)).toMatchObject({
      code: 'competences-url',
      hint: expect.any(String) as string,
    }),
  );

  it.each([
    'https://pont.example.org/competences/',
    'https://{page}.example.org/',
    'https://pont.example.org/{page}.html',
  ])('is accepted: %s', (address) => expect(competencesUrlProblem(address)).toBeUndefined());
});

describe('an e-mail address', () => {
  it('is the same however it is written', () => {
    expect(parseEmail('  Awa@Example.ORG ')).toBe('awa@example.org');
  });

  it.each([
    '',
    'awa',
    'awa@',
    '@example.org',
    'a b@example.org',
    'awa@example',
    'a@b@c.org',
    'Awa <awa@example.org>',
    `${'a'.repeat(250)}@example.org`,
  ])('is not one: "%s"', (text) => expect(parseEmail(text)).toBeUndefined());
});

describe('a key', () => {
  it('is made of its private half, whose secret is not in the public one', async () => {
    const jwk = await makeKey('EdDSA');
    expect(publicHalf(jwk)).not.toHaveProperty('d');
    expect(multikeyOf(jwk)).toMatch(/^z6Mk/u);
    expect(makeSigningKey(DID, 'key-1', publicHalf(jwk) as Jwk)).toBeUndefined();
  });

  it('is refused when it is of a kind that we do not sign with', async () => {
    expect(makeSigningKey(DID, 'key-1', await makeKey('ES384'))).toBeUndefined();
    expect(makeSigningKey(DID, 'key-1', { kty: 'oct', k: 'c2VjcmV0', d: 'x' })).toBeUndefined();
  });
});

describe('signing linked data', () => {
  const credential = makeCredential({
    badge: badgeById('welcome'),
    words: badgeSetWords('fr'),
    competencesUrl: 'https://pont.example.org/competences/',
    issuer: { did: DID, name: 'Pont', url: 'https://pont.example.org/' },
    id: 'https://pont.example.org/badges/1.json',
    subjectId: 'urn:uuid:0c5a8c1e-5a06-4d3c-8f0a-0d6c6f1f2f01',
    recipient: [],
    validFrom: '2026-11-23T10:00:00Z',
    status: { list: 'https://pont.example.org/status/withdrawn.json', index: 1 },
  });
  const options = { format: 'data-integrity', created: '2026-11-23T10:00:00Z', subtle } as const;

  it('takes an Ed25519 key', async () => {
    const es256 = makeSigningKey(DID, 'key-1', await makeKey('ES256')) as SigningKey;
    expect(await signCredential(credential, es256, options)).toMatchObject({
      ok: false,
      error: { code: 'key-cannot-sign' },
    });
  });

  it.each([
    ['a mark that is no term of Open Badges', { requapass: { format: 'requapass-badge-draft' } }],
    ['a context of its own', { '@context': [{ name: 'https://schema.org/name' }] }],
    ['a name for a nameless thing', { id: '_:b0' }],
  ])('refuses a document with %s', async (_name, more) => {
    const key = makeSigningKey(DID, 'key-1', await makeKey('EdDSA')) as SigningKey;
    const signed = await signCredential({ ...credential, ...more }, key, options);
    expect(signed).toMatchObject({ ok: false, error: { code: 'document-unprocessable' } });
  });
});

describe('a status list', () => {
  it.each([-1, STATUS_LIST_LENGTH, 1.5])('has no place %d', async (index) => {
    const list = makeStatusListCredential({
      id: 'https://pont.example.org/s',
      issuer: DID,
      validFrom: '',
      withdrawn: [index],
    });
    await expect(list).rejects.toThrow(RangeError);
  });
});
