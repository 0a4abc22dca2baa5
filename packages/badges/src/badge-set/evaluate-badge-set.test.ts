/** When a badge is earned, and what a person is told while it is not. */
import {
  COMPETENCE_IDS,
  INFERRED_COMPETENCE_IDS,
  LEVELS,
  LOCALES,
  REFLECTED_COMPETENCE_IDS,
  type Level,
} from '@requapass/framework';
import { STANCES, makeOutcome, type Portfolio } from '@requapass/assessment';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ALL_CONFIRMED,
  asked,
  experience,
  playedGame,
  portfolioOf,
  type Played,
} from '../testing/sample-portfolios.js';
import type { BadgeId } from './badge.js';
import { BADGES, badgeById, isBadgeId } from './badges.js';
import { evaluateBadge, evaluateBadgeSet } from './evaluate-badge-set.js';
import { MISSING_CODES } from './missing.js';
import { sayMissing } from './say-missing.js';
import { badgeSetWords } from './words.js';

const THREES: readonly Level[] = [3, 3, 3, 3];
const TWOS: readonly Level[] = [2, 2, 2, 2];

/** Everything seen at these levels, in missions that name them. */
function everywhere(levels: readonly Level[]): Played {
  const answers = Object.fromEntries(INFERRED_COMPETENCE_IDS.map((id) => [id, levels]));
  return { 'welcome-desk': answers, rumour: answers, meeting: answers };
}

const speakIn = (first: readonly Level[], second: readonly Level[]): Played => ({
  'welcome-desk': { ...everywhere(THREES)['welcome-desk'], speak: first },
  rumour: { ...everywhere(THREES)['rumour'], speak: second },
});

function missing(badge: BadgeId, portfolio: Portfolio) {
  return evaluateBadge(badgeById(badge), portfolio).missing;
}

function earned(portfolio: Portfolio): readonly BadgeId[] {
  return evaluateBadgeSet(portfolio)
    .filter(({ isEarned }) => isEarned)
    .map(({ badge }) => badge);
}

test('there are 28 badges with permanent names', () => {
  expect(BADGES).toHaveLength(28);
  expect(new Set(BADGES.map(({ id }) => id)).size).toBe(28);
  expect(isBadgeId('speak-autonomy')).toBe(true);
  expect(isBadgeId('speak-mastery')).toBe(false);
});

