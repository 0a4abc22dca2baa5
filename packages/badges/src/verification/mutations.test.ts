/**
 * Changed badges must never be intact. A few hundred here; all of them by
 * `BADGE_MUTATIONS=20000 npx vitest run --config packages/devkit/vitest.config.ts packages/badges/src/verification/mutations.test.ts`.
 */
import { expect, it } from 'vitest';
import { createDice, meaningOf, mutateDocument, mutateToken } from '../testing/mutate-badge.js';
import { makeBadge, TODAY } from '../testing/samples-to-sign.js';
import { createSigner } from '../testing/signer.js';
import { parseJws } from './jws.js';
import { parseSignedDocument, verifyBadge } from './verify-badge.js';

const COUNT = Number(process.env['BADGE_MUTATIONS'] ?? '400');

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
    const suites = ['eddsa-rdfc-2022', 'eddsa-jcs-2022'];
    const signed = await Promise.all(suites.map((suite) => signer.signDocument(badge, suite)));
    const others = await Promise.all(suites.map((suite) => signer.signDocument(another, suite)));
    const token = await signer.signToken(badge);
    const otherToken = await signer.signToken(another);
    const dice = createDice(20_261_123);
    const accepted: string[] = [];
    for (let changed = 0, round = 0; changed < COUNT; round += 1) {
      const kind = round % 3;
      const original = kind === 2 ? badge : (signed[kind] ?? {});
      const mutant =
        kind === 2
          ? mutateToken(token, otherToken, badge, dice)
          : mutateDocument(original, others[kind] ?? {}, dice);
      // The same badge in other words, or the other badge as a whole, is no change.
      const meaning = meaningOf(contentOf(mutant));
      const isNoChange =
        kind === 2
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
