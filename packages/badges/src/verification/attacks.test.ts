import { CompactSign, exportJWK, exportSPKI, generateKeyPair, importJWK } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeBadge, OB, TODAY, V2 } from '../testing/samples-to-sign.js';
import { createSigner, type Signer } from '../testing/signer.js';
import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import { canonicalRdf } from './canonical-rdf.js';
import { hashesToSign, proofsOf } from './data-integrity.js';
import type { JsonObject } from './json.js';
import type { Subtle } from './platform.js';
import { verifyBadge } from './verify-badge.js';

let signer: Signer;
let other: Signer;
let signed: JsonObject;
let subject: JsonObject;
beforeAll(async () => {
  [signer, other] = [await createSigner(1), await createSigner(2)];
  signed = await signer.signDocument(makeBadge(signer.did), 'eddsa-rdfc-2022');
  subject = signed['credentialSubject'] as JsonObject;
});

const verify = (document: unknown) =>
  verifyBadge(typeof document === 'string' ? document : JSON.stringify(document), { now: TODAY });
const intactOf = async (document: unknown) => (await verify(document)).intact;
const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a changed badge', () => {
  it.each([
    ['its name', () => ({ ...signed, name: 'Diriger' })],
    ['its end', () => ({ ...signed, validUntil: '2099-01-01T00:00:00Z' })],
    [
      'its issuer',
      () => ({ ...signed, issuer: { id: other.did, type: ['Profile'], name: 'Les Amis du Pont' } }),
    ],
    ['whom it is for', () => ({ ...signed, credentialSubject: { ...subject, id: 'did:example:me' } })],
    ['a proof of another badge', () => ({ ...signed, id: 'urn:uuid:another' })],
  ])('is not intact: %s', async (_what, change) => {
    expect(await intactOf(change())).toEqual({ state: 'no', code: 'signature-differs' });
  });

  it('is not intact when the proof names another key', async () => {
    const proof = {
      ...(signed['proof'] as JsonObject),
      verificationMethod: `${other.did}#${other.multikey}`,
    };
    expect(await intactOf({ ...signed, proof })).toEqual({ state: 'no', code: 'signature-differs' });
  });

  it('signed again with one’s own key is intact, but not by the issuer', async () => {
    const forged = await other.signDocument(makeBadge(signer.did), 'eddsa-rdfc-2022');
    expect(await verify(forged)).toMatchObject({
      intact: { state: 'yes' },
      bound: { state: 'no', code: 'key-of-another' },
      verdict: 'no',
    });
  });

  it('is refused when a key in the fragment is not the one in the name', async () => {
    const method = `${signer.did}#${other.multikey}`;
    const forged = await other.signDocument(makeBadge(signer.did), 'eddsa-rdfc-2022', {
      verificationMethod: method,
    });
    expect((await verify(forged)).verdict).toBe('no');
  });

  it.each(['authentication', 'keyAgreement', undefined])(
    'is refused when the proof is for "%s"',
    async (proofPurpose) => {
      const odd = await signer.signDocument(makeBadge(signer.did), 'eddsa-jcs-2022', { proofPurpose });
      expect(await intactOf(odd)).toEqual({ state: 'no', code: 'proof-malformed' });
    },
  );

  it('is refused when its proof has expired', async () => {
    const odd = await signer.signDocument(makeBadge(signer.did), 'eddsa-jcs-2022', {
      expires: '2026-11-01T00:00:00Z',
    });
    expect(await intactOf(odd)).toEqual({ state: 'no', code: 'proof-expired' });
  });
});

