/** What is read from each kind of document, whole. */
import { describe, expect, it } from 'vitest';
import { bakePng, bakeSvg } from '../baking/index.js';
import { platform } from '../platform.js';
import { makeToken, SAMPLE_OB2, SAMPLE_OB3, SAMPLE_PNG, SAMPLE_SVG, set } from '../testing/sample-badges.js';
import type { Badge } from './badge.js';
import { readBadges, type Reading, type ReadingOptions } from './read-badges.js';

async function read(input: unknown, options?: ReadingOptions): Promise<Reading> {
  const result = await readBadges(input, options);
  if (!result.ok) throw new Error(`${result.error.code} at "${result.error.path}": ${result.error.message}`);
  return result.value;
}

async function readOne(input: unknown, options?: ReadingOptions): Promise<Badge> {
  const { badges } = await read(input, options);
  const [badge] = badges;
  if (!badge || badges.length > 1) throw new Error(`${badges.length} badges`);
  return badge;
}

function value<T>(result: { ok: true; value: T } | { ok: false; error: { message: string } }): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe('an Open Badges 3.0 credential', () => {
  it('gives everything there is to show, without a warning', async () => {
    const badge = await readOne(JSON.stringify(SAMPLE_OB3));
    expect(badge.warnings).toEqual([
      expect.objectContaining({ code: 'recipient-in-clear', path: 'credentialSubject.id' }),
    ]);
    expect(badge).toMatchObject({
      format: 'ob3',
      dataModel: 'vcdm-2.0',
      id: 'https://badges.example.org/credentials/17',
      name: 'Tenir les lumières',
      description: 'Régler et surveiller les lumières d’une fête.',
      image: {
        href: 'https://badges.example.org/lumieres.svg',
        isEmbedded: false,
        host: 'badges.example.org',
      },
      issuer: {
        name: 'Les Amis du Pont',
        id: 'did:web:badges.example.org',
        host: 'badges.example.org',
        url: { href: 'https://pont.example.org/', host: 'pont.example.org' },
        image: { caption: 'Un pont' },
      },
      recipient: {
        name: 'Awa Diallo',
        identifiers: [
          { type: 'email', isHashed: false, masked: 'a•••@example.org', value: undefined },
          { type: 'emailAddress', isHashed: true, value: 'sha256$0d1f0a2b3c4d5e6f', salt: 'sel' },
        ],
      },
      awardedOn: '2026-11-20T08:30:00.000Z',
      validFrom: '2026-11-23T10:00:00.000Z',
      validUntil: '2028-11-23T10:00:00.000Z',
      criteria: { narrative: '- prévoir\n- **essayer**\n- éteindre', url: undefined },
      evidence: [{ name: 'La fête', url: { host: 'pont.example.org' } }],
      alignments: [{ name: 'Organiser', code: 'organise-3', framework: 'RECTEC' }],
      tags: ['bénévolat', 'son et lumière'],
      results: [{ name: 'Autonomie', type: 'RubricCriterionLevel', value: 'En autonomie' }],
      achievementType: 'Badge',
      language: 'fr',
      endorsements: [{ of: 'badge', path: 'endorsement[0]' }],
      statuses: [{ type: 'BitstringStatusListEntry', path: 'credentialStatus' }],
      proofs: [{ kind: 'embedded', name: 'eddsa-rdfc-2022', path: 'proof[0]' }],
      isDraft: false,
      isVerifiable: true,
      path: '',
    });
    expect(badge.document).toEqual({ kind: 'json', value: SAMPLE_OB3 });
  });

  it('reads the same from text, bytes, a buffer and a parsed value', async () => {
    const text = JSON.stringify(SAMPLE_OB3);
    const bytes = new platform.TextEncoder().encode(text);
    const expected = await readOne(text);
    for (const input of [`\ufeff  ${text}\n`, bytes, bytes.buffer, SAMPLE_OB3]) {
      expect(await readOne(input)).toEqual(expected);
    }
  });

  it('keeps what was handed over apart from later changes of it', async () => {
    const input = set(SAMPLE_OB3, ['name'], 'Avant');
    const badge = await readOne(input);
    input['issuer'] = { id: 'https://evil.example' };
    expect(badge.document).toMatchObject({ value: { issuer: { name: 'Les Amis du Pont' } } });
  });

  it('reads data model 1.1 and says that it is older', async () => {
    const older = {
      ...SAMPLE_OB3,
      '@context': [
        'https://www.w3.org/2018/credentials/v1',
        'https://purl.imsglobal.org/spec/ob/v3p0/context.json',
      ],
      issuanceDate: '2020-01-01T00:00:00Z',
      expirationDate: '2021-01-01T00:00:00Z',
      validFrom: undefined,
      validUntil: undefined,
    };
    const badge = await readOne(older);
    expect(badge).toMatchObject({
      dataModel: 'vcdm-1.1',
      validFrom: '2020-01-01T00:00:00.000Z',
      validUntil: '2021-01-01T00:00:00.000Z',
    });
    expect(badge.warnings.map(({ code }) => code)).toContain('older-data-model');
  });

  it('reads a token of data model 2.0, and keeps the token for verification', async () => {
    const { proof: _proof, ...credential } = SAMPLE_OB3;
    const claims = {
      iss: credential.issuer.id,
      sub: credential.credentialSubject.id,
      jti: credential.id,
      nbf: 1795428000,
    };
    const token = makeToken({ ...credential, ...claims });
    const badge = await readOne(token);
    expect(badge.name).toBe('Tenir les lumières');
    expect(badge.proofs).toEqual([{ kind: 'jwt', name: 'EdDSA', path: '' }]);
    expect(badge.document).toMatchObject({ kind: 'jws', token, header: { alg: 'EdDSA' } });
    expect(badge.warnings.map(({ code }) => code)).toEqual(['recipient-in-clear']);
  });

  it('fills a token of data model 1.1 from its claims and names the missing and the contradicting ones', async () => {
    const { id: _id, validFrom: _from, validUntil: _until, issuer: _issuer, ...rest } = SAMPLE_OB3;
    const vc = { ...rest, issuer: { id: 'https://other.example/me' } };
    const badge = await readOne(
      makeToken({ vc, iss: 'did:web:badges.example.org', jti: 'urn:uuid:7', nbf: 1577836800 }),
    );
    expect(badge).toMatchObject({ id: 'urn:uuid:7', validFrom: '2020-01-01T00:00:00.000Z' });
    expect(badge.warnings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'missing-claim', path: 'sub' }),
        expect.objectContaining({ code: 'claim-differs', path: 'iss', value: 'did:web:badges.example.org' }),
      ]),
    );
  });

  it('keeps a long id whole', async () => {
    const id = `did:jwk:${'a'.repeat(900)}`;
    const badge = await readOne(set(SAMPLE_OB3, ['issuer', 'id'], id));
    expect(badge.issuer).toMatchObject({ id, host: undefined });
    expect(badge.warnings.map(({ code }) => code)).not.toContain('shortened');
  });

  it('is a draft without issuer and proof, and is not asked for what only an organisation can add', async () => {
    const { issuer: _i, proof: _p, id: _id, validFrom: _f, ...rest } = SAMPLE_OB3;
    const subject = { type: ['AchievementSubject'], achievement: SAMPLE_OB3.credentialSubject.achievement };
    const draft = {
      ...rest,
      type: ['VerifiableCredential', 'AchievementCredential'],
      credentialSubject: subject,
    };
    const badge = await readOne(draft);
    expect(badge).toMatchObject({ isDraft: true, proofs: [], issuer: undefined });
    expect(badge.warnings).toEqual([]);
  });
});

