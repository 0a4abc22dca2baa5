import { CompactSign, exportJWK, generateKeyPair } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSigner, type Signer } from '../testing/signer.js';
import { answerFrom, ED2020, makeBadge, OB, TODAY, V1, V2 } from '../testing/samples-to-sign.js';
import type { JsonObject } from './json.js';
import { hostsToContact } from './hosts.js';
import { parseSignedDocument, verifyBadge } from './verify-badge.js';

let signer: Signer;
let other: Signer;
beforeAll(async () => {
  [signer, other] = [await createSigner(1), await createSigner(2)];
});
const options = { now: TODAY };
const text = JSON.stringify;

describe('a badge signed by a did:key issuer', () => {
  it.each(['eddsa-rdfc-2022', 'eddsa-jcs-2022'])(
    'is intact, bound, in date and whole with %s',
    async (suite) => {
      const signed = await signer.signDocument(makeBadge(signer.did), suite);
      const result = await verifyBadge(text(signed), options);
      expect(result).toMatchObject({
        intact: { state: 'yes', code: 'signature-matches' },
        bound: { state: 'yes', code: 'key-in-name' },
        trusted: { state: 'unknown', code: 'no-trusted-issuers' },
        dates: { state: 'yes', code: 'dates-hold', until: '2027-01-01T00:00:00.000Z' },
        status: { state: 'yes', code: 'status-none' },
        form: { state: 'yes', code: 'form-standard' },
        verdict: 'yes',
        proof: suite,
        furtherHosts: [],
      });
    },
  );

  it('is read with the older data model and Ed25519Signature2020, with a remark', async () => {
    const { validFrom, validUntil, ...rest } = makeBadge(signer.did);
    const old = {
      ...rest,
      '@context': [V1, OB, ED2020],
      issuanceDate: validFrom,
      expirationDate: validUntil,
    };
    const result = await verifyBadge(text(await signer.signDocument(old, 'Ed25519Signature2020')), options);
    expect(result.verdict).toBe('yes');
    expect(result.warnings.map(({ code }) => code)).toContain('older-version');
  });

  it('is trusted only when the site lists the issuer', async () => {
    const signed = text(await signer.signDocument(makeBadge(signer.did), 'eddsa-jcs-2022'));
    const listed = await verifyBadge(signed, { ...options, trustedIssuers: [{ id: signer.did }] });
    const unlisted = await verifyBadge(signed, { ...options, trustedIssuers: [{ id: other.did }] });
    expect(listed.trusted).toEqual({ state: 'yes', code: 'issuer-trusted' });
    expect(unlisted.trusted).toEqual({ state: 'no', code: 'issuer-not-trusted' });
    expect(unlisted.verdict).toBe('yes');
  });

  it('is verified also where WebCrypto has no Ed25519', async () => {
    const real = crypto.subtle;
    const old = {
      digest: (name: 'SHA-256', data: Uint8Array) => real.digest(name, data as BufferSource),
      importKey: () =>
        Promise.reject(Object.assign(new Error('no such algorithm'), { name: 'NotSupportedError' })),
      verify: () => Promise.resolve(true),
    };
    const signed = await signer.signDocument(makeBadge(signer.did), 'eddsa-jcs-2022');
    const changed = { ...signed, name: 'Autre chose' };
    expect((await verifyBadge(text(signed), { ...options, subtle: old })).intact.state).toBe('yes');
    expect((await verifyBadge(text(changed), { ...options, subtle: old })).intact.state).toBe('no');
  });

  it('counts any proof that is right, and reports the ones it does not know', async () => {
    const signed = await signer.signDocument(makeBadge(signer.did), 'eddsa-jcs-2022');
    const unknown = { type: 'DataIntegrityProof', cryptosuite: 'ecdsa-sd-2023', proofValue: 'u2V0' };
    const both = await verifyBadge(text({ ...signed, proof: [unknown, signed['proof']] }), options);
    const only = await verifyBadge(text({ ...signed, proof: unknown }), options);
    expect(both.intact.state).toBe('yes');
    expect(both.warnings.map(({ code }) => code)).toContain('proof-unsupported');
    expect(only.intact).toEqual({ state: 'unknown', code: 'proof-unsupported' });
    expect(only.verdict).toBe('unknown');
  });
});

