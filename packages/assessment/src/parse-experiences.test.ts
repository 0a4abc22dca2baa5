/** What a person adds of their own life: written, read back, refused with a path, and never mixed in. */
import {
  COMPETENCE_IDS,
  INFERRED_COMPETENCE_IDS,
  LEVELS,
  type CompetenceId,
  type Evidence,
} from '@requapass/framework';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateProfile } from './estimate-profile.js';
import { EXPERIENCE_LIMITS, EXPERIENCE_PLACES, type Experience } from './experience.js';
import { makeExperiences } from './make-experiences.js';
import { makeOutcome } from './make-outcome.js';
import { parseExperiences } from './parse-experiences.js';
import { parseOutcome } from './parse-outcome.js';

const GOOD = makeExperiences([
  { competence: 'speak', where: 'family', words: 'J’explique le tram à ma grand-mère.' },
  { competence: 'pathway', where: 'other', words: '' },
]);

/** A deep copy of the good document with one value replaced (or removed, by `undefined`). */
function withValue(path: readonly (string | number)[], value: unknown): unknown {
  const document: unknown = JSON.parse(JSON.stringify(GOOD));
  let node = document as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) node = node[key] as Record<string | number, unknown>;
  const last = path.at(-1) as string | number;
  if (value === undefined) Reflect.deleteProperty(node, last);
  else node[last] = value;
  return document;
}

const anyExperience: fc.Arbitrary<Experience> = fc.record({
  competence: fc.constantFrom(...COMPETENCE_IDS),
  where: fc.constantFrom(...EXPERIENCE_PLACES),
  words: fc.string({ unit: 'binary', maxLength: 80 }).map((words) => words.slice(0, EXPERIENCE_LIMITS.words)),
});

describe('a document of experiences', () => {
  test('is read back whole, as a value and as text', () => {
    expect(parseExperiences(GOOD)).toEqual({ ok: true, document: GOOD });
    expect(parseExperiences(JSON.stringify(GOOD))).toEqual({ ok: true, document: GOOD });
  });

  test('carries the three things that were said and nothing else an object had', () => {
    const [first] = GOOD.experiences as [Experience];
    expect(makeExperiences([{ ...first, author: 'Alex' } as Experience]).experiences).toEqual([first]);
  });

  test('loses nothing on its way to JSON and back, whatever was written', () => {
    fc.assert(
      fc.property(fc.array(anyExperience, { maxLength: EXPERIENCE_LIMITS.experiences }), (experiences) => {
        const document = makeExperiences(experiences);
        expect(document.experiences).toEqual(experiences);
        expect(parseExperiences(JSON.stringify(document))).toEqual({ ok: true, document });
      }),
      { seed: 1 },
    );
  });

  test('of a later version is recognised before anything else in it is read', () => {
    expect(parseExperiences({ ...GOOD, version: 2, experiences: 'new' })).toMatchObject({
      ok: false,
      error: { code: 'newer-version', path: 'version' },
    });
  });

  test.each([null, 42, [], {}, '[]', { format: 'requapass-outcome' }, () => 1])(
    'is not made of %o',
    (input) => {
      expect(parseExperiences(input)).toMatchObject({ ok: false, error: { code: 'not-experiences' } });
    },
  );

  test('is not text that is not JSON', () => {
    expect(parseExperiences('{oops')).toMatchObject({ ok: false, error: { code: 'not-json' } });
  });

  test.each<[path: (string | number)[], value: unknown, code: string, where: string]>([
    [['version'], 0, 'invalid-field', 'version'],
    [['version'], undefined, 'invalid-field', 'version'],
    [['experiences'], undefined, 'invalid-field', 'experiences'],
    [['experiences'], {}, 'invalid-field', 'experiences'],
    [['experiences', 1], null, 'invalid-field', 'experiences[1]'],
    [['experiences', 1, 'competence'], 'juggle', 'invalid-field', 'experiences[1].competence'],
    [['experiences', 0, 'where'], 'moon', 'invalid-field', 'experiences[0].where'],
    [['experiences', 0, 'words'], 7, 'invalid-field', 'experiences[0].words'],
    [['experiences', 0, 'words'], 'x'.repeat(501), 'too-large', 'experiences[0].words'],
    [['experiences'], new Array(101).fill(GOOD.experiences[0]), 'too-large', 'experiences'],
  ])('with a wrong value at %j is refused there', (path, value, code, where) => {
    const result = parseExperiences(withValue(path, value));
    expect(result).toMatchObject({ ok: false, error: { code, path: where } });
    expect(!result.ok && result.error.message).toContain(where);
    expect(!result.ok && result.error.message).not.toContain('undefined');
  });

  test('that is too long is refused before it is read', () => {
    expect(parseExperiences(' '.repeat(EXPERIENCE_LIMITS.jsonCharacters + 1))).toMatchObject({
      ok: false,
      error: { code: 'too-large', path: '' },
    });
  });

  test('as long as one may be is read, with every character written the long way', () => {
    const full: Experience = { competence: 'unforeseen', where: 'association', words: '\u0001'.repeat(500) };
    const document = makeExperiences(new Array<Experience>(EXPERIENCE_LIMITS.experiences).fill(full));
    expect(parseExperiences(JSON.stringify(document, null, 2))).toMatchObject({ ok: true });
  });

  test('is never thrown over, whatever it is', () => {
    const trap = new Proxy({}, { get: () => fc.sample(fc.anything(), 1), has: () => true });
    expect(parseExperiences(trap).ok).toBe(false);
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (value, entry, field) => {
        parseExperiences(value);
        parseExperiences({ ...GOOD, experiences: [entry] });
        const result = parseExperiences(withValue(['experiences', 0, 'words'], field));
        expect(result.ok).toBe(typeof field === 'string');
      }),
      { seed: 2 },
    );
  });
});

