/**
 * Badges for tests: Open Badges 3.0 as tokens, signed in the browser with a key made there. What verifies them is code
 * that has no part in this. Knows no element.
 */
const V2 = 'https://www.w3.org/ns/credentials/v2';
const OB = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

/** Members of a badge that tests change; those of the achievement apart. */
export interface BadgeWishes {
  readonly name?: string;
  readonly achievement?: Readonly<Record<string, unknown>>;
  readonly [member: string]: unknown;
}

/** A square of one colour, as small as a picture gets. */
export const SQUARE =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 8 8%22%3E%3Crect width=%228%22 height=%228%22 fill=%22%23f4a259%22/%3E%3C/svg%3E';

let count = 0;

/** A badge that nobody signed; each has an id of its own. */
export function unsignedBadge({ name = 'Accueillir', achievement, ...more }: BadgeWishes = {}) {
  count += 1;
  return {
    '@context': [V2, OB],
    id: `urn:uuid:00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name,
    issuer: { id: 'did:web:pont.example', type: ['Profile'], name: 'Les Amis du Pont' },
    validFrom: '2026-09-12T10:00:00Z',
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [
        {
          type: 'IdentityObject',
          identityType: 'emailAddress',
          hashed: true,
          salt: 'sel',
          // sha256 of "awa@exemple.be" and the salt
          identityHash: 'sha256$8de1c0fc0ce293d3434d63b5fbf6b00ba11ec6eb180da12ac0b5db260f0a49a9',
        },
      ],
      achievement: {
        id: 'https://pont.example/badges/accueillir',
        type: ['Achievement'],
        name,
        description: 'Accueille les personnes à l’entrée.',
        criteria: { narrative: 'Deux missions et **une** confirmation.' },
        image: { id: SQUARE, type: 'Image' },
        alignment: [
          {
            type: ['Alignment'],
            targetName: 'Communiquer à l’oral, niveau 3',
            targetUrl: 'https://pont.example/competences/speak#level-3',
            targetFramework: 'RECTEC+',
            targetCode: '5.3',
          },
        ],
        ...achievement,
      },
    },
    ...more,
  };
}

/** Somebody who signs. Without a name of its own `id` holds the key, so that nobody has to be asked. */
export interface Issuer {
  readonly id: string;
  /** What the address of a did:web would answer. */
  readonly didDocument: unknown;
  sign(wishes?: BadgeWishes): Promise<string>;
}

export async function makeIssuer(name = 'Fanfare Sans Chef', did?: string): Promise<Issuer> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const { privateKey, publicKey } = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', publicKey);
  const publicKeyJwk = { kty, crv, x, y };
  const id = did ?? `did:jwk:${encode(publicKeyJwk)}`;
  const kid = `${id}#0`;
  return {
    id,
    didDocument: {
      '@context': ['https://www.w3.org/ns/did/v1'],
      id,
      verificationMethod: [{ id: kid, type: 'JsonWebKey2020', controller: id, publicKeyJwk }],
      assertionMethod: [kid],
    },
    async sign(wishes) {
      const badge = unsignedBadge({ issuer: { id, type: ['Profile'], name }, ...wishes });
      const times = { nbf: Date.parse(badge.validFrom) / 1000, iss: id, jti: badge.id };
      const until: unknown = wishes?.['validUntil'];
      const exp = typeof until === 'string' ? { exp: Date.parse(until) / 1000 } : {};
      const head = { alg: 'ES256', typ: 'JWT', kid };
      const text = `${encode(head)}.${encode({ ...badge, ...times, ...exp })}`;
      const bytes = new TextEncoder().encode(text);
      const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, bytes);
      return `${text}.${toBase64Url(new Uint8Array(signature))}`;
    },
  };
}

/** The same token with one word of its badge changed, and the signature as it was. */
export function altered(token: string, from: string, to: string): string {
  const [head = '', body = '', signature = ''] = token.split('.');
  const text = new TextDecoder().decode(
    Uint8Array.from(atob(body.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0)),
  );
  return `${head}.${toBase64Url(new TextEncoder().encode(text.replaceAll(from, to)))}.${signature}`;
}

function encode(value: unknown): string {
  return toBase64Url(new TextEncoder().encode(JSON.stringify(value)));
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
