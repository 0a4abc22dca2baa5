import { beforeAll, describe, expect, it } from 'vitest';
import { answerFrom, makeBadge, TODAY } from '../testing/samples-to-sign.js';
import { createSigner, type Signer } from '../testing/signer.js';
import type { JsonObject } from './json.js';
import type { TrustedIssuer } from './options.js';
import { verifyBadge } from './verify-badge.js';

let signer: Signer;
let other: Signer;
beforeAll(async () => {
  [signer, other] = [await createSigner(1), await createSigner(2)];
});

const DID = 'did:web:pont.example.org:issuers:1';
const DID_PAGE = 'https://pont.example.org/issuers/1/did.json';
const SITE = 'https://pont.example.org/issuers/1';

/** A badge of this issuer signed with this method, and what is at these addresses. */
async function bind(
  issuer: string,
  verificationMethod: string,
  pages: JsonObject,
  trustedIssuers?: TrustedIssuer[],
) {
  const signed = await signer.signDocument(makeBadge(issuer), 'eddsa-jcs-2022', { verificationMethod });
  const { fetcher } = answerFrom(pages);
  return verifyBadge(JSON.stringify(signed), {
    now: TODAY,
    fetcher,
    ...(trustedIssuers ? { trustedIssuers } : {}),
  });
}

const method = (id: string, controller: string, by = signer, more: JsonObject = {}): JsonObject => ({
  id,
  type: 'Multikey',
  controller,
  publicKeyMultibase: by.multikey,
  ...more,
});
const didPage = (methods: readonly JsonObject[], assertionMethod: unknown): JsonObject => ({
  id: DID,
  verificationMethod: methods,
  assertionMethod,
});

describe('a did:web issuer', () => {
  it('stands behind a key its document lists for statements', async () => {
    const page = didPage([method(`${DID}#key-1`, DID)], [`${DID}#key-1`]);
    expect(await bind(DID, `${DID}#key-1`, { [DID_PAGE]: page })).toMatchObject({
      bound: { state: 'yes', code: 'key-listed' },
      verdict: 'yes',
    });
    const short = didPage([method('#key-1', DID)], ['#key-1']);
    expect(await bind(DID, `${DID}#${signer.multikey}`, { [DID_PAGE]: short })).toMatchObject({
      bound: { state: 'yes' },
    });
    const inside = didPage([], [method('#key-1', DID)]);
    expect(await bind(DID, `${DID}#key-1`, { [DID_PAGE]: inside })).toMatchObject({
      bound: { state: 'yes' },
    });
  });

  it.each<[string, () => JsonObject, string]>([
    ['lists another key', () => didPage([method(`${DID}#k`, DID, other)], [`${DID}#k`]), 'key-not-listed'],
    [
      'lists it for something else',
      () => ({ ...didPage([method(`${DID}#k`, DID)], []), authentication: [`${DID}#k`] }),
      'issuer-lists-no-key',
    ],
    [
      'lists it for another controller',
      () => didPage([method(`${DID}#k`, 'did:web:evil.example')], [`${DID}#k`]),
      'issuer-lists-no-key',
    ],
    [
      'took it back',
      () => didPage([method(`${DID}#k`, DID, signer, { revoked: '2026-01-01T00:00:00Z' })], [`${DID}#k`]),
      'issuer-lists-no-key',
    ],
    [
      'let it run out',
      () => didPage([method(`${DID}#k`, DID, signer, { expires: '2026-01-01T00:00:00Z' })], [`${DID}#k`]),
      'issuer-lists-no-key',
    ],
    [
      'is another one',
      () => ({ ...didPage([method(`${DID}#k`, DID)], [`${DID}#k`]), id: 'did:web:evil.example' }),
      'issuer-unreachable',
    ],
  ])('does not stand behind a key when its document %s', async (_what, page, code) => {
    const result = await bind(DID, `${DID}#${signer.multikey}`, { [DID_PAGE]: page() });
    expect(result.bound.code).toBe(code);
    expect(result.verdict).not.toBe('yes');
  });

  it('never stands behind the key of another name', async () => {
    const page = didPage([method(`${DID}#k`, DID)], [`${DID}#k`]);
    const method2 = `did:web:evil.example#${signer.multikey}`;
    expect((await bind(DID, method2, { [DID_PAGE]: page })).bound).toEqual({
      state: 'no',
      code: 'key-of-another',
    });
    const own = `${signer.did}#${signer.multikey}`;
    expect((await bind(DID, own, { [DID_PAGE]: page })).bound).toEqual({
      state: 'no',
      code: 'key-of-another',
    });
  });
});

