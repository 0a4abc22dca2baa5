/** The probabilities, against the formula written out the long way, and against what must hold of them. */
import { INFERRED_COMPETENCE_IDS, LEVELS, type Evidence, type Level } from '@requapass/framework';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedEvidence, inferPosterior } from './posterior.js';
import { RESPONSE_MODEL } from './response-model.js';

const FOUR: readonly Level[] = [1, 2, 3, 4];
let moments = 0;

function answer(level: Level, changes: Partial<Evidence> = {}): Evidence {
  moments += 1;
  return {
    competence: 'speak',
    level,
    offered: FOUR,
    mission: 'welcome-desk',
    moment: `moment-${moments}`,
    text: 'welcome-desk.did.something',
    source: 'choice',
    isHelped: false,
    ...changes,
  };
}

/** P(one option of `level` | θ, ε), straight from the definition. */
function chance(level: Level, offered: readonly Level[], theta: Level, epsilon: number): number {
  const weight = (key: Level) => Math.exp(-Math.abs(key - theta) / 0.8);
  const total = offered.map(weight).reduce((sum, one) => sum + one, 0);
  return (1 - epsilon) * (weight(level) / total) + epsilon / offered.length;
}

/** The posterior of the first competence, summing over every combination of levels and inattention. */
function bruteForce(first: readonly Evidence[], second: readonly Evidence[]): number[] {
  const distribution = [0, 0, 0, 0];
  for (const { rate, prior } of RESPONSE_MODEL.inattention) {
    for (const one of LEVELS) {
      for (const two of LEVELS) {
        const likelihood = [
          ...first.map(({ level, offered }) => chance(level, offered, one, rate)),
          ...second.map(({ level, offered }) => chance(level, offered, two, rate)),
        ].reduce((product, each) => product * each, 1);
        distribution[one - 1] = (distribution[one - 1] as number) + (prior * likelihood) / 16;
      }
    }
  }
  const total = distribution.reduce((sum, each) => sum + each, 0);
  return distribution.map((each) => each / total);
}

const anyOffered = fc
  .array(fc.constantFrom(...LEVELS), { minLength: 2, maxLength: 4 })
  .filter((offered) => new Set(offered).size > 1);
const anyAnswers = (competence: 'speak' | 'write') =>
  fc.array(
    anyOffered.chain((offered) =>
      fc.constantFrom(...offered).map((level) => answer(level, { competence, offered })),
    ),
    { maxLength: 6 },
  );

