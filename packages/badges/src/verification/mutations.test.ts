/**
 * Changed badges must never be intact. A few hundred here; all of them by
 * `BADGE_MUTATIONS=20000 npx vitest run --config packages/devkit/vitest.config.ts packages/badges/src/verification/mutations.test.ts`.
 */
import { expect, it } from 'vitest';
import { createDice, meaningOf, mutateDocument, mutateToken } from '../testing/mutate-badge.js';
import { makeBadge, OB, TODAY, V2 } from '../testing/samples-to-sign.js';
import { createSigner } from '../testing/signer.js';
import type { JsonObject } from './json.js';
import { parseJws } from './jws.js';
import { parseSignedDocument, verifyBadge } from './verify-badge.js';

const COUNT = Number(process.env['BADGE_MUTATIONS'] ?? '400');

/** The same badge with things that are mentioned twice: the hardest to keep apart in linked data. */
function tangled(badge: JsonObject): JsonObject {
  const subject = badge['credentialSubject'] as JsonObject;
  const achievement = { ...(subject['achievement'] as JsonObject), creator: badge['issuer'] };
  return {
    ...badge,
    '@context': [V2, OB, 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json'],
    id: 'https://pont.example.org/c/1',
    refreshService: { id: 'https://pont.example.org/c/1', type: '1EdTechCredentialRefresh' },
    evidence: [
      { id: 'https://pont.example.org/e/1', type: ['Evidence'], name: 'Photo', description: 'Le pont.' },
    ],
    credentialSubject: { ...subject, id: 'did:example:person', achievement },
  };
}

const contentOf = (text: string): unknown => {
  const document = parseSignedDocument(text);
  return document?.kind === 'jws' ? parseJws(document.token)?.payload : document?.value;
};

it(
  `finds none of ${COUNT} changed badges intact`,
  async () => {
    const signer = await createSigner(3);
    const badge = makeBadge(signer.did);
    const another = makeBadge(signer.did, {
      id: 'urn:uuid:another',
      name: 'Organiser',
      validUntil: '2030-01-01T00:00:00Z',
    });
    const kinds = [
      ['eddsa-rdfc-2022', badge, another],
      ['eddsa-jcs-2022', badge, another],
      ['eddsa-rdfc-2022', tangled(badge), tangled(another)],
    ] as const;
    const signed = await Promise.all(kinds.map(([suite, one]) => signer.signDocument(one, suite)));
    const others = await Promise.all(kinds.map(([suite, , other]) => signer.signDocument(other, suite)));
    const token = await signer.signToken(badge);
    const otherToken = await signer.signToken(another);
    const dice = createDice(20_261_123);
    const accepted: string[] = [];
    for (let changed = 0, round = 0; changed < COUNT; round += 1) {
      const kind = round % 4;
      const original = kind === 3 ? badge : (signed[kind] ?? {});
      const mutant =
        kind === 3
          ? mutateToken(token, otherToken, badge, dice)
          : mutateDocument(original, others[kind] ?? {}, dice);
      // The same badge in other words, or the other badge as a whole, is no change.
      const meaning = meaningOf(contentOf(mutant));
      const isNoChange =
        kind === 3
          ? mutant === token || mutant === otherToken
          : [original, others[kind]].some((one) => meaningOf(one) === meaning);
      if (isNoChange) continue;
      changed += 1;
      const { intact } = await verifyBadge(mutant, { now: TODAY });
      if (intact.state === 'yes') accepted.push(mutant);
    }
    expect(accepted).toEqual([]);
  },
  30_000 + COUNT * 30,
);
