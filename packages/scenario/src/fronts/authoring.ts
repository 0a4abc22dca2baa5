/**
 * What fronts mention: places, people, sources, facts, texts, props. Knows no pack.
 */
import type { ChallengeAuthoring } from '../challenge/authoring.js';
import { problemsOfContinues } from '../challenge/continues.js';
import { challengeOfKind } from '../challenge/merge.js';
import { comparisonsOf } from '../graph/conditions.js';
import type { Condition, Mission, Slug } from '../mission.js';
import type { Found, FoundText, Keys } from '../parse/found.js';
import { pathOf, type Problem } from '../parse/problem.js';
import { duplicateNames, unknownNames } from '../parse/unknown-name.js';
import { frontsFacts } from './facts.js';
import { fieldOf } from './field.js';
import { FRONTS_RULES } from './rules.js';
import type { FrontsChallenge } from './types.js';

/** What the parser, the checker and the linter ask of fronts. */
export const FRONTS_AUTHORING: ChallengeAuthoring<FrontsChallenge> = {
  texts(challenge, keys) {
    const at = (value: string, role: FoundText['role'], ...more: Keys): FoundText => ({
      value,
      role,
      keys: [...keys, ...more],
    });
    const { text, ending, over, fronts, people, voice, turns } = challenge;
    return [
      at(text, 'line', 'text'),
      at(ending, 'name', 'ending'),
      at(over, 'line', 'over'),
      ...fronts.flatMap(({ name, about, eases = [], worsens = [] }, index) => [
        at(name, 'name', 'fronts', index, 'name'),
        at(about, 'line', 'fronts', index, 'about'),
        ...eases.map((reason, part) => at(reason.text, 'line', 'fronts', index, 'eases', part, 'text')),
        ...worsens.map((reason, part) => at(reason.text, 'line', 'fronts', index, 'worsens', part, 'text')),
      ]),
      ...people.map(({ note }, index) => at(note, 'line', 'people', index, 'note')),
      ...(voice ? [at(voice.name, 'name', 'voice', 'name'), at(voice.about, 'line', 'voice', 'about')] : []),
      ...turns.flatMap((turn, index) => [
        at(turn.text, 'line', 'turns', index, 'text'),
        ...turn.sources.flatMap((source, part) => [
          at(source.name, 'name', 'turns', index, 'sources', part, 'name'),
          at(source.text, 'line', 'turns', index, 'sources', part, 'text'),
        ]),
        ...(turn.news ? [at(turn.news.text, 'line', 'turns', index, 'news', 'text')] : []),
      ]),
    ];
  },

  problems(mission, slug) {
    const circle = problemsOfContinues(mission, slug);
    return circle.length > 0
      ? circle
      : [...namesOf(mission, slug), ...factsRead(mission, slug), ...nothingToDo(mission, slug)];
  },

  places: (mission, slug) => fieldOf(mission, slug).fronts.map(({ id }) => id),

  faces: ({ turns }, keys) =>
    turns.flatMap((turn, index) =>
      [
        { said: turn, at: [...keys, 'turns', index, 'face'] },
        { said: turn.news, at: [...keys, 'turns', index, 'news', 'face'] },
      ].flatMap(({ said, at }) =>
        said?.who !== undefined && said.face !== undefined
          ? [{ value: { who: said.who, face: said.face }, keys: at }]
          : [],
      ),
    ),

  props: ({ shows = [] }, keys) =>
    shows.map(({ prop }, index) => ({ value: prop, keys: [...keys, 'shows', index, 'prop'] })),
};