describe('a badge that plays with meaning', () => {
  const titel = { titel: 'https://schema.org/name' };

  it.each([
    ['an inline context', () => ({ ...signed, '@context': [V2, OB, titel], titel: 'Diriger' })],
    ['a context in place of the list', () => ({ ...signed, '@context': titel })],
    ['@nest', () => ({ ...signed, '@context': [V2, OB, { wrap: '@nest' }], wrap: { name: 'Accueillir' } })],
    ['a context inside', () => ({ ...signed, credentialSubject: { ...subject, '@context': [V2, OB] } })],
    [
      'an inline context inside',
      () => ({ ...signed, issuer: { ...(signed['issuer'] as object), '@context': titel } }),
    ],
    ['@included', () => ({ ...signed, '@included': [{ id: 'urn:x', name: 'x' }] })],
    ['@graph', () => ({ '@context': signed['@context'], '@graph': [signed], proof: signed['proof'] })],
    [
      'a name spelled out',
      () => {
        const { name, ...rest } = signed;
        return { ...rest, 'https://schema.org/name': name };
      },
    ],
    [
      '@id for id',
      () => {
        const { id, ...rest } = signed;
        return { ...rest, '@id': id };
      },
    ],
  ])('is never intact: %s', async (_what, make) => {
    const intact = await intactOf(make());
    expect(intact).toEqual({ state: 'no', code: 'meaning-redefined' });
  });

  it.each([
    ['another order', [OB, V2]],
    ['a remote context', [V2, OB, 'https://evil.example/context.json']],
    ['one too few', [V2]],
    ['one twice', [V2, OB, OB]],
  ])('is never intact: contexts with %s', async (_what, context) => {
    expect((await intactOf({ ...signed, '@context': context })).state).not.toBe('yes');
  });

  it('cannot hide its end in another mention of the same thing, though the signature would be right', async () => {
    const id = 'https://pont.example.org/c/1';
    const context = [V2, OB, 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json'];
    const refreshService = { id, type: '1EdTechCredentialRefresh' };
    const badge = makeBadge(signer.did, { '@context': context, id, refreshService });
    const whole = await signer.signDocument(badge, 'eddsa-rdfc-2022');
    expect((await intactOf(whole)).state).toBe('yes');
    const { validUntil, ...rest } = whole;
    const type = ['VerifiableCredential', 'OpenBadgeCredential', '1EdTechCredentialRefresh'];
    const hidden = { ...rest, refreshService: { id, type, validUntil } };
    const [proof = {}] = proofsOf(whole);
    const subtle = crypto.subtle as unknown as Subtle;
    const hashOf = (document: JsonObject) => hashesToSign(document, proof, { subtle, extra: undefined });
    expect(await hashOf(hidden)).toEqual(await hashOf(whole));
    expect(await intactOf(hidden)).toEqual({ state: 'unknown', code: 'document-refused' });
  });

  it('cannot take the issuer’s name away because it stands elsewhere too', async () => {
    const badge = makeBadge(signer.did);
    const achievement = { ...(subject['achievement'] as JsonObject), creator: badge['issuer'] };
    const whole = await signer.signDocument(
      { ...badge, credentialSubject: { ...subject, achievement } },
      'eddsa-rdfc-2022',
    );
    expect((await intactOf(whole)).state).toBe('yes');
    for (const issuer of [{ id: signer.did, type: ['Profile'] }, { id: signer.did }, signer.did]) {
      expect(await intactOf({ ...whole, issuer })).toEqual({ state: 'unknown', code: 'document-refused' });
    }
  });

  it('cannot carry blank nodes, or a term nobody defined', async () => {
    expect(await intactOf({ ...signed, id: '_:b0' })).toEqual({ state: 'unknown', code: 'document-refused' });
    expect(await intactOf({ ...signed, invented: 'x' })).toEqual({
      state: 'unknown',
      code: 'document-unprocessable',
    });
  });
});

describe('a badge that wants to tire the verifier', () => {
  it('is given up when it is a poison graph', async () => {
    // Eight things without a name, each knowing all others: none can be told from another.
    const document = { '@vocab': 'https://x.example/', knows: { '@type': '@id' } };
    const sha256 = createHash('sha256')
      .update(canonicalize({ '@context': document }) ?? '')
      .digest('hex');
    const url = 'https://x.example/context';
    const extra = { contexts: [{ url, sha256, document: { '@context': document } }], lists: [[url]] };
    const names = Array.from({ length: 8 }, (_one, index) => `_:b${index}`);
    const nodes = names.map((name) => ({ '@id': name, knows: names.filter((one) => one !== name) }));
    const poison = { '@context': [url], '@graph': nodes };
    const start = Date.now();
    expect(await canonicalRdf(poison, 0, extra, crypto.subtle as unknown as Subtle)).toBeUndefined();
    expect(Date.now() - start).toBeLessThan(3000);
    const few = {
      '@context': [url],
      '@graph': nodes.slice(0, 1).map(() => ({ knows: 'https://x.example/1' })),
    };
    expect(await canonicalRdf(few, 0, extra, crypto.subtle as unknown as Subtle)).toContain('x.example/1');
  });

  it('is refused when it holds hundreds of things without a name', async () => {
    const source = Array.from({ length: 600 }, () => ({ type: ['Profile'] }));
    const start = Date.now();
    expect(await intactOf({ ...signed, credentialSubject: { ...subject, source } })).toMatchObject({
      code: 'document-refused',
    });
    expect(Date.now() - start).toBeLessThan(500);
  });

  it('is refused when a proof builds on the same proof a thousand times', async () => {
    const proof = { ...(signed['proof'] as JsonObject), id: 'urn:p' };
    const last = { ...proof, id: 'urn:q', previousProof: Array(1000).fill('urn:p') };
    expect((await intactOf({ ...signed, proof: [last, { ...proof, previousProof: 'urn:q' }] })).state).toBe(
      'no',
    );
  });

  it('is refused when it is too deep, too long or no text', async () => {
    let deep: JsonObject = {};
    for (let level = 0; level < 40; level += 1) deep = { source: deep };
    expect((await verify({ ...signed, deep })).form.code).toBe('form-unreadable');
    expect((await verify({ ...signed, name: 'x'.repeat(300_000) })).form.code).toBe('form-unreadable');
    expect((await verify(JSON.stringify(signed).replace('Accueillir', '\\ud800'))).form.code).toBe(
      'form-unreadable',
    );
  });

  it('is refused when a name stands twice in one object', async () => {
    const text = JSON.stringify(signed);
    for (const twice of ['"name":"Diriger",', '"n\\u0061me":"Diriger",']) {
      const result = await verify(text.replace('"name":', `${twice}"name":`));
      expect(result).toMatchObject({ form: { code: 'form-unreadable' }, verdict: 'no' });
    }
    const payload = `{"name":"a","name":"b"}`;
    const token = `${base64({ alg: 'EdDSA' })}.${Buffer.from(payload).toString('base64url')}.AAAA`;
    expect((await verify(token)).form.code).toBe('form-unreadable');
  });
});

describe('a badge that is two things', () => {
  it('is verified as what it is shown as', async () => {
    const good = { id: 'https://good.example.org/', type: ['Profile'], name: 'Good' };
    const hosted = {
      ...makeBadge('https://good.example.org/'),
      '@context': 'https://w3id.org/openbadges/v2',
      type: ['Assertion', 'OpenBadgeCredential'],
      id: 'https://evil.example.net/1',
      issuer: good,
      recipient: { type: 'email', identity: 'x' },
      issuedOn: '2026-01-01T00:00:00Z',
      verification: { type: 'hosted' },
      badge: { type: 'BadgeClass', id: 'https://evil.example.net/b', issuer: 'https://evil.example.net/i' },
    };
    expect((await verify(hosted)).intact).toEqual({ state: 'no', code: 'not-signed' });
    const inToken = await signer.signToken({ ...hosted, vc: makeBadge(signer.did) });
    expect((await verify(inToken)).issuerId).toBe(signer.did);
  });

  it('is not well-formed when it defines words itself, even where each letter is signed', async () => {
    const own = makeBadge(signer.did, { '@context': [V2, OB, { titel: 'https://schema.org/name' }] });
    const nested = makeBadge(signer.did, { evidence: [{ '@context': { a: 'b:c' }, type: ['Evidence'] }] });
    for (const badge of [own, nested]) {
      for (const made of [
        await signer.signDocument(badge, 'eddsa-jcs-2022'),
        await signer.signToken(badge),
      ]) {
        expect((await verify(made)).form).toEqual({ state: 'no', code: 'form-contexts' });
      }
    }
  });
});

describe('a token', () => {
  const payload = () => makeBadge(signer.did);

  it.each(['none', 'NONE', 'None', '', 'HS256', 'HS512'])(
    'with the algorithm "%s" is never intact',
    async (alg) => {
      for (const signature of ['', 'AAAA']) {
        const token = `${base64({ alg })}.${base64(payload())}.${signature}`;
        expect((await verify(token)).intact.state).not.toBe('yes');
      }
    },
  );

  it('is never intact when a public key is used as a shared secret', async () => {
    const { publicKey } = await generateKeyPair('RS256', { extractable: true });
    const jwk = await exportJWK(publicKey);
    for (const secret of [await exportSPKI(publicKey), JSON.stringify(jwk)]) {
      const token = await new CompactSign(Buffer.from(JSON.stringify(payload())))
        .setProtectedHeader({ alg: 'HS256' })
        .sign(Buffer.from(secret));
      const [, body, signature] = token.split('.');
      expect(await intactOf(`${base64({ alg: 'HS256', jwk })}.${body}.${signature}`)).toMatchObject({
        state: 'no',
      });
      expect((await intactOf(`${base64({ alg: 'RS256', jwk })}.${body}.${signature}`)).state).toBe('no');
    }
  });

  it('that carries a symmetric or a private key is never intact', async () => {
    const secret = Buffer.alloc(32, 7);
    const jwk = { kty: 'oct', k: secret.toString('base64url') };
    const token = await new CompactSign(Buffer.from(JSON.stringify(payload())))
      .setProtectedHeader({ alg: 'HS256', jwk: jwk as never })
      .sign(secret);
    expect((await intactOf(token)).state).toBe('no');
    const d = Buffer.alloc(32, 1).toString('base64url');
    const withPrivate = await signer.signToken(payload(), { jwk: { ...signer.publicJwk, d } });
    expect((await intactOf(withPrivate)).state).not.toBe('yes');
  });

  it('that names extensions or another way to read its content is refused', async () => {
    for (const header of [{ crit: ['exp'], exp: 1 }, { crit: [] }, { b64: false }, { b64: true }]) {
      const token = await signer.signToken(payload());
      const [, body, signature] = token.split('.');
      expect(await intactOf(`${base64({ alg: 'EdDSA', ...header })}.${body}.${signature}`)).toEqual({
        state: 'no',
        code: 'algorithm-refused',
      });
    }
  });

  it('with a short RSA key is refused', async () => {
    const short = { kty: 'RSA', e: 'AQAB', n: Buffer.alloc(128, 0xc5).toString('base64url') };
    const token = `${base64({ alg: 'RS256', jwk: short })}.${base64(payload())}.${'A'.repeat(171)}`;
    expect(await intactOf(token)).toEqual({ state: 'no', code: 'key-too-weak' });
  });

  it('has one spelling only: padding and stray bits are refused', async () => {
    const token = await signer.signToken(payload());
    expect((await intactOf(token)).state).toBe('yes');
    expect((await intactOf(`${token}=`)).state).not.toBe('yes');
    const last = token.at(-1) ?? '';
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const stray = letters[letters.indexOf(last) ^ 1] ?? '';
    expect((await intactOf(token.slice(0, -1) + stray)).state).not.toBe('yes');
  });

  it('of another algorithm of the same key is refused', async () => {
    const key = await importJWK(
      { ...signer.publicJwk, d: Buffer.alloc(32, 1).toString('base64url') },
      'EdDSA',
    );
    const token = await new CompactSign(Buffer.from(JSON.stringify(payload())))
      .setProtectedHeader({ alg: 'EdDSA' })
      .sign(key);
    const [, body, signature] = token.split('.');
    expect((await intactOf(`${base64({ alg: 'ES256' })}.${body}.${signature}`)).state).not.toBe('yes');
  });
});
