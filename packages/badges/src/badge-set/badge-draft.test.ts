/** Drafts are Open Badges 3.0 but for what an organisation adds; they name nobody and are told apart at once. */
import type { Portfolio } from '@requapass/assessment';
import { INFERRED_COMPETENCE_IDS, LOCALES } from '@requapass/framework';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALL_CONFIRMED, asked, experience, playedGame, portfolioOf } from '../testing/sample-portfolios.js';
import type { BadgeDraft } from './badge-draft.js';
import { BADGES, BAND_LEVELS, badgeById } from './badges.js';
import type { BadgeDefinition } from './badge.js';
import { makeBadgeDraft, type BadgeDraftOptions } from './make-badge-draft.js';
import { parseBadgeDraft } from './parse-badge-draft.js';
import { badgeSetWords } from './words.js';

const SECRET = 'Mamie Lucette habite rue du Pont';
const OPTIONS: BadgeDraftOptions = {
  words: badgeSetWords('fr'),
  baseUrl: 'https://example.org/competences/',
};

/** A portfolio that earns this badge, with words and names in it that must not get out. */
function earning(badge: BadgeDefinition): Portfolio {
  const [lowest] = BAND_LEVELS[badge.band];
  const levels = [lowest, lowest, lowest, lowest];
  const answers = Object.fromEntries(INFERRED_COMPETENCE_IDS.map((id) => [id, levels]));
  const isReflected = badge.rule.needs[0]?.need === 'reflected';
  const kept = { pathway: ['bench.path.idea'], learning: ['bench.learn.try'] };
  const game = isReflected
    ? playedGame({}, {}, kept)
    : playedGame({ 'welcome-desk': answers, rumour: answers, meeting: answers }, ALL_CONFIRMED, kept);
  const [competence] = badge.competences;
  const examples = badge.band === 'autonomy' ? [SECRET] : [];
  return portfolioOf([game], {
    ...asked({
      competence,
      examples,
      by: 'Nadia Secret',
      saidLevel: isReflected ? null : lowest,
      level: isReflected ? null : lowest,
    }),
    experiences: [experience(competence, SECRET)],
  });
}

function draftOf(badge: BadgeDefinition, options = OPTIONS): BadgeDraft {
  const result = makeBadgeDraft(badge, earning(badge), options);
  if (!result.ok) throw new Error(JSON.stringify(result.missing));
  return result.draft;
}

