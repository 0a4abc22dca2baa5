/** Badges, tokens and pictures of our own making, for tests. Signed by nobody: their signatures are only letters. */
import { platform } from '../platform.js';

export const SAMPLE_OB3 = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: 'https://badges.example.org/credentials/17',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: {
    id: 'did:web:badges.example.org',
    type: ['Profile'],
    name: 'Les Amis du Pont',
    url: 'https://pont.example.org/',
    image: { id: 'https://pont.example.org/logo.png', type: 'Image', caption: 'Un pont' },
  },
  validFrom: '2026-11-23T10:00:00Z',
  validUntil: '2028-11-23T10:00:00Z',
  awardedDate: '2026-11-20T09:30:00+01:00',
  credentialSubject: {
    id: 'mailto:awa@example.org',
    type: ['AchievementSubject'],
    identifier: [
      { type: 'IdentityObject', identityType: 'name', identityHash: 'Awa Diallo', hashed: false },
      {
        type: 'IdentityObject',
        identityType: 'emailAddress',
        identityHash: 'sha256$0d1f0a2b3c4d5e6f',
        hashed: true,
        salt: 'sel',
      },
    ],
    narrative: 'Elle a tenu les lumières.',
    result: [{ type: ['Result'], resultDescription: 'urn:uuid:r1', achievedLevel: 'urn:uuid:l3' }],
    achievement: {
      id: 'https://badges.example.org/achievements/lumieres',
      type: ['Achievement'],
      achievementType: 'Badge',
      name: 'Tenir les lumières',
      description: 'Régler et surveiller les lumières d’une fête.',
      criteria: { narrative: '- prévoir\n- **essayer**\n- éteindre' },
      image: { id: 'https://badges.example.org/lumieres.svg', type: 'Image' },
      inLanguage: 'fr',
      tag: ['bénévolat', 'son et lumière'],
      alignment: [
        {
          type: ['Alignment'],
          targetName: 'Organiser',
          targetUrl: 'https://pont.example.org/organise/3',
          targetFramework: 'RECTEC',
          targetCode: 'organise-3',
          targetType: 'ext:Competency',
        },
      ],
      resultDescription: [
        {
          id: 'urn:uuid:r1',
          type: ['ResultDescription'],
          name: 'Autonomie',
          resultType: 'RubricCriterionLevel',
          rubricCriterionLevel: [{ id: 'urn:uuid:l3', type: ['RubricCriterionLevel'], name: 'En autonomie' }],
        },
      ],
    },
  },
  evidence: [
    { id: 'https://pont.example.org/fete', type: ['Evidence'], name: 'La fête', narrative: 'Une photo.' },
  ],
  credentialStatus: {
    id: 'https://badges.example.org/status/1#94567',
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '94567',
    statusListCredential: 'https://badges.example.org/status/1',
  },
  endorsement: [{ type: ['VerifiableCredential', 'EndorsementCredential'], id: 'urn:uuid:e1' }],
  proof: [
    {
      type: 'DataIntegrityProof',
      cryptosuite: 'eddsa-rdfc-2022',
      created: '2026-11-23T10:00:00Z',
      verificationMethod: 'did:web:badges.example.org#key-1',
      proofPurpose: 'assertionMethod',
      proofValue: 'z3x',
    },
  ],
} as const;

export const SAMPLE_OB2 = {
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'Assertion',
  id: 'https://badges.example.org/assertions/3',
  recipient: { type: 'email', hashed: true, salt: 'zout', identity: 'sha256$0d1f0a2b3c4d5e6f' },
  issuedOn: '2026-11-23T10:00:00Z',
  badge: {
    type: 'BadgeClass',
    id: 'https://badges.example.org/classes/kassa',
    name: 'De kassa',
    description: 'Geld tellen en teruggeven.',
    image: 'https://badges.example.org/kassa.png',
    criteria: 'https://badges.example.org/kassa.html',
    tags: ['vrijwilliger'],
    alignment: [{ targetName: 'Rekenen', targetUrl: 'https://pont.example.org/numbers/2' }],
    issuer: {
      type: 'Profile',
      id: 'https://badges.example.org/issuer',
      name: 'Vrienden van de Brug',
      url: 'https://brug.example.org',
      email: 'hallo@example.org',
    },
  },
  verification: { type: 'hosted' },
} as const;

/** A token with this payload and a signature that means nothing. */
export function makeToken(payload: object, header: object = { alg: 'EdDSA', kid: 'k' }): string {
  return `${encode(JSON.stringify(header))}.${encode(JSON.stringify(payload))}.c2ln`;
}

function encode(text: string): string {
  return toBase64Url(new platform.TextEncoder().encode(text));
}

function toBase64Url(bytes: Uint8Array): string {
  const { btoa } = globalThis as unknown as { btoa(binary: string): string };
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** One grey pixel, with a title. */
export const SAMPLE_PNG: Uint8Array<ArrayBuffer> = Uint8Array.from(
  (globalThis as unknown as { atob(base64: string): string }).atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACnRFWHRUaXRsZQBQb250rswszgAAAApJREFUeJxjaAAAAIIAgXfNcrYAAAAASUVORK5CYII=',
  ),
  (letter) => letter.charCodeAt(0),
);

export const SAMPLE_SVG =
  '<?xml version="1.0" encoding="UTF-8"?>\n<!-- é 🎪 -->\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">\n  <title>Feu &amp; eau 🎪</title>\n  <circle cx="4" cy="4" r="3"/>\n</svg>\n';

/** A record with one field changed, at any depth: `set(badge, ['issuer', 'name'], 'x')`. `undefined` takes it away. */
export function set(
  target: object,
  path: readonly (string | number)[],
  value: unknown,
): Record<string, unknown> {
  const copy = JSON.parse(JSON.stringify(target)) as Record<string, unknown>;
  let holder: Record<string | number, unknown> = copy;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return copy;
}
