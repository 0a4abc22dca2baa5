/** What our statements say, and that an independent validator agrees with every one. */
import { competenceTexts, INFERRED_COMPETENCE_IDS, LEVELS, type Evidence } from '@requapass/framework';
import { makeOutcome } from '@requapass/assessment';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultsOf } from '../testing/validate.js';
import { anyEvidence, anyOutcome, OPTIONS, REGISTRATION, SAMPLE_OUTCOME } from '../testing/samples.js';
import { evidenceToStatement } from './evidence-to-statement.js';
import { outcomeToStatements } from './outcome-to-statements.js';
import { parseActor } from './parse-actor.js';
import type { StatementOptions } from './setting.js';

const EVIDENCE: Evidence = {
  competence: 'customs',
  level: 2,
  offered: [1, 2, 4],
  mission: 'welcome-desk',
  moment: 'first-guest',
  text: 'welcome-desk.did.first-guest',
  source: 'choice',
  isHelped: true,
};

describe('an outcome', () => {
  test('becomes the game, each finished mission, and each competence that was seen', () => {
    const statements = outcomeToStatements(SAMPLE_OUTCOME, OPTIONS);
    expect(statements.map(({ verb, object }) => [verb.id, object.id])).toEqual([
      ['http://adlnet.gov/expapi/verbs/progressed', 'https://partner.example/la-passerelle'],
      [
        'http://adlnet.gov/expapi/verbs/completed',
        'https://partner.example/la-passerelle/missions/welcome-desk',
      ],
      ['https://requapass.example/xapi#showed', 'https://requapass.example/competences/speak#level-3'],
    ]);
    expect(statements[2]?.result?.extensions).toMatchObject({
      'https://requapass.example/xapi#observations': 3,
      'https://requapass.example/xapi#stance': 'confirmed',
    });
  });

  test('of self-positioning is what somebody said, about a questionnaire', () => {
    const outcome = makeOutcome({
      source: 'self',
      levels: { pathway: 2 },
      content: { id: 'self', version: '1.0.0' },
      locale: 'nl',
      missions: [],
      isComplete: false,
    });
    const [whole, said] = outcomeToStatements(outcome, OPTIONS);
    expect(whole?.object.id).toBe('https://partner.example/la-passerelle/self-positioning');
    expect(whole?.verb.id).toBe('http://adlnet.gov/expapi/verbs/completed');
    expect(said?.verb.id).toBe('https://requapass.example/xapi#said');
    expect(said?.object.id).toBe('https://requapass.example/competences/pathway#level-2');
    expect(said?.result).toBeUndefined();
  });

  test('names the competence in the language that is handed in', () => {
    const words = { language: 'fr', texts: competenceTexts('fr') };
    const [, , speak] = outcomeToStatements(SAMPLE_OUTCOME, { ...OPTIONS, words });
    expect(speak?.object.definition?.name?.['fr']).toContain(words.texts.competences.speak.name);
    expect(speak?.id).toBe(outcomeToStatements(SAMPLE_OUTCOME, OPTIONS)[2]?.id);
  });

  test('never has a score, a success, a duration or a time', () => {
    for (const statement of outcomeToStatements(SAMPLE_OUTCOME, OPTIONS)) {
      expect(Object.keys(statement)).not.toContain('timestamp');
      for (const key of ['score', 'success', 'duration', 'response'])
        expect(statement.result).not.toHaveProperty(key);
    }
  });

  test('says when only by the clock of the host, in UTC', () => {
    const now = () => Date.UTC(2026, 10, 23, 9, 30);
    const [whole] = outcomeToStatements(SAMPLE_OUTCOME, { ...OPTIONS, now });
    expect(whole?.timestamp).toBe('2026-11-23T09:30:00.000Z');
  });
});

test('evidence is one moment, pointing to a level and proving none', () => {
  const statement = evidenceToStatement(EVIDENCE, { ...OPTIONS, registration: REGISTRATION });
  expect(statement.object.id).toBe('https://partner.example/la-passerelle/missions/welcome-desk/first-guest');
  expect(statement.context?.registration).toBe(REGISTRATION);
  expect(statement.context?.contextActivities?.grouping?.map(({ id }) => id)).toEqual([
    'https://partner.example/la-passerelle',
    'https://requapass.example/competences/customs#level-2',
  ]);
  expect(statement.result?.extensions).toEqual({
    'https://requapass.example/xapi#offered': [1, 2, 4],
    'https://requapass.example/xapi#helped': true,
  });
  expect(faultsOf(statement)).toEqual([]);
});

describe('ids', () => {
  const ids = (options: StatementOptions) => outcomeToStatements(SAMPLE_OUTCOME, options).map(({ id }) => id);

  test('are the same for the same facts, whatever the time and the words', () => {
    expect(ids({ ...OPTIONS, now: () => 5 })).toEqual(ids({ ...OPTIONS, now: () => 6 }));
  });

  test('are others for another person, another sitting, another level', () => {
    const mine = ids(OPTIONS);
    const other = { account: { homePage: 'https://partner.example', name: 'learner-43' } };
    for (const options of [
      { ...OPTIONS, actor: other },
      { ...OPTIONS, registration: REGISTRATION },
    ]) {
      expect(ids(options).some((id) => mine.includes(id))).toBe(false);
    }
    const level4 = {
      ...SAMPLE_OUTCOME,
      competences: SAMPLE_OUTCOME.competences.map((one) =>
        one.id === 'speak' ? { ...one, level: 4 as const } : one,
      ),
    };
    expect(outcomeToStatements(level4, OPTIONS)[2]?.id).not.toBe(mine[2]);
  });

  test('do not depend on the order of the fields of the actor', () => {
    const actor = { account: { name: 'learner-42', homePage: 'https://partner.example' } };
    expect(ids({ ...OPTIONS, actor })).toEqual(ids(OPTIONS));
  });
});