describe('the posterior', () => {
  test('is the one of the formula, inattention shared by all competences', () => {
    fc.assert(
      fc.property(anyAnswers('speak'), anyAnswers('write'), (speak, write) => {
        const { competences } = inferPosterior([...speak, ...write], RESPONSE_MODEL);
        const expected = bruteForce(speak, write);
        competences.speak.distribution.forEach((value, index) =>
          expect(value).toBeCloseTo(expected[index] as number, 9),
        );
      }),
      { numRuns: 100, seed: 11 },
    );
  });

  test('adds up to 1 and does not depend on the order of the evidence', () => {
    fc.assert(
      fc.property(anyAnswers('speak'), anyAnswers('write'), (speak, write) => {
        const forward = inferPosterior([...speak, ...write], RESPONSE_MODEL);
        const backward = inferPosterior([...speak, ...write].reverse(), RESPONSE_MODEL);
        for (const id of INFERRED_COMPETENCE_IDS) {
          const { distribution } = forward.competences[id];
          expect(distribution.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
          distribution.forEach((value, index) =>
            expect(value).toBeCloseTo(backward.competences[id].distribution[index] as number, 9),
          );
        }
      }),
      { numRuns: 50, seed: 12 },
    );
  });

  test('knows nothing before the first answer: each level alike, inattention as declared', () => {
    const { competences, inattention } = inferPosterior([], RESPONSE_MODEL);
    expect(competences.speak.observations).toBe(0);
    for (const value of competences.speak.distribution) expect(value).toBeCloseTo(0.25, 12);
    inattention.forEach((value, index) =>
      expect(value).toBeCloseTo(RESPONSE_MODEL.inattention[index]?.prior as number, 12),
    );
  });

  test('goes flat for somebody whose other answers are all over the place', () => {
    const clear = () => [3, 3, 3, 3].map((level) => answer(level as Level));
    const scattered = ([1, 4, 2, 3] as const).flatMap((shift) =>
      (['write', 'numbers', 'quality', 'customs', 'digital'] as const).map((competence) =>
        answer((((shift + competence.length) % 4) + 1) as Level, { competence }),
      ),
    );
    const steady = (['write', 'numbers', 'quality', 'customs', 'digital'] as const).flatMap((competence) =>
      [2, 2, 2, 2].map((level) => answer(level as Level, { competence })),
    );
    const alone = inferPosterior(clear(), RESPONSE_MODEL).competences.speak.distribution[2];
    const amongScattered = inferPosterior([...clear(), ...scattered], RESPONSE_MODEL).competences.speak
      .distribution[2];
    const amongSteady = inferPosterior([...clear(), ...steady], RESPONSE_MODEL).competences.speak
      .distribution[2];
    expect(amongScattered).toBeLessThan(alone - 0.2);
    expect(amongSteady).toBeGreaterThan(alone);
  });

  test('reads a choice among what was offered: the highest of low options says less than the highest of all', () => {
    const of = (offered: readonly Level[], level: Level) =>
      inferPosterior([answer(level, { offered })], RESPONSE_MODEL).competences.speak.distribution;
    expect(of([1, 2, 2], 2)[3]).toBeGreaterThan(of(FOUR, 2)[3]);
    expect(of(FOUR, 4)[3]).toBeGreaterThan(of([1, 2, 4], 4)[3]);
  });

  test('stays finite over hundreds of answers', () => {
    const many = Array.from({ length: 2000 }, (_, index) => answer(index % 5 === 0 ? 1 : 4));
    const { distribution } = inferPosterior(many, RESPONSE_MODEL).competences.speak;
    expect(distribution[3]).toBeCloseTo(1, 6);
  });
});

describe('low results of tasks', () => {
  const lowResults = (competence: 'speak' | 'write') =>
    fc.array(
      fc.constantFrom<Level>(1, 2).map((level) => answer(level, { competence, source: 'rubric' })),
      { maxLength: 12 },
    );

  test('tell nothing of attention, however many and however alike', () => {
    fc.assert(
      fc.property(anyAnswers('speak'), lowResults('speak'), lowResults('write'), (choices, speak, write) => {
        const alone = inferPosterior(choices, RESPONSE_MODEL).inattention;
        const among = inferPosterior([...speak, ...choices, ...write], RESPONSE_MODEL).inattention;
        among.forEach((value, index) => expect(value).toBeCloseTo(alone[index] as number, 9));
      }),
      { numRuns: 100, seed: 13 },
    );
  });

  test('lend no weight to what was answered about another competence', () => {
    fc.assert(
      fc.property(anyAnswers('speak'), lowResults('write'), (choices, results) => {
        const alone = inferPosterior(choices, RESPONSE_MODEL).competences.speak.distribution;
        const among = inferPosterior([...choices, ...results], RESPONSE_MODEL).competences.speak.distribution;
        among.forEach((value, index) => expect(value).toBeCloseTo(alone[index] as number, 9));
      }),
      { numRuns: 100, seed: 14 },
    );
  });

  test('count for the level of their own competence, whatever the order', () => {
    fc.assert(
      fc.property(anyAnswers('speak'), lowResults('speak'), (choices, results) => {
        fc.pre(results.length > 0);
        const { speak } = inferPosterior([...choices, ...results], RESPONSE_MODEL).competences;
        const reversed = inferPosterior([...results, ...choices].reverse(), RESPONSE_MODEL).competences.speak;
        const before = inferPosterior(choices, RESPONSE_MODEL).competences.speak;
        const low = ([one, two]: readonly number[]) => (one as number) + (two as number);
        expect(speak.observations).toBe(choices.length + results.length);
        expect(low(speak.distribution)).toBeGreaterThan(low(before.distribution));
        expect(low(reversed.distribution)).toBeCloseTo(low(speak.distribution), 9);
      }),
      { numRuns: 100, seed: 15 },
    );
  });
});

test('high results of tasks tell as much as choices do', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom<Level>(3, 4), { minLength: 1, maxLength: 12 }), (levels) => {
      const of = (source: Evidence['source']) =>
        inferPosterior(
          levels.map((level) => answer(level, { source })),
          RESPONSE_MODEL,
        );
      expect(of('rubric')).toEqual(of('choice'));
    }),
    { numRuns: 50, seed: 16 },
  );
});

describe('the evidence that counts', () => {
  test('is the first answer to a moment, never a retry', () => {
    const first = answer(2, { moment: 'queue' });
    expect(countedEvidence([first, answer(4, { moment: 'queue' })])).toEqual([first]);
  });

  test('may come twice from one moment for two competences, and from two missions', () => {
    const evidence = [
      answer(2, { moment: 'queue' }),
      answer(3, { moment: 'queue', competence: 'customs' }),
      answer(3, { moment: 'queue', mission: 'meeting' }),
    ];
    expect(countedEvidence(evidence)).toEqual(evidence);
  });

  test('leaves out what left no choice of level, and what was not offered', () => {
    expect(countedEvidence([answer(2, { offered: [2, 2, 2] }), answer(3, { offered: [1, 2] })])).toEqual([]);
  });
});

test('the declared inattention is a probability, with room for people who click anything', () => {
  const total = RESPONSE_MODEL.inattention.reduce((sum, { prior }) => sum + prior, 0);
  expect(total).toBeCloseTo(1, 12);
  expect(RESPONSE_MODEL.inattention.at(-1)).toEqual({ rate: 1, prior: 0.2 });
});
