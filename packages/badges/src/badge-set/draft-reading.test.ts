/** What we draft is read by our own reader, and what becomes of it is linked data that can be signed. */
import { INFERRED_COMPETENCE_IDS } from '@requapass/framework';
import { describe, expect, test } from 'vitest';
import { readBadges } from '../reading/read-badges.js';
import { ALL_CONFIRMED, playedGame, portfolioOf } from '../testing/sample-portfolios.js';
import { canonicalRdf } from '../verification/canonical-rdf.js';
import { guardLinkedData } from '../verification/guard-linked-data.js';
import { platformSubtle } from '../verification/platform.js';
import { badgeById } from './badges.js';
import { makeBadgeDraft } from './make-badge-draft.js';
import { badgeSetWords } from './words.js';

const SUBTLE = platformSubtle()!;
const answers = Object.fromEntries(INFERRED_COMPETENCE_IDS.map((id) => [id, [3, 4, 3] as const]));
const PORTFOLIO = portfolioOf([
  playedGame({ storm: answers, rota: answers, meeting: answers }, ALL_CONFIRMED),
]);

function draftOf(id: 'speak-autonomy' | 'welcome') {
  const result = makeBadgeDraft(badgeById(id), PORTFOLIO, {
    words: badgeSetWords('nl'),
    baseUrl: 'https://example.org/competences/',
  });
  if (!result.ok) throw new Error(JSON.stringify(result.missing));
  return result.draft;
}

describe.each(['speak-autonomy', 'welcome'] as const)('the draft of %s', (id) => {
  test('is read as a badge that nobody signed, with nothing odd in it', async () => {
    const draft = draftOf(id);
    const result = await readBadges(JSON.stringify(draft));
    if (!result.ok) throw new Error(result.error.message);
    const [badge] = result.value.badges;
    const { achievement } = draft.credentialSubject;
    expect(badge).toMatchObject({
      format: 'ob3',
      dataModel: 'vcdm-2.0',
      isDraft: true,
      proofs: [],
      name: achievement.name,
      language: 'nl',
      achievementId: achievement.id,
      criteria: { narrative: achievement.criteria.narrative },
      issuer: undefined,
    });
    expect(badge?.image).toBeDefined();
    expect(badge?.alignments).toHaveLength(achievement.alignment.length);
    expect(badge?.evidence).toHaveLength(draft.evidence.length);
    expect(badge?.warnings).toEqual([]);
  });

  test('becomes linked data in which every field has a meaning, once it is completed', async () => {
    const { requapass: _, ...draft } = draftOf(id);
    const credential = JSON.parse(
      JSON.stringify({
        ...draft,
        id: 'https://association.example/badges/1',
        issuer: { id: 'https://association.example/', type: ['Profile'], name: 'Association' },
        validFrom: '2026-11-23T12:00:00Z',
        credentialSubject: {
          ...draft.credentialSubject,
          identifier: [{ type: 'IdentityObject', hashed: false, identityHash: 'a', identityType: 'name' }],
        },
      }),
    );
    expect(guardLinkedData(credential)).toBeUndefined();
    const quads = await canonicalRdf(credential, 0, undefined, SUBTLE);
    for (const { targetCode } of draft.credentialSubject.achievement.alignment) {
      expect(quads).toContain(`targetCode> "${targetCode}"`);
    }
  });

  test('cannot be signed with its mark on', async () => {
    expect(await canonicalRdf(JSON.parse(JSON.stringify(draftOf(id))), 0, undefined, SUBTLE)).toBe(undefined);
  });
});
