/** What is said of a person: levels, "not observed" and how sure. */
import {
  INFERRED_COMPETENCE_IDS,
  type Evidence,
  type InferredCompetenceId,
  type Level,
} from '@requapass/framework';
import { describe, expect, test } from 'vitest';
import { estimateProfile, mostLikelyLevel } from './estimate-profile.js';
import { RESPONSE_MODEL } from './response-model.js';

function answers(
  competence: InferredCompetenceId,
  levels: readonly number[],
  changes: Partial<Evidence> = {},
): Evidence[] {
  return levels.map((level, index) => ({
    competence,
    level: level as Level,
    offered: [1, 2, 3, 4],
    mission: 'mission',
    moment: `${competence}-${index}`,
    text: 'mission.did.it',
    source: 'choice',
    isHelped: false,
    ...changes,
  }));
}

function profileOf(id: InferredCompetenceId, evidence: readonly Evidence[]) {
  const profile = estimateProfile(evidence).find((entry) => entry.id === id);
  if (!profile) throw new Error(`no profile of ${id}`);
  return profile;
}

/** Ten competences, each answered as given. */
function wholeGame(levels: readonly number[]): Evidence[] {
  return INFERRED_COMPETENCE_IDS.flatMap((id) => answers(id, levels));
}

test('the profile names the ten inferred competences, in the framework’s order', () => {
  expect(estimateProfile([]).map(({ id }) => id)).toEqual(INFERRED_COMPETENCE_IDS);
});

describe('a competence', () => {
  test.each([0, 1, 2])('is not observed after %d observations', (count) => {
    expect(profileOf('speak', answers('speak', [4, 4].slice(0, count)))).toEqual({
      id: 'speak',
      level: null,
      distribution: null,
      observations: count,
      confidence: null,
    });
  });

  test.each([
    [[3, 3, 3], 3],
    [[1, 1, 2], 1],
    [[4, 4, 3, 4, 1], 4],
    [[2, 2, 3, 2, 1, 2], 2],
    [[2, 3, 3, 3, 3, 4], 3],
  ])('answered %j is most likely at level %d', (levels, level) => {
    expect(profileOf('speak', answers('speak', levels)).level).toBe(level);
  });

  test('is not pulled up by one high answer', () => {
    expect(profileOf('speak', answers('speak', [2, 2, 2, 2, 2, 4])).level).toBe(2);
  });

  test('answered evenly between two levels gets the lower one', () => {
    expect(profileOf('speak', answers('speak', [2, 3, 2, 3])).level).toBe(2);
    expect(mostLikelyLevel([0.2, 0.4, 0.4 + 1e-12, 0])).toBe(2);
  });

  test('counts a retry once', () => {
    const evidence = answers('speak', [2, 2]);
    expect(profileOf('speak', [...evidence, ...evidence, ...evidence]).observations).toBe(2);
  });

  test('done with help is at level 2, whatever was open', () => {
    const helped = answers('speak', [2, 2, 2, 2], { isHelped: true });
    expect(profileOf('speak', helped).level).toBe(2);
  });
});

describe('confidence', () => {
  test('is high after a whole game of steady answers, at any level', () => {
    for (const level of [1, 2, 3, 4]) {
      const profile = estimateProfile(wholeGame([level, level, level, level, level, level]));
      expect(profile.map((entry) => [entry.level, entry.confidence])).toEqual(
        INFERRED_COMPETENCE_IDS.map(() => [level, 'high']),
      );
    }
  });

  test('is never high below five observations', () => {
    const labels = estimateProfile(wholeGame([2, 2, 2, 2])).map(({ confidence }) => confidence);
    expect(new Set(labels)).toEqual(new Set(['medium']));
  });

  test('is low for every competence of somebody who answers all over the place', () => {
    const labels = estimateProfile(wholeGame([4, 1, 3, 2, 4, 1])).map(({ confidence }) => confidence);
    expect(new Set(labels)).toEqual(new Set(['low']));
  });

  test('asks for more proof of a high level than of a low one', () => {
    const high = estimateProfile([...answers('speak', [4, 4, 4, 4, 4]), ...answers('write', [4, 4, 4])]);
    const low = estimateProfile([...answers('speak', [1, 1, 1, 1, 1]), ...answers('write', [1, 1, 1])]);
    expect(high.find(({ id }) => id === 'speak')?.confidence).toBe('low');
    expect(low.find(({ id }) => id === 'speak')?.confidence).toBe('high');
  });

  test('of one competence falls when the other answers turn out to be scattered', () => {
    const steady = answers('speak', [2, 2, 2, 2, 2, 2]);
    const scattered = INFERRED_COMPETENCE_IDS.filter((id) => id !== 'speak').flatMap((id) =>
      answers(id, [1, 4, 2, 3]),
    );
    expect(profileOf('speak', steady).confidence).toBe('high');
    expect(profileOf('speak', [...steady, ...scattered]).confidence).toBe('low');
  });

  test('believes no lucky run of somebody who leaves every task as it is', () => {
    const lucky = answers('speak', [3, 4, 4, 4, 3, 4, 3, 2, 4]);
    const others = {
      organise: [1, 1, 2],
      unforeseen: [1, 3, 2, 2, 2],
      cooperate: [1, 3, 3, 1],
      numbers: [3, 2],
      write: [1, 4, 1, 1],
      customs: [2, 4, 3, 2, 2, 1, 3, 1, 1],
      digital: [3, 3, 1, 2, 4, 3],
      information: [1, 3, 1],
      quality: [1, 2, 4, 1],
    } as const;
    const rest = (Object.keys(others) as (keyof typeof others)[]).flatMap((id) => [
      ...answers(id, others[id]),
      ...answers(id, [1, 1, 1, 1], { source: 'rubric' }).map((each) => ({
        ...each,
        moment: `task-${each.moment}`,
      })),
    ]);
    expect(profileOf('speak', [...lucky, ...rest])).toMatchObject({ level: 4, confidence: 'low' });
    expect(profileOf('organise', [...lucky, ...rest])).toMatchObject({ level: 1, observations: 7 });
    const believing = estimateProfile([...lucky, ...rest], { ...RESPONSE_MODEL, attentiveResult: 1 });
    expect(believing.find(({ id }) => id === 'speak')?.confidence).toBe('high');
  });

  test('follows the declared rule of the model it is given', () => {
    const strict = {
      ...RESPONSE_MODEL,
      minObservations: 5,
      confidence: {
        ...RESPONSE_MODEL.confidence,
        medium: { probability: 1, observations: 5 },
        high: { probability: 1, observations: 5 },
      },
    };
    const [first, second] = [
      ...estimateProfile(
        [...answers('organise', [2, 2, 2, 2, 2]), ...answers('unforeseen', [2, 2, 2, 2])],
        strict,
      ),
    ];
    expect(first?.confidence).toBe('low');
    expect(second?.level).toBeNull();
  });
});