describe('an Open Badges 2.0 assertion', () => {
  it('gives everything there is to show, without a warning', async () => {
    const badge = await readOne(JSON.stringify(SAMPLE_OB2));
    expect(badge.warnings).toEqual([]);
    expect(badge).toMatchObject({
      format: 'ob2',
      dataModel: 'ob2',
      name: 'De kassa',
      issuer: { name: 'Vrienden van de Brug', host: 'badges.example.org', email: 'hallo@example.org' },
      recipient: { identifiers: [{ type: 'email', isHashed: true, salt: 'zout' }] },
      awardedOn: '2026-11-23T10:00:00.000Z',
      criteria: { narrative: undefined, url: { href: 'https://badges.example.org/kassa.html' } },
      tags: ['vrijwilliger'],
      proofs: [{ kind: 'hosted', name: '', path: 'verification' }],
      missing: [],
    });
  });

  it('names what lies elsewhere, and reads it once it was fetched', async () => {
    const assertion = set(SAMPLE_OB2, ['badge'], SAMPLE_OB2.badge.id);
    const bare = await readOne(assertion);
    expect(bare.name).toBeUndefined();
    expect(bare.missing).toEqual([
      { part: 'badge-class', path: 'badge', url: { href: SAMPLE_OB2.badge.id, host: 'badges.example.org' } },
    ]);
    const badgeClass = set(SAMPLE_OB2.badge, ['issuer'], SAMPLE_OB2.badge.issuer.id);
    const documents = new Map<string, unknown>([[SAMPLE_OB2.badge.id, badgeClass]]);
    const half = await readOne(assertion, { documents });
    expect(half.name).toBe('De kassa');
    expect(half.issuer).toMatchObject({ id: 'https://badges.example.org/issuer', name: undefined });
    expect(half.missing.map(({ part }) => part)).toEqual(['issuer']);
    documents.set(SAMPLE_OB2.badge.issuer.id, SAMPLE_OB2.badge.issuer);
    const whole = await readOne(assertion, { documents });
    expect(whole.missing).toEqual([]);
    expect(whole.issuer?.name).toBe('Vrienden van de Brug');
  });

  it('reads a signed one from its token', async () => {
    const token = makeToken(set(SAMPLE_OB2, ['verification'], { type: 'signed' }), { alg: 'RS256' });
    expect(await readOne(token)).toMatchObject({
      name: 'De kassa',
      proofs: [{ kind: 'jws', name: 'RS256' }],
    });
  });

  it('hands on that it calls itself revoked', async () => {
    const badge = await readOne(set(SAMPLE_OB2, ['revoked'], true));
    expect(badge.statuses).toMatchObject([{ type: 'revoked', path: 'revoked' }]);
  });
});

