/** Any badge of the set, for anybody, with any evidence: signed, baked, taken out again, read and verified; then withdrawn. */
import { webcrypto } from 'node:crypto';
import fc from 'fast-check';
import { LOCALES } from '@requapass/framework';
import { exportJWK, generateKeyPair } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BadgeEvidence } from '../badge-set/badge-draft.js';
import { BADGES, badgeById } from '../badge-set/badges.js';
import { parseBadgeDraft } from '../badge-set/parse-badge-draft.js';
import { drawBadge } from '../badge-set/picture/draw-badge.js';
import { badgeSetWords } from '../badge-set/words.js';
import { bakePng } from '../baking/bake-png.js';
import { bakeSvg } from '../baking/bake-svg.js';
import { readBadges } from '../reading/read-badges.js';
import { SAMPLE_PNG } from '../testing/sample-badges.js';
import { verifyBadge } from '../verification/verify-badge.js';
import { makeDidDocument, parseBadgeSite } from './issuer.js';
import { makeCredential } from './make-credential.js';
import type { SigningSubtle } from './platform.js';
import { hashEmail } from './recipient.js';
import { signCredential } from './sign-credential.js';
import {
  makeSigningKey,
  publicHalf,
  type BadgeProofFormat,
  type Jwk,
  type SigningKey,
} from './signing-key.js';
import { STATUS_LIST_LENGTH, makeStatusListCredential } from './status-list.js';

const subtle = webcrypto.subtle as unknown as SigningSubtle;
const SITE = parseBadgeSite('https://pont.example.org/badges') as NonNullable<
  ReturnType<typeof parseBadgeSite>
>;
const NOW = '2026-11-23T10:00:00Z';

/** Texts people write: any letters, no half ones, and not only spaces. */
const text = (maxLength: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength })
    .filter((value) => value.trim() !== '' && !/\p{Surrogate}/u.test(value));

const drafts = fc
  .record({
    badge: fc.constantFrom(...BADGES.map(({ id }) => id)),
    locale: fc.constantFrom(...LOCALES),
    evidence: fc.array(
      fc.record({ type: fc.constant(['Evidence'] as const), name: text(40), narrative: text(200) }),
      { maxLength: 4 },
    ),
  })
  .map(({ badge, locale, evidence }) => ({
    requapass: {
      format: 'requapass-badge-draft',
      version: 1,
      badge,
      set: '1.0.0',
      locale,
      baseUrl: 'https://requapass.example/competences/',
    },
    evidence: evidence as readonly BadgeEvidence[],
  }));

let key: SigningKey;
let publicJwk: Jwk;
beforeAll(async () => {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const jwk = (await exportJWK(privateKey)) as Jwk;
  publicJwk = publicHalf(jwk) as Jwk;
  key = makeSigningKey(SITE.did, 'key-1', jwk) as SigningKey;
});

async function sign(draft: unknown, index: number, format: BadgeProofFormat): Promise<string> {
  const read = parseBadgeDraft(JSON.stringify(draft));
  if (!read.ok) throw new Error(`${read.error.path}: ${read.error.message}`);
  const { badge, locale, evidence } = read.value;
  const credential = makeCredential({
    badge: badgeById(badge),
    words: badgeSetWords(locale),
    competencesUrl: 'https://pont.example.org/competences/',
    issuer: { did: SITE.did, name: 'Les Amis du Pont', url: 'https://pont.example.org/' },
    id: `${SITE.url}badges/7.${format}`,
    subjectId: 'urn:uuid:0c5a8c1e-5a06-4d3c-8f0a-0d6c6f1f2f01',
    recipient: [await hashEmail('awa@example.org', 'salt', subtle)],
    validFrom: NOW,
    evidence,
    status: { list: `${SITE.url}status/${format}`, index },
  });
  const signed = await signCredential(credential, key, { format, created: NOW, subtle });
  if (!signed.ok) throw new Error(signed.error.message);
  return signed.value;
}

async function bake(badge: string, picture: 'svg' | 'png', draft: { requapass: { badge: string } }) {
  const drawing = drawBadge(
    BADGES.find(({ id }) => id === draft.requapass.badge)!,
    'Un & deux',
  );
  const baked = picture === 'svg' ? bakeSvg(drawing, badge) : bakePng(SAMPLE_PNG, badge);
  if (!baked.ok) throw new Error(baked.error.message);
  return baked.value;
}

async function serve(format: BadgeProofFormat, withdrawn: readonly number[]) {
  const id = `${SITE.url}status/${format}`;
  const list = await makeStatusListCredential({ id, issuer: SITE.did, validFrom: NOW, withdrawn });
  const signed = await signCredential(list, key, { format, created: NOW, subtle });
  if (!signed.ok) throw new Error(signed.error.message);
  const pages: Readonly<Record<string, string>> = {
    [id]: signed.value,
    [SITE.url + SITE.didPath]: JSON.stringify(makeDidDocument(SITE.did, [{ id: 'key-1', publicJwk }])),
  };
  return (url: string) =>
    Promise.resolve({ status: pages[url] === undefined ? 404 : 200, text: pages[url] ?? '' });
}

describe.each([
  ['jwt', 'svg'],
  ['jwt', 'png'],
  ['data-integrity', 'svg'],
  ['data-integrity', 'png'],
] as const)('a badge signed as %s and baked into %s', (format, picture) => {
  it('comes out as it went in and verifies; withdrawn, it says so', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(drafts, fc.integer({ min: 0, max: STATUS_LIST_LENGTH - 1 }), async (draft, index) => {
        const badge = await sign(draft, index, format);
        const read = await readBadges(await bake(badge, picture, draft));
        if (!read.ok) throw new Error(read.error.message);
        const [found] = read.value.badges;
        expect(read.value.badges).toHaveLength(1);
        expect(found?.document).toMatchObject(
          format === 'jwt' ? { kind: 'jws', token: badge } : { kind: 'json', value: JSON.parse(badge) },
        );
        const look = async (withdrawn: readonly number[]) =>
          verifyBadge(found!.document, {
            fetcher: await serve(format, withdrawn),
            now: Date.parse(NOW) + 1000,
          });
        const others = [index - 1, index + 1].filter((at) => at >= 0 && at < STATUS_LIST_LENGTH);
        expect(await look(others)).toMatchObject({
          verdict: 'yes',
          bound: { code: 'key-listed' },
          form: { code: 'form-standard' },
        });
        expect(await look([index])).toMatchObject({
          verdict: 'no',
          intact: { state: 'yes' },
          status: { code: 'revoked' },
        });
      }),
      { numRuns: 40 },
    );
  });
});
