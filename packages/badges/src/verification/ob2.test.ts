import { CompactSign, exportSPKI, generateKeyPair } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerFrom, TODAY } from '../testing/samples-to-sign.js';
import type { JsonObject } from './json.js';
import { verifyBadge } from './verify-badge.js';

const HOST = 'https://pont.example.org';
const context = 'https://w3id.org/openbadges/v2';
const ASSERTION: JsonObject = {
  '@context': context,
  type: 'Assertion',
  id: `${HOST}/a/1`,
  recipient: { type: 'email', hashed: true, identity: 'sha256$00', salt: 'x' },
  issuedOn: '2026-01-01T00:00:00Z',
  badge: `${HOST}/b/1`,
  verification: { type: 'hosted' },
};
const BADGE = {
  '@context': context,
  type: 'BadgeClass',
  id: `${HOST}/b/1`,
  name: 'Accueillir',
  description: 'Accueille.',
  criteria: { narrative: 'Deux missions.' },
  issuer: `${HOST}/i`,
};
const ISSUER: JsonObject = {
  '@context': context,
  type: 'Issuer',
  id: `${HOST}/i`,
  name: 'Les Amis',
  url: HOST,
};
const PAGES = { [`${HOST}/a/1`]: ASSERTION, [`${HOST}/b/1`]: BADGE, [`${HOST}/i`]: ISSUER };

const verify = (badge: unknown, pages: JsonObject = PAGES, hosts = ['pont.example.org']) =>
  verifyBadge(typeof badge === 'string' ? badge : JSON.stringify(badge), {
    now: TODAY,
    fetcher: answerFrom(pages).fetcher,
    hosts,
  });

describe('a hosted badge', () => {
  it('is valid when its original says the same, on the issuer’s own host', async () => {
    expect(await verify(ASSERTION)).toMatchObject({
      intact: { code: 'hosted-copy-same' },
      bound: { code: 'hosted-by-issuer' },
      status: { code: 'not-revoked' },
      verdict: 'yes',
      proof: 'hosted',
    });
  });

  it('cannot be checked as long as nothing was asked', async () => {
    const result = await verifyBadge(JSON.stringify(ASSERTION), { now: TODAY });
    expect(result.intact).toEqual({ state: 'unknown', code: 'hosted-copy-not-asked' });
    expect(result.verdict).toBe('unknown');
  });

  it('is not intact when its original says something else', async () => {
    const result = await verify({ ...ASSERTION, issuedOn: '2025-01-01T00:00:00Z' });
    expect(result.intact).toEqual({ state: 'no', code: 'hosted-copy-differs' });
  });

  it('is revoked when its original says so or is gone', async () => {
    const said = await verify(ASSERTION, { ...PAGES, [`${HOST}/a/1`]: { ...ASSERTION, revoked: true } });
    const gone = await verify(ASSERTION, { ...PAGES, [`${HOST}/a/1`]: 410 });
    expect([said.status.code, gone.status.code, said.verdict, gone.verdict]).toEqual([
      'revoked',
      'revoked',
      'no',
      'no',
    ]);
  });

  it('is not its issuer’s when it lies elsewhere, whatever a copy of the issuer inside it allows', async () => {
    const evil = {
      ...ASSERTION,
      id: 'https://evil.example/a/1',
      badge: { ...BADGE, issuer: { ...ISSUER, verification: { startsWith: 'https://evil.example/' } } },
    };
    const pages = { ...PAGES, 'https://evil.example/a/1': evil };
    const result = await verify(evil, pages, ['pont.example.org', 'evil.example']);
    expect(result.bound).toEqual({ state: 'no', code: 'hosted-elsewhere' });
    expect(result.verdict).toBe('no');
  });

  it('is its issuer’s where the issuer says so, and the beginning of a host is not the host', async () => {
    const at = (id: string) => ({ ...ASSERTION, id });
    const issuer = { ...ISSUER, verification: { startsWith: 'https://badges.example.net' } };
    const check = async (id: string) =>
      (
        await verify(at(id), { ...PAGES, [`${HOST}/i`]: issuer, [id]: at(id) }, [
          'pont.example.org',
          new URL(id).host,
        ])
      ).bound.state;
    expect(await check('https://badges.example.net/1')).toBe('yes');
    expect(await check('https://badges.example.net.evil.example/1')).toBe('no');
  });
});

describe('a signed badge', () => {
  let privateKey: Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];
  let pages: JsonObject;
  const signedAssertion = { ...ASSERTION, verification: { type: 'signed', creator: `${HOST}/key` } };
  const sign = () =>
    new CompactSign(new TextEncoder().encode(JSON.stringify(signedAssertion)))
      .setProtectedHeader({ alg: 'RS256' })
      .sign(privateKey);

  beforeAll(async () => {
    const pair = await generateKeyPair('RS256', { extractable: true });
    privateKey = pair.privateKey;
    const publicKeyPem = await exportSPKI(pair.publicKey);
    pages = {
      ...PAGES,
      [`${HOST}/key`]: {
        '@context': context,
        type: 'CryptographicKey',
        id: `${HOST}/key`,
        owner: `${HOST}/i`,
        publicKeyPem,
      },
      [`${HOST}/i`]: { ...ISSUER, publicKey: `${HOST}/key`, revocationList: `${HOST}/r` },
      [`${HOST}/r`]: { '@context': context, type: 'RevocationList', revokedAssertions: [] },
    };
  });

  it('is valid when the issuer lists the key and does not list the badge as revoked', async () => {
    expect(await verify(await sign(), pages)).toMatchObject({
      intact: { code: 'signature-matches' },
      bound: { code: 'key-listed' },
      status: { code: 'not-revoked' },
      verdict: 'yes',
    });
  });

  it.each([[`${HOST}/a/1`], [{ id: `${HOST}/a/1`, revocationReason: 'x' }]])(
    'is revoked by %j',
    async (entry) => {
      const list = { '@context': context, type: 'RevocationList', revokedAssertions: [entry] };
      expect((await verify(await sign(), { ...pages, [`${HOST}/r`]: list })).status.code).toBe('revoked');
    },
  );

  it('could not be checked when the list does not answer', async () => {
    expect((await verify(await sign(), { ...pages, [`${HOST}/r`]: 500 })).verdict).toBe('unknown');
  });

  it('is not its issuer’s when the profile does not name the key, or the key names another owner', async () => {
    const unnamed = await verify(await sign(), { ...pages, [`${HOST}/i`]: ISSUER });
    expect(unnamed.bound).toEqual({ state: 'no', code: 'key-not-listed' });
    const key = { ...(pages[`${HOST}/key`] as object), owner: 'https://evil.example/' };
    expect((await verify(await sign(), { ...pages, [`${HOST}/key`]: key })).intact.state).toBe('unknown');
  });
});