describe('options', () => {
  const codeOf = (options: Partial<StatementOptions>): unknown => {
    try {
      outcomeToStatements(SAMPLE_OUTCOME, { ...OPTIONS, ...options });
    } catch (error) {
      const { code, path } = error as { code: string; path: string };
      return [code, path];
    }
    return 'no error';
  };

  test.each<[string, Partial<StatementOptions>, unknown]>([
    ['no actor', { actor: undefined }, ['actor-missing', 'actor']],
    ['a group', { actor: { objectType: 'Group' } }, ['actor-invalid', 'actor.objectType']],
    ['nobody', { actor: { name: 'X' } }, ['actor-no-identifier', 'actor']],
    [
      'two identifiers',
      { actor: { mbox: 'mailto:a@b.example', openid: 'https://b.example' } },
      ['actor-many-identifiers', 'actor'],
    ],
    [
      'an account nowhere',
      { actor: { account: { homePage: 'here', name: 'x' } } },
      ['actor-invalid', 'actor.account.homePage'],
    ],
    [
      'a broken letter',
      { actor: { account: { homePage: 'https://b.example', name: '\ud800' } } },
      ['actor-invalid', 'actor.account.name'],
    ],
    ['no activity', { activityId: 'game' }, ['activity-id', 'activityId']],
    ['an activity with a fragment', { activityId: 'https://a.example/#x' }, ['activity-id', 'activityId']],
    ['a registration that is none', { registration: '42' }, ['registration', 'registration']],
    ['a base that is none', { competenceBaseUrl: 'javascript:alert(1)' }, ['base-url', 'competenceBaseUrl']],
    ['terms with a fragment', { termsUrl: 'https://a.example/#x' }, ['terms-url', 'termsUrl']],
    ['a clock without time', { now: () => Number.NaN }, ['clock', 'now']],
  ])('%s is told with a code and a path', (_, options, expected) => {
    expect(codeOf(options)).toEqual(expected);
  });

  test('a base may say where the name of the page goes', () => {
    const competenceBaseUrl = 'https://a.example/c/{page}.html';
    const [, , speak] = outcomeToStatements(SAMPLE_OUTCOME, { ...OPTIONS, competenceBaseUrl });
    expect(speak?.object.id).toBe('https://a.example/c/speak.html#level-3');
  });
});

test('the validator sees what is wrong: it is no rubber stamp', () => {
  const [whole] = outcomeToStatements(SAMPLE_OUTCOME, OPTIONS);
  expect(faultsOf({ ...whole, id: 'no-uuid' })).not.toEqual([]);
  expect(faultsOf({ ...whole, actor: {} })).not.toEqual([]);
  expect(faultsOf({ ...whole, result: { extensions: { level: 1 } } })).not.toEqual([]);
});

describe('over random outcomes', { timeout: 60_000 }, () => {
  const anyName = fc
    .string({ minLength: 1, unit: 'grapheme' })
    .filter((text) => !/\p{Surrogate}/u.test(text));
  const anyOptions: fc.Arbitrary<StatementOptions> = fc.record(
    {
      actor: fc.oneof(
        anyName.map((name) => ({ account: { homePage: 'https://partner.example', name } })),
        fc
          .emailAddress({ size: 'small' })
          .filter((address) => parseActor({ mbox: `mailto:${address}` }).ok)
          .map((address) => ({ mbox: `mailto:${address}` })),
      ),
      activityId: fc.webUrl({ validSchemes: ['https'] }).map((url) => url.replace(/[?#].*/u, '')),
      registration: fc.uuid({ version: 4 }),
      now: fc.integer({ min: 0, max: 4e12 }).map((time) => () => time),
      words: fc.constant({ language: 'nl', texts: competenceTexts('nl') }),
    },
    { requiredKeys: ['actor', 'activityId'] },
  );

  test('every statement is valid, and its id unique and stable', () => {
    fc.assert(
      fc.property(anyOutcome, anyOptions, (outcome, options) => {
        const statements = outcomeToStatements(outcome, options);
        expect(statements.flatMap(faultsOf)).toEqual([]);
        const ids = statements.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(outcomeToStatements(JSON.parse(JSON.stringify(outcome)), options).map(({ id }) => id)).toEqual(
          ids,
        );
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  test('every piece of evidence is valid', () => {
    fc.assert(
      fc.property(anyEvidence, anyOptions, (evidence, options) => {
        expect(faultsOf(evidenceToStatement(evidence, options))).toEqual([]);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  test('nothing a person kept or said, and no key to it, is inside', () => {
    const reflections = [
      { competence: 'pathway', mission: 'bench', moment: 'talk', text: 'bench.kept.sentence' },
    ] as const;
    fc.assert(
      fc.property(fc.array(anyEvidence, { maxLength: 30 }), (evidence) => {
        const outcome = makeOutcome({
          source: 'game',
          evidence,
          reflections,
          content: { id: 'pack', version: '1.0.0' },
          locale: 'fr',
          missions: [],
          isComplete: true,
        });
        const text = JSON.stringify(outcomeToStatements(outcome, OPTIONS));
        expect(text).not.toContain('bench.kept.sentence');
        expect(text).not.toContain('.did.');
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});

test('all ten levels-bearing competences may be stated at all four levels', () => {
  const ids = INFERRED_COMPETENCE_IDS.flatMap((competence) =>
    LEVELS.map((level) => evidenceToStatement({ ...EVIDENCE, competence, level }, OPTIONS)),
  );
  expect(new Set(ids.map(({ id }) => id)).size).toBe(40);
});
