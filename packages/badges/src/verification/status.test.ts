import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerFrom, makeBadge, TODAY, V1, V2 } from '../testing/samples-to-sign.js';
import { createSigner, type Signer } from '../testing/signer.js';
import type { JsonObject } from './json.js';
import { verifyBadge } from './verify-badge.js';

let signer: Signer;
let other: Signer;
beforeAll(async () => {
  [signer, other] = [await createSigner(1), await createSigner(2)];
});

const LIST = 'https://status.example.org/1';
const SECOND = 'https://status.example.org/2';

/** A list of 131,072 badges of which these are taken back. */
function encode(revoked: readonly number[], bytes = 16_384): string {
  const bits = Buffer.alloc(bytes);
  for (const index of revoked) bits[index >> 3] = (bits[index >> 3] ?? 0) | (128 >> (index & 7));
  return gzipSync(bits).toString('base64url');
}

const entry = (more: JsonObject = {}): JsonObject => ({
  type: 'BitstringStatusListEntry',
  statusPurpose: 'revocation',
  statusListIndex: '77',
  statusListCredential: LIST,
  ...more,
});

const listOf = (
  issuer: string,
  encodedList: string,
  more: JsonObject = {},
  purpose = 'revocation',
): JsonObject => ({
  '@context': [V2],
  id: LIST,
  type: ['VerifiableCredential', 'BitstringStatusListCredential'],
  issuer,
  validFrom: '2026-01-01T00:00:00Z',
  credentialSubject: { id: `${LIST}#list`, type: 'BitstringStatusList', statusPurpose: purpose, encodedList },
  ...more,
});

async function statusOf(credentialStatus: unknown, pages: Readonly<Record<string, unknown>>) {
  const signed = await signer.signDocument(makeBadge(signer.did, { credentialStatus }), 'eddsa-jcs-2022');
  const { fetcher } = answerFrom(pages);
  const result = await verifyBadge(JSON.stringify(signed), { now: TODAY, fetcher });
  // Whatever the list does, only "not revoked" lets a badge be valid.
  expect(result.verdict === 'yes').toBe(result.status.state === 'yes');
  return result.status;
}

const sign = (list: JsonObject, by = signer) => by.signDocument(list, 'eddsa-jcs-2022');

describe('a bit list', () => {
  it('says whether the badge was taken back', async () => {
    const clean = await sign(listOf(signer.did, `u${encode([76, 78])}`));
    const marked = await sign(listOf(signer.did, `u${encode([77])}`));
    expect(await statusOf(entry(), { [LIST]: clean })).toEqual({ state: 'yes', code: 'not-revoked' });
    expect(await statusOf(entry(), { [LIST]: marked })).toEqual({ state: 'no', code: 'revoked' });
  });

  it('may be a token, or signed over linked data', async () => {
    const list = listOf(signer.did, `u${encode([77])}`);
    expect(await statusOf(entry(), { [LIST]: await signer.signToken(list) })).toMatchObject({
      code: 'revoked',
    });
    const linked = await signer.signDocument(list, 'eddsa-rdfc-2022');
    expect(await statusOf(entry(), { [LIST]: linked })).toMatchObject({ code: 'revoked' });
  });

  it('says "suspended" where that is what it is for', async () => {
    const list = await sign(listOf(signer.did, `u${encode([77])}`, {}, 'suspension'));
    expect(await statusOf(entry({ statusPurpose: 'suspension' }), { [LIST]: list })).toMatchObject({
      code: 'suspended',
    });
  });

  it('of 2021 is read as well', async () => {
    const list = await sign(
      listOf(signer.did, encode([77]), {
        '@context': [V1, 'https://w3id.org/vc/status-list/2021/v1'],
        type: ['VerifiableCredential', 'StatusList2021Credential'],
        credentialSubject: {
          id: `${LIST}#list`,
          type: 'StatusList2021',
          statusPurpose: 'revocation',
          encodedList: encode([77]),
        },
      }),
    );
    expect(await statusOf(entry({ type: 'StatusList2021Entry' }), { [LIST]: list })).toMatchObject({
      code: 'revoked',
    });
  });

  it.each<[string, () => unknown, string]>([
    ['is not there', () => 404, 'status-unreachable'],
    ['is not signed', () => listOf(signer.did, `u${encode([])}`), 'status-not-proven'],
    [
      'is signed by somebody else',
      () => sign(listOf(signer.did, `u${encode([])}`), other),
      'status-not-proven',
    ],
    ['is another issuer’s', () => sign(listOf(other.did, `u${encode([])}`), other), 'status-not-proven'],
    [
      'was changed',
      async () => ({
        ...(await sign(listOf(signer.did, `u${encode([77])}`))),
        credentialSubject: listOf(signer.did, `u${encode([])}`)['credentialSubject'],
      }),
      'status-not-proven',
    ],
    [
      'is out of date',
      () => sign(listOf(signer.did, `u${encode([])}`, { validUntil: '2026-11-01T00:00:00Z' })),
      'status-out-of-date',
    ],
    [
      'is not yet valid',
      () => sign(listOf(signer.did, `u${encode([])}`, { validFrom: '2027-11-01T00:00:00Z' })),
      'status-out-of-date',
    ],
    [
      'is for something else',
      () => sign(listOf(signer.did, `u${encode([])}`, {}, 'message')),
      'status-unreadable',
    ],
    ['is too short', () => sign(listOf(signer.did, `u${encode([], 64)}`)), 'status-unreadable'],
    ['is no gzip', () => sign(listOf(signer.did, 'uAAAA')), 'status-unreadable'],
    ['is no list', () => sign(makeBadge(signer.did)), 'status-unreadable'],
    ['is a page', () => '<!doctype html>', 'status-unreadable'],
  ])('that %s could not be checked', async (_what, page, code) => {
    expect(await statusOf(entry(), { [LIST]: await page() })).toEqual({ state: 'unknown', code });
  });

  it('that is a bomb is given up while it is unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(100_000_000)).toString('base64url');
    const list = await sign(listOf(signer.did, `u${bomb}`));
    const start = Date.now();
    expect(bomb.length).toBeLessThan(200_000);
    expect(await statusOf(entry(), { [LIST]: list })).toEqual({
      state: 'unknown',
      code: 'status-unreadable',
    });
    expect(Date.now() - start).toBeLessThan(2000);
  });

  it.each(['-1', '1.5', '1e3', '999999999', ' 77', ''])('has no place "%s"', async (statusListIndex) => {
    const list = await sign(listOf(signer.did, `u${encode([])}`));
    expect(await statusOf(entry({ statusListIndex }), { [LIST]: list })).toMatchObject({ state: 'unknown' });
  });
});