describe('a badge of what play sees', () => {
  test.each([
    ['speak-autonomy', speakIn(THREES, [3, 4]), []],
    ['speak-discover', speakIn(TWOS, [2, 1]), []],
    ['speak-discover', speakIn(THREES, [3, 4]), [{ code: 'level-above', competence: 'speak' }]],
    [
      'speak-autonomy',
      speakIn(TWOS, TWOS),
      [
        { code: 'level-below', competence: 'speak', level: 2, need: 3 },
        { code: 'missions', competence: 'speak', have: 0, need: 2 },
      ],
    ],
    // one more mission in which it was only done with help is not a second one
    [
      'speak-autonomy',
      speakIn([3, 3, 3, 3, 3], [2]),
      [{ code: 'missions', competence: 'speak', have: 1, need: 2 }],
    ],
    ['speak-autonomy', speakIn(THREES, []), [{ code: 'missions', competence: 'speak', have: 1, need: 2 }]],
    ['speak-autonomy', speakIn([3], [3]), [{ code: 'observations', competence: 'speak', have: 2, need: 3 }]],
    ['speak-discover', speakIn([], []), [{ code: 'observations', competence: 'speak', have: 0, need: 3 }]],
  ] as const)('%s: what it lacks (%#)', (badge, played, expected) => {
    expect(missing(badge, portfolioOf([playedGame(played, ALL_CONFIRMED)]))).toEqual(expected);
  });

  test.each([
    [undefined, 'stance'],
    ['unsure', 'stance-unsure'],
    ['contested', 'stance-contested'],
  ] as const)('is not earned where the person says %s', (stance, code) => {
    const game = playedGame(speakIn(THREES, THREES), stance ? { speak: stance } : {});
    expect(missing('speak-autonomy', portfolioOf([game]))).toEqual([{ code, competence: 'speak' }]);
  });

  test('needs more than answers in all directions', () => {
    const game = playedGame({ 'welcome-desk': { speak: [4, 1] }, rumour: { speak: [4, 3] } }, ALL_CONFIRMED);
    const codes = missing('speak-autonomy', portfolioOf([game])).map(({ code }) => code);
    expect(codes).toEqual(['confidence']);
  });

  test('says in which missions it was seen, of which content', () => {
    const own = playedGame({ rumour: { speak: THREES } }, ALL_CONFIRMED, {}, 'own-content');
    const portfolio = portfolioOf([playedGame(speakIn(THREES, [3, 2]), ALL_CONFIRMED), own]);
    expect(evaluateBadge(badgeById('speak-autonomy'), portfolio)).toEqual({
      badge: 'speak-autonomy',
      isEarned: true,
      missing: [],
      missions: [
        { content: { id: 'la-passerelle', version: '1.0.0' }, mission: 'rumour', observations: 1 },
        { content: { id: 'la-passerelle', version: '1.0.0' }, mission: 'welcome-desk', observations: 4 },
        { content: { id: 'own-content', version: '1.0.0' }, mission: 'rumour', observations: 4 },
      ],
    });
  });

  test('does not come of self-positioning, nor of confirmations alone', () => {
    const self = makeOutcome({
      source: 'self',
      levels: Object.fromEntries(INFERRED_COMPETENCE_IDS.map((id) => [id, 3 as const])),
      stances: ALL_CONFIRMED,
      content: { id: 'self', version: '1.0.0' },
      locale: 'nl',
      missions: [],
      isComplete: true,
    });
    const parts = asked({ competence: 'speak', saidLevel: 3, level: 3 });
    expect(earned(portfolioOf([self], parts))).toEqual([]);
  });
});

describe('a badge of several competences', () => {
  test('is earned with all of them, and not with one missing', () => {
    const all = playedGame(everywhere(THREES), ALL_CONFIRMED);
    expect(earned(portfolioOf([all])).filter((id) => !id.includes('-'))).toEqual([
      'welcome',
      'organise',
      'communicate',
      'unexpected',
    ]);
    const butOne = playedGame(everywhere(THREES), { ...ALL_CONFIRMED, customs: 'unsure' });
    expect(missing('welcome', portfolioOf([butOne]))).toEqual([
      { code: 'stance-unsure', competence: 'customs' },
    ]);
  });

  test('needs three missions together', () => {
    const two = playedGame(speakIn(THREES, THREES), ALL_CONFIRMED);
    expect(missing('welcome', portfolioOf([two]))).toEqual([{ code: 'missions-together', have: 2, need: 3 }]);
  });
});

