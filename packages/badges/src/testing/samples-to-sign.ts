/** Documents to sign in tests. Knows no key. */
import type { FetchAnswer, Fetcher } from '../verification/network.js';
import type { JsonObject } from '../verification/json.js';

export const V2 = 'https://www.w3.org/ns/credentials/v2';
export const V1 = 'https://www.w3.org/2018/credentials/v1';
export const OB = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';
export const ED2020 = 'https://w3id.org/security/suites/ed25519-2020/v1';

/** The day on which tests verify. */
export const TODAY = Date.parse('2026-11-23T12:00:00Z');

/** A badge of Open Badges 3.0 by this issuer, not signed. */
export const makeBadge = (issuer: string, more: JsonObject = {}): JsonObject => ({
  '@context': [V2, OB],
  id: 'urn:uuid:0c5a8c1e-5a06-4d3c-8f0a-0d6c6f1f2f01',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'Accueillir',
  issuer: { id: issuer, type: ['Profile'], name: 'Les Amis du Pont' },
  validFrom: '2026-01-01T00:00:00Z',
  validUntil: '2027-01-01T00:00:00Z',
  credentialSubject: {
    type: ['AchievementSubject'],
    identifier: [
      {
        type: 'IdentityObject',
        identityType: 'emailAddress',
        hashed: true,
        identityHash: 'sha256$8c4d3a',
        salt: 'pont',
      },
    ],
    achievement: {
      id: 'https://pont.example.org/badges/accueillir',
      type: ['Achievement'],
      name: 'Accueillir',
      description: 'Accueille les personnes à l’entrée.',
      criteria: { narrative: 'Deux missions et une confirmation.' },
      alignment: [
        {
          type: ['Alignment'],
          targetName: 'Communiquer',
          targetUrl: 'https://requapass.example.org/competences/speak/2',
          targetFramework: 'RECTEC+',
          targetCode: 'speak-2',
        },
      ],
    },
  },
  ...more,
});

/** A fetcher that answers from a list of addresses and notes what it was asked. */
export function answerFrom(pages: Readonly<Record<string, unknown>>): { fetcher: Fetcher; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    fetcher(url): Promise<FetchAnswer> {
      asked.push(url);
      const page = pages[url];
      if (page === undefined) return Promise.resolve({ status: 404, text: '' });
      if (typeof page === 'number') return Promise.resolve({ status: page, text: '' });
      return Promise.resolve({ status: 200, text: typeof page === 'string' ? page : JSON.stringify(page) });
    },
  };
}