const text = { type: 'string', minLength: 1 };
const uri = { type: 'string', pattern: '^(https://|data:image/svg\\+xml,)' };
const object = (properties: Record<string, unknown>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const list = (items: unknown) => ({ type: 'array', items, minItems: 1 });

/** The fields of Open Badges 3.0 that a signed badge of the set has, with those that the specification requires. */
const ACHIEVEMENT_CREDENTIAL = object({
  '@context': {
    const: [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
  },
  id: uri,
  type: { const: ['VerifiableCredential', 'AchievementCredential'] },
  name: text,
  issuer: object({ id: uri, type: { const: ['Profile'] }, name: text }),
  validFrom: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' },
  credentialSubject: object({
    type: { const: ['AchievementSubject'] },
    identifier: list({ type: 'object' }),
    achievement: object({
      id: uri,
      type: { const: ['Achievement'] },
      achievementType: { const: 'Badge' },
      name: text,
      description: text,
      criteria: object({ id: uri, narrative: text }),
      image: object({ id: uri, type: { const: 'Image' }, caption: text }),
      inLanguage: { enum: LOCALES },
      tag: list(text),
      alignment: list(
        object({
          type: { const: ['Alignment'] },
          targetName: text,
          targetUrl: uri,
          targetDescription: text,
          targetFramework: { enum: ['RECTEC+', 'EQF'] },
          targetCode: text,
          targetType: { enum: ['ceasn:Competency', 'ext:EQF'] },
        }),
      ),
    }),
  }),
  evidence: list(object({ type: { const: ['Evidence'] }, name: text, narrative: text })),
});
const isAchievementCredential = new Ajv({ allErrors: true }).compile(ACHIEVEMENT_CREDENTIAL);

/** What an organisation adds and takes away. */
function completed({ requapass: _, ...draft }: BadgeDraft) {
  return {
    ...draft,
    id: 'https://association.example/badges/1',
    issuer: { id: 'https://association.example/', type: ['Profile'], name: 'Association' },
    validFrom: '2026-11-23T12:00:00Z',
    credentialSubject: { ...draft.credentialSubject, identifier: [{ type: 'IdentityObject' }] },
  };
}

describe.each(BADGES.map((badge) => [badge.id, badge] as const))('the draft of %s', (_, badge) => {
  test.each(LOCALES)('in %s is an achievement credential once it is completed, and not before', (locale) => {
    const draft = draftOf(badge, { ...OPTIONS, words: badgeSetWords(locale) });
    expect(isAchievementCredential(draft)).toBe(false);
    isAchievementCredential(completed(draft));
    expect(isAchievementCredential.errors).toBeNull();
    expect(draft.credentialSubject.achievement.inLanguage).toBe(locale);
  });

  test('names nobody and holds no word that somebody wrote', () => {
    const draft = draftOf(badge);
    expect(JSON.stringify(draft)).not.toMatch(/Lucette|Nadia|Secret|bench\.|@(?!context)/u);
    expect(draft.credentialSubject).not.toHaveProperty('id');
    expect(draft.requapass.lacks).toContain('proof');
  });

  test('is read back as the same claim', () => {
    const draft = draftOf(badge);
    for (const document of [draft, JSON.stringify(draft)]) {
      expect(parseBadgeDraft(document)).toEqual({
        ok: true,
        value: {
          badge: badge.id,
          set: draft.requapass.set,
          locale: 'fr',
          baseUrl: OPTIONS.baseUrl,
          evidence: draft.evidence,
        },
        warnings: [],
      });
    }
  });
});

describe('a draft', () => {
  const speak = badgeById('speak-autonomy');

  test('is not made of a badge that is not earned: it says what lacks', () => {
    expect(makeBadgeDraft(speak, portfolioOf([]), OPTIONS)).toEqual({
      ok: false,
      missing: [
        { code: 'observations', competence: 'speak', have: 0, need: 3 },
        { code: 'stance', competence: 'speak' },
      ],
    });
  });

  test('says in which missions it was seen, that the person confirms and how many others do', () => {
    expect(draftOf(speak).evidence.map(({ name, narrative }) => `${name}: ${narrative}`)).toEqual([
      'Mission « meeting » (la-passerelle): On y a vu 4 choix ou résultats qui comptent pour ce badge.',
      'Mission « rumour » (la-passerelle): On y a vu 4 choix ou résultats qui comptent pour ce badge.',
      'Mission « welcome-desk » (la-passerelle): On y a vu 4 choix ou résultats qui comptent pour ce badge.',
      'Ce que dit la personne: La personne a regardé et a dit : « C’est moi. »',
      'Ce que disent les autres: Une personne le confirme. Son nom n’est pas donné.',
    ]);
    const nameMission = () => ({ mission: 'L’accueil', content: 'La Passerelle' });
    expect(draftOf(speak, { ...OPTIONS, nameMission }).evidence[0]?.name).toBe(
      'Mission « L’accueil » (La Passerelle)',
    );
  });

  test('holds the words the person chose for it, and no others', () => {
    const experiences = [experience('speak', 'Le samedi, à l’accueil.'), experience('write', SECRET)];
    const narratives = draftOf(speak, { ...OPTIONS, experiences }).evidence.map(({ narrative }) => narrative);
    expect(narratives).toContain('Le samedi, à l’accueil.');
    expect(narratives).not.toContain(SECRET);
  });

  test.each([
    'javascript:alert(1)',
    'example.org',
    'https://',
    'https://example.org/#x',
    'https://u@example.org/',
  ])('is not made with the base %s', (baseUrl) => {
    expect(() => draftOf(speak, { ...OPTIONS, baseUrl })).toThrow(/^invalid-base-url/u);
  });
});

describe('reading a draft', () => {
  const draft = draftOf(badgeById('welcome'));
  const marked = (change: Record<string, unknown>) => ({
    ...draft,
    requapass: { ...draft.requapass, ...change },
  });

  test.each([
    ['{', 'not-json', ''],
    ['[]', 'not-a-draft', 'requapass.format'],
    [completed(draft), 'not-a-draft', 'requapass.format'],
    [' '.repeat(200_001), 'too-large', ''],
    [marked({ version: 2 }), 'newer-version', 'requapass.version'],
    [marked({ version: '1' }), 'invalid-field', 'requapass.version'],
    [marked({ badge: 'speak-mastery' }), 'unknown-badge', 'requapass.badge'],
    [marked({ set: 'latest' }), 'invalid-field', 'requapass.set'],
    [marked({ locale: 'de' }), 'invalid-field', 'requapass.locale'],
    [marked({ baseUrl: 'javascript:alert(1)' }), 'invalid-field', 'requapass.baseUrl'],
    [{ ...draft, evidence: [{ name: 'x', narrative: 'x'.repeat(2001) }] }, 'invalid-field', 'evidence[0]'],
    [{ ...draft, evidence: null }, 'invalid-field', 'evidence'],
    [{ ...draft, issuer: 'https://x.example' }, 'has-identity', 'issuer'],
    [{ ...draft, credentialSubject: { id: 'mailto:a@b.example' } }, 'has-identity', 'credentialSubject.id'],
  ])('refuses %#: %s', (document, code, path) => {
    expect(parseBadgeDraft(document)).toMatchObject({ ok: false, error: { code, path } });
  });

  test('takes no name, criterion or picture from it', () => {
    const forged = structuredClone(draft) as unknown as {
      credentialSubject: { achievement: { name: string } };
    };
    forged.credentialSubject.achievement.name = 'Doctor of medicine';
    const result = parseBadgeDraft(forged);
    expect(result.ok).toBe(true);
    expect(JSON.stringify(result)).not.toContain('Doctor');
  });

  test('warns of another version of the set', () => {
    expect(parseBadgeDraft(marked({ set: '0.9.0' })).warnings).toMatchObject([{ code: 'other-set' }]);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.string(),
          fc.jsonValue(),
          fc.anything().map((requapass) => ({ requapass: { ...draft.requapass, ...(requapass as object) } })),
        ),
        (document) => {
          expect(parseBadgeDraft(document).ok).toBeTypeOf('boolean');
        },
      ),
      { numRuns: 200, seed: 5 },
    );
  });
});
