/** What is met in the wild: read all the same, and noted with code and path. */
import { describe, expect, it } from 'vitest';
import { makeToken, SAMPLE_OB2, SAMPLE_OB3, set } from '../testing/sample-badges.js';
import type { Badge } from './badge.js';
import { readBadges } from './read-badges.js';

const ACHIEVEMENT = ['credentialSubject', 'achievement'] as const;

async function readOne(input: unknown): Promise<Badge> {
  const result = await readBadges(input);
  if (!result.ok) throw new Error(result.error.message);
  const [badge] = result.value.badges;
  if (!badge) throw new Error('no badge');
  return badge;
}

const ob3 = (path: readonly (string | number)[], value: unknown) => set(SAMPLE_OB3, path, value);
const ob2 = (path: readonly (string | number)[], value: unknown) => set(SAMPLE_OB2, path, value);
const alignment = SAMPLE_OB2.badge.alignment[0];

const CASES: readonly [string, object, string, string, object][] = [
  [
    'an issuer that is only an id',
    ob3(['issuer'], 'https://a.example/issuer'),
    'text-for-object',
    'issuer',
    { issuer: { host: 'a.example' } },
  ],
  [
    'one alignment instead of a list',
    ob3([...ACHIEVEMENT, 'alignment'], alignment),
    'single-for-list',
    'credentialSubject.achievement.alignment',
    { alignments: [{ name: 'Rekenen' }] },
  ],
  [
    '`alignments`, as Moodle writes it',
    ob2(['badge', 'alignments'], [alignment, alignment]),
    'none',
    '',
    { alignments: [{ name: 'Rekenen' }] },
  ],
  [
    '`alignments` alone',
    ob2(['badge'], { ...SAMPLE_OB2.badge, alignment: undefined, alignments: [alignment] }),
    'misnamed-field',
    'badge.alignments',
    { alignments: [{ name: 'Rekenen' }] },
  ],
  [
    '`verify` for `verification`',
    { ...ob2(['verification'], undefined), verify: { type: 'hosted' } },
    'misnamed-field',
    'verify',
    { proofs: [{ kind: 'hosted', path: 'verify' }] },
  ],
  [
    'no word about verification',
    ob2(['verification'], undefined),
    'missing-field',
    'verification',
    { proofs: [] },
  ],
  [
    'a date as seconds',
    ob2(['issuedOn'], 1577836800),
    'numeric-date',
    'issuedOn',
    { awardedOn: '2020-01-01T00:00:00.000Z' },
  ],
  [
    'a date as milliseconds in text',
    ob2(['issuedOn'], '1577836800000'),
    'numeric-date',
    'issuedOn',
    { awardedOn: '2020-01-01T00:00:00.000Z' },
  ],
  [
    'a day without a time',
    ob3(['validFrom'], '2026-11-23'),
    'date-without-time',
    'validFrom',
    { validFrom: '2026-11-23T00:00:00.000Z' },
  ],
  [
    'a time without a zone',
    ob3(['validFrom'], '2026-11-23T10:00:00'),
    'date-without-zone',
    'validFrom',
    { validFrom: '2026-11-23T10:00:00.000Z' },
  ],
  [
    'a zone without a colon',
    ob3(['validFrom'], '2026-11-23T10:00:00+0200'),
    'none',
    '',
    { validFrom: '2026-11-23T08:00:00.000Z' },
  ],
  ['31 April', ob3(['validFrom'], '2026-04-31T10:00:00Z'), 'bad-date', 'validFrom', { validFrom: undefined }],
  ['a date in words', ob3(['validUntil'], 'next year'), 'bad-date', 'validUntil', { validUntil: undefined }],
  [
    'a picture as text',
    ob3([...ACHIEVEMENT, 'image'], 'https://a.example/i.png'),
    'none',
    '',
    { image: { href: 'https://a.example/i.png' } },
  ],
  [
    'a picture as an object',
    ob2(['badge', 'image'], { id: 'https://a.example/i.png', caption: 'Een brug' }),
    'none',
    '',
    { image: { caption: 'Een brug' } },
  ],
  [
    'criteria in words',
    ob3([...ACHIEVEMENT, 'criteria'], 'Do this well.'),
    'text-for-object',
    'credentialSubject.achievement.criteria',
    { criteria: { narrative: 'Do this well.' } },
  ],
  [
    'a list of subjects',
    ob3(['credentialSubject'], [SAMPLE_OB3.credentialSubject]),
    'list-for-single',
    'credentialSubject',
    { name: 'Tenir les lumières' },
  ],
  [
    'a name with its language',
    ob3([...ACHIEVEMENT, 'name'], { '@value': 'Licht', '@language': 'nl' }),
    'object-for-text',
    'credentialSubject.achievement.name',
    { name: 'Licht' },
  ],
  [
    'a name that is a number',
    ob3([...ACHIEVEMENT, 'name'], 7),
    'wrong-type',
    'credentialSubject.achievement.name',
    { name: '7' },
  ],
  ['one type as text', ob3(['type'], 'OpenBadgeCredential'), 'none', '', { format: 'ob3' }],
  ['no type at all', ob3(['type'], undefined), 'none', '', { format: 'ob3' }],
  [
    'one proof instead of a list',
    ob3(['proof'], SAMPLE_OB3.proof[0]),
    'none',
    '',
    { proofs: [{ path: 'proof' }] },
  ],
  [
    'no identity',
    ob3(['credentialSubject'], { achievement: SAMPLE_OB3.credentialSubject.achievement }),
    'missing-field',
    'credentialSubject.id',
    { recipient: { identifiers: [] } },
  ],
  [
    'evidence as an address',
    ob2(['evidence'], 'https://a.example/e'),
    'none',
    '',
    { evidence: [{ url: { host: 'a.example' } }] },
  ],
  [
    'evidence as a list of both',
    ob2(['evidence'], ['https://a.example/e', { narrative: 'x' }]),
    'none',
    '',
    { evidence: [{ url: { host: 'a.example' } }, { narrative: 'x' }] },
  ],
];