describe('a badge as a token', () => {
  const claims = (badge: JsonObject): JsonObject => ({
    ...badge,
    iss: (badge['issuer'] as { id: string }).id,
    jti: badge['id'],
    sub: 'urn:uuid:person',
  });

  it('is verified with EdDSA and the key of its issuer', async () => {
    const token = await signer.signToken(claims(makeBadge(signer.did)), {
      kid: `${signer.did}#${signer.multikey}`,
    });
    expect(await verifyBadge(token, options)).toMatchObject({ verdict: 'yes', proof: 'EdDSA' });
  });

  it.each(['RS256', 'ES256'])('is verified with %s and a key that the issuer publishes', async (alg) => {
    const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
    const issuer = 'https://pont.example.org/issuer';
    const token = await new CompactSign(new TextEncoder().encode(text(claims(makeBadge(issuer)))))
      .setProtectedHeader({ alg, kid: `${issuer}#key-1` })
      .sign(privateKey);
    const method = {
      id: `${issuer}#key-1`,
      type: 'JsonWebKey',
      controller: issuer,
      publicKeyJwk: await exportJWK(publicKey),
    };
    const page = { id: issuer, verificationMethod: [method], assertionMethod: [`${issuer}#key-1`] };
    const { fetcher, asked } = answerFrom({ [issuer]: page });
    const result = await verifyBadge(token, { ...options, fetcher });
    expect(result).toMatchObject({ bound: { state: 'yes', code: 'key-listed' }, verdict: 'yes', proof: alg });
    expect(asked).toEqual([issuer]);
  });

  it('is no more than intact when its key comes with it', async () => {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
    const token = await new CompactSign(
      new TextEncoder().encode(text(claims(makeBadge('https://pont.example.org/issuer')))),
    )
      .setProtectedHeader({ alg: 'RS256', jwk: await exportJWK(publicKey) })
      .sign(privateKey);
    const result = await verifyBadge(token, options);
    expect(result.intact.state).toBe('yes');
    expect(result.bound).toEqual({ state: 'unknown', code: 'issuer-not-asked' });
    expect(result.verdict).toBe('unknown');
  });

  it('is refused when its claims contradict the credential', async () => {
    const token = await signer.signToken({ ...claims(makeBadge(signer.did)), jti: 'urn:uuid:another' });
    expect((await verifyBadge(token, options)).form).toEqual({ state: 'no', code: 'form-claims' });
  });
});

describe('dates', () => {
  it.each([
    [{ validUntil: '2026-01-02T00:00:00Z' }, 'expired', 'no'],
    [{ validFrom: '2026-12-24T00:00:00Z' }, 'not-yet-valid', 'no'],
    [{ validFrom: '2026-12-24T00:00:00Z', validUntil: '2026-01-02T00:00:00Z' }, 'dates-crossed', 'no'],
    [{ validUntil: '2026-11-24T00:00:00Z' }, 'dates-hold', 'yes'],
  ])('of %j are "%s"', async (dates, code, state) => {
    const signed = await signer.signDocument(makeBadge(signer.did, dates), 'eddsa-jcs-2022');
    expect((await verifyBadge(text(signed), options)).dates).toMatchObject({ code, state });
  });

  it('are "unreadable", never "none", when an end is no date', async () => {
    const signed = await signer.signDocument(
      makeBadge(signer.did, { validUntil: 'tomorrow' }),
      'eddsa-jcs-2022',
    );
    const result = await verifyBadge(text(signed), options);
    expect(result.dates.code).toBe('dates-unreadable');
    expect(result.verdict).toBe('unknown');
  });

  it('are marked when they are within a day of the clock', async () => {
    const badge = makeBadge(signer.did, { validUntil: '2026-11-24T00:00:00Z' });
    const signed = await signer.signDocument(badge, 'eddsa-jcs-2022');
    expect((await verifyBadge(text(signed), options)).dates.nearClock).toBe(true);
  });
});