describe('an issuer with an address', () => {
  it('stands behind the keys in its own document', async () => {
    const page = { id: SITE, assertionMethod: [method(`${SITE}#k`, SITE)] };
    expect((await bind(SITE, `${SITE}#k`, { [SITE]: page })).bound.state).toBe('yes');
    const set = { keys: [{ ...signer.publicJwk, kid: 'k' }] };
    expect((await bind(SITE, `${SITE}#k`, { [SITE]: set })).bound.state).toBe('yes');
  });

  it('stands behind a key document of its own host only when it is below it or named by it', async () => {
    const below = `${SITE}/keys/1`;
    const beside = 'https://pont.example.org/keys/1';
    const key = (id: string) => method(id, SITE);
    expect((await bind(SITE, below, { [below]: key(below), [SITE]: { id: SITE } })).bound.state).toBe('yes');
    expect((await bind(SITE, beside, { [beside]: key(beside), [SITE]: { id: SITE } })).bound.state).toBe(
      'unknown',
    );
    const named = { id: SITE, assertionMethod: [beside] };
    expect((await bind(SITE, beside, { [beside]: key(beside), [SITE]: named })).bound.state).toBe('yes');
  });

  it('does not stand behind a key of a neighbour or of another host', async () => {
    const neighbour = 'https://pont.example.org/issuers/2';
    const page = { id: neighbour, assertionMethod: [method(`${neighbour}#k`, neighbour)] };
    const pages = {
      [neighbour]: page,
      [SITE]: { id: SITE, assertionMethod: [method(`${SITE}#k`, SITE, other)] },
    };
    expect((await bind(SITE, `${neighbour}#k`, pages)).verdict).not.toBe('yes');
    const evil = `https://pont.example.org.evil.example/issuers/1#${signer.multikey}`;
    expect((await bind(SITE, evil, pages)).bound).toEqual({ state: 'no', code: 'key-of-another' });
  });

  it('proves nothing by a key in a fragment', async () => {
    const result = await bind(SITE, `${SITE}#${signer.multikey}`, { [SITE]: { id: SITE, name: 'no keys' } });
    expect(result.intact.state).toBe('yes');
    expect(result.bound).toEqual({ state: 'unknown', code: 'issuer-lists-no-key' });
  });
});

describe('a pinned issuer', () => {
  it('needs no network, and no other key will do', async () => {
    const at = `${SITE}#${signer.multikey}`;
    const right = await bind(SITE, at, {}, [{ id: SITE, keys: [signer.multikey] }]);
    expect(right).toMatchObject({
      bound: { code: 'key-pinned' },
      trusted: { code: 'issuer-trusted' },
      verdict: 'yes',
    });
    const wrong = await bind(SITE, at, {}, [{ id: SITE, keys: [other.publicJwk] }]);
    expect(wrong).toMatchObject({
      bound: { state: 'no' },
      trusted: { code: 'issuer-not-proven' },
      verdict: 'no',
    });
  });

  it('is not trusted as long as its key is not proven', async () => {
    const result = await bind(SITE, `${SITE}#${signer.multikey}`, { [SITE]: 404 }, [{ id: SITE }]);
    expect(result.trusted).toEqual({ state: 'unknown', code: 'issuer-not-proven' });
  });
});

it('an issuer without an address is never bound', async () => {
  expect((await bind('urn:uuid:1', `${signer.did}#${signer.multikey}`, {})).bound).toEqual({
    state: 'unknown',
    code: 'issuer-unsupported',
  });
});