describe('many badges in one input', () => {
  const { '@context': context } = SAMPLE_OB3;
  const token = makeToken(SAMPLE_OB3);
  const [header, payload, signature] = token.split('.');
  const flattened = { payload, signatures: [{ protected: header, signature }] };
  const inputs: readonly [string, unknown, Reading['container'], readonly string[]][] = [
    ['a list', [SAMPLE_OB3, SAMPLE_OB2, token], 'list', ['[0]', '[1]', '[2]']],
    ['a collection', { type: 'Collection', badges: [SAMPLE_OB2] }, 'collection', ['badges[0]']],
    [
      'an answer of a badge service',
      { credential: [SAMPLE_OB3], compactJwsString: [token] },
      'collection',
      ['credential[0]', 'compactJwsString[0]'],
    ],
    [
      'a presentation',
      { '@context': context, type: ['VerifiablePresentation'], verifiableCredential: [SAMPLE_OB3, token] },
      'presentation',
      ['verifiableCredential[0]', 'verifiableCredential[1]'],
    ],
    [
      'a learner record',
      {
        type: ['VerifiableCredential', 'ClrCredential'],
        credentialSubject: { verifiableCredential: [SAMPLE_OB3] },
      },
      'learner-record',
      ['credentialSubject.verifiableCredential[0]'],
    ],
    [
      'an envelope in a presentation',
      {
        type: 'VerifiablePresentation',
        verifiableCredential: [
          { type: 'EnvelopedVerifiableCredential', id: `data:application/vc+jwt,${token}` },
        ],
      },
      'presentation',
      ['verifiableCredential[0]'],
    ],
    ['a signed document in JSON form', [flattened], 'list', ['[0]']],
    [
      'a token of a presentation',
      makeToken({ vp: { type: 'VerifiablePresentation', verifiableCredential: [token] } }),
      'presentation',
      ['verifiableCredential[0]'],
    ],
  ];
  it.each(inputs)('are all found in %s, each with its place', async (_name, input, container, paths) => {
    const reading = await read(input);
    expect(reading.container).toBe(container);
    expect(reading.badges.map(({ path }) => path)).toEqual(paths);
    expect(reading.refused).toEqual([]);
  });

  it('keep the document around them that has a proof of its own', async () => {
    const presentation = { type: 'VerifiablePresentation', verifiableCredential: [SAMPLE_OB3], proof: {} };
    const { badges } = await read(presentation);
    expect(badges[0]?.wrapper).toEqual({ kind: 'json', value: presentation });
    expect((await read([SAMPLE_OB3])).badges[0]?.wrapper).toBeUndefined();
  });

  it('leave a broken neighbour aside, with its reason', async () => {
    const { badges, refused, links } = await read([
      SAMPLE_OB3,
      7,
      { type: 'BadgeClass' },
      'https://a.example/1',
    ]);
    expect(badges).toHaveLength(1);
    expect(refused).toMatchObject([
      { code: 'not-a-badge', path: '[1]' },
      {
        code: 'not-a-badge',
        path: '[2]',
        hint: 'this describes a badge: what was given to a person is an assertion',
      },
    ]);
    expect(links).toEqual([
      { part: 'badge', path: '[3]', url: { href: 'https://a.example/1', host: 'a.example' } },
    ]);
  });

  it('have an end', async () => {
    const result = await readBadges(Array.from({ length: 300 }, () => SAMPLE_OB2));
    expect(result.ok && result.value.badges.length).toBe(200);
    expect(result.warnings).toMatchObject([{ code: 'too-many-items' }]);
  });
});