/** Names that do not exist, or are written twice. */
function namesOf(mission: Mission, slug: Slug): readonly Problem[] {
  const keys: Keys = ['challenges', slug];
  const { fronts, people, turns } = challengeOfKind(mission, slug, 'fronts');
  const known = fieldOf(mission, slug).fronts.map(({ id }) => id);
  const named = [
    ...people.flatMap(({ good }, index) =>
      good.map((value, part) => ({ value, keys: [...keys, 'people', index, 'good', part] })),
    ),
    ...turns.flatMap(({ raises, news, sources }, index) => [
      ...[raises, news?.raises ?? {}].flatMap((raised, part) =>
        Object.keys(raised).map((value) => ({
          value,
          keys: [...keys, 'turns', index, ...(part === 0 ? [] : ['news']), 'raises', value],
        })),
      ),
      ...sources.flatMap(({ shows }, part) =>
        shows.map((value, show) => ({
          value,
          keys: [...keys, 'turns', index, 'sources', part, 'shows', show],
        })),
      ),
    ]),
  ];
  const speaking = turns.flatMap(({ who, news }, index): Found<Slug>[] => [
    ...(who === undefined ? [] : [{ value: who, keys: [...keys, 'turns', index, 'who'] }]),
    ...(news?.who === undefined ? [] : [{ value: news.who, keys: [...keys, 'turns', index, 'news', 'who'] }]),
  ]);
  const helpers = people.map(({ who }, index) => ({ value: who, keys: [...keys, 'people', index, 'who'] }));
  const ids = (part: string, list: readonly { readonly id: Slug }[]): readonly Found<Slug>[] =>
    list.map(({ id }, index) => ({ value: id, keys: [...keys, part, index, 'id'] }));
  return [
    ...unknownNames('front', named, known),
    ...unknownNames('character', [...helpers, ...speaking], mission.cast),
    ...duplicateNames('front', ids('fronts', fronts)),
    ...duplicateNames('turn', ids('turns', turns)),
    ...duplicateNames('helper', helpers),
    ...turns.flatMap(({ sources }, index) =>
      duplicateNames(
        'source',
        sources.map(({ id }, part) => ({
          value: id,
          keys: [...keys, 'turns', index, 'sources', part, 'id'],
        })),
      ),
    ),
  ];
}

/** What was prepared is read from the mission's facts; props from the challenge's own. */
function factsRead(mission: Mission, slug: Slug): readonly Problem[] {
  const keys: Keys = ['challenges', slug];
  const { fronts, people, shows = [] } = challengeOfKind(mission, slug, 'fronts');
  const context = { mission, slug };
  const blank = FRONTS_RULES.start(context, { states: {}, facts: {}, seed: 0 });
  const read = (when: Condition | undefined, at: Keys): readonly Found<string>[] =>
    comparisonsOf(when).map(({ fact }) => ({ value: fact, keys: at }));
  const outside = [
    ...fronts.flatMap(({ eases = [], worsens = [] }, index) => [
      ...eases.flatMap(({ when }, part) => read(when, [...keys, 'fronts', index, 'eases', part, 'when'])),
      ...worsens.flatMap(({ when }, part) => read(when, [...keys, 'fronts', index, 'worsens', part, 'when'])),
    ]),
    ...people.flatMap(({ when, tired }, index) => [
      ...read(when, [...keys, 'people', index, 'when']),
      ...read(tired, [...keys, 'people', index, 'tired']),
    ]),
  ];
  const inside = shows.flatMap(({ when }, index) => read(when, [...keys, 'shows', index, 'when']));
  return [
    ...unknownNames('fact', outside, Object.keys(mission.facts)),
    ...unknownNames('fact', inside, Object.keys(frontsFacts(fieldOf(mission, slug), blank))),
  ];
}

/** Fronts without a place in trouble, or where nobody may be there, would be nothing to do. */
function nothingToDo(mission: Mission, slug: Slug): readonly Problem[] {
  const { fronts, people } = fieldOf(mission, slug);
  const problem = (code: string, part: string, message: string, hint: string): Problem => ({
    code,
    path: pathOf(['challenges', slug, part]),
    message,
    hint,
  });
  return [
    ...(fronts.length === 0
      ? [problem('no-front', 'fronts', 'there is no front', 'write one place at least')]
      : []),
    ...(people.every(({ when }) => when)
      ? [
          problem(
            'nobody-surely',
            'people',
            'there may be nobody to send',
            'write one helper at least without "when"',
          ),
        ]
      : []),
  ];
}