describe('a badge of what play never sees', () => {
  const kept = portfolioOf([playedGame({}, {}, { pathway: ['bench.path.idea'] })]);

  test.each([
    ['nothing', portfolioOf([]), ['reflection', 'confirmation'], ['reflection', 'example', 'confirmation']],
    ['a sentence', kept, ['confirmation'], ['example', 'confirmation']],
    ['a sentence and a confirmation', { ...kept, ...asked({ competence: 'pathway' }) }, [], ['example']],
    [
      'a confirmation without a sentence',
      portfolioOf([], asked({ competence: 'pathway' })),
      ['reflection'],
      ['reflection', 'example'],
    ],
    [
      '"I have not seen it"',
      { ...kept, ...asked({ competence: 'pathway', answer: 'not-seen' }) },
      ['confirmation'],
      ['example', 'confirmation'],
    ],
    [
      'an example somebody read',
      { ...kept, ...asked({ competence: 'pathway', examples: ['My plan'] }) },
      ['level-above'],
      [],
    ],
    [
      'an example nobody read',
      { ...kept, experiences: [experience('pathway', 'My plan')], ...asked({ competence: 'pathway' }) },
      [],
      ['example'],
    ],
    [
      'a level named by the other',
      { ...kept, ...asked({ competence: 'pathway', answer: 'adjusted', level: 3 }) },
      ['level-above'],
      [],
    ],
    [
      'a low level named by the other',
      { ...kept, ...asked({ competence: 'pathway', examples: ['x'], answer: 'adjusted', level: 2 }) },
      [],
      ['level-below'],
    ],
    [
      'another level than the person says',
      {
        ...portfolioOf([selfSaid(2)]),
        ...asked({ competence: 'pathway', saidLevel: 2, answer: 'adjusted', level: 4 }),
      },
      ['level-above'],
      ['levels-differ'],
    ],
    [
      'a person who says no',
      {
        ...kept,
        ...asked({ competence: 'pathway' }),
        stances: [{ competence: 'pathway', stance: 'contested', saidOn: null }],
      },
      ['stance-contested'],
      ['stance-contested', 'example'],
    ],
  ] as [string, Portfolio, string[], string[]][])('with %s', (_, portfolio, discover, autonomy) => {
    expect(missing('pathway-discover', portfolio).map(({ code }) => code)).toEqual(discover);
    expect(missing('pathway-autonomy', portfolio).map(({ code }) => code)).toEqual(autonomy);
  });

  test('takes the level named last, and of one day the lowest', () => {
    const [one, two] = [
      asked({ competence: 'pathway', answer: 'adjusted', level: 4, by: 'A', day: 3 }),
      asked({ competence: 'pathway', answer: 'adjusted', level: 2, by: 'B', day: 3 }),
    ];
    const later = asked({ competence: 'pathway', answer: 'adjusted', level: 3, by: 'B', day: 4 });
    const both = (...parts: (typeof one)[]): Portfolio => ({
      ...kept,
      requests: parts.flatMap(({ requests }) => requests),
      confirmations: parts.flatMap(({ confirmations }) => confirmations),
    });
    expect(earned(both(one, two))).toEqual(['pathway-discover']);
    expect(earned(both(one, two, later))).toEqual(['pathway-autonomy']);
  });
});

function selfSaid(pathway: Level) {
  return makeOutcome({
    source: 'self',
    levels: { pathway },
    content: { id: 'self', version: '1.0.0' },
    locale: 'nl',
    missions: [],
    isComplete: false,
  });
}

// What any portfolio at all must obey.
const nearly = (usual: Level) =>
  fc.array(fc.constantFrom(usual, usual, usual, usual, usual === 4 ? 3 : ((usual + 1) as Level)), {
    maxLength: 5,
  });
const answersNear = (usual: Level) =>
  fc.dictionary(fc.constantFrom(...INFERRED_COMPETENCE_IDS), nearly(usual));
const anyAnswers = fc.constantFrom(...LEVELS).chain(answersNear);
const anyStances = fc.dictionary(
  fc.constantFrom(...COMPETENCE_IDS),
  fc.constantFrom('confirmed' as const, 'confirmed' as const, ...STANCES),
);
const anyGame = fc
  .record({
    content: fc.constantFrom('one', 'two'),
    played: fc
      .constantFrom(...LEVELS)
      .chain((usual) =>
        fc.dictionary(fc.constantFrom('welcome-desk', 'rumour', 'meeting', 'storm'), answersNear(usual)),
      ),
    stances: anyStances,
    kept: fc.dictionary(fc.constantFrom(...REFLECTED_COMPETENCE_IDS), fc.constant(['bench.x']), {
      maxKeys: 2,
    }),
  })
  .map(({ played, stances, kept, content }) => playedGame(played, stances, kept, content));
const anyAsked = fc
  .record({
    competence: fc.constantFrom(...COMPETENCE_IDS),
    examples: fc.constantFrom([], ['An example']),
    answer: fc.constantFrom('confirmed' as const, 'adjusted' as const, 'not-seen' as const),
    level: fc.constantFrom(...LEVELS),
    day: fc.nat(5),
  })
  .map(({ level, ...input }) => asked({ ...input, level: input.answer === 'adjusted' ? level : null }));
const anyPortfolio = fc
  .record({
    games: fc.array(anyGame, { maxLength: 3 }),
    answers: fc.uniqueArray(anyAsked, { maxLength: 4, selector: ({ requests }) => requests[0]?.id }),
  })
  .map(({ games, answers }) =>
    portfolioOf(games, {
      requests: answers.flatMap(({ requests }) => requests),
      confirmations: answers.flatMap(({ confirmations }) => confirmations),
      experiences: [experience('pathway', 'My plan')],
    }),
  );