describe('endorsements', () => {
  const endorse = (id: string): JsonObject => ({
    '@context': [V2, OB],
    id: 'urn:uuid:e1',
    type: ['VerifiableCredential', 'EndorsementCredential'],
    issuer: { id: other.did, type: ['Profile'], name: 'La Maison' },
    validFrom: '2026-02-01T00:00:00Z',
    credentialSubject: { id, type: ['EndorsementSubject'], endorsementComment: 'Bien.' },
  });

  it('are verified one by one, and only about this badge', async () => {
    const badge = makeBadge(signer.did);
    const right = await other.signDocument(endorse(String(badge['id'])), 'eddsa-rdfc-2022');
    const elsewhere = await other.signDocument(endorse('urn:uuid:another'), 'eddsa-jcs-2022');
    const changed = { ...right, name: 'changed' };
    const signed = await signer.signDocument(
      { ...badge, endorsement: [right, elsewhere, changed] },
      'eddsa-jcs-2022',
    );
    const { endorsements, verdict } = await verifyBadge(text(signed), options);
    expect(verdict).toBe('yes');
    expect(endorsements.map(({ path, verdict: word, form }) => [path, word, form.code])).toEqual([
      ['endorsement[0]', 'yes', 'form-standard'],
      ['endorsement[1]', 'no', 'form-value'],
      ['endorsement[2]', 'no', 'form-standard'],
    ]);
  });
});

describe('hosts', () => {
  it('are listed without asking anything, each with its purposes', () => {
    const badge = makeBadge('did:web:pont.example.org', {
      credentialStatus: {
        type: 'BitstringStatusListEntry',
        statusPurpose: 'revocation',
        statusListIndex: '3',
        statusListCredential: 'https://status.example.net/1',
      },
      proof: { verificationMethod: 'did:web:pont.example.org#key-1' },
    });
    expect(hostsToContact({ kind: 'json', value: badge })).toEqual([
      { host: 'pont.example.org', purposes: ['issuer', 'key'] },
      { host: 'status.example.net', purposes: ['status'] },
    ]);
  });

  it('are none for a badge that carries all it needs', async () => {
    const signed = await signer.signDocument(makeBadge(signer.did), 'eddsa-jcs-2022');
    const document = parseSignedDocument(text(signed));
    expect(document && hostsToContact(document)).toEqual([]);
  });

  it('that were not agreed to are never asked, and are named', async () => {
    const issuer = 'https://pont.example.org/issuer';
    const badge = makeBadge(issuer);
    const signed = await signer.signDocument(badge, 'eddsa-jcs-2022', {
      verificationMethod: `${issuer}#${signer.multikey}`,
    });
    const { fetcher, asked } = answerFrom({});
    const result = await verifyBadge(text(signed), { ...options, fetcher, hosts: [] });
    expect(asked).toEqual([]);
    expect(result.furtherHosts).toEqual(['pont.example.org']);
    expect(result.bound.code).toBe('issuer-not-asked');
    expect(result.silentHosts).toEqual([]);
  });

  it('that do not answer are named too', async () => {
    const issuer = 'https://pont.example.org/issuer';
    const signed = await signer.signDocument(makeBadge(issuer), 'eddsa-jcs-2022', {
      verificationMethod: `${issuer}#${signer.multikey}`,
    });
    const fetcher = () => Promise.reject(new TypeError('no answer'));
    const result = await verifyBadge(text(signed), { ...options, fetcher });
    expect(result.silentHosts).toEqual(['pont.example.org']);
    expect(result.furtherHosts).toEqual([]);
    expect(result.verdict).toBe('unknown');
  });
});