describe('a badge as it is met in the wild', () => {
  it.each(CASES)('with %s is read and noted', async (_name, input, code, path, expected) => {
    const badge = await readOne(input);
    expect(badge).toMatchObject(expected);
    const found = badge.warnings.filter((warning) => warning.code !== 'recipient-in-clear');
    const wanted = code === 'none' ? [] : [expect.objectContaining({ code, path })];
    expect(found).toEqual(wanted);
  });

  it('in a token without `sub` is a warning, never an error', async () => {
    const { warnings } = await readOne(
      makeToken({ ...SAMPLE_OB3, iss: SAMPLE_OB3.issuer.id, jti: SAMPLE_OB3.id, nbf: 1795428000 }),
    );
    expect(warnings.filter(({ code }) => code === 'missing-claim')).toMatchObject([{ path: 'sub' }]);
  });
});

describe('a badge that means harm', () => {
  const URL_PATH = [...ACHIEVEMENT, 'alignment', 0, 'targetUrl'];
  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a.example/1',
    'https://bank.example@evil.example/',
  ])('loses the link %j', async (href) => {
    const badge = await readOne(ob3(URL_PATH, href));
    expect(badge.alignments).toMatchObject([{ name: 'Organiser', url: undefined }]);
    expect(badge.warnings).toContainEqual(
      expect.objectContaining({
        code: 'unsafe-link',
        path: 'credentialSubject.achievement.alignment[0].targetUrl',
      }),
    );
  });

  it.each([
    ['https://café.example/', 'café.example'],
    ['https://CAFÉ.example:8443/x', 'café.example'],
    ['https://xn--caf-dma.example/', 'xn--caf-dma.example'],
    ['https://аpple.example/', 'xn--pple-43d.example'],
    ['https://аррӏе.example/', 'xn--80ak6aa92e.example'],
    ['https://gοοgle.example', 'xn--ggle-0nda.example'],
    ['https:\\\\evil.example/good.example', 'evil.example'],
    ['https://ＥＶＩＬ.example/', 'evil.example'],
  ])('cannot dress %s up as another host', async (href, host) => {
    const badge = await readOne(ob3(URL_PATH, href));
    expect(badge.alignments[0]?.url?.host).toBe(host);
  });

  it('cannot turn the direction of writing, nor hide characters', async () => {
    const badge = await readOne(ob3(['issuer', 'name'], 'Uni\u202egro.live\u202c \u2066x\u2069\u0007'));
    expect(badge.issuer?.name).toBe('Unigro.live x');
    expect(badge.warnings).toContainEqual(
      expect.objectContaining({ code: 'hidden-characters', path: 'issuer.name' }),
    );
  });

  it.each([
    ['a page', 'data:text/html;base64,PHNjcmlwdD4='],
    ['what is no png', 'data:image/png;base64,AAAA'],
    ['a picture of 65,536 pixels', `data:image/png;base64,iVBORw0KGgoAAAANSUhEUgABAAAAAQAACAYAAAA=`],
    ['three megabytes', `data:image/png;base64,${'A'.repeat(3_000_000)}`],
  ])('does not get %s shown as a picture', async (_name, href) => {
    const badge = await readOne(ob2(['badge', 'image'], href));
    expect(badge.image).toBeUndefined();
    expect(badge.warnings).toMatchObject([{ code: 'unsafe-picture', path: 'badge.image' }]);
  });

  it('is cut where a text has no end, between two characters', async () => {
    const badge = await readOne(ob3([...ACHIEVEMENT, 'criteria'], { narrative: `x${'🎪'.repeat(5000)}` }));
    const { narrative = '' } = badge.criteria;
    expect(narrative.length).toBeLessThanOrEqual(4001);
    expect(/[\ud800-\udfff]/u.test(narrative)).toBe(false);
    expect(badge.warnings).toContainEqual(expect.objectContaining({ code: 'shortened' }));
  });

  it('is cut where a list has no end', async () => {
    const badge = await readOne(
      ob3(
        [...ACHIEVEMENT, 'tag'],
        Array.from({ length: 90 }, (_, index) => `t${index}`),
      ),
    );
    expect(badge.tags).toHaveLength(50);
    expect(badge.warnings).toContainEqual(expect.objectContaining({ code: 'too-many-items' }));
  });

  it('does not show whom it was given to, unless it was asked to', async () => {
    const input = ob2(['recipient'], { type: 'email', hashed: false, identity: 'tom@example.org' });
    expect(JSON.stringify({ ...(await readOne(input)), document: null })).not.toContain('tom@');
    const result = await readBadges(input, { isRecipientRevealed: true });
    expect(result).toMatchObject({
      value: { badges: [{ recipient: { identifiers: [{ value: 'tom@example.org' }] } }] },
    });
  });
});