describe('experiences, like stances, are kept beside and never mixed in', () => {
  const evidence: readonly Evidence[] = INFERRED_COMPETENCE_IDS.flatMap((competence, index) =>
    [1, 2, 3, 4].map((moment) => ({
      competence,
      level: LEVELS[(index + moment) % 3] ?? 1,
      offered: LEVELS,
      mission: 'welcome-desk',
      moment: `${competence}-${moment}`,
      text: 'welcome-desk.did.it',
      source: 'choice',
      isHelped: false,
    })),
  );
  const input = {
    source: 'game',
    evidence,
    content: { id: 'la-passerelle', version: '1.0.0' },
    locale: 'fr',
    missions: [],
    isComplete: false,
  } as const;

  test('no number of them moves an estimate or shows in the outcome, wherever they are put', () => {
    const [profile, outcome] = [estimateProfile(evidence), makeOutcome(input)];
    fc.assert(
      fc.property(fc.array(anyExperience, { minLength: 1, maxLength: 20 }), (experiences) => {
        // Even somebody who hands them over by mistake, in every place an object is taken from.
        const mixed = evidence.map((entry) => ({ ...entry, experiences, words: experiences[0]?.words }));
        expect(estimateProfile(mixed)).toEqual(profile);
        const made = makeOutcome({
          ...input,
          ...makeExperiences(experiences),
          evidence: mixed,
        } as typeof input);
        expect(made).toEqual(outcome);
        const read = parseOutcome({ ...made, experiences });
        expect(read.ok && read.outcome).toEqual(outcome);
      }),
      { numRuns: 30, seed: 3 },
    );
  });

  test('their document is no outcome, and an outcome is none of theirs', () => {
    expect(parseOutcome(GOOD)).toMatchObject({ ok: false, error: { code: 'not-an-outcome' } });
    expect(parseExperiences(makeOutcome(input))).toMatchObject({
      ok: false,
      error: { code: 'not-experiences' },
    });
    const ids: readonly CompetenceId[] = GOOD.experiences.map(({ competence }) => competence);
    expect(makeOutcome(input).competences.filter(({ id }) => ids.includes(id))).toMatchObject([
      { evidence: { length: 4 } },
      { evidence: { length: 0 } },
    ]);
  });
});