const RUNS = { numRuns: 25, seed: 7 } as const;

describe('no portfolio', { timeout: 30_000 }, () => {
  test('earns what was seen in fewer than two missions', () => {
    fc.assert(
      fc.property(anyPortfolio, (portfolio) => {
        for (const { badge, isEarned, missions } of evaluateBadgeSet(portfolio)) {
          const isSeen = badgeById(badge).rule.needs[0]?.need === 'seen';
          if (isEarned && isSeen) expect(missions.length, badge).toBeGreaterThanOrEqual(2);
        }
      }),
      RUNS,
    );
  });

  test('earns anything from one mission alone', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(earned(portfolioOf([playedGame({ storm: answers }, ALL_CONFIRMED)]))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('earns what was seen without the person saying: that’s me', () => {
    fc.assert(
      fc.property(anyPortfolio, fc.constantFrom(...STANCES.slice(1), null), (portfolio, stance) => {
        const silent = {
          ...portfolio,
          stances: COMPETENCE_IDS.map((competence) => ({ competence, stance, saidOn: '2026-12-24' })),
        };
        const reflected = earned(silent).filter((id) => /^(pathway|learning)-/u.test(id));
        expect(earned(silent)).toEqual(reflected);
        if (stance !== null) expect(reflected).toEqual([]);
      }),
      RUNS,
    );
  });

  test('earns pathway or learning without a reflection and somebody else', () => {
    fc.assert(
      fc.property(anyPortfolio, (portfolio) => {
        const isReflected = (id: string) => /^(pathway|learning)-/u.test(id);
        expect(earned({ ...portfolio, confirmations: [] }).filter(isReflected)).toEqual([]);
        const speechless = { ...portfolio, outcomes: [], experiences: [] };
        expect(earned(speechless).filter(isReflected)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('earns both bands of one competence', () => {
    fc.assert(
      fc.property(anyPortfolio, (portfolio) => {
        const bands = earned(portfolio).filter((id) => id.includes('-'));
        const competences = bands.map((id) => id.split('-')[0]);
        expect(new Set(competences).size).toBe(competences.length);
      }),
      RUNS,
    );
  });

  test('is judged otherwise when its documents come in another order', () => {
    fc.assert(
      fc.property(anyPortfolio, (portfolio) => {
        const turned: Portfolio = {
          ...portfolio,
          outcomes: portfolio.outcomes.toReversed(),
          requests: portfolio.requests.toReversed(),
          confirmations: portfolio.confirmations.toReversed(),
          experiences: portfolio.experiences.toReversed(),
        };
        expect(evaluateBadgeSet(turned)).toEqual(evaluateBadgeSet(portfolio));
      }),
      RUNS,
    );
  });

  test('is earned with something missing, or lacks something that cannot be said', () => {
    fc.assert(
      fc.property(anyPortfolio, fc.constantFrom(...LOCALES), (portfolio, locale) => {
        const words = badgeSetWords(locale);
        for (const { isEarned, missing: lacks } of evaluateBadgeSet(portfolio)) {
          expect(isEarned).toBe(lacks.length === 0);
          for (const lack of lacks) expect(sayMissing(lack, words)).not.toMatch(/[{}]|undefined|^\s*$/u);
        }
      }),
      RUNS,
    );
  });
});

test('random portfolios do earn badges and lack every kind of thing', { timeout: 30_000 }, () => {
  const badges = new Set<string>();
  const codes = new Set<string>();
  for (const portfolio of fc.sample(anyPortfolio, { numRuns: 60, seed: 3 })) {
    for (const { badge, isEarned, missing: lacks } of evaluateBadgeSet(portfolio)) {
      if (isEarned) badges.add(badge);
      for (const { code } of lacks) codes.add(code);
    }
  }
  expect(badges.size).toBeGreaterThan(12);
  expect(MISSING_CODES.filter((code) => !codes.has(code) && code !== 'levels-differ')).toEqual([]);
});