describe('a baked picture', () => {
  it.each([
    ['JSON', JSON.stringify(SAMPLE_OB3)],
    ['a token', makeToken(SAMPLE_OB3)],
  ])('gives its badge back, whether %s was baked into PNG or SVG', async (_name, badge) => {
    const png = await read(value(bakePng(SAMPLE_PNG, badge)));
    expect(png).toMatchObject({ carrier: 'png', badges: [{ name: 'Tenir les lumières' }] });
    const svg = await read(value(bakeSvg(SAMPLE_SVG, badge)));
    expect(svg).toMatchObject({ carrier: 'svg', badges: [{ name: 'Tenir les lumières' }] });
    expect(svg.badges).toEqual(png.badges);
  });

  it('may hold only the address of a hosted assertion', async () => {
    const baked = value(bakePng(SAMPLE_PNG, SAMPLE_OB2.id, 'ob2'));
    expect(await read(baked)).toMatchObject({ badges: [], links: [{ url: { href: SAMPLE_OB2.id } }] });
  });
});

describe('a European Digital Credential', () => {
  it('is shown in the preferred language and called not verifiable', async () => {
    const credential = {
      type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
      id: 'urn:credential:1',
      issuer: { id: 'https://school.example/1', legalName: { en: ['The School'], fr: ['L’École'] } },
      validFrom: '2026-01-01T00:00:00Z',
      displayParameter: { title: { en: ['Welcome desk'], fr: ['Accueil'] } },
      credentialSubject: { givenName: { fr: ['Awa'] }, familyName: { fr: ['Diallo'] } },
    };
    expect(await readOne(credential, { languages: ['fr-BE', 'en'] })).toMatchObject({
      format: 'edc',
      name: 'Accueil',
      issuer: { name: 'L’École' },
      recipient: { name: 'Awa Diallo' },
      isVerifiable: false,
      proofs: [],
    });
  });
});