describe('several entries', () => {
  it('all count: one "revoked" is enough, and one unknown spoils "not revoked"', async () => {
    const pages = {
      [LIST]: await sign(listOf(signer.did, `u${encode([])}`)),
      [SECOND]: await sign(listOf(signer.did, `u${encode([77])}`)),
    };
    const second = entry({ statusListCredential: SECOND });
    const strange = { type: 'VelocityRevocationListJan2021', id: 'ethereum:1' };
    expect(await statusOf([entry(), second], pages)).toMatchObject({ code: 'revoked' });
    expect(await statusOf([entry(), strange], pages)).toMatchObject({ code: 'status-unsupported' });
    expect(await statusOf([strange, second], pages)).toMatchObject({ code: 'revoked' });
    expect(await statusOf(Array(9).fill(entry()), pages)).toMatchObject({ code: 'status-too-many' });
  });
});

describe('a revocation list of 1EdTech', () => {
  const at = { id: LIST, type: '1EdTechRevocationList' };
  const id = String(makeBadge('')['id']);

  it('names the badges that were taken back', async () => {
    const page = { id: LIST, issuer: signer.did, revokedCredential: [{ id: 'urn:x' }, { id }] };
    expect(await statusOf(at, { [LIST]: page })).toMatchObject({ code: 'revoked' });
    expect(await statusOf(at, { [LIST]: { ...page, revokedCredential: [] } })).toMatchObject({
      code: 'not-revoked',
    });
  });

  it('of somebody else, or without a shape, could not be checked', async () => {
    expect(await statusOf(at, { [LIST]: { issuer: other.did, revokedCredential: [] } })).toMatchObject({
      state: 'unknown',
    });
    expect(await statusOf(at, { [LIST]: { issuer: signer.did, revokedCredential: 'x' } })).toMatchObject({
      state: 'unknown',
    });
  });
});

it('is "not asked" as long as nobody asked', async () => {
  const signed = await signer.signDocument(
    makeBadge(signer.did, { credentialStatus: entry() }),
    'eddsa-jcs-2022',
  );
  const result = await verifyBadge(JSON.stringify(signed), { now: TODAY });
  expect(result.status).toEqual({ state: 'unknown', code: 'status-not-asked' });
  expect(result.verdict).toBe('unknown');
});
